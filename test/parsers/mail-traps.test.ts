import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { allParsers, readParserName } from '../../src/parsers/parsers.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { iso, lines, logFile, mailsOf, readCounted, readMails } from './reading.js';

describe('graph-mail', () => {
  const header =
    'receivedDateTime,from,toRecipients,subject,conversationId,internetMessageId,internetMessageHeaders';
  const quoted = (json: unknown) => `"${JSON.stringify(json).replaceAll('"', '""')}"`;
  const read = (row: string) => readMails(logFile(lines(header, row), { format: 'graph-mail' }));

  it('takes addresses out of JSON, and no names that look like addresses', async () => {
    const from = quoted({ emailAddress: { name: 'b@annan.example', address: 'Anna@hem.example' } });
    const to = quoted([{ emailAddress: { name: 'c@annan.example', address: 'info@k.example' } }]);
    expect(await read(`2026-01-12T07:15:12Z,${from},${to},Hål,C1,<1@x>,`)).toMatchObject([
      { sender: 'anna@hem.example', recipients: ['info@k.example'], conversationId: 'C1', messageId: '1@x' },
    ]);
  });

  it('reads what a mail answers, and that a machine wrote it, from its header lines', async () => {
    const lines = [
      { name: 'In-Reply-To', value: '<0@x>' },
      { name: 'Auto-Submitted', value: 'auto-replied' },
    ];
    expect(
      await read(`2026-01-12T07:15:12Z,info@k.example,a@x.example,SV: Hål,C1,<1@k>,${quoted(lines)}`),
    ).toMatchObject([{ inReplyTo: '0@x', automatic: true }]);
  });

  it.each([
    ['from/emailAddress/address', 'toRecipients/0/emailAddress/address', 'conversationId'],
    ['from.emailAddress.address', 'toRecipients.emailAddress.address', 'internetMessageId'],
    ['From', 'To', 'Conversation Id'],
  ])('knows the flattened headers %s, %s and %s', async (from, to, id) => {
    const text = lines(
      `receivedDateTime,${from},${to},subject,${id}`,
      '2026-01-12T07:15:12Z,a@x.example,b@k.example,Hål,1',
    );
    expect(await readMails(logFile(text, { format: 'graph-mail' }))).toHaveLength(1);
  });
});

describe('google-log', () => {
  const header = 'Message ID,Start date,Sender,Subject,Direction,Recipient address,Event target,Event status';
  const row = (id: string, to: string, target: string, time = '2026-01-12T08:15:12+01:00', status = '') =>
    `${id},${time},a@x.example,Hål,Received,${to},${target},${status}`;
  const read = (...rows: readonly string[]) => readMails(logFile(lines(header, ...rows)));

  it('does not run rejected mails together by the words that stand for no id', async () => {
    const id = 'SMTPIN_ADDED_REJECT_SESSION';
    const mails = await read(
      row(id, 'info@k.example', 'SMTP_IN', '2026-01-12T08:15:12+01:00', 'Rejected'),
      row(id, 'info@k.example', 'SMTP_IN', '2026-01-12T08:16:12+01:00', 'Rejected'),
    );
    expect(mails.map(({ messageId, delivery }) => [messageId, delivery])).toEqual([
      [null, 'failed'],
      [null, 'failed'],
    ]);
  });

  it.each([
    ['GMAIL_INBOX', '', 'delivered'],
    ['GMAIL_SPAM', '', 'spam'],
    ['SMTP_OUT', 'Bounced', 'failed'],
    ['SMTP_IN', '', 'unknown'],
    ['NEW_TARGET', '', 'unknown'],
  ])('reads %s %s as %s', async (target, status, delivery) => {
    expect(await read(row('<1@x>', 'b@k.example', target, undefined, status))).toMatchObject([{ delivery }]);
  });

  it.each([
    ['2026/01/12 08:15:12 GMT+1', '2026-01-12T07:15:12.000Z'],
    ['2026/07/06 09:15:12 CEST', '2026-07-06T07:15:12.000Z'],
    ['2026-01-12 08:15:12 CET', '2026-01-12T07:15:12.000Z'],
    ['2026-01-12 07:15:12 UTC', '2026-01-12T07:15:12.000Z'],
    ['2026-01-12 02:15:12 UTC-05:00', '2026-01-12T07:15:12.000Z'],
    ['2026-01-12 08:15:12', '2026-01-12T07:15:12.000Z'],
  ])('reads the zone in %s', async (time, expected) => {
    const [mail] = await read(row('<1@x>', 'b@k.example', 'GMAIL_INBOX', time));
    expect(iso(mail?.at.start ?? 0)).toBe(expected);
  });
});

describe('outlook-list', () => {
  const format = 'outlook-list';
  const mailbox = 'info@k.example';
  const inbox = (...rows: readonly string[]) => lines('Från\tÄmne\tMottaget\tStorlek', ...rows);

  it('reads names as parties, and the mailbox as the other side', async () => {
    const sent = lines('Till\tÄmne\tSkickat', "'Kalle  Ek'; Berg, Lisa\tSV: Hål\tti 2026-01-13 09:30");
    const mails = await readMails(
      logFile(inbox('Kalle Ek\tHål\tmå 2026-01-12 08:15\t34 kB'), { file: 'in.txt', format, mailbox }),
      logFile(sent, { file: 'ut.txt', format, mailbox }),
    );
    expect(mails).toMatchObject([
      { sender: 'kalle ek', recipients: [mailbox], statedDirection: 'incoming' },
      { sender: mailbox, recipients: ['kalle ek', 'berg, lisa'], statedDirection: 'outgoing' },
    ]);
    expect(mails.map(({ at }) => [iso(at.start), at.precision])).toEqual([
      ['2026-01-12T07:15:00.000Z', 'minute'],
      ['2026-01-13T08:30:00.000Z', 'minute'],
    ]);
  });

  it.each(['idag 08:15', 'i dag', 'Igår 16:02', 'må 08:15', '08:15'])(
    'refuses the time %s, which means something only today',
    async (time) => {
      const { rejected } = await readCounted(logFile(inbox(`Kalle Ek\tHål\t${time}\t`), { format, mailbox }));
      expect(rejected).toMatchObject([{ column: 'Mottaget', reason: 'relative-time' }]);
    },
  );

  it('does not take a time that is merely wrong for one of today', async () => {
    const { rejected } = await readCounted(logFile(inbox('Kalle Ek\tHål\tsnart\t'), { format, mailbox }));
    expect(rejected).toMatchObject([{ reason: 'unreadable-time' }]);
  });

  it('asks whose mailbox it is', async () => {
    const text = inbox('Kalle Ek\tHål\t2026-01-12 08:15\t');
    await expect(readLogs([logFile(text)])).rejects.toMatchObject({
      code: 'format-must-be-named',
      advice: expect.stringContaining('format: outlook-list och mailbox:'),
    });
    await expect(readLogs([logFile(text, { format })])).rejects.toMatchObject({
      code: 'missing-mailbox',
      example: expect.stringContaining('mailbox: info@kommunen.se'),
    });
  });

  it.each([
    ['a mailbox', { mailbox }, 'mailbox', 'formatet ”'],
    [
      'a mailbox and the format',
      { mailbox, format: readParserName('mail-swedish') },
      'mailbox',
      'formatet ”',
    ],
    ['a sheet', { sheet: 'Blad1' }, 'sheet', 'är ingen Excelfil'],
  ])('refuses what is said of a list that has no use for it: %s', async (_, said, key, why) => {
    const text = lines('Från;Till;Ämne;Mottaget', 'a@x.example;b@k.example;Hål;2026-01-12 08:15');
    await expect(readLogs([logFile(text, said)])).rejects.toMatchObject({
      code: 'useless-input-key',
      message: expect.stringContaining(why),
      advice: expect.stringContaining(`Ta bort ”${key}”`),
    });
  });

  it('leaves lists with both sender and receiver to the format that has addresses', async () => {
    const text = lines('Från;Till;Ämne;Mottaget', 'a@x.example;b@k.example;Hål;2026-01-12 08:15');
    expect(await readMails(logFile(text))).toMatchObject([{ format: 'mail-swedish' }]);
  });
});

describe('exports that cannot be measured by', () => {
  const outlook =
    'Ämne,Brödtext,Från: (namn),Från: (adress),Från: (typ),Till: (namn),Till: (adress),Till: (typ)';

  it('Outlook to CSV has no dates, and is told so', async () => {
    const text = lines(outlook, outlook.replace(/[^,]+/g, 'x'));
    await expect(readLogs([logFile(text)])).rejects.toMatchObject({
      code: 'unusable-log',
      message: expect.stringContaining('ingen kolumn med datum'),
      advice: expect.stringContaining('meddelandespårning'),
    });
  });

  it('the same with a date beside is read', async () => {
    const text = lines(
      `Mottaget,${outlook}`,
      '2026-01-12 08:15,Hål,Hej,Anna,a@x.example,SMTP,Info,b@k.example,SMTP',
    );
    expect(await readMails(logFile(text))).toMatchObject([
      { sender: 'a@x.example', recipients: ['b@k.example'] },
    ]);
  });

  it('a tracking log whose recipients PowerShell lost is told so before its format is asked for', async () => {
    const header = 'Timestamp,EventId,Sender,Recipients,MessageId';
    const row = (to: string) => `2026-01-12 08:15:12,RECEIVE,a@x.example,${to},<1@x>`;
    await expect(readLogs([logFile(lines(header, row('System.String[]')))])).rejects.toMatchObject({
      code: 'unusable-log',
      advice: expect.stringContaining('-join ";"'),
    });
    const joined = logFile(lines(header, row('b@k.example;c@k.example')), {
      format: 'exchange-tracking-cmdlet',
    });
    expect(await readMails(joined)).toMatchObject([{ recipients: ['b@k.example', 'c@k.example'] }]);
  });

  it.each([
    ['pflogsumm', 'Postfix log summaries for Jan 12\n\nGrand Totals\n------------\n', 'pflogsumm'],
    [
      'a syslog of Postfix',
      'Jan 12 08:15:12 mx postfix/qmgr[8]: 4F: from=<a@x.example>, size=1\n',
      'Postfix',
    ],
    ['one with ISO times', '2026-01-12T08:15:12+01:00 mx postfix/smtp[8]: 4F: to=<a@x.example>\n', 'Postfix'],
  ])('%s is refused in words', async (_case, text, said) => {
    await expect(readLogs([logFile(text)])).rejects.toMatchObject({
      code: 'not-a-table',
      message: expect.stringContaining(said),
      advice: expect.stringContaining('ett mejl på varje rad'),
    });
  });
});

describe('mail formats that must be named', () => {
  const samples = [
    ['exchange-list-swedish', 'exchange-list-swedish/Meddelandespårning.csv', null],
    ['exchange-tracking-cmdlet', 'exchange-tracking-cmdlet/spårning.csv', null],
    ['graph-mail', 'graph-mail/graph.csv', null],
    ['outlook-list', 'outlook-list/Inkorg.txt', 'info@k.example'],
  ] as const;
  const root = new URL('../../fixtures/exports/', import.meta.url);

  it('each has a sample', () => {
    const names = allParsers
      .filter(({ channel, mustBeNamed }) => channel === 'mail' && mustBeNamed !== undefined)
      .map(({ name }) => name);
    expect(names.sort()).toEqual(samples.map(([name]) => name).sort());
  });

  it.each(samples)('%s is proposed, and read once it is named', async (format, file, mailbox) => {
    const bytes = readFileSync(new URL(file, root));
    await expect(readLogs([logFile(bytes)])).rejects.toMatchObject({
      code: 'format-must-be-named',
      advice: expect.stringContaining(`format: ${format} `),
    });
    const reading = await readCounted(logFile(bytes, { format, mailbox }));
    expect(mailsOf(reading)).not.toEqual([]);
  });
});
