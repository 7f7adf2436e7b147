import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCutter, noCutter } from '../../src/parsers/table/cut-record.js';
import type { Dialect } from '../../src/parsers/table/frame.js';
import { isBlank, MOST_COLUMNS } from '../../src/parsers/table/table.js';
import { readRecords, type TextRecord } from '../../src/parsers/table/text-records.js';

/** Blank records are no rows, whoever finds them. */
function rowsOf(records: Iterable<readonly TextRecord[]>): readonly TextRecord[] {
  return [...records].flat().filter(({ cells }) => cells === null || !isBlank(cells));
}

function expectAsParsed(chunks: readonly string[], dialect: Dialect): void {
  expect(rowsOf(readRecords(chunks, dialect))).toEqual(rowsOf(readRecords(chunks, dialect, noCutter)));
}

function piecesOf(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}

const signs = ['a', '7', 'å', '€', '"', '""', ' ', '\t', '\u00a0', '\ufeff', '\n', '\r\n', '\r', ';', ','];
const ends = ['\n', '\r\n', '\r', '\n\n', '\r\n \r\n'];

const field = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zåäö0-9 .@-]{0,9}$/) },
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zåäö0-9 ;,.@-]{0,9}$/).map((text) => `"${text}"`) },
  { weight: 2, arbitrary: fc.constantFrom('""', '"a ""b"" c"', '""""', '" å "', '"två\nrader"', '"a\r\nb"') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' "a"', '"a" ', '\u00a0"a"', 'a"b', '"a"b', '"', '\ta', 'a\u00a0'),
  },
);

const log = fc
  .array(fc.tuple(fc.array(field, { minLength: 1, maxLength: 5 }), fc.constantFrom(...ends)), {
    maxLength: 30,
  })
  .map((records) => records.map(([fields, end]) => fields.join(';') + end).join(''));

const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...signs)), { maxLength: 8 });

/** Puts a sign in the place of none or a few others. */
function damaged(text: string, places: readonly (readonly [number, number, string])[]): string {
  return places.reduce((spoilt, [at, length, sign]) => {
    const place = at % (spoilt.length + 1);
    return spoilt.slice(0, place) + sign + spoilt.slice(place + length);
  }, text);
}

const exports = [
  ['lindasa/loggar/epost-v41-43.csv', ','],
  ['lindasa/loggar/Master.csv', ','],
  ['lindasa/loggar/vaxel-cdr.csv', ','],
  ['lindasa/loggar/epost-bibliotek.csv', ';'],
  ['exports/exchange-summary/MTSummary_Report.csv', ','],
  ['exports/google-log/email-log-search.csv', ','],
] as const;

function textOf(path: string): string {
  return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
}

/** As the lines of the file have it. */
function dialectOf(text: string, delimiter: string): Dialect {
  const [, { cells } = { cells: null }] = [
    ...readRecords([text], { delimiter, columns: null }, noCutter),
  ].flat();
  const width = cells?.length ?? 0;
  return { delimiter, columns: { least: width, most: width } };
}

describe('records that are cut without csv-parse', () => {
  it('are as csv-parse reads them, whatever the fields', () => {
    const dialect = { delimiter: ';', columns: { least: 3, most: 4 } };
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 90 }), (text, size) => {
        expectAsParsed(piecesOf(text, size), dialect);
      }),
      { numRuns: 500 },
    );
  });

  it('are as csv-parse reads them, whatever the signs', () => {
    const dialect = { delimiter: ';', columns: { least: 1, most: 3 } };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (letters) => {
        expectAsParsed([letters.join('')], dialect);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([';', ',', '\t', '|', ' ', '"', '\n', '||'])('mind the delimiter %j', (delimiter) => {
    const records = [
      `a${delimiter}"b"${delimiter} c `,
      `${delimiter}${delimiter}`,
      'å',
      `"x${delimiter}y"${delimiter}`,
    ];
    expectAsParsed([records.join('\n')], { delimiter, columns: { least: 1, most: 3 } });
  });

  it.each(exports)('are as csv-parse reads them in %s', (path, delimiter) => {
    const text = textOf(path);
    expectAsParsed([text], dialectOf(text, delimiter));
  });

  it.each(exports)('are as csv-parse reads them in a damaged %s', (path, delimiter) => {
    const text = textOf(path);
    const dialect = dialectOf(text, delimiter);
    fc.assert(
      fc.property(fc.nat({ max: text.length }), damage, (from, places) => {
        const start = text.indexOf('\n', from) + 1;
        expectAsParsed([damaged(text.slice(start, start + 2000), places)], dialect);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a cutter', () => {
  function cutFirst(text: string): readonly string[] | null {
    const cutter = createCutter(';');
    cutter.load(text);
    return cutter.cut(0);
  }

  it.each([
    ['plain fields', 'a; b ;\n', ['a', 'b', '']],
    ['quoted fields', '"a;b";" b ";""\r\n', ['a;b', ' b ', '']],
    ['doubled quotes', '"a ""b""";""""\n', ['a "b"', '"']],
  ])('gives %s', (_case, text, cells) => {
    expect(cutFirst(text)).toEqual(cells);
  });

  it.each([
    ['spaces around quotes', ' "a";b\n'],
    ['a quote inside a field', 'a"b;c\n'],
    ['text after a quoted field', '"a"b;c\n'],
    ['a field over two lines', '"a\nb";c\n'],
    ['an old line end before the line end', 'a;b\rc;d\n'],
    ['no line end', 'a;b'],
    ['more fields than any record has', `${';'.repeat(MOST_COLUMNS)}\n`],
  ])('leaves %s', (_case, text) => {
    expect(cutFirst(text)).toBeNull();
  });
});
