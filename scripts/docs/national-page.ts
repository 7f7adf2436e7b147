import { readFileSync } from 'node:fs';
import { resultsSchema } from '../../bench/speed/measured.js';
import { type Load, loadOf, type Prices, pricesOf, sweden, wallSeconds } from '../../bench/speed/national.js';
import { table, withPart } from './page-part.js';

/** `docs/national.md`: its tables are worked out of what the bench recorded. */
export function nationalPage(): string {
  const recorded = new URL('../../bench/results.json', import.meta.url);
  const prices = pricesOf(resultsSchema.parse(JSON.parse(readFileSync(recorded, 'utf8'))));
  if (prices === null) throw new Error('the recorded bench lacks the audit of mail, of calls, or the parts');
  return withPart('national.md', nationalTables(prices));
}

const places = [
  ['the smallest', 1, 2400],
  ['the middle one', 1, 16_000],
  ['the largest', 1, 990_000],
  ['all', sweden.municipalities, sweden.inhabitants],
] as const;

export function nationalTables(prices: Prices): string {
  const loads = places.map(([name, municipalities, inhabitants]) => ({
    ...{ name, inhabitants },
    load: loadOf({ ...sweden, municipalities, inhabitants }, prices),
  }));
  const country = loadOf(sweden, prices);
  const largest = loadOf({ ...sweden, municipalities: 1, inhabitants: 990_000 }, prices);
  return [
    '### A year, by size\n',
    table(
      [
        'municipality',
        'inhabitants',
        'mail rows',
        'call legs',
        'logs',
        'core hours, one `audit` each',
        'parts',
      ],
      loads.map(({ name, inhabitants, load }) => [name, count(inhabitants), ...sizeCells(load)]),
    ),
    `A part has at most ${count(prices.rowsPerPart)} rows: with a log of so many an audit held ${count(prices.peakMegabytes)} MB at most.\n`,
    '### The steps, for all\n',
    table(['step', 'core hours', 'what moves', 'how much'], stepRows(country)),
    '### Hours, by cores\n',
    table(
      ['cores', 'hours'],
      [2, 8, 32, 128].map((cores) => [count(cores), hours(wallSeconds(country, largest, cores))]),
    ),
  ].join('\n');
}

function sizeCells(load: Load): readonly string[] {
  const { mailRows, phoneLegs, logBytes, auditSeconds, parts } = load;
  return [count(mailRows), count(phoneLegs), bytes(logBytes), hours(auditSeconds), count(parts)];
}

function stepRows(load: Load): readonly (readonly string[])[] {
  const { logBytes, splitSeconds, partBytes, tallySeconds, tallyBytes, mergeSeconds } = load;
  return [
    ['read and split', hours(splitSeconds), 'logs to the machine that splits them', bytes(logBytes)],
    ['shuffle', '–', 'parts to the storage, and from it to the workers', `2 × ${bytes(partBytes)}`],
    ['tally', hours(tallySeconds), 'counts from the workers', bytes(tallyBytes)],
    ['merge', hours(mergeSeconds), 'results', 'stay where they are'],
  ];
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });

function count(value: number): string {
  return whole.format(value);
}

function hours(seconds: number): string {
  return short.format(seconds / 3600);
}

function bytes(value: number): string {
  return value >= 1e9 ? `${short.format(value / 1e9)} GB` : `${short.format(value / 1e6)} MB`;
}
