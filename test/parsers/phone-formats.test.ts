import { describe, expect, it } from '@jest/globals';
import { readLogs } from '../../src/parsers/read-logs.js';
import { callsOf, iso, lines, logFile, readCalls, readCounted } from './reading.js';

const fields =
  'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,amaflags,accountcode,uniqueid,userfield,did,linkedid';

interface Leg {
  readonly at?: string;
  readonly src?: string;
  readonly dst?: string;
  readonly context?: string;
  readonly phone?: string;
  readonly app?: string;
  readonly duration: number;
  readonly talk?: number;
  readonly disposition?: string;
  readonly unique?: string;
  readonly did?: string;
  readonly linked?: string;
}

/** A row of FreePBX's report; the call comes in on Monday 8 October 2018 at 10:00:00. */
function leg(one: Leg): string {
  const linked = one.linked ?? '1538985600.10';
  return [
    one.at ?? '2018-10-08 10:00:00',
    '',
    one.src ?? '0701740605',
    one.dst ?? '201',
    one.context ?? 'from-did-direct',
    'PJSIP/trunk-1',
    one.phone ?? '',
    one.app ?? 'Dial',
    '',
    one.duration,
    one.talk ?? 0,
    one.disposition ?? ((one.talk ?? 0) > 0 ? 'ANSWERED' : 'NO ANSWER'),
    3,
    '',
    one.unique ?? linked,
    '',
    one.did ?? '0980319210',
    linked,
  ].join(',');
}

async function call(...legs: readonly Leg[]) {
  const calls = await readCalls(logFile(lines(fields, ...legs.map(leg))));
  expect(calls).toHaveLength(1);
  return calls[0];
}

describe('asterisk-cdr', () => {
  it('tells a person who answered, after how long', async () => {
    expect(await call({ phone: 'PJSIP/201-0a', duration: 75, talk: 60 })).toMatchObject({
      from: '+46701740605',
      to: ['+46980319210', '201'],
      outcome: 'answered',
      answeredBy: '201',
      waitSeconds: 15,
      talkSeconds: 60,
      transfers: 0,
      statedDirection: 'incoming',
      callId: '1538985600.10',
    });
  });

  it.each([
    ['a queue that nobody left', { app: 'Queue', dst: '6001', duration: 40, talk: 40 }, 'no-answer', 40],
    ['a mailbox', { app: 'VoiceMail', dst: 'vmu201', duration: 20, talk: 15 }, 'voicemail', 5],
    ['a menu', { app: 'BackGround', dst: 's', duration: 9, talk: 9 }, 'menu', 9],
    ['a message', { app: 'Playback', dst: 's', duration: 9, talk: 9 }, 'menu', 9],
    ['a phone that never talked', { duration: 30, disposition: 'ANSWERED' }, 'no-answer', 30],
    ['a busy phone', { duration: 1, disposition: 'BUSY' }, 'busy', 1],
    ['a failed call', { duration: 0, disposition: 'CONGESTION' }, 'failed', 0],
  ])('does not take %s for a person', async (_case, one: Leg, outcome, waitSeconds) => {
    expect(await call(one)).toMatchObject({ outcome, waitSeconds, answeredBy: null, talkSeconds: null });
  });

  it('counts waiting from the menu on, and does not believe that the queue answered', async () => {
    const answered = await call(
      { app: 'BackGround', dst: 's', duration: 8, talk: 8 },
      { at: '2018-10-08 10:00:08', app: 'Queue', dst: '6001', phone: 'PJSIP/201-0a', duration: 82, talk: 82 },
      { at: '2018-10-08 10:00:10', dst: '202', phone: 'PJSIP/202-0b', duration: 15, unique: '1538985610.11' },
      {
        at: '2018-10-08 10:00:28',
        dst: '201',
        phone: 'PJSIP/201-0a',
        duration: 62,
        talk: 60,
        unique: '1538985628.12',
      },
    );
    expect(answered).toMatchObject({
      outcome: 'answered',
      answeredBy: '201',
      waitSeconds: 30,
      talkSeconds: 60,
    });
    expect(answered?.transfers).toBe(0);
    expect(answered?.to).toEqual(['+46980319210', '6001', '201', '202']);
  });

  it('reads a group where all phones ring as one call', async () => {
    const reading = await readCounted(
      logFile(
        lines(
          fields,
          leg({ dst: '600', phone: 'PJSIP/201-0a', duration: 12 }),
          leg({ dst: '600', phone: 'PJSIP/202-0b', duration: 72, talk: 60 }),
          leg({ dst: '600', phone: 'PJSIP/203-0c', duration: 12 }),
        ),
      ),
    );
    expect(reading.folded).toEqual({ leg: 2 });
    expect(callsOf(reading)).toMatchObject([{ outcome: 'answered', answeredBy: '202', waitSeconds: 12 }]);
  });

  const first = { phone: 'PJSIP/201-0a', duration: 70, talk: 60 };
  const second = {
    at: '2018-10-08 10:01:10',
    dst: '202',
    context: 'from-internal-xfer',
    phone: 'PJSIP/202-0b',
  };
  it.each([
    ['answered', [first, { ...second, duration: 50, talk: 30 }], 'answered', 1],
    ['not answered', [first, { ...second, duration: 20 }], 'no-answer', 0],
    [
      'taken by a mailbox',
      [first, { ...second, app: 'VoiceMail', dst: 'vmu202', duration: 20, talk: 20 }],
      'voicemail',
      0,
    ],
    [
      'asked in between, then back',
      [first, { ...second, at: '2018-10-08 10:00:30', duration: 10 }],
      'answered',
      0,
    ],
    [
      'twice',
      [
        first,
        { ...second, duration: 30, talk: 20 },
        { ...second, at: '2018-10-08 10:01:40', dst: '203', phone: 'PJSIP/203-1', duration: 30, talk: 20 },
      ],
      'answered',
      2,
    ],
  ])('follows a transfer: %s', async (_case, legs: readonly Leg[], outcome, transfers) => {
    expect(await call(...legs)).toMatchObject({ outcome, transfers });
  });

  it.each([
    ['out', { src: '201', dst: '0701740605', context: 'from-internal', did: '' }, 'outgoing'],
    ['in', { context: 'from-trunk' }, 'incoming'],
    ['in, hidden', { src: 'anonymous', context: 'ext-group' }, 'incoming'],
    ['inside', { src: '201', dst: '202', context: 'from-internal', did: '' }, 'internal'],
  ])('sees which way a call went: %s', async (_case, one, statedDirection) => {
    expect(await call({ duration: 10, ...one })).toMatchObject({ statedDirection });
  });

  it('takes the epoch of the id for the instant, also in the hour that clocks show twice', async () => {
    const autumn = (epoch: number) => ({ at: '2018-10-28 02:30:00', duration: 5, linked: `${epoch}.1` });
    const rows = [1540686600, 1540690200].map((epoch) => leg(autumn(epoch)));
    const reading = await readCounted(logFile(lines(fields, ...rows)));
    expect(callsOf(reading).map(({ at }) => iso(at.start))).toEqual([
      '2018-10-28T00:30:00.000Z',
      '2018-10-28T01:30:00.000Z',
    ]);
    expect(reading.files[0]?.clockChangeRows).toBe(0);
  });

  it.each([
    ['UTC', '2018-10-08 08:00:00', 'UTC'],
    ['another steady clock', '2018-10-08 13:00:00', 'UTC+05:00'],
  ])('measures that a switch kept %s', async (_case, at, zone) => {
    const later = { at: at.replace(':00:00', ':00:40'), duration: 20, talk: 10, phone: 'PJSIP/201-1' };
    const reading = await readCounted(
      logFile(lines(fields, leg({ at, app: 'Queue', dst: '6001', duration: 60, talk: 60 }), leg(later))),
    );
    expect(reading.files[0]?.zone).toBe(zone);
    expect(callsOf(reading)).toMatchObject([{ waitSeconds: 50, at: { start: 1538985600_000 } }]);
  });

  it('ignores ids that carry no epoch of the moment', async () => {
    expect(iso((await call({ duration: 5, linked: '1111111111.1' }))?.at.start ?? 0)).toBe(
      '2018-10-08T08:00:00.000Z',
    );
  });

  const master = (tail: string) =>
    `"","0701740605","201","from-did-direct","""A"" <0701740605>","PJSIP/t-1","PJSIP/201-2","Dial","x","2018-10-08 10:00:00","2018-10-08 10:00:15","2018-10-08 10:01:15",75,60,"ANSWERED","DOCUMENTATION"${tail}`;
  it.each([
    [16, ''],
    [17, ',"1538985600.10"'],
    [18, ',"1538985600.10",""'],
    [21, ',"1538985600.10","","","1538985600.10",7'],
  ])('knows Master.csv of %d columns without a header', async (width, tail) => {
    const reading = await readCounted(
      logFile(lines(master(tail), master(tail).replace('10:00:00', '11:00:00'))),
    );
    expect(reading.files[0]?.columnsUnderstood).toContain('disposition');
    expect(reading.files[0]?.rows).toBe(2);
    expect(callsOf(reading)[0]).toMatchObject({ outcome: 'answered', waitSeconds: 15, answeredBy: '201' });
    expect(callsOf(reading)[0]?.callId).toBe(width === 16 ? null : '1538985600.10');
  });

  it('folds the legs of a ring group by the channel of the caller where the exchange writes no ids', async () => {
    const ring = (extension: string, tail: string, channel = 'PJSIP/trunk-0000001a') =>
      `"","0701740605","600","ext-group","x","${channel}","PJSIP/${extension}-0000001b","Dial","x","2018-10-08 10:00:00",${tail},"DOCUMENTATION"`;
    const missed = '"","2018-10-08 10:00:12",12,0,"NO ANSWER"';
    const taken = '"2018-10-08 10:00:12","2018-10-08 10:01:12",72,60,"ANSWERED"';
    const reading = await readCounted(
      logFile(lines(ring('210', missed), ring('211', taken), ring('212', missed))),
    );
    expect(reading.folded).toEqual({ leg: 2 });
    expect(callsOf(reading)).toMatchObject([{ outcome: 'answered', answeredBy: '211', waitSeconds: 12 }]);
  });

  it('reads a call through menu and queue of a Grandstream, whose queue is no person', async () => {
    const header =
      'Account Code,Caller Number,Callee Number,Context,Caller ID,Source Channel,Dest. Channel,Last app.,Last data,Start Time,Answer Time,End Time,Call Time,Talk Time,Call Status,AMA Flags,Unique ID,Log Userfield,Dest Channel Extension,Caller Name,Answered by,Session,Premier Caller,Action Type,Source Trunk Name,Destination Trunk Name';
    const row = (callee: string, app: string, times: string, extension: string, action: string) =>
      `,0701740605,${callee},ext-did-1,x,PJSIP/trunk_1-01,${extension === '' ? '' : 'PJSIP/210-01'},${app},x,${times},ANSWERED,DOCUMENTATION,1538985600.1,Inbound,${extension},x,,1538985600000001-0701740605,,${action},t,`;
    const calls = await readCalls(
      logFile(
        lines(
          header,
          row('7000', 'BackGround', '2018-10-08 10:00:00,,,0:00:09,0:00:09', '', 'IVR[7000]'),
          row('6500', 'Queue', '2018-10-08 10:00:09,,,0:01:00,0:01:00', '6500', 'QUEUE[6500]'),
          row('210', 'Queue', '2018-10-08 10:00:12,,,0:00:57,0:00:50', '210', 'DIAL'),
        ),
      ),
    );
    expect(calls).toMatchObject([
      { outcome: 'answered', answeredBy: '210', waitSeconds: 19, transfers: 0, statedDirection: 'incoming' },
    ]);
  });

  it('knows a dump of FreePBX without a header', async () => {
    const row = leg({ phone: 'PJSIP/201-0a', duration: 75, talk: 60 }).split(',').slice(0, 17).join(',');
    expect(await readCalls(logFile(lines(row)))).toMatchObject([
      { outcome: 'answered', to: ['+46980319210', '201'] },
    ]);
  });
});

const switchboard = 'Tidpunkt;A-nummer;B-nummer;Svarsgrupp;Status;Väntetid;Samtalstid;Riktning;Agent';

async function swedish(row: string) {
  const calls = await readCalls(logFile(lines(switchboard, row)));
  return calls[0];
}

describe('phone-swedish', () => {
  it('reads numbers, queue, durations and who answered', async () => {
    const one = await swedish(
      '2018-10-08 10:00:00;070-174 06 05;0980-319 210;Kundcenter;Besvarad;0:15;1:01:00;Inkommande;101',
    );
    expect(one).toMatchObject({
      from: '+46701740605',
      to: ['+46980319210', 'Kundcenter'],
      outcome: 'answered',
      answeredBy: '101',
      waitSeconds: 15,
      talkSeconds: 3660,
      statedDirection: 'incoming',
    });
    expect(iso(one?.at.start ?? 0)).toBe('2018-10-08T08:00:00.000Z');
  });

  it.each([
    ['Besvarat', '20', 'answered'],
    ['Obesvarad', '0', 'no-answer'],
    ['Missat', '0', 'no-answer'],
    ['Tappat', '0', 'no-answer'],
    ['Övergiven', '0', 'no-answer'],
    ['Upptaget', '0', 'busy'],
    ['Röstbrevlåda', '12', 'voicemail'],
    ['Vidarekopplad', '20', 'answered'],
    ['Vidarekopplad', '0', 'no-answer'],
    ['Återuppringning', '0', 'no-answer'],
    ['Besvarat samtal', '20', 'answered'],
    ['Obesvarat samtal', '0', 'no-answer'],
    ['Lämnade kön', '0', 'no-answer'],
    ['Tidsavbrott', '0', 'no-answer'],
    ['Avslutat', '20', 'answered'],
    ['Avslutat', '0', 'no-answer'],
    ['Hänvisad', '0', 'no-answer'],
    ['Satt over', '20', 'answered'],
    ['Answered', '20', 'answered'],
    ['', '20', 'answered'],
    ['', '', 'no-answer'],
  ])('reads the status %s with talk time %s', async (status, talk, outcome) => {
    const one = await swedish(`2018-10-08 10:00;0701740605;0980319210;;${status};5;${talk};In;`);
    expect(one).toMatchObject({ outcome });
  });

  it.each([
    ['Vidarekopplat', '', null],
    ['Vidarekopplat', '0:00:12', 'answered'],
    ['Hänvisad', '-', null],
    ['Besvarat', '', 'answered'],
    ['Missat', '0:00:12', 'no-answer'],
  ])('reads the status %s with the length %s', async (status, length, outcome) => {
    const header = 'Tidpunkt;Uppringande;Uppringt nummer;Status;Längd';
    const row = `2026-01-12 08:15:12;0701740605;0980319210;${status};${length}`;
    const { events, ignored } = await readCounted(logFile(lines(header, row)));
    expect(events).toMatchObject(outcome === null ? [] : [{ outcome }]);
    expect(ignored).toEqual(outcome === null ? { 'outcome-unknown': 1 } : {});
  });

  it('asks another leg what became of a call that was handed on, where talk is not known', async () => {
    const header = 'Tidpunkt;Uppringande;Kö;Status;Väntetid;Samtals-ID;Agent';
    const calls = await readCalls(
      logFile(
        lines(
          header,
          '2026-01-12 08:15:12;0701740605;Växel;Vidarekopplat;10;77;Ada',
          '2026-01-12 08:15:40;0701740605;Skola;Besvarad;5;77;Bo',
          '2026-01-12 09:15:12;0701740605;Växel;Vidarekopplat;10;78;Ada',
          '2026-01-12 09:15:40;0701740605;Skola;Missat;5;78;',
        ),
      ),
    );
    expect(calls.map(({ outcome }) => outcome)).toEqual(['answered', 'no-answer']);
  });

  it('does not take the length of calls for talk where no word says which were answered', async () => {
    const text = lines('Tidpunkt;Uppringande;Uppringt nummer;Längd', '2026-01-12 08:15;0701740605;201;0:12');
    await expect(readLogs([logFile(text)])).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it.each([
    ['Kötid;Ringtid', '0:55;0:20', 75],
    ['Kötid;Ringtid', '0:55;', 55],
    ['Kötid;Ringtid', ';0:20', 20],
    ['Kötid;Ringtid', ';', null],
    ['Väntetid;Kötid;Ringtid', '1:15;0:55;0:20', 75],
    ['Kötid;Svarstid', '0:55;0:20', 55],
    ['Svarstid;Ringtid', '0:55;0:20', 55],
    ['Ringtid', '0:20', 20],
  ])('reads the wait of %s %s as %s', async (headers, cells, waitSeconds) => {
    const header = `Tidpunkt;Uppringande;Uppringt nummer;Status;${headers}`;
    const calls = await readCalls(
      logFile(lines(header, `2026-01-12 08:15:12;0701740605;0980319210;Besvarat;${cells}`)),
    );
    expect(calls).toMatchObject([{ waitSeconds }]);
  });

  it('passes over what a contact centre lists beside its calls', async () => {
    const header = 'Starttid;Kontakttyp;Kö;Ringande nummer;Status';
    const row = (type: string, from: string) => `2026-01-12 08:15:12;${type};Kundcenter;${from};Missat`;
    const reading = await readCounted(
      logFile(
        lines(
          header,
          ...[row('Telefon', '0701740605'), row('E-post', 'bo@hem.example'), row('Chatt', 'chatt-4711')],
          ...[row('Voicemail', '0701740606'), row('Röstbrevlåda', '0701740607'), row('', '0701740608')],
        ),
      ),
    );
    const numbers = ['+46701740605', '+46701740606', '+46701740607', '+46701740608'];
    expect(callsOf(reading).map(({ from }) => from)).toEqual(numbers);
    expect(reading.ignored).toEqual({ 'not-a-contact-row': 2 });
  });

  it.each([
    ['In', 1],
    ['', 1],
    ['Ut', 0],
    ['Internt', 0],
  ])('refuses a mail address for a caller, unless staff called: %s', async (direction, refused) => {
    const row = `2018-10-08 10:00:00;bo@hem.example;0980319210;;Missat;5;0;${direction};`;
    const { rejected, events } = await readCounted(logFile(lines(switchboard, row)));
    expect([rejected.length, events.length]).toEqual([refused, 1 - refused]);
    expect(rejected.map(({ column, reason }) => [column, reason])).toEqual(
      refused === 0 ? [] : [['A-nummer', 'unknown-value']],
    );
  });

  it('hides hidden numbers and refuses rows without anyone called', async () => {
    const { rejected, events } = await readCounted(
      logFile(
        lines(
          switchboard,
          '2018-10-08 10:00:00;Hemligt nummer;0980319210;;Missat;5;0;In;',
          '2018-10-08 10:01:00;0701740605;;;Missat;5;0;In;',
          '2018-10-08 10:02:00;0701740605;0980319210;;Borttappat;5;0;In;',
          '2018-10-08 10:03:00;0701740605;0980319210;;Missat;fem;0;In;',
        ),
      ),
    );
    expect(events).toMatchObject([{ from: null }]);
    expect(rejected.map(({ source, column, reason }) => [source.row, column, reason])).toEqual([
      [3, 'B-nummer', 'missing-number'],
      [4, 'Status', 'unknown-value'],
      [5, 'Väntetid', 'unknown-value'],
    ]);
  });

  it('joins legs by call id, and a lost transfer is no answer', async () => {
    const header = 'Tidpunkt;A-nummer;Kö;Status;Väntetid;Samtalstid;Samtals-ID;Agent';
    const calls = await readCalls(
      logFile(
        lines(
          header,
          '2018-10-08 10:00:00;0701740605;Växel;Vidarekopplad;10;30;77;Ada',
          '2018-10-08 10:00:40;0701740605;Skola;Obesvarad;25;0;77;',
          '2018-10-08 11:00:00;0701740605;Växel;Vidarekopplad;10;30;78;Ada',
          '2018-10-08 11:00:40;0701740605;Skola;Besvarad;5;50;78;Bo',
          '2018-10-09 11:00:40;0701740605;Skola;Besvarad;5;50;78;Bo',
        ),
      ),
    );
    expect(calls.map(({ outcome, transfers, waitSeconds }) => [outcome, transfers, waitSeconds])).toEqual([
      ['no-answer', 1, 65],
      ['answered', 1, 10],
      ['answered', 0, 5],
    ]);
  });
});
