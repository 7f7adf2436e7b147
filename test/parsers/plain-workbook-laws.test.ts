import { describe, it } from '@jest/globals';
import ExcelJS, { type CellValue } from 'exceljs';
import fc from 'fast-check';
import { oddCells, plainCells, strings, styles, withCell } from './workbook-cells.js';
import { expectNoOther, expectPlain, sheetOf, workbookOf } from './workbook-parts.js';

const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Å',
      '€',
      '😀',
      ' ',
      '\n',
      '\t',
      '&',
      '<',
      '>',
      '"',
      "'",
      ']',
      ';',
      '#',
      'amp;',
    ),
  }),
  fc.constantFrom('', ' ', '=1+1', '2018-10-08 10:00', '&lt;', '0701740605', '_x000D_'),
);
const numbers = fc.oneof(
  fc.integer({ min: -10, max: 60_000 }),
  fc.double({ min: -1, max: 60_000, noNaN: true }),
  fc.double({ min: -9e7, max: 9e7, noNaN: true }),
);
const times = fc.date({ min: new Date('1904-01-03'), max: new Date('2050-01-01'), noInvalidDate: true });
const asObject = { noNullPrototype: true };
const runs = fc.record({ text: texts, font: fc.constantFrom({}, { bold: true, size: 9 }) }, asObject);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  texts,
  numbers,
  times,
  fc.boolean(),
  fc.constant(null),
  fc.record({ formula: fc.constantFrom('A1', 'A1&"x"'), result: fc.oneof(texts, numbers, times) }, asObject),
  fc.record({ richText: fc.array(runs, { minLength: 1 }) }, asObject),
  fc.record({ text: texts, hyperlink: fc.constant('mailto:a@b.example') }, asObject),
  fc.record({ error: fc.constantFrom<'#N/A' | '#REF!'>('#N/A', '#REF!') }, asObject),
);
const formats = fc.constantFrom(
  ...['General', '@', '0.00', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss', '[h]:mm', 'd mmm yyyy', '0 "dagar"'],
);

const book = fc.record({
  rows: fc.array(fc.array(values, { maxLength: 6 }), { maxLength: 12 }),
  columns: fc.array(formats, { maxLength: 6 }),
  is1904: fc.boolean(),
});

async function written(rows: readonly CellValue[][], columns: readonly string[], is1904: boolean) {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = is1904;
  const sheet = workbook.addWorksheet('Blad1');
  for (const [index, format] of columns.entries()) sheet.getColumn(index + 1).numFmt = format;
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const cells = fc.array(
  fc.constantFrom(...plainCells, ...oddCells).map(([, cell]) => cell),
  { maxLength: 5 },
);
const letters = 'ABCDEFG';
const sheets = fc
  .array(cells, { maxLength: 8 })
  .map((rows) =>
    rows.map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((cell, column) => cell.replace('r="B2"', `r="${letters[column]}${index + 1}"`)).join('')}</row>`,
    ),
  )
  .map((rows) => sheetOf(rows.join('')));

/** A text with something cut away or put in at some place. */
const damage = fc.record({
  part: fc.constantFrom<'sheet' | 'strings' | 'styles'>('sheet', 'strings', 'styles'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 12 }),
  put: fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '&',
    '/',
    ' ',
    '=',
    'r',
    't',
    '<c>',
    '</row>',
    '<t>',
    '<r>',
    '</si>',
    '<row r="1">',
    '&lt;',
    ' r="A1"',
    's="1"',
    '9',
    '\n',
  ),
});

describe('any workbook', () => {
  it('that exceljs writes is read as exceljs reads it', async () => {
    await fc.assert(
      fc.asyncProperty(book, async ({ rows, columns, is1904 }) =>
        expectPlain(await written(rows, columns, is1904)),
      ),
      { numRuns: 80 },
    );
  });

  it('of plain and odd cells is read as exceljs reads it, or left to it', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, fc.boolean(), async (sheet, is1904) =>
        expectNoOther(workbookOf({ sheet, strings, styles, is1904 })),
      ),
      { numRuns: 80 },
    );
  });

  it('that is damaged is read as exceljs reads it, or left to it', async () => {
    const whole = plainCells.map(([, cell]) => withCell(cell));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), damage, async (parts, { part, at, cut, put }) => {
        const text = parts[part] ?? '';
        const place = Math.floor(text.length * at);
        const damaged = text.slice(0, place) + put + text.slice(place + cut);
        await expectNoOther(workbookOf({ ...parts, [part]: damaged }));
      }),
      { numRuns: 300 },
    );
  });
});
