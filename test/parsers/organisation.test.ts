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
    ['0980-319 210', 'number', '+46980319210'],
    ['+46980319210', 'number', '+46980319210'],
    ['201', 'extension', '201'],
    ['Kö Kundcenter', 'queue', 'Kö Kundcenter'],
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

  it('names all mistakes at once, each with file and row', async () => {
    const error = await mistakes(
      lines(
        header,
        'A;förvaltning;;;a@k.example;ja',
        'B;förvaltning;;;A@k.example;ja',
        'C;nämnd;;;c@k.example;ja',
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
      'enheter.csv:3: ”a@k.example” hör till B, men på rad 2 till A.',
      expect.stringContaining('enheter.csv:4: organisationsformen ”nämnd” är okänd.'),
      expect.stringContaining('enheter.csv:5: typen ”fax” är okänd.'),
      expect.stringContaining('enheter.csv:6: mäts är ”kanske”.'),
      'enheter.csv:6: ”e” är ingen giltig uppgift av typen e-post.',
      'enheter.csv:7: enhet saknas.',
      'enheter.csv:8: värde saknas.',
      expect.stringContaining('enheter.csv:9: raden har fler kolumner'),
      'enheter.csv:10: A har en annan organisationsform eller nämnd än på rad 2.',
    ]);
  });

  it('says which columns a table needs', async () => {
    expect((await mistakes('namn;mejl\nA;a@k.example\n')).code).toBe('organisation-columns');
    expect((await mistakes('enhet: A\n', 'enheter.yaml')).code).toBe('organisation-columns');
    expect((await mistakes('- enhet: [\n', 'enheter.yaml')).code).toBe('file-has-mistakes');
  });
});
