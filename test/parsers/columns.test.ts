import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { UserError } from '../../src/errors/errors.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { callsOf, casesOf, lines, logFile, mailsOf, readCounted } from './reading.js';

async function refusal(...input: Parameters<typeof logFile>): Promise<UserError> {
  const outcome = await readLogs([logFile(...input)]).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error('the file was read');
  return outcome;
}

describe('columns that the project file points out', () => {
  it('make a register of an unknown system a register', async () => {
    const text = lines('Kommit;Färdigt;Nr;Gäller', '2026-01-05;2026-01-07;17;Buller');
    const columns = { received: 'Kommit', closed: 'Färdigt', caseNumber: 'Nr', subject: 'Gäller' };
    const reading = await readCounted(logFile(text, { columns }));
    expect(reading.files[0]).toMatchObject({ format: 'register-swedish', columnsIgnored: [] });
    expect(casesOf(reading)).toMatchObject([{ caseId: '17', subject: 'Buller' }]);
  });

  it('need no more than a time where the format is named', async () => {
    const text = lines('Kommit;Vem', '2026-01-05;Anna Ek');
    const reading = await readCounted(
      logFile(text, { format: 'register-swedish', columns: { received: 'Kommit', name: 'Vem' } }),
    );
    expect(casesOf(reading)).toMatchObject([{ named: true, counterpart: 'Anna Ek' }]);
  });

  it('give a field to every register, also one that its system does not export', async () => {
    const text = lines(
      'Ticket ID,Created time,Closed time,Nämnd (val)',
      '1,2026-01-05 08:15:00,,Miljönämnden',
    );
    const reading = await readCounted(
      logFile(text, { format: 'freshdesk', columns: { board: 'Nämnd (val)' } }),
    );
    expect(casesOf(reading)).toMatchObject([{ format: 'freshdesk', board: 'Miljönämnden' }]);
  });

  it('take a header away from the field that it would have been', async () => {
    const text = lines('Dnr;Inkommen;Avslutad', '1;2026-01-05;2026-01-07');
    const [event] = casesOf(await readCounted(logFile(text, { columns: { answered: 'Avslutad' } })));
    expect([event?.fields.has('answered'), event?.fields.has('closed')]).toEqual([true, false]);
  });

  it('may give one header to two fields', async () => {
    const text = lines('Dnr;Inkommen;Avslutad', '1;2026-01-05;2026-01-07');
    const columns = { answered: 'Avslutad', closed: 'avslutad' };
    const [event] = casesOf(await readCounted(logFile(text, { columns })));
    expect(event?.times.answered).toEqual(event?.times.closed);
  });

  it('decide which of two formats a file is of', async () => {
    const text = lines('Mottaget;Från;Till;Ämne;Besvarad', '2026-01-05;a@x.example;b@k.example;Hål;');
    const asMail = await readCounted(logFile(text, { columns: { recipients: 'Till' } }));
    expect(mailsOf(asMail)).toHaveLength(1);
    const asRegister = await readCounted(logFile(text, { columns: { answered: 'Besvarad' } }));
    expect(casesOf(asRegister)).toHaveLength(1);
  });

  it('hold for logs of mail and calls', async () => {
    const mail = lines('När;Vem;Dit;Om', '2026-01-05 08:15;a@x.example;b@k.example;Hål');
    const columns = { time: 'När', sender: 'Vem', recipients: 'Dit', subject: 'Om' };
    expect(mailsOf(await readCounted(logFile(mail, { format: 'mail-swedish', columns })))).toMatchObject([
      { subject: 'Hål' },
    ]);
    const calls = lines('Tidpunkt;Vem;Nummer;Status', '2026-01-05 08:15;0701740605;0980319210;Missat');
    expect(
      callsOf(await readCounted(logFile(calls, { columns: { from: 'Vem', dialled: 'Nummer' } }))),
    ).toMatchObject([{ from: '+46701740605', to: ['+46980319210'] }]);
  });

  it('are found in Excel, and told apart where they differ by punctuation alone', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Ärenden');
    sheet.addRow(['#', 'Svar', 'Svar?']);
    sheet.addRow([17, new Date(Date.UTC(2026, 0, 5)), new Date(Date.UTC(2026, 0, 7))]);
    for (const column of [2, 3]) sheet.getColumn(column).numFmt = 'yyyy-mm-dd';
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const columns = { caseNumber: '#', received: 'Svar', answered: 'Svar?' };
    const reading = await readCounted(
      logFile(bytes, { file: 'arenden.xlsx', format: 'register-swedish', columns }),
    );
    expect(casesOf(reading)).toMatchObject([
      { caseId: '17', at: { precision: 'day' }, times: { answered: { precision: 'day' } } },
    ]);
  });

  it('name a header that the file lacks, with the nearest that it has', async () => {
    const error = await refusal(lines('Dnr;Inkommen;Avslutad', '1;2026-01-05;'), {
      columns: { answered: 'Avslutat', caseNumber: 'Diarie' },
    });
    expect(error.code).toBe('header-not-found');
    expect(error.message).toContain('”Avslutat” för fältet answered (menade du ”Avslutad”?)');
    expect(error.message).toContain('”Diarie” för fältet caseNumber');
    expect(error.message).toContain('Dnr, Inkommen, Avslutad');
    expect(error.words('sv').inputLines).toBeUndefined();
  });

  it('are mended, all of them, where every header that the file lacks has a near one', async () => {
    const error = await refusal(lines('Dnr;Inkommen;Avslutad', '1;2026-01-05;'), {
      columns: { caseNumber: 'Dnr', answered: 'Avslutat' },
    });
    expect(error.words('sv').inputLines).toEqual(['columns: { caseNumber: "Dnr", answered: "Avslutad" }']);
  });

  it.each([
    [
      'a field that the format lacks',
      'message-trace',
      { recieved: 'A' },
      '”recieved” finns inte i formatet message-trace',
    ],
    ['a slip of the fingers', 'register-swedish', { recieved: 'A' }, 'Menade du received?'],
    [
      'fields of two formats',
      null,
      { sender: 'A', queue: 'B' },
      'inget format har alla fälten sender, queue',
    ],
  ] as const)('refuse %s', async (_case, format, columns, said) => {
    const error = await refusal(lines('A;B', '1;2'), { format, columns });
    expect(error.code).toBe('file-has-mistakes');
    expect(error.message).toContain(said);
  });
});
