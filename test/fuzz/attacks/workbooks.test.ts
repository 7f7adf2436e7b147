import { afterAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { logFile, mailsOf, readCounted } from '../../parsers/reading.js';
import { stopCounting, takeSteps } from '../counted-work.js';
import { sameTime } from '../seeds.js';

afterAll(stopCounting);

const none = '<worksheet><sheetData/></worksheet>';

interface Part {
  readonly sheets: string;
  /** The part that each relation leads to, from 1. */
  readonly relations: number;
  readonly cells: string;
}

/** A workbook written by hand, as no spreadsheet would. */
function workbook({ sheets, relations, cells }: Part): Uint8Array {
  const places = Array.from({ length: relations }, (_, index) => index + 1);
  const relation = (place: number): string =>
    `<Relationship Id="r${place}" Type="x/worksheet" Target="worksheets/sheet${place}.xml"/>`;
  return zipSync(
    {
      'xl/workbook.xml': strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${places.map(relation).join('')}</Relationships>`,
      ),
      ...Object.fromEntries(places.map((place) => [`xl/worksheets/sheet${place}.xml`, strToU8(cells)])),
    },
    sameTime,
  );
}

function sheetElement(name: string, relation: number): string {
  return `<sheet name="${name}" sheetId="1" r:id="r${relation}"/>`;
}

const header = ['Datum', 'Från', 'Till', 'Ämne'];

function rowOf(row: number, cells: readonly string[]): string {
  const written = cells.map(
    (cell, index) =>
      `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

function sheetOf(...rows: readonly (readonly string[])[]): string {
  return `<worksheet><sheetData>${rows.map((cells, index) => rowOf(index + 1, cells)).join('')}</sheetData></worksheet>`;
}

const mail = ['2018-10-08 10:00:00', 'anna@hem.example', 'kund@ort.example', 'Hål i vägen'];

function refusalOf(bytes: Uint8Array, mostBytes?: number): Promise<unknown> {
  const limit = mostBytes === undefined ? {} : { mostBytes };
  return readCounted(logFile(bytes, { file: 'x.xlsx', ...limit })).catch((error: unknown) => error);
}

describe('a workbook', () => {
  it('of a million sheets that are one and the same is read once', async () => {
    const cells = sheetOf(header, mail);
    const few = workbook({ sheets: sheetElement('Blad', 1), relations: 1, cells });
    const many = workbook({ sheets: sheetElement('Blad', 1).repeat(100_000), relations: 1, cells });
    await readCounted(logFile(few, { file: 'x.xlsx' }));
    takeSteps();
    expect((await readCounted(logFile(many, { file: 'x.xlsx' }))).events).toHaveLength(1);
    expect(takeSteps()).toBeLessThan(10_000_000);
  });

  it('of more sheets than its limit has room for is refused', async () => {
    const places = Array.from({ length: 300 }, (_, index) => index + 1);
    const sheets = places.map((place) => sheetElement(`Blad ${place}`, place)).join('');
    const refused = await refusalOf(workbook({ sheets, relations: 300, cells: none }), 100_000_000);
    expect(refused).toMatchObject({ code: 'too-many-cells', place: { file: 'x.xlsx' } });
  });

  it('whose list of sheets never closes an element is refused at once', async () => {
    const bytes = workbook({ sheets: '<sheet '.repeat(300_000), relations: 1, cells: none });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'excel-unreadable', place: { file: 'x.xlsx' } });
  });

  it.each([
    '__proto__',
    'constructor',
    '&constructor;',
    '=1+1',
    '\u202Esdnalb',
    '../../x',
    'a'.repeat(5_000),
  ])('may call its sheet %j', async (name) => {
    const bytes = workbook({ sheets: sheetElement(name, 1), relations: 1, cells: sheetOf(header, mail) });
    const reading = await readCounted(logFile(bytes, { file: 'x.xlsx' }));
    expect(mailsOf(reading)[0]?.sources[0].sheet).toBe(name);
  });

  it.each([
    ['a cell in a column beyond the last', '<row r="3"><c r="ZZZZZ3"><v>1</v></c></row>'],
    ['a row beyond the last', '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'],
    ['a row before the first', '<row r="-1"><c r="A-1"><v>1</v></c></row>'],
    ['a cell without a place', '<row><c><v>1</v></c></row>'],
    ['a text that is not there', '<row r="3"><c r="A3" t="s"><v>99999999</v></c></row>'],
    ['a style that is not there', '<row r="3"><c r="A3" s="99999"><v>1</v></c></row>'],
    ['a date at the end of all time', '<row r="3"><c r="A3"><v>1e308</v></c></row>'],
    ['cells in cells', `<row r="3">${'<c r="A3">'.repeat(20_000)}</row>`],
    ['rows in rows', '<row r="3">'.repeat(20_000)],
  ])('with %s is read with every row accounted for, or refused', async (_, row) => {
    const cells = sheetOf(header, mail).replace('</sheetData>', `${row}</sheetData>`);
    const bytes = workbook({ sheets: sheetElement('Blad', 1), relations: 1, cells });
    takeSteps();
    const came = await refusalOf(bytes);
    expect(takeSteps()).toBeLessThan(30_000_000);
    expect(came).toMatchObject(
      came instanceof Error
        ? { name: 'UserError', place: { file: 'x.xlsx' } }
        : { files: [{ file: 'x.xlsx' }] },
    );
  });
});
