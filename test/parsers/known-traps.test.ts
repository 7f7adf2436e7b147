import { describe, expect, it } from '@jest/globals';
import { callsOf, iso, lines, logFile, mailsOf, readCalls, readCounted, readMails } from './reading.js';

describe('the message traces of Exchange Online', () => {
  const summary = 'sender_address,recipient_status,message_subject,message_id,directionality';
  const row = 'anna@hem.example,"info@k.example##Receive, Deliver",Hål,<a@hem.example>';

  it.each([
    ['1', 'incoming'],
    ['2', 'outgoing'],
    ['Incoming', 'incoming'],
    ['Originating', 'outgoing'],
    ['', null],
  ])('tell the direction by number or by word: %s', async (written, statedDirection) => {
    const text = lines(`origin_timestamp,${summary}`, `2026-01-12T07:15:12.4810000Z,${row},${written}`);
    expect(await readMails(logFile(text))).toMatchObject([{ statedDirection }]);
  });

  it('are read by the documented name of the time too', async () => {
    const text = lines(`origin_timestamp,${summary}`, `2026-01-12T07:15:12.4810000Z,${row},1`);
    expect(iso((await readMails(logFile(text)))[0]?.at.start ?? 0)).toBe('2026-01-12T07:15:12.481Z');
  });

  it.each([
    [
      'a selection in any order',
      'Status,Subject,RecipientAddress,Received,SenderAddress',
      'Delivered,Hål,info@k.example,2026-01-12 07:15:12,anna@hem.example',
    ],
    [
      'what is not settled yet',
      'Received,SenderAddress,RecipientAddress,Subject,Status',
      '2026-01-12 07:15:12,anna@hem.example,info@k.example,Hål,GettingStatus',
    ],
  ])('are read whatever columns were selected: %s', async (_, header, cells) => {
    const mails = await readMails(logFile(lines(header, cells)));
    expect(mails.map(({ at, sender, recipients }) => [iso(at.start), sender, recipients])).toEqual([
      ['2026-01-12T07:15:12.000Z', 'anna@hem.example', ['info@k.example']],
    ]);
  });
});

describe('Teams’ calls', () => {
  const header =
    'correlationid,INVITE TIME,Start time,Failure time,End time,Duration (seconds),Success,Caller Number,Callee Number,Call type,Final SIP code,Final Microsoft subcode,Final SIP phrase';
  const row = (caller: string, type: string) =>
    `c1,2026-01-12T08:00:00Z,,,2026-01-12T08:01:00Z,60,Yes,${caller},+46980319210,${type},200,0,OK`;

  it('are read though Microsoft writes its headers now so, now so', async () => {
    expect(await readCalls(logFile(lines(header, row('+46701740***', 'dr_in'))))).toHaveLength(1);
  });

  it('may come from a caller who is no number', async () => {
    const [call] = await readCalls(logFile(lines(header, row('Testsamtal', 'dr_in'))));
    expect(call?.from).toBe('Testsamtal');
  });

  it.each([
    ['dr_in', 'incoming'],
    ['dr_in_ucap', 'incoming'],
    ['dr_out', 'outgoing'],
    ['dr_out_ucap', 'outgoing'],
    ['dr_out_user_forwarding', 'outgoing'],
    ['dr_out_user_transfer', 'outgoing'],
    ['user_out_transfer', 'outgoing'],
    ['dr_out_user_conf', 'outgoing'],
    ['dr_emergency_out', 'outgoing'],
  ])('go the way that their type says: %s', async (type, direction) => {
    const queue = row('+46701740606', type).replace('c1', 'c2');
    const person = row('+46701740606', type.startsWith('dr_in') ? 'dr_in' : type).replace('c1', 'c2');
    const calls = callsOf(await readCounted(logFile(lines(header, queue, person))));
    expect(calls.map(({ statedDirection }) => statedDirection)).toEqual([direction]);
  });
});

describe('Asterisk’s calls', () => {
  it('of which the end is not written are read, and answered by nobody', async () => {
    const header =
      'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition';
    const row = '2026-01-12 09:00:00,,0701740605,201,from-did-direct,PJSIP/t-1,,,,0,0,NO ANSWER';
    const calls = await readCalls(logFile(lines(header, row)));
    expect(calls).toMatchObject([{ outcome: 'no-answer', answeredBy: null, talkSeconds: null }]);
  });
});

describe('Google’s log', () => {
  it('has mails whose direction is mixed: addresses decide', async () => {
    const header = 'Message ID,Start date,Sender,Subject,Direction,Recipient address,Event target';
    const row =
      '<a@hem.example>,2026-01-12 08:15:12 UTC,anna@hem.example,Hål,Mixed,info@k.example,GMAIL_INBOX';
    expect(mailsOf(await readCounted(logFile(lines(header, row))))).toMatchObject([
      { statedDirection: null },
    ]);
  });
});

describe('diary numbers', () => {
  it.each(['KS 2026/0123', '2026-00123', 'KS-2026-123'])('%s joins the rows of a case', async (number) => {
    const text = lines(
      'Diarienr;Inkommen;Handlingstyp;Avslutad',
      `${number};2026-01-05;Inkommen;`,
      `${number};2026-01-07;Inkommen;2026-01-09`,
    );
    const { events, folded } = await readCounted(logFile(text));
    expect([events.length, folded]).toEqual([1, { 'case-row': 1 }]);
  });
});

describe('a date at midnight beside a column of times', () => {
  const calls = ['Datum;Tid;A-nummer;B-nummer;Status', '0701740605;0980319210;Missat'] as const;
  const mails = ['Datum;Tid;Från;Till;Ämne', 'anna@hem.example;info@k.example;Hål'] as const;
  const cases = ['Inkommen;Inkommen kl;Diarienr;Avslutad', 'KS 2026/1;2026-01-14'] as const;
  const ringcentral = [
    'Date;Time;From;To;Action;Action Result;Duration',
    '0701740605;0980319210;Phone Call;Missed;9',
  ] as const;

  it.each([
    ['calls', calls, '2026-01-12 00:00:00;08:15:12'],
    ['calls', calls, '2026-01-12 00:00;08:15:12'],
    ['calls', calls, '2026-01-12T00:00:00Z;08:15:12'],
    ['calls', calls, '2026-01-12 00:00:00;2026-01-12 08:15:12'],
    ['calls', calls, '2026-01-12;08:15:12'],
    ['calls', calls, '2026-01-12 08:15:12;'],
    ['calls', calls, '2026-01-12 08:15:12;08:15'],
    ['mails', mails, '2026-01-12 00:00:00;08:15:12'],
    ['cases', cases, '2026-01-12 00:00:00;08:15:12'],
    ['calls of RingCentral', ringcentral, '2026-01-12 00:00:00;08:15:12'],
  ])('is the day alone: %s, %s %s', async (_kind, [header, rest], time) => {
    const { events } = await readCounted(logFile(lines(header, `${time};${rest}`)));
    expect(events.map(({ at }) => [iso(at.start), at.precision])).toEqual([
      ['2026-01-12T07:15:12.000Z', 'exact'],
    ]);
  });

  it.each([
    ['no time beside it', calls, '2026-01-12 00:00:00;', 'day'],
    ['no column of times', ['Tidpunkt;A-nummer;B-nummer;Status', calls[1]], '2026-01-12 00:00:00', 'exact'],
  ])('with %s', async (_case, [header, rest], time, precision) => {
    const { events } = await readCounted(logFile(lines(header ?? '', `${time};${rest}`)));
    expect(events.map(({ at }) => [iso(at.start), at.precision])).toEqual([
      ['2026-01-11T23:00:00.000Z', precision],
    ]);
  });
});
