import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dangerOf } from '../../src/parsers/table/workbook/excel-danger.js';
import { readZip } from '../../src/parsers/table/zip.js';
import { callsOf, casesOf, iso, logFile, mailsOf, readCalls, readCounted } from './reading.js';

type Fill = (workbook: ExcelJS.Workbook) => void;

async function workbook(fill: Fill): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

async function excelFile(fill: Fill, wanted: Parameters<typeof logFile>[1] = {}) {
  return logFile(await workbook(fill), { file: 'logg.xlsx', ...wanted });
}

function wall(hour: number, minute: number, second: number): Date {
  return new Date(Date.UTC(2018, 9, 8, hour, minute, second));
}

const header = ['Tidpunkt', 'A-nummer', 'B-nummer', 'Status', 'Väntetid', 'Samtalstid'];

const calls: Fill = (made) => {
  made.addWorksheet('Om uttaget').addRow(['Samtal i oktober']);
  const sheet = made.addWorksheet('Samtal');
  sheet.addRow(['Samtalsstatistik']);
  sheet.addRow([]);
  sheet.addRow(header);
  sheet.addRow([
    wall(10, 0, 12),
    701740605,
    { richText: [{ text: '0980-' }, { text: '319 210' }] },
    'Besvarad',
    '0:15',
    60,
  ]);
  sheet.addRow([]);
  sheet.addRow([
    wall(11, 0, 0),
    '070-174 06 05',
    { text: '0980319210', hyperlink: 'tel:0980319210' },
    'Missat',
    25 / 86_400,
    0,
  ]);
  sheet.addRow([
    '2018-10-08 12:00:00',
    'Hemligt nummer',
    '0980319210',
    { formula: 'D6', result: 'Missat' },
    5,
    '',
  ]);
  sheet.addRow(['Summa', '', '', 3, '', '']);
  sheet.getColumn(1).numFmt = 'yyyy-mm-dd hh:mm:ss';
  sheet.getCell('E6').numFmt = '[h]:mm:ss';
};

describe('Excel', () => {
  it('finds the sheet and the header, and reads wall clocks as Stockholm time', async () => {
    const reading = await readCounted(await excelFile(calls));
    expect(reading.files[0]).toMatchObject({ encoding: 'xlsx', delimiter: null, sheet: 'Samtal', rows: 4 });
    expect(reading.ignored).toEqual({ totals: 1 });
    expect(
      callsOf(reading).map((call) => [iso(call.at.start), call.from, call.waitSeconds, call.sources[0].row]),
    ).toEqual([
      ['2018-10-08T08:00:12.000Z', '+46701740605', 15, 4],
      ['2018-10-08T09:00:00.000Z', '+46701740605', 25, 6],
      ['2018-10-08T10:00:00.000Z', null, 5, 7],
    ]);
    expect(callsOf(reading)[0]).toMatchObject({
      to: ['+46980319210'],
      talkSeconds: 60,
      at: { precision: 'exact' },
    });
  });

  it('reads a register with real dates, ticks and formulas', async () => {
    const file = await excelFile((made) => {
      const sheet = made.addWorksheet('Synpunkter 2018');
      sheet.addRow(['Synpunkter och klagomål 2018']);
      sheet.addRow(['Dnr', 'Inkom', 'Besvarad', 'Avslutad', 'Ärendetyp', 'Anonym', 'Vidarebefordrad']);
      const day = (date: number) => new Date(Date.UTC(2018, 9, date));
      sheet.addRow([17, day(8), wall(9, 30, 0), { formula: 'B3+2', result: day(10) }, 'Klagomål', true, 2]);
      sheet.addRow([18, day(9), null, null, 'Synpunkt', false, null]);
      for (const column of [2, 4]) sheet.getColumn(column).numFmt = 'yyyy-mm-dd';
      sheet.getColumn(3).numFmt = 'yyyy-mm-dd hh:mm';
    });
    const reading = await readCounted(file);
    expect(reading.files[0]).toMatchObject({ format: 'register-swedish', sheet: 'Synpunkter 2018', rows: 2 });
    expect(casesOf(reading)).toMatchObject([
      {
        caseId: '17',
        at: { precision: 'day' },
        named: false,
        transfers: 2,
        times: { answered: { precision: 'minute' }, closed: { start: Date.UTC(2018, 9, 9, 22) } },
        sources: [{ sheet: 'Synpunkter 2018', row: 3 }],
      },
      { caseId: '18', named: true, transfers: 0, times: { answered: null, closed: null } },
    ]);
  });

  it('reads a column without a single second as minutes, and a date format as days', async () => {
    const fill =
      (format: string, ...times: Date[]): Fill =>
      (made) => {
        const sheet = made.addWorksheet('Blad1');
        sheet.addRow(header);
        for (const time of times) sheet.addRow([time, '0701740605', '0980319210', 'Missat', 5, 0]);
        sheet.getColumn(1).numFmt = format;
      };
    const precisions = async (made: Fill) =>
      (await readCalls(await excelFile(made))).map(({ at }) => at.precision);
    expect(await precisions(fill('yyyy-mm-dd hh:mm', wall(10, 0, 0), wall(11, 5, 0)))).toEqual([
      'minute',
      'minute',
    ]);
    expect(await precisions(fill('yyyy-mm-dd hh:mm', wall(10, 0, 0), wall(11, 5, 7)))).toEqual([
      'exact',
      'exact',
    ]);
    expect(await precisions(fill('yyyy-mm-dd', wall(0, 0, 0)))).toEqual(['day']);
  });

  it('reads dates that a formula worked out, also in workbooks that count from 1904', async () => {
    const made = await workbook((book) => {
      book.properties.date1904 = true;
      const sheet = book.addWorksheet('Blad1');
      sheet.addRow(header);
      sheet.addRow([wall(10, 0, 0), '0701740605', '0980319210', 'Missat', 5, 0]);
      sheet.addRow([
        { formula: 'A2', result: wall(10, 0, 30), date1904: true },
        '0701740605',
        '0980319210',
        'Missat',
        5,
        0,
      ]);
      sheet.getColumn(1).numFmt = 'yyyy-mm-dd hh:mm:ss';
    });
    const read = await readCalls(logFile(made, { file: 'logg.xlsx' }));
    expect(iso(read[0]?.at.start ?? 0)).toBe('2018-10-08T08:00:00.000Z');
  });

  it('reads a mail log with date and time of day in columns of their own', async () => {
    const file = await excelFile((made) => {
      const sheet = made.addWorksheet('Blad1');
      sheet.addRow(['Datum', 'Tid', 'Från', 'Till', 'Ämne']);
      const time = new Date(Date.UTC(1899, 11, 30, 8, 15, 12));
      sheet.addRow([
        wall(0, 0, 0),
        time,
        'a@x.example',
        { text: 'b@k.example', hyperlink: 'mailto:b@k.example' },
        'Hål',
      ]);
      sheet.getColumn(1).numFmt = 'yyyy-mm-dd';
      sheet.getColumn(2).numFmt = 'hh:mm:ss';
    });
    const [mail] = mailsOf(await readCounted(file));
    expect(iso(mail?.at.start ?? 0)).toBe('2018-10-08T06:15:12.000Z');
    expect(mail?.recipients).toEqual(['b@k.example']);
  });

  it.each([
    ['a date and time shown as a time', wall(8, 15, 12), 'hh:mm:ss', '2018-10-08T06:15:12.000Z'],
    ['a number that nobody gave a format', 0.34375, 'General', '2018-10-08T06:15:00.000Z'],
    ['half a day', 0.5, 'General', '2018-10-08T10:00:00.000Z'],
    ['a day and a part of it', 43_381.34375, 'General', '2018-10-08T06:15:00.000Z'],
  ])('reads a time of day that is %s', async (_case, time, format, at) => {
    const file = await excelFile((made) => {
      const sheet = made.addWorksheet('Samtal');
      sheet.addRow(['Datum', 'Tid', 'A-nummer', 'B-nummer', 'Status']);
      sheet.addRow([43_381, time, 701740605, 980319210, 'Missat']);
      sheet.getColumn(2).numFmt = format;
    });
    expect((await readCalls(file)).map(({ at }) => iso(at.start))).toEqual([at]);
  });

  it('refuses a time of day that may be a part of a day as well', async () => {
    const file = await excelFile((made) => {
      const sheet = made.addWorksheet('Samtal');
      sheet.addRow(['Datum', 'Tid', 'A-nummer', 'B-nummer', 'Status']);
      sheet.addRow(['2018-10-08', 0.25, 701740605, 980319210, 'Missat']);
    });
    expect((await readCounted(file)).rejected).toMatchObject([
      { column: 'Tid', reason: 'unreadable-time', value: '0.25' },
    ]);
  });

  it.each([
    ['1900', false, 43_381],
    ['1904', true, 43_381 - 1462],
  ])(
    'reads dates in cells without a format, in a workbook that counts from %s',
    async (_from, date1904, day) => {
      const file = await excelFile((made) => {
        made.properties.date1904 = date1904;
        const sheet = made.addWorksheet('Samtal');
        sheet.addRow(['Tidpunkt', 'A-nummer', 'B-nummer', 'Status', 'Samtals-ID']);
        sheet.addRow([day + 0.34375, 701740605, 980319210, 'Missat', 43_381]);
        sheet.addRow([day, 701740606, 980319210, 'Missat', 20_181_008]);
      });
      const read = await readCalls(file);
      expect(read.map(({ at, callId }) => [iso(at.start), at.precision, callId])).toEqual([
        ['2018-10-07T22:00:00.000Z', 'day', '20181008'],
        ['2018-10-08T06:15:00.000Z', 'minute', '43381'],
      ]);
    },
  );

  it('knows that a number with more than fifteen digits is no whole id', async () => {
    const file = await excelFile((made) => {
      const sheet = made.addWorksheet('call_events');
      sheet.addRow(['call_id', 'dte_start', 'source', 'destination', 'event_type', 'result_code']);
      const rest = ['2026-01-12 09:00:00.000', '0701740605', '0980319200', 'q', 'h'];
      for (const id of [8_123_456_789_012_345_000, 1_234_567_890_123_450, '8123456789012345678', 123_456_789])
        sheet.addRow([id, ...rest]);
    });
    const reading = await readCounted(file);
    expect(callsOf(reading).map(({ callId }) => callId)).toEqual(['123456789', '8123456789012345678']);
    expect(reading.rejected.map(({ column, value }) => [column, value])).toEqual([
      ['call_id', '8.123456789012345e+18'],
      ['call_id', '1.23456789012345e+15'],
    ]);
  });

  it('asks which sheet where two are logs, and takes the one that is named', async () => {
    const two: Fill = (made) => {
      for (const name of ['Oktober', 'November']) {
        const sheet = made.addWorksheet(name);
        sheet.addRow(header);
        sheet.addRow(['2018-10-08 10:00:00', '0701740605', '0980319210', 'Missat', 5, 0]);
      }
    };
    await expect(readCounted(await excelFile(two))).rejects.toMatchObject({ code: 'several-sheets' });
    const reading = await readCounted(await excelFile(two, { sheet: 'November' }));
    expect(reading.files[0]?.sheet).toBe('November');
    await expect(readCounted(await excelFile(two, { sheet: 'Maj' }))).rejects.toMatchObject({
      code: 'sheet-not-found',
    });
  });

  it('tells a sheet with a header and no rows from an empty one', async () => {
    const headed = await readCounted(await excelFile((made) => made.addWorksheet('Samtal').addRow(header)));
    expect(headed.files[0]).toMatchObject({ sheet: 'Samtal', rows: 0 });
    const empty = excelFile((made) => made.addWorksheet('Samtal'));
    await expect(readCounted(await empty)).rejects.toMatchObject({ code: 'empty-file' });
  });

  it('reads texts that stand in the cells and not in a table of strings', async () => {
    const parts = unzipSync(await workbook((made) => void made.addWorksheet('Blad1')));
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (number: number, texts: readonly string[]) =>
      `<row r="${number}">${texts.map((text, index) => cell(`${'ABCDEF'[index]}${number}`, text)).join('')}</row>`;
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row(1, header)}${row(2, ['2018-10-08 10:00:00', '0701740605', '0980319210', 'Missat', '5', '0'])}</sheetData></worksheet>`;
    const { 'xl/sharedStrings.xml': _none, ...others } = parts;
    const bytes = zipSync({ ...others, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(await readCalls(logFile(bytes))).toMatchObject([{ outcome: 'no-answer', waitSeconds: 5 }]);
  });

  it('measures what parts unpack to, and stops at the limit', async () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(3_000_000), 'b.xml': [strToU8('x'), { level: 0 }] });
    const entries = readZip(bomb)?.entries ?? [];
    expect(entries.map(({ name }) => name)).toEqual(['a.xml', 'b.xml']);
    expect(await dangerOf(entries, 3_000_001)).toBe(null);
    expect(await dangerOf(entries, 3_000_000)).toBe('too-large');
    expect(await dangerOf(entries, 1000)).toBe('too-large');
    const lying = entries.map((entry) => ({ ...entry, size: 10 }));
    expect(await dangerOf(lying, 3_000_001)).toBe(null);
    expect(await dangerOf(lying, 3_000_000)).toBe('too-large');
    const file = await excelFile(calls, { mostBytes: 2_000_000 });
    expect((await readCounted(file)).events).toHaveLength(3);
    await expect(readCounted({ ...file, mostBytes: 2000 })).rejects.toMatchObject({
      code: 'input-too-large',
      example: expect.stringContaining('--max-input-size'),
    });
  });

  it('refuses entities wherever they are declared, also where a piece of the file ends', async () => {
    const declared = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const parts = unzipSync(await workbook(calls));
    for (const name of ['xl/sharedStrings.xml', 'xl/workbook.xml', 'xl/worksheets/sheet2.xml']) {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      for (const padding of [0, 65_520, 65_530, 131_060]) {
        const prolog = `<?xml version="1.0"?><!--${' '.repeat(padding)}-->${declared}`;
        const spoilt = { ...parts, [name]: strToU8(text.replace(/^<\?xml[^>]*>/, prolog)) };
        const error = await readCounted(logFile(zipSync(spoilt))).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ code: 'not-a-table', message: expect.stringContaining('DOCTYPE') });
      }
    }
  });

  it('names the sheets that it did not read, and finds the header under merged titles', async () => {
    const file = await excelFile((made) => {
      made.addWorksheet('Om uttaget').addRow(['Samtal i oktober']);
      made.addWorksheet('Tomt');
      const sheet = made.addWorksheet('Samtal');
      sheet.addRow(['Samtal i oktober']);
      sheet.mergeCells('A1:F1');
      sheet.addRow(['Vem', '', '', 'Vad']);
      sheet.mergeCells('A2:C2');
      sheet.mergeCells('D2:F2');
      sheet.addRow(header);
      sheet.addRow(['2018-10-08 10:00:00', '0701740605', '0980319210', 'Missat', 5, 0]);
      sheet.addRow(['', '', '', 'Summa', { formula: 'SUM(E4)', result: 5 }, 0]);
    });
    const reading = await readCounted(file);
    expect(reading.files[0]).toMatchObject({ sheet: 'Samtal', rows: 2, notRead: ['Om uttaget'] });
    expect([reading.events.length, reading.ignored]).toEqual([1, { totals: 1 }]);
  });

  it('keeps to the width of the header, however far to the right something stands', async () => {
    const parts = unzipSync(await workbook(calls));
    const text = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const far = text.replace('r="F4"', 'r="XFD4"');
    expect(far).not.toBe(text);
    const reading = await readCounted(
      logFile(zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(far) })),
    );
    expect(reading.events).toHaveLength(3);
    const outside = text.replace('r="F4"', 'r="ZZZZZ4"');
    await expect(
      readCounted(logFile(zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(outside) }))),
    ).rejects.toMatchObject({ code: 'excel-unreadable' });
  });

  it('knows by the check sum a letter that is another', async () => {
    const parts = unzipSync(await workbook(calls));
    const bytes = zipSync(parts, { level: 0 });
    const at = Buffer.from(bytes).indexOf('0980-');
    bytes.set(strToU8('0981-'), at);
    await expect(readCounted(logFile(bytes))).rejects.toMatchObject({ code: 'not-a-table' });
  });

  /** The parts of a workbook with some of them changed, under other names where that is asked for. */
  async function rewritten(change: (name: string, text: string) => readonly [name: string, text: string]) {
    const parts = Object.entries(unzipSync(await workbook(calls)));
    return zipSync(
      Object.fromEntries(
        parts.map(([name, content]) => {
          const [newName, text] = change(name, strFromU8(content));
          return [newName, strToU8(text)];
        }),
      ),
    );
  }

  it.each([
    ['whole paths', 'Target="/xl/', 'worksheets/sheet'],
    ['names without number', 'Target="', 'worksheets/Data-'],
  ])('finds sheets by what the workbook says, also by %s', async (_case, target, sheet) => {
    const bytes = await rewritten((name, text) => [
      name.replace('worksheets/sheet', sheet),
      name.endsWith('workbook.xml.rels')
        ? text.replaceAll('Target="', target).replaceAll('worksheets/sheet', sheet)
        : text.replace('name="Samtal"', "name = 'Samtal &amp; &#246;'"),
    ]);
    const reading = await readCounted(logFile(bytes));
    expect(reading.files[0]).toMatchObject({ sheet: 'Samtal & ö', rows: 4, notRead: ['Om uttaget'] });
  });

  it.each([
    [
      'text in several runs in the cell',
      '<c r="A90" t="inlineStr"><is><r><t>info@</t></r><r><t>k.example</t></r></is></c>',
    ],
    ['a date written as text', '<c r="A90" t="d"><v>2018-10-08T10:00:00</v></c>'],
  ])('refuses what would be read as something else: %s', async (_case, cell) => {
    const bytes = await rewritten((name, text) => [
      name,
      name.endsWith('sheet2.xml')
        ? text.replace('</sheetData>', `<row r="90">${cell}</row></sheetData>`)
        : text,
    ]);
    await expect(readCounted(logFile(bytes))).rejects.toMatchObject({ code: 'excel-unreadable' });
  });

  it('reads a workbook with anything unusual in it as it reads others', async () => {
    const usual = await readCounted(logFile(await rewritten((name, text) => [name, text])));
    const unusual = await rewritten((name, text) => [name, text.replaceAll('<row', '<!-- --><row')]);
    expect(usual.events).toHaveLength(3);
    expect((await readCounted(logFile(unusual))).events).toEqual(usual.events);
  });

  it('refuses a workbook whose elements it does not know', async () => {
    const bytes = await rewritten((name, text) => [
      name,
      name === 'xl/workbook.xml' ? text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:') : text,
    ]);
    await expect(readCounted(logFile(bytes))).rejects.toMatchObject({ code: 'excel-unreadable' });
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'])(
    'refuses a workbook in which a part holds nothing: %s',
    async (part) => {
      const bytes = await rewritten((name, text) => [name, name === part ? '' : text]);
      await expect(readCounted(logFile(bytes))).rejects.toMatchObject({ code: 'excel-unreadable' });
    },
  );

  it('looks through no more places for cells than the limit has bytes for', async () => {
    const far = Array.from(
      { length: 40 },
      (_, index) => `<row r="${index + 50}"><c r="XFD${index + 50}"/></row>`,
    );
    const bytes = await rewritten((name, text) => [
      name,
      name.endsWith('sheet2.xml') ? text.replace('</sheetData>', `${far.join('')}</sheetData>`) : text,
    ]);
    const file = logFile(bytes, { mostBytes: 10_000_000 });
    await expect(readCounted(file)).rejects.toMatchObject({
      code: 'too-many-cells',
      example: expect.stringContaining('--max-input-size 20'),
    });
    expect((await readCounted({ ...file, mostBytes: 20_000_000 })).events).toHaveLength(3);
  });

  it('refuses a damaged workbook', async () => {
    const bytes = await workbook(calls);
    await expect(readCounted(logFile(bytes.subarray(0, bytes.length - 60)))).rejects.toThrow('avklippt');
    const spoilt = bytes.slice();
    readZip(spoilt)
      ?.entries.find(({ name }) => name === 'xl/worksheets/sheet2.xml')
      ?.data.fill(0xff, 80);
    await expect(readCounted(logFile(spoilt))).rejects.toMatchObject({ code: 'not-a-table' });
    const parts = unzipSync(bytes);
    const { 'xl/worksheets/sheet1.xml': _1, 'xl/worksheets/sheet2.xml': _2, ...sheetless } = parts;
    await expect(readCounted(logFile(zipSync(sheetless)))).rejects.toMatchObject({
      code: 'excel-unreadable',
    });
    const cut = zipSync({
      ...parts,
      'xl/worksheets/sheet2.xml': strToU8('<worksheet><sheetData><row r="1"></c>'),
    });
    await expect(readCounted(logFile(cut))).rejects.toMatchObject({ code: 'excel-unreadable' });
  });
});
