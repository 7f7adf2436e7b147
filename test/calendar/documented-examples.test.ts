import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type Calendar, createCalendar } from '../../src/calendar/calendar.js';
import type { LimitOptions } from '../../src/calendar/limit.js';
import { parseLimit } from '../../src/calendar/limit.js';
import {
  instantOfWallTime,
  localDate,
  parseIsoDate,
  startOfDay,
  wallTime,
  weekday,
} from '../../src/calendar/zone.js';
import type { HourCounting, Limit } from '../../src/model/calendar-spec.js';
import type { Instant, LocalDate, Moment } from '../../src/model/time.js';
import { calendarOf, calendarSchema } from '../../src/rules/calendar-schema.js';
import { timeliness } from '../../src/rules/in-time.js';
import { markdownTables, type Row } from './markdown-tables.js';

// The page's own tables are the examples: a row that the clock does not agree with fails here.

const page = readFileSync(new URL('../../docs/hur-tiden-raknas.md', import.meta.url), 'utf8');
const tables = markdownTables(page);

const HOUR = 3_600_000;
const weekdayNames = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const countings: readonly HourCounting[] = ['clock', 'clock-rolled', 'workday-clock', 'office-hours'];

/** `fre 2018-10-12`, the weekday being that of the date. */
function readDate(text: string): LocalDate {
  const [name, iso = ''] = text.split(' ');
  const date = parseIsoDate(iso);
  if (date === null || weekdayNames[weekday(date)] !== name) throw new Error(`no such day: ${text}`);
  return date;
}

/** `fre 2018-10-12 15.00.30`; `vintertid` is the second of an hour that comes twice. */
function readInstant(text: string): Instant {
  const [, clock = '', second = '00', winter] = / (\d\d\.\d\d)(?:\.(\d\d))?( vintertid)?$/.exec(text) ?? [];
  const [hours = Number.NaN, minutes = Number.NaN] = clock.split('.').map(Number);
  const milliseconds = ((hours * 60 + minutes) * 60 + Number(second)) * 1000;
  const { at, anomaly } = instantOfWallTime(readDate(text), milliseconds);
  if (Number.isNaN(at) || (winter !== undefined) !== (anomaly === 'overlap'))
    throw new Error(`no time: ${text}`);
  return winter === undefined ? at : at + HOUR;
}

/** As exact as it is written: to the second, the minute or the day. */
function readMoment(text: string): Moment {
  if (!/\d\.\d/.test(text)) {
    const date = readDate(text);
    return { start: startOfDay(date), end: startOfDay(date + 1) - 1, precision: 'day' };
  }
  const start = readInstant(text);
  if (/\.\d\d\.\d\d$/.test(text)) return { start, end: start, precision: 'exact' };
  return { start, end: start + 59_999, precision: 'minute' };
}

/** The code in a cell, each piece without its backticks. */
function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);
}

/** What a row says of the limit and of the calendar, in the words of a rule set. */
function readChoices(cell: string): { readonly options: LimitOptions; readonly calendar: Calendar } {
  const said: { [key: string]: unknown } = Object.assign(
    {},
    ...codeIn(cell).map((code): unknown => parse(code)),
  );
  const { counting, cutoff, dayEnds, ...rest } = said;
  const options = Object.fromEntries(
    Object.entries({ counting, cutoff, dayEnds }).filter(([, value]) => value !== undefined),
  );
  const spec = calendarOf(calendarSchema.parse(rest));
  const ignoreLocalClosures = cell.includes('allmän handling');
  return { options, calendar: createCalendar({ ...spec, ignoreLocalClosures }) };
}

function readLimit(cell: string, options: LimitOptions): Limit {
  const limit = parseLimit(codeIn(cell)[0] ?? '', options);
  if ('problem' in limit) throw new Error(limit.problem.sv);
  return limit;
}

/** To the second, as the page writes it. */
function shown(at: Instant): string {
  const { date, millisecondOfDay } = wallTime(Math.floor(at / 1000) * 1000);
  const seconds = millisecondOfDay / 1000;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const isSecond = instantOfWallTime(date, millisecondOfDay).at !== Math.floor(at / 1000) * 1000;
  return `${shownDate(at)} ${clock.slice(0, clock[2] === '00' ? 2 : 3).join('.')}${isSecond ? ' vintertid' : ''}`;
}

function shownDate(at: Instant): string {
  const date = localDate(at);
  const iso = new Date(date * 24 * HOUR).toISOString().slice(0, 10);
  return `${weekdayNames[weekday(date)]} ${iso}`;
}

function rowsWith(...columns: readonly string[]): readonly Row[] {
  const rows = tables.filter((table) => columns.join() === table.columns.join()).flatMap(({ rows }) => rows);
  return rows;
}

const cell = (row: Row, column: string): string => row.get(column) ?? '';

describe('36 hours under four readings', () => {
  const rows = rowsWith('kom in', ...countings.map((counting) => `\`${counting}\``));

  it('stand in a table', () => expect(rows.length).toBeGreaterThan(5));

  it.each(rows.map((row) => [cell(row, 'kom in'), row] as const))('received %s', (received, row) => {
    const { deadline } = createCalendar(calendarOf());
    for (const counting of countings) {
      const due = deadline(readInstant(received), readLimit('`36 hours`', { counting }));
      expect([counting, shown(due)]).toEqual([counting, cell(row, `\`${counting}\``)]);
    }
  });
});

describe('limits of every kind', () => {
  const rows = rowsWith('kom in', 'löfte', 'val', 'sista stund', 'varför');

  it('stand in tables', () => expect(rows.length).toBeGreaterThan(40));

  it.each(rows.map((row) => [cell(row, 'kom in'), cell(row, 'löfte'), cell(row, 'val'), row] as const))(
    'received %s, %s, %s',
    (received, promise, choices, row) => {
      const { options, calendar } = readChoices(choices);
      const due = calendar.deadline(readInstant(received), readLimit(promise, options));
      expect(shown(due)).toBe(cell(row, 'sista stund'));
      expect(cell(row, 'varför')).not.toBe('');
    },
  );
});

describe('working days', () => {
  const rows = rowsWith('dag', 'val', 'arbetsdag', 'varför');

  it('stand in a table', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows.map((row) => [cell(row, 'dag'), cell(row, 'val'), row] as const))(
    '%s, %s',
    (day, choices, row) => {
      const { calendar } = readChoices(choices);
      expect(calendar.isWorkingDay(readDate(day)) ? 'ja' : 'nej').toBe(cell(row, 'arbetsdag'));
    },
  );
});

describe('verdicts', () => {
  const rows = rowsWith('kom in', 'svar', 'löfte', 'val', 'bedömning', 'varför');
  const words = { met: 'uppfylld', late: 'för sent', unsure: 'ej bedömbar' };

  it('stand in a table', () => expect(rows.length).toBeGreaterThan(10));

  it.each(
    rows.map(
      (row) => [cell(row, 'kom in'), cell(row, 'svar'), cell(row, 'löfte'), cell(row, 'val'), row] as const,
    ),
  )('received %s, answered %s, %s, %s', (received, answered, promise, choices, row) => {
    const { options, calendar } = readChoices(choices);
    const found = timeliness(
      calendar,
      readLimit(promise, options),
      readMoment(received),
      readMoment(answered),
    );
    expect(words[found]).toBe(cell(row, 'bedömning'));
  });
});

describe('the page', () => {
  it('has no table of examples that is not checked', () => {
    const shapes = new Set(tables.map(({ columns }) => columns.join(' | ')));
    expect([...shapes]).toEqual([
      'tolkning | när klockan går',
      'kom in | `clock` | `clock-rolled` | `workday-clock` | `office-hours`',
      'kom in | löfte | val | sista stund | varför',
      'dag | val | arbetsdag | varför',
      'kom in | svar | löfte | val | bedömning | varför',
    ]);
  });
});
