import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { readPlainWorkbook } from '../../src/parsers/table/workbook/plain-workbook.js';
import { NotPlain, piecesUpTo } from '../../src/parsers/table/workbook/plain-xml.js';
import { PIECE, readZip, type ZipEntry } from '../../src/parsers/table/zip.js';
import { oddCells, plainCells, strings, styles, withCell } from './workbook-cells.js';
import { declaration, expectPlain, scanned, sheetOf, stringsOf, workbookOf } from './workbook-parts.js';

describe('a plain workbook', () => {
  it.each(plainCells)('is read as exceljs reads it where a cell holds %s', async (_form, cell) => {
    await expectPlain(workbookOf(withCell(cell)));
    await expectPlain(workbookOf({ ...withCell(cell), is1904: true }));
  });

  it.each(oddCells)('is none where a cell holds %s', async (_form, cell) => {
    expect(await scanned(workbookOf(withCell(cell)))).toBe('not-plain');
  });

  it.each([
    ['a number', '<c r="B2"><f>A1</f><v>0</v></c>', '0'],
    ['a duration', '<c r="B2" s="3"><f>A1</f><v>0</v></c>', { clock: -2_209_161_600_000, showsTime: true }],
    ['one of others', '<c r="B2"><f t="shared" si="0"/><v>0</v></c>', '0'],
  ])('shows what a formula worked out to 0 as %s', async (_form, cell, shown) => {
    const workbook = workbookOf(withCell(cell));
    expect(JSON.stringify(await scanned(workbook))).toContain(JSON.stringify(shown));
    await expectPlain(workbook);
  });

  const number = '<c r="A2"><v>43381.5</v></c>';
  const row = `<row r="2">${number}</row>`;

  it.each([
    ['rows without cells', sheetOf('<row r="1"/><row r="2" spans="1:2" ></row>')],
    ['no rows', sheetOf('')],
    ['no rows at all', sheetOf('').replace('<sheetData></sheetData>', '<sheetData/>')],
    ['rows that are hidden', sheetOf(`<row r="2" hidden="1" customHeight="1" ht="30">${number}</row>`)],
    [
      'a row with a format',
      sheetOf(`<row r="2" s="3" customFormat="1">${number}<c r="B2" s="4"><v>1</v></c></row>`),
    ],
    ['a row with a format that is not there', sheetOf(`<row r="2" s="33">${number}</row>`)],
    ['rows in disorder', sheetOf(`<row r="9">${number}</row>${row}<row r="2"/>`)],
    [
      'much around the rows',
      sheetOf(row, {
        before:
          '<sheetPr><tabColor rgb="FF0000"/></sheetPr>\n<dimension ref="A1:C3"/><cols><col min="1" max="2" width="9" style="3"/></cols>',
        after:
          '<autoFilter ref="A1:C3"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><headerFooter><oddHeader>&amp;C Sida</oddHeader></headerFooter><extLst><ext uri="{x}"><x14:f>A1</x14:f></ext></extLst>\n',
      }),
    ],
    ['no declaration', sheetOf(row).replace(declaration, '')],
    ['a mark of the order of bytes', `\uFEFF${sheetOf(row)}`],
  ])('may have %s', async (_form, sheet) => {
    await expectPlain(workbookOf({ sheet, styles }));
  });

  it.each([
    ['a row without number', sheetOf(`<row>${number}</row>`)],
    ['cells in disorder', sheetOf(`<row r="2"><c r="B2"><v>1</v></c>${number}</row>`)],
    ['a cell twice', sheetOf(`<row r="2">${number}${number}</row>`)],
    ['an attribute twice', sheetOf(`<row r="2" ht="1" ht="2">${number}</row>`)],
    ['text between rows', sheetOf(`${row}a${row}`)],
    ['rows after the rows', sheetOf(row, { after: `<sheetData>${row}</sheetData>` })],
    ['rows after no rows', sheetOf('', { before: '<sheetData/>', after: row })],
    ['rows elsewhere', sheetOf(row, { before: `<rows>${row}</rows>` })],
    ['a comment between rows', sheetOf(`${row}<!-- -->${row}`)],
    ['a declared entity', sheetOf(row).replace('<worksheet', '<!DOCTYPE a><worksheet')],
    ['no end', sheetOf(row).replace('</worksheet>', '')],
    ['two roots', `${sheetOf(row)}<worksheet/>`],
    ['another encoding', sheetOf(row).replace('UTF-8', 'ISO-8859-1')],
    ['prefixes', sheetOf(row).replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')],
  ])('has no %s', async (_form, sheet) => {
    expect(await scanned(workbookOf({ sheet, styles }))).toBe('not-plain');
  });

  it.each([
    ['a reading of it', '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'],
    ['texts beside runs', '<si><t>a</t><r><t>b</t></r></si>'],
    ['two texts', '<si><t>a</t><t>b</t></si>'],
    ['space around it', '<si>\n<t>a</t>\n</si>'],
    ['looks with a text', '<si><r><rPr><t/></rPr><t>a</t></r></si>'],
    ['no end', '<si><t>a</t>'],
  ])('has no shared text with %s', async (_form, item) => {
    const parts = {
      sheet: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      strings: stringsOf(item),
    };
    expect(await scanned(workbookOf(parts))).toBe('not-plain');
  });

  it('has the formats of numbers that exceljs knows, written or not', async () => {
    const codes = [
      'General',
      'Standard',
      '@',
      '0,0',
      'yyyy-mm-dd',
      'H:MM',
      'M',
      'B',
      '\\d0',
      '"d"0',
      '[Red]0',
      '[$-41D]d mmm',
      'tt:mm',
      '0.0E+0',
      'ÅÅÅÅ-MM-DD',
      'ss.000',
    ];
    const numFmts = codes.map(
      (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    );
    const ids = [...Array.from({ length: 170 }, (_, id) => id), ...codes.map((_, index) => 200 + index)];
    const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`);
    const cells = ids.map(
      (id, style) => `<row r="${style + 1}"><c r="A1" s="${style}"><v>${43381.4375 + id}</v></c></row>`,
    );
    const written = `<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
    await expectPlain(workbookOf({ sheet: sheetOf(cells.join('')), styles: written }));
  });

  it.each([
    ['no styles of cells', '<styleSheet><numFmts/></styleSheet>'],
    ['styles of cells twice', '<styleSheet><cellXfs/><cellXfs/></styleSheet>'],
    ['formats elsewhere', '<styleSheet><x><numFmts/></x><cellXfs/></styleSheet>'],
    [
      'a format without code',
      '<styleSheet><numFmts><numFmt numFmtId="164"/></numFmts><cellXfs/></styleSheet>',
    ],
    ['an end that is missing', '<styleSheet><cellXfs/>'],
  ])('has no part of styles with %s', async (_form, written) => {
    expect(await scanned(workbookOf({ sheet: sheetOf(row), styles: written }))).toBe('not-plain');
  });

  const parts = workbookOf({ sheet: sheetOf(row), strings, styles });
  const empty = { data: new Uint8Array(), isDeflated: false, size: 0, crc: 0 };

  it.each<[string, (name: string) => Partial<ZipEntry>, number]>([
    ['its parts are too large together', () => ({}), 100],
    ['a part says that it is too large', (name) => (name.endsWith('styles.xml') ? { size: 1e6 } : {}), 1e6],
    ['what names the sheets is larger than it says', () => ({ size: 1 }), 100],
    ['what names the sheets is damaged', (name) => (name.endsWith('workbook.xml') ? { crc: 1 } : {}), 1e6],
    ['no sheet is named', (name) => (name.endsWith('rels') ? empty : {}), 1e6],
    [
      'a sheet is there that is not named',
      (name) => (name.endsWith('Strings.xml') ? { name: 'xl/worksheets/b.xml' } : {}),
      1e6,
    ],
    ['parts are there twice', () => ({ name: 'xl/styles.xml' }), 1e6],
  ])('is none where %s', async (_case, change, mostBytes) => {
    const { entries } = readZip(parts) ?? { entries: [] };
    await expect(readPlainWorkbook({ entries }, 1e6)).resolves.toMatchObject({ sheets: [{ name: 'Blad1' }] });
    const changed = entries.map((entry) => ({ ...entry, ...change(entry.name) }));
    await expect(readPlainWorkbook({ entries: changed }, mostBytes)).rejects.toThrow();
  });

  it('has no part that is larger than it says', async () => {
    const length = PIECE + 5000;
    const [entry] = readZip(zipSync({ a: new Uint8Array(length).fill(32) }))?.entries ?? [];
    if (entry === undefined) throw new Error('no entry');
    const taken = async (size: number) => {
      for await (const piece of piecesUpTo({ ...entry, size }, '</row>')) expect(piece).toHaveLength(length);
    };
    await taken(length);
    await expect(taken(length - 1)).rejects.toThrow(NotPlain);
  });

  it('may end its rows at the end of a piece, or one letter later', async () => {
    for (const length of [-1, 0, 1, 5, 6].map((more) => PIECE + more)) {
      const before = sheetOf(`<row r="1"><c r="A1" t="str"><v></v></c></row>`).indexOf('</v>');
      const text = 'e'.repeat(length - before - '</v></c></row>'.length);
      const cell = `<c r="A1" t="str"><v>${text}</v></c>`;
      await expectPlain(workbookOf({ sheet: sheetOf(`<row r="1">${cell}</row>${row}`), styles }));
    }
  });

  it('may be cut into pieces anywhere', async () => {
    const rows = Array.from({ length: 16_000 }, (_, index) => {
      const text = 'e'.repeat(index % 97);
      return `<row r="${index + 1}"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="C1"><v>${index}</v></c></row>`;
    });
    const items = Array.from(
      { length: 16_000 },
      (_, index) => `<si><t>${'x'.repeat(index % 89)}${index}</t></si>`,
    );
    const shared = `<row r="17000"><c r="A1" t="s"><v>15999</v></c></row>`;
    await expectPlain(
      workbookOf({ sheet: sheetOf(rows.join('') + shared), strings: stringsOf(items.join('')) }),
    );
  });

  it('keeps letters whole where a piece ends within one, and so does exceljs', async () => {
    const letters = ['å', '€', '😀'].map((letter) => letter.repeat(30));
    const rows = Array.from({ length: 12_000 }, (_, index) => {
      const text = letters[index % letters.length];
      return `<row r="${index + 1}"><c r="A1" t="str"><v>${text}${'z'.repeat(index % 7)}</v></c></row>`;
    });
    const read = await scanned(workbookOf({ sheet: sheetOf(rows.join('')) }));
    const shown = typeof read === 'string' ? [] : read.flat();
    const texts = shown.map(({ cells }) => String(cells[0]).replace(/z*$/, ''));
    expect([texts.length, new Set(texts)]).toEqual([12_000, new Set(letters)]);
    await expectPlain(workbookOf({ sheet: sheetOf(rows.join('')) }));
  });

  it('is what the invented municipality exports', async () => {
    await expectPlain(readFileSync('fixtures/lindasa/loggar/telefon-stenkoping.xlsx'));
  });
});
