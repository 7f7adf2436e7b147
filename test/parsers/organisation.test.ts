import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { UserError } from '../../src/errors/errors.js';
import { readOrganisation } from '../../src/parsers/lists/organisation.js';
import { lines } from './reading.js';

function table(text: string, file = 'enheter.csv') {
  return readOrganisation({ file, bytes: new TextEncoder().encode(text) });
}

async function mistakes(text: string, file?: string): Promise<UserError> {
  const outcome = await table(text, file).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error('the table was read');
  return outcome;
}

const header = 'enhet;organisationsform;nämnd;typ;värde;mäts';
const kundcenter = {
  unit: 'Kundcenter',
  kind: 'administration',
  board: 'Kommunstyrelsen',
  type: 'mail',
  value: 'info@k.example',
  measured: true,
};

describe('readOrganisation', () => {
  it.each([
    ['Swedish', `${header}\nKundcenter;förvaltning;Kommunstyrelsen;e-post;Info@k.example;ja\n`],
    [
      'English',
      'unit,organisation_kind,board,type,value,measured\nKundcenter,administration,Kommunstyrelsen,mail,info@k.example,yes\n',
    ],
    [
      'adress, type and measured left out',
      'enhet;nämnd;organisationsform;adress\nKundcenter;Kommunstyrelsen;Förvaltning;info@k.example\n',
    ],
  ])('reads CSV: %s', async (_case, text) => {
    expect(await table(text)).toEqual([kundcenter]);
  });

  it('reads YAML', async () => {
    const text = lines(
      '- enhet: Kundcenter',
      '  organisationsform: förvaltning',
      '  nämnd: Kommunstyrelsen',
      '  värde: info@k.example',
      '- enhet: Kundcenter',
      '  värde: 0980319210',
      '  mäts: nej',
    );
    expect(await table(text, 'enheter.yaml')).toEqual([
      kundcenter,
      { ...kundcenter, type: 'number', value: '+46980319210', measured: false },
    ]);
  });

  it('reads Excel', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Enheter');
    sheet.addRow(header.split(';'));
    sheet.addRow(['Kundcenter', 'förvaltning', 'Kommunstyrelsen', '', 6001, true]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await readOrganisation({ file: 'enheter.xlsx', bytes })).toEqual([
      { ...kundcenter, type: 'extension', value: '6001' },
    ]);
  });

  it.each([
    ['info@k.example', 'mail', 'info@k.example'],
    ['@K.example', 'domain', 'k.example'],
    ['skola.k.example', 'domain', 'skola.k.example'],
    ['XN--Malm-8qa.example', 'domain', 'malmö.example'],
    ['malmö.example', 'domain', 'malmö.example'],
    ['ort.xn--p1ai', 'domain', 'ort.рф'],
    ['info@xn--malm-8qa.example', 'mail', 'info@malmö.example'],
    ['0980-319 210', 'number', '+46980319210'],
    ['+46980319210', 'number', '+46980319210'],
    ['201', 'extension', '201'],
    ['0980\u2013319\u00A0210', 'number', '+46980319210'],
    ['\uFF12\uFF10\uFF11', 'extension', '201'],
    ['Kö Kundcenter', 'queue', 'Kö Kundcenter'],
    ['Kö \u2013 kundcenter', 'queue', 'Kö \u2013 kundcenter'],
  ])('sees the type of %s', async (value, type, read) => {
    expect(await table(lines('enhet;värde', `A;${value}`))).toMatchObject([
      { type, value: read, kind: 'other' },
    ]);
  });

  it('reads what numbers of a range have in common', async () => {
    expect(await table(lines('enhet;typ;värde', 'A;nummer;0980-3192'))).toMatchObject([
      { value: '+469803192' },
    ]);
  });

  it.each([
    ['samverkansorgan', 'joint-body'],
    ['bolag', 'company'],
    ['Kommunalt bolag', 'company'],
    ['extern växel', 'external-switchboard'],
    ['annan', 'other'],
  ])('knows the organisation kind %s', async (kind, read) => {
    expect(await table(lines('enhet;organisationsform;värde', `A;${kind};a@k.example`))).toMatchObject([
      { kind: read },
    ]);
  });

  it('names all mistakes at once, each with file, row and column', async () => {
    const error = await mistakes(
      lines(
        header,
        'A;förvaltning;;;a@k.example;ja',
        'B;förvaltning;;;A@k.example;ja',
        'C;förvaltnig;;;c@k.example;ja',
        'D;;;fax;123;ja',
        'E;;;e-post;e;kanske',
        ';;;;f@k.example;',
        'G;;;;;',
        'H;"förvaltning;;;h@k.example;ja',
        'A;bolag;;;a2@k.example;ja',
      ),
    );
    expect(error.code).toBe('file-has-mistakes');
    expect(error.place).toEqual({ file: 'enheter.csv', line: 3 });
    const said = error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
    expect(said).toEqual([
      'enheter.csv:3, enhet: samma värde hör här till B men på rad 2 till A.',
      'enheter.csv:4, organisationsform: ”förvaltnig” är okänt. Menade du ”förvaltning”? Väntat: förvaltning, samverkansorgan, kommunalt bolag, extern växel, annan.',
      'enheter.csv:5, typ: ”xxx” är okänt. Väntat: e-post, domän, nummer, anknytning, kö.',
      'enheter.csv:6, mäts: ”xxxxxx” är okänt. Väntat: ja, nej.',
      'enheter.csv:6, värde: ”x” är ingen e-postadress.',
      'enheter.csv:7, enhet: saknas. Skriv vilken enhet raden hör till.',
      'enheter.csv:8, värde: saknas. Skriv adressen, domänen, numret, anknytningen eller kön.',
      expect.stringContaining('enheter.csv:9: raden har fler kolumner'),
      'enheter.csv:10, organisationsform: A har ett annat värde på rad 2.',
    ]);
    expect(error.advice).toContain('Efter filnamnet står raden');
  });

  it('compares every line of a unit, though the first says nothing of its kind', async () => {
    const rows = ['A;;;;a@k.example;', 'A;bolag;;;b@k.example;', 'A;annan;;;c@k.example;'];
    expect((await mistakes(lines(header, ...rows))).message).toContain(
      'enheter.csv:4, organisationsform: A har ett annat värde på rad 3.',
    );
  });

  it('does not compare a line whose unit is missing: that is told by itself', async () => {
    const error = await mistakes(lines(header, 'A;;;;a@k.example;', ';;;;a@k.example;'));
    expect(error.message.split('\n')).toHaveLength(2);
  });

  it('names the cell of a workbook, and columns as the file names them', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Enheter');
    sheet.addRow(['', 'Unit', 'Organisation_kind', 'Value']);
    sheet.addRow(['', 'Kundcenter', 'Anna Ek', 'info@k.example']);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const error = await readOrganisation({ file: 'enheter.xlsx', bytes }).catch(
      (refused: unknown) => refused,
    );
    if (!(error instanceof UserError)) throw new Error('the table was read');
    expect(error.message).toContain('enheter.xlsx Enheter!C2, Organisation_kind: ”Xxxx Xx” är okänt.');
    expect(error.advice).toContain('bladet, cellen');
    expect(error.place).toEqual({ file: 'enheter.xlsx', sheet: 'Enheter', line: 2, column: 3 });
  });

  it('names line and column of YAML', async () => {
    const text = lines('- enhet: Kundcenter', '  värde: info@k.example', '  mäts: x', '- enhet: Bygg');
    const error = await mistakes(text, 'enheter.yaml');
    expect(error.message).toContain('enheter.yaml:3:9, mäts: ”x” är okänt.');
    expect(error.message).toContain('enheter.yaml:4:3, värde: saknas.');
    expect(error.advice).toContain('rad och kolumn');
  });

  it('says which columns a table needs', async () => {
    expect((await mistakes('namn;mejl\nA;a@k.example\n')).code).toBe('organisation-columns');
    expect((await mistakes('enhet: A\n', 'enheter.yaml')).code).toBe('organisation-columns');
    expect((await mistakes('- enhet: [\n', 'enheter.yaml')).code).toBe('file-has-mistakes');
  });
});
