import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { UserError } from '../../src/errors/errors.js';
import { readParserName } from '../../src/parsers/parsers.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { iso, lines, logFile } from './reading.js';

async function refusal(...input: Parameters<typeof logFile>): Promise<UserError> {
  const outcome = await readLogs([logFile(...input)]).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error('the file was read');
  return outcome;
}

function bytes(...parts: (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf16le') : Buffer.from(part))),
    ),
  );
}

/** As much of a tar archive as tells what it is. */
function tarFile(): Uint8Array {
  const block = new Uint8Array(512);
  block.set(strToU8('logg.csv'));
  block.set(strToU8('ustar'), 257);
  return block;
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('files that are no logs', () => {
  it.each([
    ['.xls', bytes(compound, 'Workbook'), 'äldre Excelfil'],
    ['encrypted', bytes(compound, 'EncryptedPackage'), 'lösenordsskyddad'],
    ['.xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), '.xlsb'],
    ['.ods', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }), '.ods'],
    ['tar', tarFile(), 'tar-arkiv'],
    ['PDF', strToU8('%PDF-1.7\n'), 'PDF'],
    ['web page', strToU8('\n<!DOCTYPE html><html></html>'), 'webbsida'],
    ['XML', strToU8('\uFEFF<?xml version="1.0"?><Workbook/>'), 'XML'],
    ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8]), 'inte är text'],
  ])('says what a file is: %s', async (_case, content, said) => {
    const error = await refusal(content, { file: 'uttag/logg.xlsx' });
    expect(error.code).toBe('not-a-table');
    expect(error.message).toContain('uttag/logg.xlsx');
    expect(error.message).toContain(said);
    expect(error.advice).not.toBe('');
  });

  it.each([
    ['no bytes', ''],
    ['blank lines', '\n \n'],
  ])('refuses an empty file: %s', async (_case, content) => {
    expect((await refusal(content)).code).toBe('empty-file');
  });

  it.each([
    ['one name without end', 'x'.repeat(100_000), `${'x'.repeat(80)}….`],
    ['nothing but zeros', '\0'.repeat(100_000), `${'\0'.repeat(80)}….`],
  ])('shows only the beginning of a header of %s', async (_case, header, shown) => {
    const { code, message } = await refusal(header);
    expect(code).toBe('unknown-format');
    expect(message).toContain(shown);
    expect(message.length).toBeLessThan(2000);
  });

  it('names the headers it found, the nearest format and what is missing', async () => {
    const error = await refusal(
      lines('Rapport', 'Datum;Från;Till;Storlek', '2018-10-08;a@x.example;b@k.example;4'),
    );
    expect(error.code).toBe('unknown-format');
    expect(error.message).toContain('Datum, Från, Till, Storlek');
    expect(error.message).toContain('e-postlogg med svenska rubriker');
    expect(error.message).toContain('”Ämne” eller ”Meddelande-id”');
  });

  it('shows nothing of a file that begins with a record of somebody', async () => {
    const error = await refusal(lines('2018-10-08 10:00;Anna Ek;070-1740605', '2018-10-08 11:00;Bo Ek;07'));
    expect(error.code).toBe('unknown-format');
    expect(error.message).toContain('Rubrikerna som hittades: inga.');
  });

  it('holds a file to the format that the project file gives', async () => {
    const text = lines('Datum;Från;Till;Ämne', '2018-10-08;a@x.example;b@k.example;Hål');
    expect((await refusal(text, { format: 'message-trace' })).code).toBe('unknown-format');
  });

  it('refuses dates whose order nothing decides, showing rows', async () => {
    const header = 'Received,SenderAddress,RecipientAddress,Subject';
    const error = await refusal(lines(header, '10/8/2018 8:15:12 AM,a@x.example,b@k.example,Hål'));
    expect([error.code, error.place.line]).toEqual(['ambiguous-dates', 2]);
    expect(error.advice).toContain('dateOrder: day-first');
    expect(error.message).toContain('rad 2 ”10/8/2018 8:15:12 AM”');
  });

  it('reads such dates as the project file says', async () => {
    const header = 'Received,SenderAddress,RecipientAddress,Subject';
    const text = lines(header, '10/8/2018 8:15:12 AM,a@x.example,b@k.example,Hål');
    const dateRead = async (dateOrder: 'day-first' | 'month-first') =>
      iso((await readLogs([logFile(text, { dateOrder })])).events[0]?.at.start ?? 0).slice(0, 10);
    expect(await dateRead('month-first')).toBe('2018-10-08');
    expect(await dateRead('day-first')).toBe('2018-08-10');
  });

  it('refuses dates that contradict each other, showing rows', async () => {
    const header = 'Received,SenderAddress,RecipientAddress,Subject';
    const row = (date: string) => `${date} 8:15:12,a@x.example,b@k.example,Hål`;
    const error = await refusal(lines(header, row('10/31/2018'), row('31/10/2018')));
    expect(error.code).toBe('dates-contradict');
    expect(error.message).toContain('rad 3 ”31/10/2018 8:15:12”, rad 2 ”10/31/2018 8:15:12”');
  });

  it('asks which it is where a file can be a mail log and a register', async () => {
    const error = await refusal(
      lines('Mottaget;Från;Till;Ämne;Besvarad', '2018-10-08;a@x.example;b@k.example;Hål;'),
    );
    expect(error.code).toBe('several-formats');
    expect(error.message).toContain('mail-swedish (e-postlogg med svenska rubriker) eller register-swedish');
    expect(error.advice).toContain('format: mail-swedish');
  });

  it('names the formats there are where one is misspelt', () => {
    expect(readParserName('asterisk-cdr')).toBe('asterisk-cdr');
    expect(() => readParserName('asterix')).toThrow('exchange-summary, message-trace');
  });
});
