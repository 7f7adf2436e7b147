import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { type ReadEvent, readIcs, unescaped } from '../report/read-ics.js';
import { inFolder, type Run, run, runSeen } from './fake-process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const project = `rules: norberg
municipality: Lindåsa kommun; norr, söder
calendar:
  hours: { mon-thu: ["08:00-12:00", "13:00-16:30"], fri: 08:00-15:00 }
  shortened: [{ day: skärtorsdagen, closes: "12:00" }]
  closed: [klämdagar, 2026-12-28..2026-12-30]
`;

/** Runs in a folder that has a project file where one is given. */
function calendar(options: readonly string[], projectFile?: string): Promise<Run> {
  return inFolder(async (folder) => {
    if (projectFile !== undefined) writeFileSync(join(folder, 'servicematning.yaml'), projectFile);
    const before = readdirSync(folder);
    const result = await run(['calendar', ...options], folder);
    expect(readdirSync(folder)).toEqual(before);
    return result;
  });
}

async function printed(options: readonly string[], projectFile?: string): Promise<string> {
  const { exitCode, out, err } = await calendar(options, projectFile);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return out;
}

describe('the table', () => {
  it.each([
    ['a week', ['2018-W44'], undefined, 'calendar-2018-W44.golden.txt'],
    ['a month of a rule set', ['2018-11', '--rules', 'norberg'], undefined, 'calendar-2018-11.golden.txt'],
    ['a year', ['2026'], undefined, 'calendar-2026.golden.txt'],
    ['a year with a municipality’s own days', ['2026'], project, 'calendar-2026-project.golden.txt'],
  ])('of %s is as its golden at 80 columns', async (_, options, projectFile, golden) => {
    const text = await printed(options, projectFile);
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expectGolden(text, import.meta.url, golden);
  });

  it.each([
    ['sv', '2025-11-24..2027-01-10', 80],
    ['en', '2025-11-24..2027-01-10', 80],
    ['sv', '2026-W51..2027-W01', 60],
    ['en', '2026-W51..2027-W01', 63],
  ])(
    'fits any window (%s, %s); one of less than %d columns has the sums in two tables',
    async (lang, period, least) => {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'servicematning.yaml'), project);
        for (const columns of [60, 62, 63, 72, 79, 80, 86, 120, 200]) {
          const surroundings = { env: { NO_COLOR: '1' }, outIsScreen: true, errIsScreen: false, columns };
          const { out } = await runSeen(['calendar', period, '--lang', lang], folder, surroundings);
          const lines = out.split('\n');
          expect([columns, lines.filter((line) => line.length > columns)]).toEqual([columns, []]);
          const sums = lines.filter((line) => /^ {2}(?:Summa|Total) /.test(line));
          expect([columns, sums.length]).toEqual([columns, columns < least ? 2 : 1]);
          expect(out).toMatch(/ (?:Stängt|Closed)\b/);
        }
      });
    },
  );

  it('of a year without special days in sight says so', async () => {
    expect(await printed(['2018-09-01..2018-10-20'])).toContain('Inga särskilda dagar i perioden.');
  });

  it('takes the rules of the option before those of the project', async () => {
    const text = await printed(['2026-W02', '--rules', 'norberg', '--format', 'json'], project);
    expect(JSON.parse(text).source).toEqual({
      basis: 'project',
      municipality: 'Lindåsa kommun; norr, söder',
      ruleSet: 'norberg',
    });
  });
});

/** Written down by hand from lag (1989:253) and the calendar of 2026: Easter Sunday is 5 April. */
const law2026 = [
  '2026-01-01 holiday nyårsdagen',
  '2026-01-06 holiday trettondedag jul',
  '2026-04-03 holiday långfredagen',
  '2026-04-05 holiday påskdagen',
  '2026-04-06 holiday annandag påsk',
  '2026-05-01 holiday första maj',
  '2026-05-14 holiday Kristi himmelsfärdsdag',
  '2026-05-24 holiday pingstdagen',
  '2026-06-06 holiday nationaldagen',
  '2026-06-19 eve midsommarafton',
  '2026-06-20 holiday midsommardagen',
  '2026-10-31 holiday Alla helgons dag',
  '2026-12-24 eve julafton',
  '2026-12-25 holiday juldagen',
  '2026-12-26 holiday annandag jul',
  '2026-12-31 eve nyårsafton',
];

interface WrittenDay {
  readonly date: string;
  readonly weekday: string;
  readonly week: string;
  readonly kind: string;
  readonly name: string | null;
  readonly workingDay: boolean;
  readonly klamdag: boolean;
  readonly shortened: boolean;
  readonly open: readonly string[];
  readonly openSeconds: number;
  readonly clockChange: { readonly at: string; readonly minutes: number } | null;
}

describe('the data for other programs', () => {
  it('has the holidays and eves of 2026 as the law sets them', async () => {
    const { days, total } = JSON.parse(await printed(['2026', '--format', 'json']));
    const off = days.filter(({ kind }: WrittenDay) => kind === 'holiday' || kind === 'eve');
    expect(off.map(({ date, kind, name }: WrittenDay) => `${date} ${kind} ${name}`)).toEqual(law2026);
    // 261 Mondays to Fridays, of which 7 holidays and 3 eves.
    expect(total).toEqual({
      ...{ days: 365, workingDays: 251, holidays: 13, eves: 3, klamdagar: 0, closedDays: 0 },
      ...{ shortenedDays: 0, openSeconds: 251 * 8 * 3600 },
    });
  });

  it('adds up: days to weeks, months and the whole', async () => {
    const json = JSON.parse(await printed(['2025-12-20..2026-04-10', '--format', 'json'], project));
    const sum = (of: readonly { openSeconds: number; workingDays?: number }[], key: string): number =>
      of.reduce((total, one) => total + Number(Object.entries(one).find(([name]) => name === key)?.[1]), 0);
    for (const key of ['openSeconds', 'workingDays', 'days', 'holidays', 'klamdagar']) {
      expect([key, sum(json.weeks, key), sum(json.months, key)]).toEqual([
        key,
        json.total[key],
        json.total[key],
      ]);
    }
    expect(sum(json.days, 'openSeconds')).toBe(json.total.openSeconds);
  });

  it('says the same in csv as in json', async () => {
    const csv = await printed(['2026', '--format', 'csv'], project);
    const [header = '', ...rows] = csv.trimEnd().split('\n');
    const { days } = JSON.parse(await printed(['2026', '--format', 'json'], project));
    expect(header).toBe(
      'date,weekday,week,kind,name,working_day,klamdag,shortened,open,open_seconds,clock_change_at,clock_change_minutes',
    );
    const yes = (is: boolean): string => (is ? 'yes' : 'no');
    expect(rows).toEqual(
      days.map((day: WrittenDay) =>
        [
          ...[
            day.date,
            day.weekday,
            day.week,
            day.kind,
            day.name ?? '',
            yes(day.workingDay),
            yes(day.klamdag),
          ],
          ...[yes(day.shortened), day.open.join(' '), day.openSeconds],
          ...[day.clockChange?.at ?? '', day.clockChange?.minutes ?? ''],
        ].join(','),
      ),
    );
  });

  it('has every key and column in its page', async () => {
    const page = readFileSync(join(root, 'docs/calendar-and-plan.md'), 'utf8');
    const csv = await printed(['2026-W14', '--format', 'csv']);
    const json: unknown = JSON.parse(await printed(['2026-W13', '--format', 'json']));
    const names = [...(csv.split('\n')[0]?.split(',') ?? []), ...keysOf(json)];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  // What the rule set says of its hours and days is on the page of resultat.json.
  return Object.entries(value).flatMap(([key, inner]) => [key, ...(key === 'spec' ? [] : keysOf(inner))]);
}

function textOf({ properties }: ReadEvent, name: string): string {
  return properties.get(name)?.value ?? '';
}

describe('the file that Outlook imports', () => {
  it('holds an all-day event for each holiday, eve and night with a clock change', async () => {
    const { properties, events } = readIcs(await printed(['2026', '--format', 'ics']));
    expect([...properties]).toEqual([
      ['VERSION', '2.0'],
      ['PRODID', '-//servicematning//calendar//SV'],
      ['CALSCALE', 'GREGORIAN'],
      ['X-WR-CALNAME', 'Arbetskalender'],
    ]);
    const holidays = law2026.map((line) => line.slice(0, 10).replaceAll('-', ''));
    const dates = events.map((event) => textOf(event, 'DTSTART'));
    expect(dates).toEqual([...holidays, '20260329', '20261025'].sort());
    expect(events.map((event) => unescaped(textOf(event, 'SUMMARY')))).toContain('Sommartiden slutar');
    expect(unescaped(textOf(events.at(-1) ?? { properties: new Map() }, 'SUMMARY'))).toBe(
      'Afton: nyårsafton',
    );
  });

  it('has whole days that end on the date after, and ids and stamps that depend on nothing else', async () => {
    const text = await printed(['2026', '--format', 'ics'], project);
    const { events } = readIcs(text);
    for (const { properties } of events) {
      const start = properties.get('DTSTART');
      const end = properties.get('DTEND');
      expect([start?.parameters, end?.parameters]).toEqual(['VALUE=DATE', 'VALUE=DATE']);
      expect(dayNumber(end?.value) - dayNumber(start?.value)).toBe(1);
      expect(properties.get('DTSTAMP')?.value).toBe(`${start?.value}T000000Z`);
      expect(properties.get('UID')?.value).toMatch(
        new RegExp(`^${start?.value}-[a-z-]+-lindasa-kommun-norr-soder-norberg@servicematning$`),
      );
    }
    expect(new Set(events.map((event) => textOf(event, 'UID'))).size).toBe(events.length);
    expect(text).not.toMatch(/^METHOD/m);
    expect(await printed(['2026', '--format', 'ics'], project)).toBe(text);
  });

  it('gives the same ids to the same days in another period', async () => {
    const ids = async (period: string): Promise<readonly string[]> =>
      readIcs(await printed([period, '--format', 'ics'])).events.map((event) => textOf(event, 'UID'));
    const year = await ids('2026');
    const december = await ids('2026-12');
    expect(december).toHaveLength(4);
    expect(december.filter((id) => !year.includes(id))).toEqual([]);
  });

  it('escapes the municipality’s name, and tells closed and shortened days', async () => {
    const { properties, events } = readIcs(await printed(['2026', '--format', 'ics'], project));
    expect(unescaped(properties.get('X-WR-CALNAME') ?? '')).toBe(
      'Arbetskalender Lindåsa kommun; norr, söder',
    );
    const told = events.map((event) =>
      ['DTSTART', 'SUMMARY', 'DESCRIPTION'].map((name) => unescaped(textOf(event, name))).join(' '),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        '20260402 Förkortad dag: skärtorsdagen Öppet 08.00–12.00.',
        '20260102 Klämdag Stängt hela dagen.',
        '20261228 Stängd dag Stängt hela dagen.',
      ]),
    );
  });
});

function dayNumber(basic = ''): number {
  return (
    Date.UTC(Number(basic.slice(0, 4)), Number(basic.slice(4, 6)) - 1, Number(basic.slice(6))) / 86_400_000
  );
}

describe('refusals', () => {
  it.each([
    ['no period', []],
    ['a period that cannot be read', ['v. 44']],
    ['a period outside the years that are known', ['2051']],
    ['an unknown format', ['2026', '--format', 'xml']],
    ['a rule set that does not exist', ['2026', '--rules', 'norbreg']],
    ['a project file that does not exist', ['2026', '--project', 'servicemätning.yaml']],
    ['a folder in place of a project file', ['2026', '--project', 'mapp']],
    ['a calendar file without events', ['2018-W41', '--format', 'ics']],
    ['an unknown option', ['2026', '--formatt', 'csv']],
  ])('%s', async (_, options) => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'mapp'));
      const { exitCode, out, err } = await run(['calendar', ...options], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toMatchSnapshot();
    });
  });
});
