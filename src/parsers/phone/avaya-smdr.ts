import { laterBy } from '../../calendar/moments.js';
import type { Moment } from '../../model/time.js';
import { choice, instant, label, party, RefusedCell, seconds, text } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, EarlierRow, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome, StatedDirection } from '../row.js';

const names = [
  'Call Start',
  'Connected Time',
  'Ring Time',
  'Caller',
  'Direction',
  'Called Number',
  'Dialled Number',
  'Account',
  'Is Internal',
  'Call ID',
  'Continuation',
  'Party1Device',
  'Party1Name',
  'Party2Device',
  'Party2Name',
  'Hold Time',
  'Park Time',
];

const columns = {
  time: instant('Call Start'),
  talk: seconds('Connected Time'),
  ringing: seconds('Ring Time'),
  from: party('Caller'),
  direction: choice<StatedDirection>({ i: 'incoming', o: 'outgoing' }, null, 'Direction'),
  called: party('Called Number'),
  dialled: party('Dialled Number'),
  isInternal: text('Is Internal'),
  callId: label('Call ID'),
  continuation: text('Continuation'),
  device1: text('Party1Device'),
  device2: text('Party2Device'),
  hold: seconds('Hold Time'),
  park: seconds('Park Time'),
};

/** The call records of Avaya IP Office: no header, and one row per part of a call, all with the call's own start. */
export const avayaSmdr: CallParser = {
  name: 'avaya-smdr',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [
    [columns.time],
    [columns.talk],
    [columns.ringing],
    [columns.from],
    [columns.called],
    [columns.callId],
    [columns.continuation],
    [columns.device1],
  ],
  isAnother: () => false,
  mustBeNamed: 'general-knowledge',
  leastColumns: names.length,
  nameColumns: (records) => {
    const known = records.filter(isCallRecord);
    const width = Math.max(0, ...known.map((record) => record.length));
    const later = Array.from(
      { length: width - names.length },
      (_, index) => `Column ${names.length + index + 1}`,
    );
    return known.length * 2 > records.length ? [...names, ...later] : null;
  },
  looksBack: true,
  readRow: readPart,
};

function isCallRecord(record: readonly string[]): boolean {
  const [start = '', talk = '', ringing = '', , direction = ''] = record;
  return (
    record.length >= names.length &&
    /^\d{4}\/\d\d\/\d\d \d\d:\d\d/.test(start) &&
    /^\d\d:\d\d:\d\d$/.test(talk) &&
    /^\d+$/.test(ringing) &&
    /^[IO]$/.test(direction) &&
    /^[01]$/.test(record[10] ?? '')
  );
}

function readPart(cells: RowCells, _context: ReadingContext, earlier: EarlierRow): CallFacts {
  const { get } = cells;
  const callId = get(columns.callId);
  const at = startOf(get(columns.time), callId === null ? null : earlier(callId));
  const statedDirection = get(columns.isInternal) === '1' ? 'internal' : get(columns.direction);
  const to = calledParties(cells, statedDirection);
  if (to.length === 0) throw new RefusedCell('missing-number');
  const talk = get(columns.talk) ?? 0;
  const ringing = get(columns.ringing) ?? 0;
  const held = (get(columns.hold) ?? 0) + (get(columns.park) ?? 0);
  const outcome = outcomeOf(cells, talk);
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId,
    from: get(columns.from),
    to,
    outcome,
    answeredBy: isAnswered ? whoAnswered(cells, statedDirection, to) : null,
    endedAt: at.start + (ringing + talk + held) * 1000,
    waitSeconds: ringing,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: isAnswered && get(columns.continuation) === '1',
    statedDirection,
  };
}

/** What we dialled begins with the digit for an outside line; what the exchange then called does not. */
function calledParties({ get }: RowCells, direction: StatedDirection): readonly string[] {
  const dialled = direction === 'incoming' ? get(columns.dialled) : null;
  return [...new Set([dialled, get(columns.called)].flatMap((one) => one ?? []))];
}

const HOUR = 3_600_000;

/** Every part has the time at which the call began; it began itself where the part before it ended. */
function startOf(call: Moment, before: CallFacts | null): Moment {
  if (before?.endedAt == null || before.endedAt < call.start || before.endedAt > call.start + 12 * HOUR)
    return call;
  return laterBy(before.endedAt - call.start, call);
}

const mailbox = /^V9[5-9]\d\d$|^V9\d{3,}$/i;

function outcomeOf({ get }: RowCells, talkSeconds: number): LegOutcome {
  if (talkSeconds === 0) return 'no-answer';
  return [columns.device1, columns.device2].some((device) => mailbox.test(get(device)))
    ? 'voicemail'
    : 'answered';
}

const extension = /^E(\d+)$/i;

/** The first party is the extension on this side, except where the call was ours. */
function whoAnswered({ get }: RowCells, direction: StatedDirection, to: readonly string[]): string | null {
  const device = get(direction === 'incoming' ? columns.device1 : columns.device2);
  return extension.exec(device)?.[1] ?? to.at(-1) ?? null;
}
