import { describe, expect, it } from '@jest/globals';
import { callsOf, lines, logFile, readCalls, readCounted } from './reading.js';

describe('the call report of 3CX', () => {
  const header = 'Call Time,Call ID,From,To,Direction,Status,Ringing,Talking,Cost';
  const row = (
    time: string,
    to: string,
    status: string,
    ringing: number,
    talk: number,
    direction = 'Inbound',
  ) =>
    `2026-01-12T09:${time},7,0701740605,${to},${direction},${status},00:00:${pad(ringing)},00:00:${pad(talk)},0.00`;
  const pad = (seconds: number) => String(seconds).padStart(2, '0');
  const queue = (time: string, status: string, ringing: number, talk: number) =>
    row(time, 'Kundcenter (801)', status, ringing, talk, 'Inbound Queue');
  const read = (...rows: readonly string[]) => readCounted(logFile(lines(header, ...rows)));

  it.each([
    ['a menu', row('00:00', 'Huvudmeny (850)', 'Answered', 0, 14), 'menu', 14],
    ['a mailbox', row('00:00', 'Voice Mail of Anna Ek (201)', 'Answered', 0, 34), 'voicemail', 0],
    ['a person', row('00:00', 'Anna Ek (201)', 'Answered', 4, 34), 'answered', 4],
    ['a phone that rang', row('00:00', 'Anna Ek (201)', 'Unanswered', 20, 0), 'no-answer', 20],
    ['a queue that was left, ringing', queue('00:00', 'Unanswered', 25, 0), 'no-answer', 25],
    ['a queue that was left, music', queue('00:00', 'Unanswered', 0, 25), 'no-answer', 25],
  ])('knows %s', async (_case, one, outcome, waitSeconds) => {
    expect(callsOf(await read(one))).toMatchObject([{ outcome, waitSeconds, statedDirection: 'incoming' }]);
  });

  it.each(['Waiting', 'Answered'])(
    'leaves it to the others what became of who was %s in a queue',
    async (status) => {
      const wait = queue('00:00', status, 0, 20);
      expect((await read(wait)).ignored).toEqual({ 'outcome-unknown': 1 });
      expect(callsOf(await read(row('00:20', 'Anna Ek (201)', 'Answered', 6, 30), wait))).toMatchObject([
        { outcome: 'answered', answeredBy: '201', waitSeconds: 26, talkSeconds: 30, transfers: 0 },
      ]);
      expect(callsOf(await read(row('00:20', 'Anna Ek (201)', 'Unanswered', 10, 0), wait))).toMatchObject([
        { outcome: 'no-answer', waitSeconds: 30 },
      ]);
    },
  );

  it('knows what picked up and passed the caller on at once for a menu, by any name', async () => {
    const calls = callsOf(
      await read(
        row('00:12', 'Anna Ek (201)', 'Unanswered', 20, 0),
        row('00:00', 'Kommunen (800)', 'Answered', 0, 12),
      ),
    );
    expect(calls).toMatchObject([{ outcome: 'no-answer', waitSeconds: 32 }]);
  });

  it('keeps calls apart by their id, though one follows upon the other', async () => {
    const first = row('00:00', 'Anna Ek (201)', 'Unanswered', 20, 0);
    const again = row('00:21', 'Anna Ek (201)', 'Answered', 3, 9).replace(',7,', ',8,');
    expect(callsOf(await read(first, again)).map(({ outcome }) => outcome)).toEqual([
      'no-answer',
      'answered',
    ]);
  });

  it('takes the number in brackets for whom was called back', async () => {
    const back =
      '2026-01-12T10:00:00,9,Anna Ek (201),"Persson, Per (0701740605)",Outbound,Answered,00:00:05,00:01:00,0.00';
    expect(callsOf(await read(back))).toMatchObject([
      { statedDirection: 'outgoing', from: '201', to: ['+46701740605'], outcome: 'answered' },
    ]);
  });
});

describe('direct routing as Graph answers it', () => {
  const row = {
    correlationId: 'c1',
    inviteDateTime: '2026-01-12T08:00:00Z',
    failureDateTime: '0001-01-01T00:00:00Z',
    endDateTime: '2026-01-12T08:02:00.0000000Z',
    callType: 'ByotIn',
    successfulCall: true,
    callerNumber: '+46701740605',
    calleeNumber: '+46980319200',
    finalSipCode: 0,
    callEndSubReason: 0,
    userPrincipalName: null,
  };
  const failed = {
    successfulCall: false,
    finalSipCode: 487,
    failureDateTime: '2026-01-12T08:00:25Z',
    endDateTime: '0001-01-01T00:00:00Z',
  };
  const read = (more: object) => readCounted(logFile(JSON.stringify({ value: [{ ...row, ...more }] })));

  it.each([
    ['ByotIn', 'incoming', 'answered'],
    ['ByotOut', 'outgoing', 'answered'],
    ['ByotOutUserTransfer', 'outgoing', 'answered'],
  ])('reads %s as %s', async (callType, statedDirection, outcome) => {
    expect(callsOf(await read({ callType }))).toMatchObject([{ statedDirection, outcome }]);
  });

  it('takes no queue that picked up for a person', async () => {
    expect((await read({ callType: 'ByotInUcap' })).ignored).toEqual({ 'outcome-unknown': 1 });
  });

  it.each([
    [540487, 'no-answer'],
    [540200, 'answered'],
  ])(
    'knows by subcode %i what became of a call that stopped ringing, and that it never ended',
    async (sub, outcome) => {
      expect(callsOf(await read({ ...failed, callEndSubReason: sub }))).toMatchObject([
        { outcome, answeredBy: null, waitSeconds: 25 },
      ]);
    },
  );
});

describe('the words of RingCentral', () => {
  const header = 'Date;Time;Direction;From;To;Action;Action Result;Duration;Session Id';
  const row = (result: string, session = '1') =>
    `2026-01-12;08:15:12;Inbound;0701740605;0980319210;Phone Call;${result};9;${session}`;

  it.each([
    ['Call accepted', 'answered'],
    ['Answered Elsewhere', 'answered'],
    ['IP Phone Offline', 'no-answer'],
    ['Blocked', 'no-answer'],
    ['Sent to Voicemail', 'voicemail'],
    ['Call Failure', 'failed'],
    ['Suspended account', 'failed'],
  ])('%s is %s', async (result, outcome) => {
    expect(await readCalls(logFile(lines(header, row(result))))).toMatchObject([{ outcome }]);
  });

  it.each(['Stopped', 'Ringing Elsewhere', 'Answered Not Accepted', 'In Progress', 'Unknown'])(
    '%s does not tell what became of the call, which another leg may',
    async (result) => {
      const { ignored } = await readCounted(logFile(lines(header, row(result))));
      expect(ignored).toEqual({ 'outcome-unknown': 1 });
      const calls = await readCalls(logFile(lines(header, row(result), row('Accepted'))));
      expect(calls.map(({ outcome }) => outcome)).toEqual(['answered']);
    },
  );

  it('knows an extension by its number, without the name beside it', async () => {
    const [call] = await readCalls(logFile(lines(`${header};Extension`, `${row('Accepted')};101 - Anna Ek`)));
    expect(call).toMatchObject({ to: ['+46980319210', '101'], answeredBy: '101' });
  });

  it.each(['Reply', 'Phone Login', 'Poor Line Quality'])('%s is refused', async (result) => {
    const { rejected } = await readCounted(logFile(lines(header, row(result), row('Missed', '2'))));
    expect(rejected).toMatchObject([{ column: 'Action Result', reason: 'unknown-value' }]);
  });
});

describe('calls to a queue of Telavox', () => {
  const queue =
    '% Samtal till kön "Kundcenter, växel" gjorda mellan 2026-01-12 00:00:00 och 2026-01-16 23:59:59';
  const legend =
    '% Format: YYYY-MM-DD,HH:mm:ss,callerid,outcome,queuetime(s),handletime(s),agent[,vidarekopplad till]';
  const codes =
    '% OK=Besvarat, TC=Plockat, TR=Besvarat, ROK=Besvarat, RNA=Ej besvarat, AB=Övergivet, TO=Väntetid, KEY=Val, LI=In, LO=Ut';
  const row = (code: string, agent = '0046980319201', more = '') =>
    `2026-01-12,08:15:12,0701740605,${code},35,120,${agent}${more}`;
  const read = (...rows: readonly string[]) => readCounted(logFile(lines(queue, legend, codes, ...rows)));

  it.each([
    ['OK', 'answered', 35, 0],
    ['TC', 'answered', 35, 0],
    ['TR', 'answered', 35, 1],
    ['ROK', 'answered', null, 0],
    ['RNA', 'no-answer', null, 0],
    ['AB', 'no-answer', 35, 0],
  ])('%s is %s', async (code, outcome, waitSeconds, transfers) => {
    const reading = await read(row(code));
    expect(callsOf(reading)).toMatchObject([
      { outcome, waitSeconds, transfers, statedDirection: 'incoming' },
    ]);
    expect(callsOf(reading)[0]?.to).toEqual(['Kundcenter, växel', '+46980319201']);
    expect(reading.ignored).toEqual({ 'repeated-header': 3 });
  });

  it.each(['KEY', 'TO'])('what came of %s is not known', async (code) => {
    const { ignored, events } = await read(row(code, '', ',0980319300'), row('OK'));
    expect([ignored['outcome-unknown'], events.length]).toEqual([1, 1]);
  });

  it.each(['AGENTLOGIN', 'AGENTLOGOUT', 'LI', 'LO'])('%s is no call', async (code) => {
    const { ignored, events } = await read(`2026-01-12,07:58:00,,${code},,,0980319201`, row('OK'));
    expect([ignored['not-a-contact-row'], events.length]).toEqual([1, 1]);
  });

  it.each(['XX', ''])('refuses the unknown word "%s"', async (code) => {
    const { rejected } = await read(row(code), row('OK'));
    expect(rejected).toMatchObject([{ column: 'outcome', reason: 'unknown-value' }]);
  });

  it('refuses what nobody answered where no line names the queue', async () => {
    const { rejected, events } = await readCounted(
      logFile(lines(legend, row('AB', ''), row('OK', '?'), row('OK'))),
    );
    expect(rejected.map(({ reason }) => reason)).toEqual(['missing-number', 'missing-number']);
    expect(events).toHaveLength(1);
  });
});
