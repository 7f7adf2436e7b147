import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { LogEvent } from '../../src/model/event.js';
import type { LogReading } from '../../src/model/log-reading.js';
import type { LogInput } from '../../src/parsers/read-logs.js';
import { lines, logFile, mailsOf, readCounted, sum } from './reading.js';

const minute = fc.integer({ min: 0, max: 3 });
const person = fc.constantFrom('a@x.example', 'b@x.example');
const mailbox = fc.constantFrom('info@k.example', 'gata@k.example', 'skola@k.example');

const traceHeader = 'MessageId,Received,SenderAddress,RecipientAddress,Subject,Status';
const traceRow = fc
  .record({
    id: fc.constantFrom('<1@x>', '<2@x>', ''),
    minute,
    person,
    mailbox,
    status: fc.constantFrom('Delivered', 'Failed', 'Expanded', 'Pending'),
  })
  .map((row) => `${row.id},2018-10-08 08:0${row.minute}:00,${row.person},${row.mailbox},Hål,${row.status}`);

const swedishHeader = 'Datum;Från;Till;Ämne';
const swedishRow = fc
  .record({ minute, person, mailbox, time: fc.constantFrom('', ' 08:1', ' 08:10:0') })
  .map(
    ({ minute: last, person: from, mailbox: to, time }) =>
      `2018-10-08${time && time + last};${from};${to};Hål`,
  );

const cdrHeader =
  'calldate,src,dst,dcontext,dstchannel,lastapp,duration,billsec,disposition,uniqueid,linkedid';
const cdrRow = fc
  .record({
    minute,
    app: fc.constantFrom('Dial', 'Queue', 'VoiceMail', 'BackGround'),
    phone: fc.constantFrom('201', '202'),
    talk: fc.constantFrom(0, 20),
    linked: fc.constantFrom('1538978400.1', '1538978460.2', ''),
  })
  .map(({ minute: at, app, phone, talk, linked }) => {
    const disposition = talk > 0 || app !== 'Dial' ? 'ANSWERED' : 'NO ANSWER';
    return `2018-10-08 08:0${at}:00,0701740605,${phone},from-trunk,PJSIP/${phone}-1,${app},30,${talk},${disposition},${linked},${linked}`;
  });

const registerHeader = 'Dnr;Inkommen;Besvarad;Avslutad;Ärendetyp;Rubrik;Enhet;Riktning';
const registerRow = fc
  .record({
    number: fc.constantFrom('KS 2018/1', 'ks 2018-1', '7', '', ''),
    received: fc.constantFrom('2018-10-08', '2018-10-08 08:15', '2018-10-09', ''),
    answered: fc.constantFrom('', 'Ja', '2018-10-10', '2018-10-08 09:00'),
    closed: fc.constantFrom('', '2018-10-01', '2018-10-12'),
    category: fc.constantFrom('', 'Klagomål', 'Synpunkt'),
    subject: fc.constantFrom('', 'Hål', 'Buller'),
    unit: fc.constantFrom('Gata', 'Skola'),
    direction: fc.constantFrom('', 'I', 'U'),
  })
  .map((row) => Object.values(row).join(';'));

interface Export {
  readonly header: string;
  readonly rows: readonly string[];
}

function exportOf(header: string, row: fc.Arbitrary<string>): fc.Arbitrary<Export> {
  return fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => ({ header, rows }));
}

const exports = fc.array(
  fc.oneof(
    exportOf(traceHeader, traceRow),
    exportOf(swedishHeader, swedishRow),
    exportOf(cdrHeader, cdrRow),
    exportOf(registerHeader, registerRow),
  ),
  { minLength: 1, maxLength: 4 },
);

function filesOf(found: readonly Export[]): readonly LogInput[] {
  return found.map(({ header, rows }, index) => logFile(lines(header, ...rows), { file: `${index}.csv` }));
}

/** What was read, without where it stood. */
function contentOf(reading: LogReading): unknown {
  const content = ({ sources, ...event }: LogEvent) => ({ ...event, rows: sources.length });
  return [reading.events.map(plainData).map(content), reading.folded, reading.ignored];
}

/** As in `contentOf`, for events alone. */
function withoutPlaces(events: readonly LogEvent[]): unknown {
  return events.map(plainData).map(({ sources: _rows, ...event }) => event);
}

/** A mail or a call keeps what it can tell of itself in few fields: what it is made of is not what it says. */
function plainData(event: LogEvent): LogEvent {
  return event.channel === 'case' ? event : JSON.parse(JSON.stringify(event));
}

describe('laws of reading', () => {
  it('accounts for every row and does not mind the order of rows or files', async () => {
    await fc.assert(
      fc.asyncProperty(exports, fc.nat(), async (found, turn) => {
        const shuffled = found.map(({ header, rows }) => ({
          header,
          rows: [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse(),
        }));
        const reading = await readCounted(...filesOf(found));
        const again = await readCounted(...filesOf(shuffled).toReversed());
        expect(contentOf(again)).toEqual(contentOf(reading));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['calls', exportOf(cdrHeader, cdrRow)],
    ['cases', exportOf(registerHeader, registerRow)],
  ])(
    'reads the same %s from an export given twice, and counts the second as duplicates',
    async (_, given) => {
      await fc.assert(
        fc.asyncProperty(given, async (found) => {
          const once = await readCounted(...filesOf([found]));
          const twice = await readCounted(...filesOf([found, found]));
          expect(withoutPlaces(twice.events)).toEqual(withoutPlaces(once.events));
          const used = found.rows.length - once.rejected.length - sum(Object.values(once.ignored));
          expect(twice.folded['duplicate'] ?? 0).toBe((once.folded['duplicate'] ?? 0) + used);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('names every row once among the sources of events', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async (found) => {
        const reading = await readCounted(...filesOf(found));
        const places = reading.events.flatMap(({ sources }) =>
          sources.map(({ file, row }) => `${file}:${row}`),
        );
        expect(new Set(places).size).toBe(places.length);
        expect(reading.events.map(({ at }) => at.start)).toEqual(
          reading.events.map(({ at }) => at.start).sort((one, other) => one - other),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('takes n equal rows for n calls, and the largest n of several files', async () => {
    const header = 'Tidpunkt;A-nummer;B-nummer;Status;Samtalstid';
    const row = '2018-10-08 10:00;0701740605;0980319210;Missat;0';
    const reading = await readCounted(
      logFile(lines(header, row, row), { file: 'a.csv' }),
      logFile(lines(header, row, row, row), { file: 'b.csv' }),
    );
    expect(reading.events).toHaveLength(3);
    expect(reading.folded).toEqual({ duplicate: 2 });
  });

  it('takes equal rows on two sheets of one workbook for as many calls, whatever files are read beside it', async () => {
    const header = ['Tidpunkt', 'A-nummer', 'B-nummer', 'Status', 'Samtalstid'];
    const row = ['2018-10-08 10:00', '0701740605', '0980319210', 'Missat', '0'];
    const workbook = new ExcelJS.Workbook();
    for (const sheet of ['Växel', 'Bygg']) workbook.addWorksheet(sheet).addRows([header, row]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const sheets = ['Växel', 'Bygg'].map((sheet) => logFile(bytes, { file: 'samtal.xlsx', sheet }));
    const text = logFile(lines(header.join(';'), row.join(';')), { file: 'samtal.csv' });
    expect((await readCounted(...sheets)).events).toHaveLength(2);
    const beside = await readCounted(...sheets, text);
    expect(beside.events).toHaveLength(2);
    expect(beside.folded).toEqual({ duplicate: 1 });
  });

  it('folds overlapping exports of mail, also of two formats', async () => {
    const reading = await readCounted(
      logFile(lines(traceHeader, '<1@x>,2018-10-08 08:00:00,a@x.example,info@k.example,Hål,Delivered'), {
        file: 'a.csv',
      }),
      logFile(
        lines(
          'origin_timestamp_utc,sender_address,recipient_status,message_subject,message_id',
          '2018-10-08T08:00:00.1Z,a@x.example,info@k.example##Receive,Hål,<1@x>',
        ),
        { file: 'b.csv' },
      ),
    );
    expect(reading.folded).toEqual({ duplicate: 1 });
    expect(mailsOf(reading)).toMatchObject([{ format: 'message-trace', delivery: 'delivered' }]);
  });

  it('takes equal mails of one day for as many mails, since a day tells too little', async () => {
    const row = '2018-10-08;a@x.example;info@k.example;Hål';
    const reading = await readCounted(logFile(lines(swedishHeader, row, row)));
    expect(reading.events).toHaveLength(2);
  });

  it('reads a file once though it was given twice', async () => {
    const file = logFile(lines(swedishHeader, '2018-10-08;a@x.example;info@k.example;Hål'));
    expect((await readCounted(file, file)).files).toHaveLength(1);
  });
});
