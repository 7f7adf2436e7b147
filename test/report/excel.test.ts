import { beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { cellText } from '../../src/report/excel/cell-text.js';
import { workbookBytes } from '../../src/report/excel/workbook.js';
import { workbook, xlsx } from '../../src/report/excel/xlsx.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { textValue } from '../../src/report/table-value.js';
import { languages } from '../../src/report/words/words.js';
import { expectGolden } from '../golden.js';
import { fullResult } from './full-result.js';
import { manyPublished, manyResult } from './many-rules.js';
import { sampleInput } from './sample-input.js';
import { workbookDump } from './workbook-dump.js';

async function sheet(input: ReportInput, name: string, rowLimit?: number): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Uint8Array.from(await workbook(input, rowLimit)).buffer);
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

describe('underlag.xlsx', () => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    const [file] = await xlsx(sampleInput);
    if (!(file?.content instanceof Uint8Array)) throw new Error('no workbook');
    bytes = Uint8Array.from(file.content);
  });

  it('is as its golden', async () => {
    expectGolden(await workbookDump(bytes), import.meta.url, 'underlag.golden.txt');
  });

  it('is the same bytes on every run', async () => {
    expect(Buffer.from(await workbook(sampleInput)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('keeps the counts of a promise that a missing column leaves no share, and tells none of it', async () => {
    const [first, ...others] = sampleInput.published.rules;
    const [main, ...readings] = first.readings;
    const oneSided = { judged: 'kept' as const, columns: ['noticed' as const], lacking: 9 };
    const whole = { ...sampleInput.result.rules[0].readings[0].whole, oneSided };
    const untold = { ...whole, share: null, shareWithinLog: null, mean: null };
    const rule = { ...first, readings: [{ ...main, whole: untold }, ...readings] as const };
    const input = {
      ...sampleInput,
      published: { ...sampleInput.published, rules: [rule, ...others] as const },
    };
    const told = await Promise.all([sheet(input, 'Sammanfattning'), sheet(input, 'Löften')]);
    const rows = told.map((page, place) => page.getRow(3 - place).values);
    expect(rows[0]).toEqual([undefined, 'Svar inom 36 timmar', '–', 'kan inte anges']);
    expect(rows[1]).toEqual(expect.arrayContaining(['–', 'kan inte anges']));
    expect(JSON.stringify(rows)).not.toContain('86 %');
    expect((await sheet(input, 'Kanaler')).getRow(2).getCell(5).value).toBe(1817);
  });

  it('holds no formula but of counts in its own row, no link and no address or number of a person', () => {
    const files = Object.entries(unzipSync(bytes)).map(
      ([name, content]) => [name, strFromU8(content)] as const,
    );
    for (const [name, text] of files) {
      expect([name, /<f |<hyperlink|hemma\.example|Åsa/.test(text)]).toEqual([name, false]);
      const formulas = [...text.matchAll(/<f>(.*?)<\/f>/g)].flatMap(([, formula]) => formula ?? []);
      expect(formulas.filter((formula) => !/^[A-Z]+(\d+)\/[A-Z]+\1$/.test(formula))).toEqual([]);
    }
  });

  it('takes its dates from the report and not from the clock', () => {
    const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual([
      '2018-11-12T00:00:00Z',
      '2018-11-12T00:00:00Z',
    ]);
  });

  it.each<[where: string, texts: (string | null)[], cells: string[]]>([
    ['nowhere', ['a', 'b', 'c'], ['A2', 'B2', 'C2']],
    ['in the middle', ['a', null, 'c'], ['A2', 'C2']],
    ['first', [null, 'b', 'c'], ['B2', 'C2']],
    ['last', ['a', 'b', null], ['A2', 'B2']],
  ])('a row with nothing to tell %s goes as far as its table', async (_, texts, cells) => {
    const columns = texts.map((_text, index) => ({ name: `${index}`, heading: `${index}`, width: 9 }));
    const page = { name: 'Blad', notice: null, columns, rows: [texts.map(textValue)] };
    const archive = await workbookBytes([page], { header: '', words: languages.sv });
    const xml = strFromU8(unzipSync(archive)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const [row = ''] = xml.match(/<row r="2".*?(?:<\/row>|\/>)/) ?? [];
    expect(row).toContain('spans="1:3"');
    expect([...row.matchAll(/<c r="(\w+)"/g)].map(([, cell]) => cell)).toEqual(cells);
  });

  it('calls the same person the same, and a hidden number nothing', async () => {
    const contacts = await sheet(sampleInput, 'Kontakter');
    const persons: unknown[] = [];
    contacts.eachRow((row) => persons.push(row.getCell(2).value));
    expect(persons).toEqual([
      'Person',
      'Person 0001',
      'Person 0001',
      'Person 0002',
      'Person 0002',
      'Person 0001',
      'Person 0001',
      null,
      null,
    ]);
  });

  it('keeps a text that begins as a formula as text, also when it is edited', async () => {
    const contacts = await sheet(sampleInput, 'Kontakter');
    const cell = contacts.getCell('E4');
    expect([cell.type, cell.numFmt, cell.value]).toEqual([
      exceljs.ValueType.String,
      '@',
      '=HYPERLINK("http://ond.example";"Klicka")',
    ]);
  });
});

describe('the workbook of many promises', () => {
  it('has a row for each promise and part, the account and the corrections, as in its golden', async () => {
    const bytes = await workbook({ ...sampleInput, result: manyResult, published: manyPublished });
    const names = ['Sammanfattning', 'Löften', 'Redovisning', 'Rättelser', 'Före och efter'];
    expectGolden(await workbookDump(bytes, names), import.meta.url, 'underlag-alla-slag.golden.txt');
  });
});

describe('the workbook of what lies behind the figures', () => {
  it('has curves, times of arrival, patterns, areas and boards, as in its golden', async () => {
    const bytes = await workbook({ ...sampleInput, result: fullResult });
    const names = [
      ...['Svarstidskurva', 'Väntar än', 'Veckodag × klockslag', 'Mönster'],
      ...['Förbättringsområden', 'Tratt', 'Nämnder'],
    ];
    expectGolden(await workbookDump(bytes, names), import.meta.url, 'underlag-monster.golden.txt');
  });
});

describe('a list longer than a workbook should hold', () => {
  it('shows the main readings first, and the first sheet says what is left out', async () => {
    const contacts = await sheet(sampleInput, 'Kontakter', 3);
    expect(contacts.rowCount).toBe(4);
    expect([2, 3, 4].map((row) => contacts.getCell(row, 14).value)).toEqual(['ja', 'ja', 'ja']);
    const summary = await sheet(sampleInput, 'Sammanfattning', 3);
    expect(summary.getCell('C3').value).toBe(
      'Fliken Kontakter visar 3 av 8 rader. Alla rader finns i kontakter.csv.',
    );
  });
});

describe('the text of a cell', () => {
  it.each([
    ['control characters', 'a\u0000\u0007\u001b[31mb', 'a[31mb'],
    ['half pairs and non-characters', 'a\ud83d\ufffeb', 'ab'],
    ['what Excel would read as an escape', '_x0041_', '_x005F_x0041_'],
    ['line ends and tabs, which stay', 'a\tb\nc', 'a\tb\nc'],
    ['whole pairs, which stay', 'a😀b', 'a😀b'],
  ])('is cleaned of %s', (_, text, cleaned) => {
    expect(cellText(text)).toBe(cleaned);
  });

  it('is no longer than a cell', () => {
    expect(cellText('å'.repeat(40_000))).toHaveLength(32_767);
  });
});
