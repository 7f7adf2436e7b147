import { describe, expect, it } from '@jest/globals';
import { iso, lines, logFile, mailsOf, readCounted, readMails } from './reading.js';

const summaryHeader =
  'origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id,network_message_id,original_client_ip,directionality,connector_id,delivery_priority';

describe('exchange-summary', () => {
  it('reads UTC, several recipients and what became of them', async () => {
    const [mail] = await readMails(
      logFile(
        lines(
          summaryHeader,
          '2018-10-08T06:15:12.0000000Z,Anna@mejl.example,"info@k.example##Receive, Deliver;gata@k.example##Receive, Fail",Hål i gatan,1,<1@mejl.example>,n,,Incoming,,Normal',
        ),
      ),
    );
    expect(mail).toMatchObject({
      sender: 'anna@mejl.example',
      recipients: ['info@k.example'],
      subject: 'Hål i gatan',
      messageId: '1@mejl.example',
      statedDirection: 'incoming',
      delivery: 'delivered',
    });
    expect(iso(mail?.at.start ?? 0)).toBe('2018-10-08T06:15:12.000Z');
    expect(mail?.at.precision).toBe('exact');
  });

  it.each([
    ['a@k.example##Receive, Deliver', 'delivered', ['a@k.example']],
    ['a@k.example##Receive, Send', 'delivered', ['a@k.example']],
    ['a@k.example##Receive, Fail', 'failed', ['a@k.example']],
    ['a@k.example##Receive, Fail;b@k.example##Receive, Fail', 'failed', ['a@k.example', 'b@k.example']],
    ['a@k.example##Receive', 'unknown', ['a@k.example']],
    ['a@k.example##Receive, FilteredAsSpam, Deliver', 'spam', ['a@k.example']],
    ['a@k.example##Receive, Quarantine;b@k.example##Receive, Deliver', 'delivered', ['b@k.example']],
  ])('reads %s', async (status, delivery, recipients) => {
    const row = `2018-10-08T06:15:12Z,<>,"${status}",Ämne,1,,n,,2,,Normal`;
    const [mail] = await readMails(logFile(lines(summaryHeader, row)));
    expect(mail).toMatchObject({ sender: null, delivery, recipients, statedDirection: 'outgoing' });
  });

  it('keeps a group apart from its members', async () => {
    const status = 'grupp@k.example##Receive, Expand;kim@k.example##Receive, Deliver';
    const row = (recipients: string) =>
      `2018-10-08T06:15:12Z,a@x.example,"${recipients}",Ämne,1,,n,,1,,Normal`;
    expect(await readMails(logFile(lines(summaryHeader, row(status))))).toMatchObject([
      { recipients: ['kim@k.example'], groups: ['grupp@k.example'] },
    ]);
    const [alone] = await readMails(logFile(lines(summaryHeader, row('grupp@k.example##Receive, Expand'))));
    expect([alone?.recipients, alone?.groups]).toEqual([['grupp@k.example'], undefined]);
  });

  it('is read the same from UTF-16 without mark', async () => {
    const text = lines(
      summaryHeader,
      '2018-10-08T06:15:12Z,a@x.example,å@k.example##Deliver,Ämne,1,<1@x>,n,,1,,',
    );
    const input = logFile(new Uint8Array(Buffer.from(text, 'utf16le')));
    const reading = await readCounted(input);
    expect(reading.files[0]).toMatchObject({ encoding: 'utf-16le', delimiter: ',', zone: 'UTC', rows: 1 });
    expect(mailsOf(reading)[0]?.recipients).toEqual(['å@k.example']);
  });
});

const traceHeader = '"MessageId","Received","SenderAddress","RecipientAddress","Subject","Status"';

describe('message-trace', () => {
  it('folds one row per recipient into one mail, whatever order the rows have', async () => {
    const rows = [
      '"<1@x>","2018-10-08 08:15:12","a@x.example","gata@k.example","Hål","Delivered"',
      '"<1@x>","2018-10-08 08:15:12","a@x.example","info@k.example","Hål","Delivered"',
    ];
    const forwards = await readCounted(logFile(lines('#TYPE Selected', traceHeader, ...rows)));
    const backwards = await readCounted(logFile(lines('#TYPE Selected', traceHeader, ...rows.toReversed())));
    expect(forwards.folded).toEqual({ recipient: 1 });
    expect(mailsOf(forwards)[0]?.recipients).toEqual(['gata@k.example', 'info@k.example']);
    expect(mailsOf(forwards)[0]?.sources.map(({ row }) => row)).toEqual([3, 4]);
    expect(mailsOf(backwards)[0]?.recipients).toEqual(mailsOf(forwards)[0]?.recipients);
  });

  it('drops an expanded group where its members have rows, and keeps it where they have none', async () => {
    const reading = await readCounted(
      logFile(
        lines(
          traceHeader,
          '"<1@x>","2018-10-08 08:15:12","a@x.example","alla@k.example","Hål","Expanded"',
          '"<1@x>","2018-10-08 08:15:12","a@x.example","info@k.example","Hål","Delivered"',
          '"<2@x>","2018-10-08 09:15:12","a@x.example","alla@k.example","Hål igen","Expanded"',
        ),
      ),
    );
    expect(reading.ignored).toEqual({ 'expanded-group': 1 });
    expect(mailsOf(reading).map(({ recipients }) => recipients)).toEqual([
      ['info@k.example'],
      ['alla@k.example'],
    ]);
    expect(mailsOf(reading).map(({ groups }) => groups)).toEqual([['alla@k.example'], undefined]);
  });

  it('does not count whom the mail reached as spam among its recipients', async () => {
    const row = (to: string, status: string) =>
      `"<1@x>","2018-10-08 08:15:12","a@x.example","${to}","Hål","${status}"`;
    const mails = await readMails(
      logFile(lines(traceHeader, row('bygg@k.example', 'FilteredAsSpam'), row('info@k.example', 'Resolved'))),
    );
    expect(mails).toMatchObject([{ recipients: ['info@k.example'], delivery: 'delivered' }]);
  });

  it.each([
    ['Delivered', 'delivered'],
    ['Failed', 'failed'],
    ['Quarantined', 'spam'],
    ['FilteredAsSpam', 'spam'],
    ['Pending', 'unknown'],
  ])('knows the status %s', async (status, delivery) => {
    const row = `"<1@x>","2018-10-08 08:15:12","a@x.example","b@k.example","Hål","${status}"`;
    expect(await readMails(logFile(lines(traceHeader, row)))).toMatchObject([{ delivery }]);
  });

  it('rejects a status that it does not know', async () => {
    const row = '"<1@x>","2018-10-08 08:15:12","a@x.example","b@k.example","Hål","Lost"';
    const { rejected } = await readCounted(logFile(lines(traceHeader, row)));
    expect(rejected).toEqual([
      {
        source: { file: 'logg.csv', sheet: null, row: 2 },
        column: 'Status',
        reason: 'unknown-value',
        value: 'Lost',
      },
    ]);
  });

  it('reads American dates as UTC once the column shows that the month comes first', async () => {
    const [mail, second] = await readMails(
      logFile(
        lines(
          'Received,SenderAddress,RecipientAddress,Subject',
          '10/8/2018 8:15:12 PM,a@x.example,b@k.example,Hål',
          '10/31/2018 8:15:12 AM,a@x.example,b@k.example,Hål',
        ),
      ),
    );
    expect([mail, second].map((one) => iso(one?.at.start ?? 0))).toEqual([
      '2018-10-08T20:15:12.000Z',
      '2018-10-31T08:15:12.000Z',
    ]);
  });

  it('understands the names that Graph uses', async () => {
    const mails = await readMails(
      logFile(
        lines(
          'id,receivedDateTime,senderAddress,recipientAddress,messageId,subject,status',
          '1,2018-10-08T06:15:12Z,a@x.example,b@k.example,<1@x>,Hål,delivered',
        ),
      ),
    );
    expect(mails).toMatchObject([{ format: 'message-trace', messageId: '1@x', delivery: 'delivered' }]);
  });
});

describe('mail-swedish', () => {
  it('reads local time to the minute under a title line in Windows-1252', async () => {
    const text = lines(
      'Bibliotekets e-post',
      '',
      'Datum;Tid;Från;Till;Ämne;Riktning',
      '2018-10-08;08:15;a@x.example;bibliotek@k.example;Låna om;In',
      '2018-11-08;08:15;bibliotek@k.example;a@x.example;SV: Låna om;Ut',
    );
    const reading = await readCounted(logFile(new Uint8Array(Buffer.from(text, 'latin1'))));
    const [mail, reply] = mailsOf(reading);
    expect(reading.files[0]).toMatchObject({ encoding: 'windows-1252', delimiter: ';', rows: 2 });
    expect(mail).toMatchObject({ statedDirection: 'incoming', subject: 'Låna om' });
    expect(mail?.at).toMatchObject({
      start: Date.UTC(2018, 9, 8, 6, 15),
      end: Date.UTC(2018, 9, 8, 6, 15, 59, 999),
      precision: 'minute',
    });
    expect(reply?.at.start).toBe(Date.UTC(2018, 10, 8, 7, 15));
    expect(mail?.sources[0].row).toBe(4);
  });

  it('reads a date alone as the whole local day', async () => {
    const [mail] = await readMails(
      logFile(lines('Datum;Avsändare;Mottagare;Rubrik', '2018-10-28;a@x.example;b@k.example;Hål')),
    );
    expect(mail?.at).toEqual({
      start: Date.UTC(2018, 9, 27, 22),
      end: Date.UTC(2018, 9, 28, 23) - 1,
      precision: 'day',
    });
  });

  it('counts local times that the clocks skipped or showed twice', async () => {
    const { files } = await readCounted(
      logFile(
        lines(
          'Datum och tid;Från;Till;Ämne',
          '2018-10-28 02:30:00;a@x.example;b@k.example;Dubbel',
          '2018-03-25 02:30:00;a@x.example;b@k.example;Borta',
          '2018-10-28 03:30:00;a@x.example;b@k.example;Vanlig',
        ),
      ),
    );
    expect(files[0]?.clockChangeRows).toBe(2);
  });

  it('keeps ids of the mail, of what it answers and of the conversation', async () => {
    const mails = await readMails(
      logFile(
        lines(
          'Mottaget;Från;Till;Ämne;Meddelande-id;Svar på (id);Konversations-id;Typ',
          '2018-10-08 08:15:12;a@x.example;b@k.example;SV: Hål;<2@x>;<1@k>;abc;Autosvar',
        ),
      ),
    );
    expect(mails).toMatchObject([
      { messageId: '2@x', inReplyTo: '1@k', conversationId: 'abc', automatic: true },
    ]);
  });

  it('rejects rows without sender, recipient or time, naming the column', async () => {
    const { rejected } = await readCounted(
      logFile(
        lines(
          'Datum och tid;Från;Till;Ämne;Riktning',
          '2018-10-08 08:15:12;;b@k.example;Hål;In',
          '2018-10-08 08:15:12;a@x.example;Info;Hål;In',
          ';a@x.example;b@k.example;Hål;In',
          'i går;a@x.example;b@k.example;Hål;In',
          '2018-10-08 08:15:12;a@x.example;b@k.example;Hål;Sidledes',
        ),
      ),
    );
    expect(rejected.map(({ source, column, reason }) => [source.row, column, reason])).toEqual([
      [2, 'Från', 'missing-sender'],
      [3, 'Till', 'missing-recipient'],
      [4, 'Datum och tid', 'missing-time'],
      [5, 'Datum och tid', 'relative-time'],
      [6, 'Riktning', 'unknown-value'],
    ]);
  });

  it('ignores the header once more and sums, and counts them', async () => {
    const header = 'Datum och tid;Från;Till;Ämne';
    const { ignored, events } = await readCounted(
      logFile(
        lines(
          header,
          '2018-10-08 08:15:12;a@x.example;b@k.example;Hål',
          header,
          '2018-10-08 09:15:12;a@x.example;b@k.example;Totalt kaos',
          ';;;',
          'Summa;;;2',
          'Totalt: 2',
        ),
      ),
    );
    expect(ignored).toEqual({ 'repeated-header': 1, totals: 2 });
    expect(events).toHaveLength(2);
  });

  it('takes the direction that the project file gives', async () => {
    const text = lines('Datum och tid;Från;Till;Ämne', '2018-10-08 08:15:12;a@x.example;b@k.example;Hål');
    expect(await readMails(logFile(text, { direction: 'incoming' }))).toMatchObject([
      { statedDirection: 'incoming' },
    ]);
  });

  it.each([
    ['sep= line', 'sep=;\r\nDatum;Från;Till;Ämne\r\n2018-10-08;a@x.example;b@k.example;Hål\r\n', ';'],
    ['tabs', 'Datum\tFrån\tTill\tÄmne\n2018-10-08\ta@x.example\tb@k.example\tHål, stort\n', '\t'],
    ['bars', 'Datum|Från|Till|Ämne\n2018-10-08|a@x.example|b@k.example|Hål; stort\n', '|'],
    ['CR alone', 'Datum,Från,Till,Ämne\r2018-10-08,a@x.example,b@k.example,Hål\r', ','],
  ])('finds the delimiter: %s', async (_case, text, delimiter) => {
    const reading = await readCounted(logFile(text));
    expect(reading.files[0]).toMatchObject({ delimiter, rows: 1 });
    expect(reading.events).toHaveLength(1);
  });
});
