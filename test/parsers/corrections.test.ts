import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { formatDate } from '../../src/calendar/zone.js';
import { UserError } from '../../src/errors/errors.js';
import type { Correction } from '../../src/model/correction.js';
import { readCorrections } from '../../src/parsers/lists/corrections.js';
import { iso, lines } from './reading.js';

const file = 'rättelser.csv';
const header = 'kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum';

function read(...rows: readonly string[]) {
  return readCorrections({ file, bytes: new TextEncoder().encode(lines(...rows)) });
}

async function readSound(...rows: readonly string[]): Promise<readonly Correction[]> {
  return (await read(...rows)).lines.filter((line): line is Correction => !('mistakes' in line));
}

async function refusal(...rows: readonly string[]): Promise<UserError> {
  const outcome = await read(...rows).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error('the file was read');
  return outcome;
}

function row(correction: string, at = '', unit = ''): string {
  return `E-20181012-0042;2018-10-12 15:04;${correction};${at};${unit};Ringde upp;A. Ek;2018-11-14`;
}

describe('readCorrections', () => {
  it('reads what a line says and where it stands', async () => {
    const [found] = await readSound(header, row('besvarad per telefon', '2018-10-15 09:30'));
    expect(found).toMatchObject({
      source: { file, sheet: null, row: 2 },
      contact: 'E-20181012-0042',
      kind: 'answered',
      by: 'phone',
      unit: null,
      reason: 'Ringde upp',
      signedBy: 'A. Ek',
      receivedAt: { precision: 'minute' },
    });
    expect(iso(found?.receivedAt.start ?? 0)).toBe('2018-10-12T13:04:00.000Z');
    expect(iso(found?.at?.start ?? 0)).toBe('2018-10-15T07:30:00.000Z');
    expect(formatDate(found?.signedOn ?? 0)).toBe('2018-11-14');
  });

  it.each([
    ['besvarad per telefon', 'answered', 'phone'],
    ['Besvarad  per besök', 'answered', 'visit'],
    ['besvarad per brev', 'answered', 'letter'],
    ['besvarad per e-post', 'answered', 'mail'],
    ['besvarad per e\u2011post', 'answered', 'mail'],
    ['besvarad på annat sätt', 'answered', 'other'],
    ['besvarad', 'answered', null],
    ['answered by phone', 'answered', 'phone'],
    ['besked', 'notice', null],
    ['besked per telefon', 'notice', 'phone'],
    ['kräver ej svar', 'no-answer-needed', null],
    ['fel enhet', 'wrong-unit', null],
    ['wrong-unit', 'wrong-unit', null],
    ['ingen kontakt', 'not-a-contact', null],
  ])('knows the correction “%s”', async (word, kind, by) => {
    const found = await read(header, row(word, '2018-10-15 09:30', 'Gata'));
    expect(found.lines).toMatchObject([{ kind, by, unit: kind === 'wrong-unit' ? 'Gata' : null }]);
    expect(found.lines[0]?.at === null).toBe(kind !== 'answered' && kind !== 'notice');
  });

  it('knows a contact whose hyphens a word processor has changed', async () => {
    const written = row('fel enhet', '', 'Gata').replace('E-20181012-0042', 'e\u201120181012\u20130042');
    expect((await read(header, written)).lines).toMatchObject([{ contact: 'E-20181012-0042' }]);
  });

  it('reads the times of kontakter.csv, and English headers', async () => {
    const found = await read(
      'contact,received_at,correction,at,unit,reason,signed_by,date',
      'T-20181012-0001,2018-10-12T15:04:05+02:00,answered by phone,2018-10-15,,Called,A. Ek,2018-11-14',
    );
    expect(found.lines).toMatchObject([
      {
        receivedAt: { start: Date.UTC(2018, 9, 12, 13, 4, 5), precision: 'exact' },
        at: { precision: 'day' },
      },
    ]);
  });

  it('reads Excel with real dates', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Rättelser');
    sheet.addRow(header.split(';'));
    const received = new Date(Date.UTC(2018, 9, 12, 15, 4));
    const at = new Date(Date.UTC(2018, 9, 15, 9, 30));
    const signed = new Date(Date.UTC(2018, 10, 14));
    sheet.addRow(['E-20181012-0042', received, 'besvarad per besök', at, '', 'Var här', 'A. Ek', signed]);
    for (const column of [2, 4]) sheet.getColumn(column).numFmt = 'yyyy-mm-dd hh:mm';
    sheet.getColumn(8).numFmt = 'yyyy-mm-dd';
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const found = await readCorrections({ file: 'rättelser.xlsx', bytes });
    expect(found.lines).toMatchObject([
      {
        source: { sheet: 'Rättelser', row: 2 },
        by: 'visit',
        receivedAt: { start: Date.UTC(2018, 9, 12, 13, 4) },
        at: { start: Date.UTC(2018, 9, 15, 7, 30) },
      },
    ]);
  });

  it('reads a file without a line as no corrections', async () => {
    expect((await read(header)).lines).toEqual([]);
  });

  it('names every mistake of a line, and keeps what could be read of it', async () => {
    const found = await read(
      header,
      'E-2018-42;i går;besvarad per telfon;;;;;14/11',
      row('besvarad per telefon'),
      row('fel enhet'),
      row('besvarad per telefon', '2018-10-01 09:30'),
      row('besvarad per telefon', '10/8/2018 9:30'),
      row('besked', '2018-10-15;;;;'),
      `E-20181012-0042;2018-10-12 15:04;ingen kontakt;;;;;`,
      row('besvarad per telefon', '2030-01-07 09:30'),
    );
    const mistakes = found.lines.flatMap((line) =>
      'mistakes' in line
        ? line.mistakes.map(({ column, what }) => `${line.source.row} ${column}: ${what.sv}`)
        : [],
    );
    expect(mistakes.join('\n')).toMatchInlineSnapshot(`
"2 contact: ”X-0000-00” är inget id ur kontakter.csv. Ett id ser ut så här: E-20181012-0042.
2 correction: ”besvarad per telfon” är okänt. Menade du ”besvarad per telefon”? Väntat: besvarad per telefon, besvarad per besök, besvarad per brev, besvarad per e-post, besked, kräver ej svar, fel enhet, ingen kontakt.
2 receivedAt: ”x xxx” går inte att läsa som en tid. Skriv till exempel 2018-10-12 15:04.
2 reason: saknas. Skriv varför kontakten rättas.
2 signedBy: saknas. Skriv vem som svarar för rättelsen.
2 signedOn: ”00/00” går inte att läsa som ett datum. Skriv dagen för rättelsen, till exempel 2018-11-14.
3 at: saknas. Skriv till exempel 2018-10-12 15:04.
4 unit: saknas. Skriv den rätta enheten, som i organisationstabellen.
5 at: 2018-10-01 09:30 är före tiden då kontakten kom (2018-10-12 15:04).
6 at: ”10/8/2018 9:30” går inte att läsa som en tid. Skriv till exempel 2018-10-12 15:04.
7 null: raden har fler kolumner än rubriken, eller citattecken som inte går ihop.
8 reason: saknas. Skriv varför kontakten rättas.
8 signedBy: saknas. Skriv vem som svarar för rättelsen.
8 signedOn: saknas. Skriv dagen för rättelsen, till exempel 2018-11-14.
9 at: 2030-01-07 09:30 är efter dagen då rättelsen skrevs under (2018-11-14)."
`);
    expect(found.lines[0]).toMatchObject({ contact: null, receivedAt: null });
    expect(found.lines[2]).toMatchObject({
      contact: 'E-20181012-0042',
      receivedAt: { precision: 'minute' },
      unit: null,
    });
  });

  it('names the columns that are missing', async () => {
    const error = await refusal('kontakt;rättelse', 'E-20181012-0042;besked');
    expect(error.code).toBe('correction-columns');
    expect(error.message).toContain('signatur');
    expect(error.message).toContain('kontakt, rättelse');
  });
});
