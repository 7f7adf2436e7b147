import { choice, day, label, party, seconds, text } from '../column.js';
import {
  application,
  channelId,
  channelName,
  destination,
  entrance,
  statedDirection,
} from './asterisk-values.js';

export type Disposition = 'answered' | 'no-answer' | 'busy' | 'failed';

const dispositions: { readonly [word: string]: Disposition } = {
  answered: 'answered',
  'no answer': 'no-answer',
  noanswer: 'no-answer',
  cancel: 'no-answer',
  busy: 'busy',
  failed: 'failed',
  congestion: 'failed',
  chanunavail: 'failed',
};

/** Fields of a call detail record; the second names are Grandstream's. */
export const columns = {
  start: day('calldate', 'start', 'Start Time'),
  source: party('src', 'Caller Number'),
  destination: destination('dst', 'Callee Number'),
  context: entrance('dcontext', 'Context'),
  channel: text('channel', 'Source Channel'),
  destinationChannel: channelName('dstchannel', 'Dest Channel', 'Destination Channel'),
  destinationExtension: label('dstchannel_ext', 'Dest Channel Extension'),
  application: application('lastapp', 'Last App'),
  duration: seconds('duration', 'Call Time'),
  talk: seconds('billsec', 'Talk Time'),
  disposition: choice(dispositions, null, 'disposition', 'Call Status'),
  uniqueId: channelId('uniqueid', 'Unique ID'),
  linkedId: channelId('linkedid', 'Linked ID'),
  session: label('session'),
  userField: statedDirection('userfield', 'User Field', 'Log Userfield', 'Call Type'),
  action: text('Action Type'),
  dialledNumber: party('did'),
};

const parties = ['src', 'dst', 'dcontext'];
const calls = ['channel', 'dstchannel', 'lastapp', 'lastdata'];
const times = ['start', 'answer', 'end'];
const results = ['duration', 'billsec', 'disposition', 'amaflags'];

const masterStart = ['accountcode', ...parties, 'clid', ...calls, ...times, ...results];
const masterEnd = ['peeraccount', 'linkedid', 'sequence'];

/** As the sample of `cdr_custom.conf` writes it: the caller's id first, the account late. */
const customEnd = ['accountcode', 'uniqueid', 'userfield', 'sequence'];
const custom = ['clid', ...parties, ...calls, ...times, ...results, ...customEnd];

const freePbx = [
  'calldate',
  'clid',
  ...parties,
  ...calls,
  ...results,
  'accountcode',
  'uniqueid',
  'userfield',
  'did',
  'recordingfile',
  'cnum',
  'cnam',
  'outbound_cnum',
  'outbound_cnam',
  'dst_cnam',
  'linkedid',
  'peeraccount',
  'sequence',
];

type Record = readonly string[];

const callIdShape = /^(?:[\w.-]+-)?\d{9,10}\.\d+$/;

/**
 * Master.csv, its custom sister and dumps of FreePBX's table have no header: they show by where the disposition and the two
 * durations stand. Most records must agree, so that a damaged one decides nothing.
 */
export function nameAsteriskColumns(records: readonly Record[]): readonly string[] | null {
  const width = commonest(records.map((record) => record.length));
  const fitting = records.filter((record) => record.length === width);
  if (width === null || fitting.length === 0) return null;
  const most = (test: (record: Record) => boolean) => fitting.filter(test).length * 2 > fitting.length;
  if (width >= 16 && width <= 21 && most(isMaster)) return masterNames(width, fitting);
  if (width >= 17 && width <= custom.length && most(isCustom)) return custom.slice(0, width);
  if (width >= 12 && width <= freePbx.length && most(isFreePbx)) return freePbxNames(width, fitting);
  return null;
}

function isMaster(record: Record): boolean {
  return isDisposition(record[14]) && isWholeNumber(record[12]) && isWholeNumber(record[13]);
}

function isCustom(record: Record): boolean {
  return isDisposition(record[13]) && isWholeNumber(record[11]) && isWholeNumber(record[12]);
}

function isFreePbx(record: Record): boolean {
  return isDisposition(record[11]) && isWholeNumber(record[9]) && isWholeNumber(record[10]);
}

/** Unique id and user field are written only where the exchange is told to, and then in this order. */
function masterNames(width: number, records: readonly Record[]): readonly string[] {
  const tail = width >= 19 ? masterEnd : [];
  const optional = width - masterStart.length - tail.length;
  const sixteenth = records.some((record) => callIdShape.test(record[16]?.trim() ?? ''))
    ? 'uniqueid'
    : 'userfield';
  const middle = optional === 2 ? ['uniqueid', 'userfield'] : optional === 1 ? [sixteenth] : [];
  return [...masterStart, ...middle, ...tail];
}

/** Older tables end before the linked id, and other things may stand in its place. */
function freePbxNames(width: number, records: readonly Record[]): readonly string[] {
  const linked = freePbx.indexOf('linkedid');
  const isLinked = records.every((record) => {
    const cell = record[linked]?.trim() ?? '';
    return cell === '' || callIdShape.test(cell);
  });
  return freePbx
    .slice(0, width)
    .map((name, index) => (index < linked || isLinked ? name : `kolumn ${index + 1}`));
}

function isDisposition(cell: string | undefined): boolean {
  return Object.hasOwn(dispositions, cell?.trim().toLowerCase() ?? '');
}

function isWholeNumber(cell: string | undefined): boolean {
  return /^\d+$/.test(cell?.trim() ?? '');
}

function commonest(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [first] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return first?.[0] ?? null;
}
