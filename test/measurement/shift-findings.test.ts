import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { officeCalendar } from '../../src/calendar/office-calendar.js';
import { instantOfWallTime, wallTime } from '../../src/calendar/zone.js';
import { shiftFindings } from '../../src/measurement/findings/shift-findings.js';
import { collectFileHours } from '../../src/measurement/gathering/file-hours.js';
import type { PlacedEvent } from '../../src/model/contact.js';
import type { InputFile } from '../../src/model/log-reading.js';
import { createDirectory } from '../../src/pairing/directory.js';
import { callEvent, gatheredOf, mailEvent, period } from './make.js';

const calendar = createCalendar(officeCalendar);
const officeHours = { office: calendar, phone: calendar };
const HOUR = 3_600_000;

type Zone = 'UTC' | 'Europe/Stockholm';

function file(zone: string): InputFile {
  return {
    file: 'logg.csv',
    sha256: '',
    format: 'test',
    channel: 'phone',
    encoding: 'utf-8',
    delimiter: ',',
    sheet: null,
    zone,
    rows: 10,
    columnsUnderstood: [],
    columnsIgnored: [],
    first: null,
    last: null,
    clockChangeRows: 0,
  };
}

/** `count` times of the day, evenly from one hour to another, over the period's days. */
function times(count: number, from: number, until: number, everyDay = false): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const weekday = everyDay ? index % 7 : index % 5;
    const date = period.from + (index % 3) * 7 + weekday;
    return instantOfWallTime(date, Math.floor((from + ((until - from) * index) / count) * HOUR)).at;
  });
}

const source = { file: 'logg.csv', sheet: null, row: 2 };

function calls(at: readonly number[]): readonly PlacedEvent[] {
  return at.map((start) => ({
    id: 'T',
    event: callEvent(start, { sources: [source] }),
    direction: 'incoming',
    unit: null,
    fate: { what: 'passing' },
  }));
}

/** From people outside, each of whom writes once; from one machine where `sender` is given. */
function letters(at: readonly number[], sender: string | null = null): readonly PlacedEvent[] {
  return at.map((start, index) => ({
    id: 'E',
    event: mailEvent(start, { sources: [source], sender: sender ?? `a${index}@hem.example` }),
    direction: 'incoming',
    unit: null,
    fate: { what: 'opens', contact: 'E' },
  }));
}

/** Read in the wrong zone: written in UTC and read as local time, or the other way round. */
function misread(placed: readonly PlacedEvent[], readAs: Zone): readonly PlacedEvent[] {
  const sign = readAs === 'UTC' ? 1 : -1;
  return placed.map((one) => {
    const start = one.event.at.start + sign * wallTime(one.event.at.start).offsetMinutes * 60_000;
    return { ...one, event: { ...one.event, at: { ...one.event.at, start, end: start } } };
  });
}

const directory = createDirectory({
  entries: [],
  ownDomains: [],
  ownNumbers: [],
  webForms: ['form@web.example'],
});
const hoursOfFiles = (events: readonly PlacedEvent[], hours = officeHours) =>
  gatheredOf(events, collectFileHours(hours, directory));

function found(
  events: readonly PlacedEvent[],
  zone: string,
  hours = officeHours,
): readonly (number | string)[] {
  return shiftFindings({ inputs: [file(zone)], files: hoursOfFiles(events, hours) }).map((finding) =>
    finding.code === 'arrivals-look-shifted' ? finding.hoursEarly : finding.code,
  );
}

const people = [...times(600, 6, 24, true), ...times(24, 0, 6, true)];

/** Logs as they are, of places that keep other hours than the office. */
const honest: readonly (readonly [name: string, events: readonly PlacedEvent[]])[] = [
  ['calls in office hours', calls(times(200, 8, 16))],
  ['calls in the morning only', calls(times(200, 9, 12))],
  ['calls from nine to three', calls(times(200, 9, 15))],
  ['calls from seven to seven', calls(times(200, 7, 19))],
  ['calls from ten to four', calls(times(200, 10, 16))],
  ['calls from noon to eight', calls(times(200, 12, 20))],
  ['calls around the clock', calls(times(300, 0, 24, true))],
  ['office hours, and an evening shift', calls([...times(200, 8, 16), ...times(60, 16, 22)])],
  ['early birds', calls([...times(200, 8, 16), ...times(40, 6.5, 8)])],
  ['letters of people', letters(people)],
  [
    'letters by day, and one machine at night',
    [...letters(times(150, 7, 23)), ...letters(times(60, 3, 4, true), 'larm@drift.example')],
  ],
  ['few calls', calls(times(40, 5, 9))],
  ['what a form on the web wrote at night', letters(times(60, 3, 4, true), 'form@web.example')],
];

/** What staff write, each answering somebody. */
function answers(at: readonly number[]): readonly PlacedEvent[] {
  return at.map((start) => ({
    id: 'E',
    event: mailEvent(start, { sources: [source], sender: 'info@k.example' }),
    direction: 'outgoing',
    unit: null,
    fate: { what: 'pairs', contact: 'E', as: 'answer' },
  }));
}

/** People write from early in the morning until late at night, most by day. */
const allDay = [...times(60, 8, 17), ...times(20, 17, 23), ...times(8, 6.5, 8), ...times(2, 0, 6)];

function hoursOf(open: string) {
  const [from = 0, until = 0] = open.split('-').map((hour) => Number(hour) * 60);
  const day = [{ from, until }];
  return createCalendar({ ...officeCalendar, hours: [day, day, day, day, day, [], []] });
}

describe('a place that keeps other hours than the office', () => {
  it.each([
    ['from ten to six', 10, 18, 'UTC'],
    ['from six to two', 6, 14, 'Europe/Stockholm'],
  ] as const)('is told by when people write to it: %s', (_case, from, until, zone) => {
    const staff = answers(times(200, from, until));
    expect(found([...letters(allDay), ...staff], zone)).toEqual([]);
    expect(found(staff, zone)).toHaveLength(1);
  });

  it.each(['UTC', 'Europe/Stockholm'] as const)('is no excuse for a file read wrongly as %s', (zone) => {
    const town = [...letters(allDay), ...answers(times(200, 8, 16))];
    expect(found(misread(town, zone), zone)).toHaveLength(1);
  });

  it('is told by the hours of its telephone', () => {
    const events = calls(times(200, 10, 18));
    expect(found(events, 'UTC')).toHaveLength(1);
    const hours = { office: calendar, phone: hoursOf('10-18') };
    expect(found(events, 'UTC', hours)).toEqual([]);
    expect(found(misread(events, 'UTC'), 'UTC', hours)).toEqual([-2]);
  });

  it('is told by a file that was read in the other zone and keeps the same hours', () => {
    const other = calls(times(200, 10, 18)).map((one) => ({
      ...one,
      event: { ...one.event, sources: [{ ...source, file: 'annan.csv' }] as const },
    }));
    const inputs = [file('UTC'), { ...file('Europe/Stockholm'), file: 'annan.csv' }];
    const late = calls(times(200, 10, 18));
    expect(shiftFindings({ inputs, files: hoursOfFiles([...late, ...other]) })).toEqual([]);
    const misreadLate = misread(calls(times(200, 8, 16)), 'UTC');
    const early = other.map((one) => ({
      ...one,
      event: { ...one.event, at: { ...one.event.at, start: one.event.at.start - 2 * HOUR } },
    }));
    expect(shiftFindings({ inputs, files: hoursOfFiles([...misreadLate, ...early]) })).toMatchObject([
      { file: 'logg.csv' },
    ]);
  });
});

describe('times that look shifted', () => {
  it.each(honest)('are not seen in %s', (_name, events) => {
    expect(found(events, 'Europe/Stockholm')).toEqual([]);
    expect(found(events, 'UTC')).toEqual([]);
  });

  it.each([
    ['calls in office hours', calls(times(200, 8, 16))],
    ['calls from half past seven', calls(times(200, 7.5, 16))],
    ['calls until half past four', calls(times(200, 8, 16.5))],
    ['letters of people', letters(people)],
  ])('are seen in %s read in the wrong zone', (_name, events) => {
    expect(found(misread(events, 'Europe/Stockholm'), 'Europe/Stockholm')).toEqual([2]);
    expect(found(misread(events, 'UTC'), 'UTC')).toEqual([-2]);
  });

  it('are not looked for where the file showed its own clock', () => {
    expect(found(misread(calls(times(200, 8, 16)), 'UTC'), 'UTC+05:00')).toEqual([]);
  });
});
