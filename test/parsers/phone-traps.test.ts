import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CallEvent } from '../../src/model/event.js';
import { allParsers } from '../../src/parsers/parsers.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { callsOf, lines, logFile, readCalls, readCounted } from './reading.js';

const caller = '+46701740605';
const unit = '+46980319200';

function brief({ from, outcome, answeredBy, waitSeconds, talkSeconds, transfers }: CallEvent) {
  return { from, outcome, answeredBy, waitSeconds, talkSeconds, transfers };
}

describe('Teams, direct routing', () => {
  const header =
    'Invite time,Success,Caller Number,Callee Number,UPN,Display Name,Call type,End time,Failure time,Final SIP code,Final Microsoft subcode,CorrelationId,Shared correlation ID,Transfer or Correlation ID';
  const row = (
    second: number,
    success: 'Yes' | 'No',
    more: { type?: string; code?: string; subcode?: string; ids?: string; upn?: string },
  ) => {
    const start = `2026-01-12T08:00:${String(second).padStart(2, '0')}Z`;
    const [ended, failed] = success === 'Yes' ? ['2026-01-12T08:02:00Z', ''] : ['', '2026-01-12T08:00:40Z'];
    const { type = 'dr_in', code = '', subcode = '0', ids = ',,', upn = 'anna@lindasa.example' } = more;
    return `${start},${success},${caller},${unit},${upn},Kundcenter,${type},${ended},${failed},${code},${subcode},${ids}`;
  };
  const read = (...rows: readonly string[]) => readCalls(logFile(lines(header, ...rows)));

  it.each([
    ['487', '540200', 'answered', 'completed elsewhere'],
    ['487', '0', 'no-answer', 'the caller hung up'],
    ['480', '540200', 'no-answer', 'the subcode alone'],
    ['603', '0', 'no-answer', 'declined'],
    ['486', '0', 'busy', 'busy'],
    ['503', '0', 'failed', 'the network failed'],
  ])('reads SIP %s with subcode %s as %s: %s', async (code, subcode, outcome) => {
    const [call] = await read(row(0, 'No', { code, subcode }));
    expect(call).toMatchObject({ outcome, answeredBy: null, waitSeconds: 40, talkSeconds: null });
  });

  it('does not take the time at which Teams got the call for an answer', async () => {
    const [call] = await read(row(0, 'Yes', { code: '200' }));
    expect(call).toMatchObject({ outcome: 'answered', waitSeconds: null, talkSeconds: null });
  });

  it('does not take a queue that picked up for a person', async () => {
    const { events, ignored } = await readCounted(
      logFile(lines(header, row(0, 'Yes', { type: 'dr_in_ucap' }), row(1, 'No', { type: 'dr_in_ucap' }))),
    );
    expect(ignored).toEqual({ 'outcome-unknown': 1 });
    expect(events).toMatchObject([{ outcome: 'no-answer', to: [unit, 'Kundcenter'] }]);
  });

  it('joins legs by any of the three ids, also in a chain', async () => {
    const calls = await read(
      row(0, 'No', { ids: 'aa,bb,', code: '487' }),
      row(1, 'No', { ids: 'cc,,dd', code: '487', upn: 'bo@lindasa.example' }),
      row(2, 'Yes', { ids: 'ee,bb,DD', upn: 'eva@lindasa.example' }),
    );
    expect(calls).toMatchObject([{ outcome: 'answered', answeredBy: 'eva@lindasa.example' }]);
  });

  it('joins nothing by an id of zeros', async () => {
    const zeros = '00000000-0000-0000-0000-000000000000';
    const ids = ['aa', 'cc'].map((id) => `${id},${zeros},${zeros}`);
    expect(await read(...ids.map((one, second) => row(second, 'Yes', { ids: one })))).toHaveLength(2);
  });

  it('keeps the visible digits of a masked number', async () => {
    const [call] = await read(row(0, 'No', { code: '487' }).replace(caller, '+46701740***'));
    expect(call?.from).toBe('+46701740***');
  });
});

describe('Cisco CUCM', () => {
  const header =
    'globalCallID_callManagerId,globalCallID_callId,globalCallId_ClusterID,dateTimeOrigination,callingPartyNumber,originalCalledPartyNumber,finalCalledPartyNumber,dateTimeConnect,dateTimeDisconnect,duration,origCause_value,destCause_value,huntPilotDN,wasCallQueued,totalWaitTimeInQueue';
  const start = 1768204800;
  const row = (id: string, connected: number, more = '16,0,,0,0', begins = start) =>
    `1,${id},${begins},0701740605,319200,319201,${connected === 0 ? 0 : begins + connected},${begins + 90},${connected === 0 ? 0 : 90 - connected},${more}`;
  const read = (...rows: readonly string[]) => readCounted(logFile(lines(header, ...rows)));

  it('passes over the row of SQL types', async () => {
    const types = header.replace(/[^,]+/g, 'INTEGER').replace('INTEGER', 'VARCHAR(50)');
    const { ignored, rejected, events } = await read(types, row('7,A', 12));
    expect({ ignored, rejected, events: events.length }).toEqual({
      ignored: { 'repeated-header': 1 },
      rejected: [],
      events: 1,
    });
  });

  it('knows by a connect time of 0 that nobody answered', async () => {
    expect(callsOf(await read(row('7,A', 0))).map(brief)).toMatchObject([
      { outcome: 'no-answer', waitSeconds: 90, talkSeconds: null },
    ]);
  });

  it('does not take the queue that played music for a person', async () => {
    const calls = callsOf(await read(row('7,A', 1, '16,0,319201,1,88'), row('8,A', 1, '16,0,319200,1,60')));
    expect(calls.map(brief)).toMatchObject([
      { outcome: 'no-answer', waitSeconds: 88 },
      { outcome: 'answered', waitSeconds: 60, talkSeconds: 30 },
    ]);
  });

  it('keeps calls of other clusters, and numbers used anew after a day, apart', async () => {
    const calls = callsOf(
      await read(row('7,A', 5), row('7,B', 5), row('7,A', 5, '16,0,,0,0', start + 86_400)),
    );
    expect(calls).toHaveLength(3);
  });
});

describe('3CX', () => {
  const header = 'Call Time,Caller ID,Destination,Did,Status,Ringing,Talking,Total Duration,Call Type';
  const row = (
    time: string,
    destination: string,
    status: string,
    ringing: number,
    talk: number,
    from = '0701740605',
  ) =>
    `2026-01-12T09:${time},${from},${destination},0980319200,${status},0:00:${String(ringing).padStart(2, '0')},0:00:${String(talk).padStart(2, '0')},,Inbound`;
  const read = (...rows: readonly string[]) => readCalls(logFile(lines(header, ...rows)));

  it('finds the table in a queue report: four rows above it, headers without a name, a sum on the last line', async () => {
    const report = [
      'Queue Report',
      'From 1/12/2026 12:00:00 AM To 1/19/2026 12:00:00 AM',
      '"Queue: 801, 802"',
      ',,,,,,,,,,',
      'Call Time,,Caller ID,Destination,,Did,Status,Ringing,Talking,Total Duration,Call Type',
      '2026-01-12T09:00:14,,0701740605,Kundcenter (801),,0980319200,Unanswered,0:00:20,0:00:00,0:00:20,Inbound',
      '2026-01-12T09:30:00,,0701740606,Anna (101),,0980319200,Answered,0:00:10,0:01:00,0:01:10,Inbound',
      'Total:,,2,,,,,0:00:30,0:01:00,0:01:30,',
    ].join('\r\n');
    const reading = await readCounted(logFile(report));
    expect(callsOf(reading).map(brief)).toMatchObject([
      { from: caller, outcome: 'no-answer', waitSeconds: 20 },
      { from: '+46701740606', outcome: 'answered', talkSeconds: 60 },
    ]);
    expect(callsOf(reading).map(({ sources: [{ row }] }) => row)).toEqual([6, 7]);
    expect(reading.ignored).toEqual({ totals: 1 });
    expect(reading.rejected).toEqual([]);
  });

  it.each([
    ['named so', 'Huvudmeny IVR (800)'],
    ['by any name', 'Kommunen (800)'],
  ])('does not take a menu %s for a person', async (_case, menu) => {
    const calls = await read(
      row('00:14', 'Kundcenter (801)', 'Unanswered', 20, 0),
      row('00:00', menu, 'Answered', 0, 14),
    );
    expect(calls.map(brief)).toMatchObject([{ outcome: 'no-answer', waitSeconds: 34, talkSeconds: null }]);
  });

  it.each([
    'IVR_Kommun (801)',
    'ivr2 (801)',
    'Huvudmeny (800)',
    'Menyval kväll (800)',
    'Main menu (800)',
    'Digital_Receptionist (800)',
    'Auto-Attendant (800)',
    'Nattmeddelande (802)',
    'Closed announcement (802)',
    'Kundcenter stängt (802)',
    'Välkomsthälsning (802)',
  ])('knows %s for a machine by its name, also where nobody else was reached', async (machine) => {
    const calls = await read(row('00:00', machine, 'Answered', 0, 14));
    expect(calls.map(({ outcome }) => outcome)).toEqual(['menu']);
  });

  it.each(['Anna Menyhért (201)', 'Armenien (202)', 'Drivrum (203)', 'Meddelandecentral (204)'])(
    'takes %s for a person',
    async (name) => {
      const calls = await read(row('00:00', name, 'Answered', 4, 14));
      expect(calls.map(({ outcome }) => outcome)).toEqual(['answered']);
    },
  );

  it.each([
    'Kundcenter kö (801)',
    'Växelkö (801)',
    'Support_Queue (801)',
    'Ringgrupp (820)',
    'Ring Group (820)',
  ])('takes the music of %s, which no phone rang for, for no person', async (queue) => {
    const calls = await read(
      row('00:14', queue, 'Answered', 0, 40),
      row('00:00', 'Kommunen (800)', 'Answered', 0, 14),
    );
    expect(calls.map(brief)).toMatchObject([{ outcome: 'no-answer', waitSeconds: 54, talkSeconds: null }]);
  });

  it('knows the mailbox of a queue for a mailbox', async () => {
    const calls = await read(row('00:00', 'Voicemail of Kundcenter kö (801)', 'Answered', 0, 14));
    expect(calls.map(({ outcome }) => outcome)).toEqual(['voicemail']);
  });

  it('counts the time in a queue that music is played in as waiting for whoever answered', async () => {
    const calls = await read(
      row('00:40', 'Anna (201)', 'Answered', 5, 20),
      row('00:00', 'Kundcenter kö (801)', 'Answered', 0, 40),
    );
    expect(calls.map(brief)).toMatchObject([
      { outcome: 'answered', answeredBy: '201', waitSeconds: 45, talkSeconds: 20, transfers: 0 },
    ]);
  });

  it('loses the call that whoever answered put into a queue', async () => {
    const calls = await read(
      row('00:00', 'Anna (201)', 'Answered', 5, 10),
      row('00:15', 'Bygg kö (802)', 'Answered', 0, 40),
    );
    expect(calls.map(({ outcome }) => outcome)).toEqual(['no-answer']);
  });

  it.each([
    ['a queue whose phones rang', 'Kundcenter kö (801)', 4],
    ['a person whose phone picks up by itself', 'Anna Köhler (201)', 0],
  ])('takes %s for answered', async (_, destination, ringing) => {
    const calls = await read(row('00:00', destination, 'Answered', ringing, 14));
    expect(calls.map(({ outcome }) => outcome)).toEqual(['answered']);
  });

  it('does not stitch a caller who rang again', async () => {
    const calls = await read(
      row('00:00', 'Anna (201)', 'Unanswered', 20, 0),
      row('00:25', 'Anna (201)', 'Answered', 3, 9),
    );
    expect(calls.map(({ outcome }) => outcome)).toEqual(['no-answer', 'answered']);
  });

  it('does not stitch two callers who rang at once', async () => {
    const calls = await read(
      row('00:00', 'Kundcenter (801)', 'Redirected', 20, 0),
      row('00:20', 'Anna (201)', 'Answered', 3, 9),
      row('00:20', 'Bo (202)', 'Unanswered', 9, 0, '0846500410'),
    );
    expect(calls.map(({ outcome }) => outcome)).toEqual(['answered', 'no-answer']);
  });

  it('does not stitch what one of ours dialled at once after the call before', async () => {
    const out = (time: string, number: string) =>
      row(time, number, 'Answered', 2, 8, 'Anna (201)')
        .replace('0980319200', '')
        .replace('Inbound', 'Outbound');
    const calls = await read(out('00:00', '0701740605'), out('00:10', '0846500410'));
    expect(calls.map(({ to }) => to)).toEqual([[caller], ['+46846500410']]);
  });

  it('reads phones that ring together as one call', async () => {
    const calls = await read(
      row('00:00', 'Anna (201)', 'Unanswered', 12, 0),
      row('00:00', 'Bo (202)', 'Answered', 12, 40),
    );
    expect(calls.map(brief)).toMatchObject([
      { outcome: 'answered', answeredBy: '202', waitSeconds: 12, transfers: 0 },
    ]);
  });
});

describe('Puzzel', () => {
  const header =
    'call_id,media_type_id,dte_start,duration_tot_sec,duration_speak_sec,dte_speak_start,source,destination,event_type,result_code';
  const row = (id: string, second: number, type: string, result: string, speak = 0, source = '0701740605') =>
    `${id},1,2026-01-12 09:00:${String(second).padStart(2, '0')}.000,30,${speak},,${source},0980319200,${type},${result}`;
  const id = '9007199254740993001';

  it('keeps ids apart that differ beyond the digits of a number', async () => {
    const other = '9007199254740993002';
    const calls = await readCalls(logFile(lines(header, row(id, 0, 'q', 'h'), row(other, 0, 'q', 'h'))));
    expect(calls.map(({ callId }) => callId)).toEqual([id, other]);
  });

  it('refuses an id that a spreadsheet has rounded', async () => {
    const { rejected } = await readCounted(
      logFile(lines(header, row('9.0072E+18', 0, 'q', 'h'), row(id, 0, 'q', 'h'))),
    );
    expect(rejected).toMatchObject([{ column: 'call_id', reason: 'unknown-value' }]);
  });

  it.each(['h', 't', 'q', 'a', 'b', 'c', 'd', 'e', 'f', 's', '?'])(
    'a queue left by %s is no answer',
    async (code) => {
      const calls = await readCalls(logFile(lines(header, row(id, 0, 'i', 'k'), row(id, 1, 'q', code))));
      expect(calls).toMatchObject([{ outcome: 'no-answer' }]);
    },
  );

  it('begins a new call where the same id is used for a call-back', async () => {
    const calls = await readCalls(
      logFile(
        lines(
          header,
          row(id, 0, 'i', 'k'),
          row(id, 1, 'q', 'q'),
          row(id, 40, 'i', 'k'),
          row(id, 41, 'c', 'k', 20),
        ),
      ),
    );
    expect(calls.map(({ outcome }) => outcome)).toEqual(['no-answer', 'answered']);
  });

  it('leaves mail and chat to other logs', async () => {
    const { ignored } = await readCounted(
      logFile(lines(header, row(id, 0, 'i', 'k', 0, 'kim@hem.example'), row(id, 1, 'q', 'h'))),
    );
    expect(ignored).toEqual({ 'not-a-contact-row': 1 });
  });
});

describe('Telia', () => {
  const header = 'Tidspunkt;Innringer;Aksessnummer;Kø;Ventetid;Samtaletid;Snakket med;Status';
  const row = (talk: string, status: string, second = 12) =>
    `2026-01-12 09:10:${second};0701740605;0980319200;Kundcenter;0:10;${talk};Anna Ek;${status}`;

  it.each([
    ['0:30', 'answered'],
    ['0:00', 'no-answer'],
    ['', null],
  ])('a call that was handed on after a talk of %s is %s', async (talk, outcome) => {
    const reading = await readCounted(logFile(lines(header, row(talk, 'Satt over til Bygglov'))));
    expect(callsOf(reading)).toMatchObject(outcome === null ? [] : [{ outcome }]);
    expect(reading.ignored).toEqual(outcome === null ? { 'outcome-unknown': 1 } : {});
  });
});

describe('queue_log', () => {
  const start = 1768204800;
  const row = (second: number, ...cells: readonly (string | number)[]) =>
    [start + second, '1.1', 'kundcenter', ...cells].join('|');
  const entered = row(0, 'NONE', 'ENTERQUEUE', '', '0701740605', 1);
  const named = (file: string, ...rows: readonly string[]) => logFile(lines(...rows), { file });

  it('takes an agent who did not pick up for no missed call', async () => {
    const ring = row(15, 'PJSIP/201', 'RINGNOANSWER', 15_000);
    const connected = row(30, 'PJSIP/202', 'CONNECT', 30, '1.2', 4);
    expect((await readCalls(logFile(lines(entered, ring, connected)))).map(brief)).toMatchObject([
      { from: caller, outcome: 'answered', answeredBy: '202', waitSeconds: 30, transfers: 0 },
    ]);
  });

  it('tells one talk of two lines, whose clocks may differ by a second', async () => {
    const rows = [
      entered,
      row(30, 'PJSIP/202', 'CONNECT', 30, '1.2', 4),
      row(91, 'PJSIP/202', 'COMPLETEAGENT', 30, 62, 1),
    ];
    expect((await readCalls(logFile(lines(...rows)))).map(brief)).toMatchObject([
      { talkSeconds: 62, transfers: 0 },
    ]);
  });

  it('reads a rotated log that two files hold in part once', async () => {
    const left = row(50, 'NONE', 'ABANDON', 1, 1, 50);
    const reading = await readCounted(named('queue_log.1', entered, left), named('queue_log', left));
    expect(callsOf(reading).map(brief)).toMatchObject([
      { from: caller, outcome: 'no-answer', waitSeconds: 50 },
    ]);
    expect(reading.folded).toEqual({ duplicate: 1, leg: 1 });
  });

  it('judges no caller of whom the log ends before it tells', async () => {
    const { events, ignored } = await readCounted(
      logFile(lines(entered, row(5, 'NONE', 'ENTERQUEUE', '', '', 1))),
    );
    expect({ events, ignored }).toEqual({ events: [], ignored: { 'outcome-unknown': 2 } });
  });
});

describe('FreeSWITCH and Avaya', () => {
  it('takes a call that met no other leg for a menu', async () => {
    const row = (bleg: string) =>
      `"","0701740605","201","public","2026-01-12 09:00:00","2026-01-12 09:00:05","2026-01-12 09:01:00","60","55","NORMAL_CLEARING","0000000a-0000-4000-8000-000000000001","${bleg}","","",""`;
    expect(await readCalls(logFile(lines(row(''))))).toMatchObject([{ outcome: 'menu' }]);
    const joined = await readCalls(logFile(lines(row('0000000b-0000-4000-8000-000000000001'))));
    expect(joined).toMatchObject([{ outcome: 'answered', waitSeconds: 5, talkSeconds: 55 }]);
  });

  it('follows the parts of an Avaya call past those of another', async () => {
    const part = (talk: string, id: number, continues: number, device: string) =>
      `2026/01/12 09:00:00,${talk},5,0701740605,I,319200,319200,,0,${id},${continues},${device},Ada,T9001,Line,0,0`;
    const calls = await readCalls(
      logFile(
        lines(part('00:00:30', 1, 1, 'E201'), part('00:00:10', 2, 0, 'E203'), part('00:00:00', 1, 0, 'E202')),
        { format: 'avaya-smdr' },
      ),
    );
    expect(calls.map(brief)).toMatchObject([
      { outcome: 'no-answer', waitSeconds: 40, transfers: 1 },
      { outcome: 'answered', answeredBy: '203' },
    ]);
  });
});

describe('a row that tells too little of a call is refused for the cell that should have told it', () => {
  const threecx = 'Call Time,Caller ID,Destination,Did,Status,Ringing,Talking,Call Type';
  const telia = 'Tidspunkt;Innringer;Aksessnummer;Ventetid;Samtaletid;Snakket med;Status';
  const cdr =
    'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,uniqueid';
  it.each<readonly [string, string, string, string, string]>([
    [
      '3CX, status',
      threecx,
      '2026-01-12T09:50:40,0701740607,Kundcenter (801),0980319200,,0:00:04,0:00:50,Inbound',
      'Status',
      'unknown-value',
    ],
    [
      '3CX, destination',
      threecx,
      '2026-01-12T09:50:40,0701740607,,,Answered,0:00:04,0:00:50,Inbound',
      'Destination',
      'missing-number',
    ],
    [
      'Telia without queues, number',
      telia,
      '2026-01-12 09:00:00;0701740605;;5;0;;Besvart',
      'Aksessnummer',
      'missing-number',
    ],
    [
      'Asterisk, destination',
      cdr,
      '2026-01-12 09:00:00,,0701740605,,from-trunk,PJSIP/trunk-1,,Hangup,,3,0,NO ANSWER,1768204800.1',
      'dst',
      'missing-number',
    ],
    [
      'a list, number',
      'Tidpunkt;A-nummer;B-nummer;Status',
      '2026-01-12 09:00:00;0701740605;;Missat',
      'B-nummer',
      'missing-number',
    ],
  ])('%s', async (_, header, row, column, reason) => {
    const { rejected } = await readCounted(logFile(lines(header, row)));
    expect(rejected).toMatchObject([{ column, reason }]);
  });
});

it('takes no word of a file for one that the program happens to have', async () => {
  const header = 'Tidspunkt;Innringer;Aksessnummer;Kø;Ventetid;Samtaletid;Snakket med;Status';
  const row = '2026-01-12 09:00:00;0701740605;0980319200;Kundcenter;5;0;;constructor';
  const { rejected } = await readCounted(logFile(lines(header, row)));
  expect(rejected).toMatchObject([{ column: 'Status', reason: 'unknown-value' }]);
  const other = 'Tidpunkt;A-nummer;B-nummer;Status;Typ';
  const calls = await readCalls(
    logFile(lines(other, '2026-01-12 09:00;0701740605;0980319200;Missat;toString')),
  );
  expect(calls).toMatchObject([{ statedDirection: null }]);
});

const root = new URL('../../fixtures/exports/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, root), 'utf8');

describe('formats that must be named', () => {
  const samples = [
    ['threecx-v18', 'threecx-v18/call-reports.csv'],
    ['avaya-smdr', 'avaya-smdr/smdr.csv'],
    ['fusionpbx-cdr', 'fusionpbx-cdr/xml_cdr.csv'],
    ['teams-calling-plan', 'teams-calling-plan/PSTN.calls.csv'],
  ] as const;

  it('each has a sample', () => {
    const names = allParsers
      .filter(({ channel, mustBeNamed }) => channel === 'phone' && mustBeNamed !== undefined)
      .map(({ name }) => name);
    expect(names.sort()).toEqual(samples.map(([name]) => name).sort());
  });

  it.each(samples)('%s is proposed, and read once it is named', async (format, file) => {
    await expect(readLogs([logFile(fixture(file))])).rejects.toMatchObject({
      code: 'format-must-be-named',
      advice: expect.stringContaining(`format: ${format} `),
    });
    expect((await readCounted(logFile(fixture(file), { format }))).events).not.toEqual([]);
  });

  it('reads of what Microsoft bills for no call that came in', async () => {
    const calls = await readCalls(
      logFile(fixture('teams-calling-plan/PSTN.calls.csv'), { format: 'teams-calling-plan' }),
    );
    expect(calls.map(({ statedDirection }) => statedDirection)).toEqual(['outgoing', 'outgoing']);
  });
});

it.each([
  ['hour totals of Teams queues', 'CQ Name,Date,CQ Hour,Call Count,Call Queue Call Result', 'queue-totals'],
  ['totals of Teams attendants', 'AA Name,AACallFlow,AACallResult,Call Count', 'queue-totals'],
  ['call quality of a Cisco exchange', 'globalCallID_callId,numberPacketsSent,jitter', 'call-quality'],
])('%s are refused with what to take instead', async (_case, header) => {
  await expect(readLogs([logFile(lines(header, header.replace(/[^,]+/g, '1')))])).rejects.toMatchObject({
    code: 'unusable-log',
    advice: expect.stringContaining('Ta i stället'),
  });
});

describe('the order of rows means nothing', () => {
  it.each([
    ['teams-direct-routing/Export.directrouting.csv', 1],
    ['cisco-cdr/cdr_StandAloneCluster_01_202601120800_1', 1],
    ['threecx-calls/CallLogs.csv', 1],
    ['threecx-calls/call_reports.csv', 1],
    ['telia-calls/anropslogg.csv', 1],
    ['telia-calls/anropslogg-utvidgad.csv', 1],
    ['puzzel-events/call_events.csv', 1],
    ['asterisk-queue-log/queue_log', 0],
    ['freeswitch-cdr/Master.csv', 0],
    ['twilio-calls/calls.csv', 1],
  ])('in %s', async (file, headerLines) => {
    const all = fixture(file)
      .split(/\r?\n/)
      .filter((line) => line !== '');
    const [header, rows] = [all.slice(0, headerLines), all.slice(headerLines)];
    const read = async (shuffled: readonly string[]) => {
      const reading = await readLogs([logFile(lines(...header, ...shuffled))]);
      const events = reading.events.map(({ sources, ...event }) => ({ ...event, rows: sources.length }));
      return { events, folded: reading.folded, ignored: reading.ignored };
    };
    const expected = await read(rows);
    const anyOrder = fc.shuffledSubarray(rows, { minLength: rows.length });
    await fc.assert(
      fc.asyncProperty(anyOrder, async (shuffled) => expect(await read(shuffled)).toEqual(expected)),
      { numRuns: 20 },
    );
  });
});
