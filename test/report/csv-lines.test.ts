import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLines } from '../../src/report/csv/csv-lines.js';
import type { CsvColumn } from '../../src/report/csv/csv-pieces.js';
import { countValue, textValue } from '../../src/report/table-value.js';
import '../fixed-seed.js';

interface Row {
  readonly person: { readonly name: string };
  readonly kind: string;
  readonly isMain: boolean;
  readonly number: number;
}

/** Texts that need quotes, bytes beyond ASCII, or an apostrophe, beside plain ones. */
const someText = fc.oneof(
  fc.constantFrom('', 'Vård, omsorg', '=1+1', 'Åsa "Ö"', '€ 😀', 'rad\nrad'),
  fc.string(),
);
const person = fc.record({ name: someText });

const someRows: fc.Arbitrary<readonly Row[]> = fc
  .array(person, { minLength: 1, maxLength: 3 })
  .chain((persons) =>
    fc.array(
      fc.record({
        person: fc.constantFrom(...persons),
        kind: fc.constantFrom('mejl', 'samtal, missat', 'ärende'),
        isMain: fc.boolean(),
        number: fc.nat(),
      }),
      { maxLength: 20 },
    ),
  );

const columns: readonly CsvColumn<Row>[] = [
  { name: 'person', madeOf: (row) => row.person, value: (row) => textValue(row.person.name) },
  { name: 'number', value: (row) => countValue(row.number) },
  { name: 'kind', oneOf: (row) => row.kind, value: (row) => textValue(row.kind) },
  { name: 'main', oneOf: (row) => row.isMain, value: (row) => textValue(row.isMain ? 'ja' : 'nej') },
  { name: 'again', madeOf: (row) => row.person, value: (row) => textValue(row.person.name) },
  { name: 'kind_again', madeOf: (row) => row.kind, value: (row) => textValue(row.kind) },
];

/** The same columns, of which nothing is said of what repeats. */
const alone = columns.map(({ name, value }): CsvColumn<Row> => ({ name, value }));

function textOf<Line>(those: readonly CsvColumn<Line>[], rows: readonly Line[]): string {
  const blocks = [...csvLines(those, () => rows)];
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(blocks));
}

describe('the lines of a CSV file', () => {
  it('are the same whether or not it is said what repeats', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(textOf(columns, rows)).toBe(textOf(alone, rows));
      }),
    );
  });

  it('hold each text as it is, with an apostrophe before what a spreadsheet would take for a formula', () => {
    const column: CsvColumn<string> = { name: 'text', value: textValue };
    fc.assert(
      fc.property(fc.array(someText), (texts) => {
        const fields: string[][] = parse(textOf([column, column], texts), { record_delimiter: '\n' });
        const shown = texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
        expect(fields.slice(1)).toEqual(shown.map((text) => [text, text]));
      }),
    );
  });

  it('are whole where there are more texts than are remembered, and more than one block', () => {
    const rows = Array.from({ length: 5000 }, (_, number): Row => {
      const name = `Åsa ${number}`;
      return { person: { name }, kind: 'mejl', isMain: number % 2 === 0, number };
    });
    const lines = rows.map(({ person: { name }, number, isMain }) => {
      return `${name},${number},mejl,${isMain ? 'ja' : 'nej'},${name},mejl\n`;
    });
    expect(textOf(columns, rows)).toBe(`person,number,kind,main,again,kind_again\n${lines.join('')}`);
  });
});
