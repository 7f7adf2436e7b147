import { type Channel, caseTimes } from '../../model/event.js';
import type { FormatProposal, ProposedColumn } from '../../model/inspection.js';
import type { LogInput } from '../input.js';
import { type AnyTable, openAnyTable } from './any-table.js';
import { assignColumns, type SeenColumn } from './assign-columns.js';
import { proposedDirections, proposedStatuses } from './choice-words.js';
import { type ColumnShape, columnShape } from './column-shape.js';
import { formatName } from './format-name.js';

/** What a file holds that no format claims: whether it is a table, and the format it may be of. */
export interface Proposed {
  readonly isTable: boolean;
  readonly proposal: FormatProposal | null;
}

/** Looks at the headers and cells of a file and proposes how it is read; nothing of it is certain. */
export async function proposeFormat(input: LogInput): Promise<Proposed> {
  const table = await openAnyTable(input);
  if (table === null) return { isTable: false, proposal: null };
  const seen = columnsOf(table);
  const possible = channels
    .map((channel) => ({ channel, columns: assignColumns(seen, channel) }))
    .map((one) => ({ ...one, lacking: lackingIn(one) }))
    .filter(
      ({ columns, channel }) => columns.length > 1 && columns.some(({ field }) => isTime(channel, field)),
    );
  const isOfContacts = possible.some(namesParties);
  const [best] = possible
    .filter((one) => one.channel !== 'case' || !isOfContacts || namesCaseTimes(one))
    .toSorted((one, other) => rank(other) - rank(one));
  return {
    isTable: true,
    proposal:
      best === undefined ? null : { name: formatName(input.file), ...proposalOf(table, seen, best), ...best },
  };
}

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

/** Of each group a format of the channel needs at least one. */
const needed: { readonly [channel in Channel]: readonly (readonly string[])[] } = {
  mail: [['time'], ['sender'], ['recipients']],
  phone: [['time'], ['from'], ['dialled', 'queue'], ['status', 'talk', 'answered']],
  case: [['received', 'registered']],
};

function isTime(channel: Channel, field: string): boolean {
  return needed[channel][0]?.includes(field) === true;
}

/** Who writes, calls, and is written to or called. */
const parties: { readonly [channel in Channel]: readonly string[] } = {
  mail: ['sender', 'recipients'],
  phone: ['from', 'dialled'],
  case: [],
};

/** A case needs so little that any log has it: one whose header tells of callers or senders is none. */
function namesParties({ channel, columns }: Assigned): boolean {
  return columns.some(({ field, basis }) => basis !== 'values' && parties[channel].includes(field));
}

/** Registers tell of senders and callers too, but of when a case came in or was closed besides. */
function namesCaseTimes({ columns }: Assigned): boolean {
  return columns.some(({ field, basis }) => basis !== 'values' && isCaseTime(field));
}

function isCaseTime(field: string): boolean {
  return caseTimes.some((time) => time === field);
}

/** Of several columns under one name the first, which the name means. */
function columnsOf({ header, rows }: AnyTable): readonly SeenColumn[] {
  const width = header?.length ?? Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, place) => ({
    place,
    header: header?.[place] ?? '',
    column: header?.[place] ?? place + 1,
    shape: shapeUnder(
      header?.[place] ?? '',
      rows.map((row) => row[place] ?? ''),
    ),
  })).filter(({ column, place }) => column !== '' && (header?.indexOf(`${column}`) ?? place) === place);
}

/** Milliseconds are no durations that a format can be described with: it reads seconds. */
function shapeUnder(header: string, cells: readonly string[]): ColumnShape {
  const shape = columnShape(cells);
  const isInMilliseconds = /\b(?:ms|msec|milli\p{L}*)\b/iu.test(header);
  return isInMilliseconds ? { ...shape, duration: 0, shortDuration: 0 } : shape;
}

interface Assigned {
  readonly channel: Channel;
  readonly columns: readonly ProposedColumn[];
}

function lackingIn({ channel, columns }: Assigned): FormatProposal['lacking'] {
  return needed[channel].filter((group) => !columns.some(({ field }) => group.includes(field)));
}

const weights: { readonly [basis in ProposedColumn['basis']]: number } = {
  header: 3,
  likeness: 2,
  values: 1,
};

/** The channel that lacks least; of several the one that needs the most columns, and whose columns are surer and more. */
function rank({ lacking, columns, channel }: Assigned & Pick<FormatProposal, 'lacking'>): number {
  const groups = needed[channel].length;
  const found = groups - lacking.length;
  const complete = lacking.length === 0 ? 2 * groups : 0;
  return (found / groups) * 100 + complete + columns.reduce((sum, { basis }) => sum + weights[basis], 0);
}

function proposalOf(
  table: AnyTable,
  seen: readonly SeenColumn[],
  { channel, columns }: Assigned,
): Omit<FormatProposal, keyof Assigned | 'name' | 'lacking'> {
  const used = new Set(columns.map(({ column }) => column));
  const columnOf = (field: string) => String(columns.find((one) => one.field === field)?.column ?? '');
  const zones = columns
    .filter(({ field }) => isTime(channel, field))
    .map(({ column }) => zoneIn(String(column)));
  const shapeOf = (field: string): ColumnShape | null => {
    const column = columns.find((one) => one.field === field)?.column;
    return seen.find((one) => one.column === column)?.shape ?? null;
  };
  const status =
    channel === 'phone' ? proposedStatuses(shapeOf('status')?.words ?? [], columnOf('status')) : [];
  const direction = proposedDirections(shapeOf('direction')?.words ?? []);
  return {
    hasHeader: table.header !== null,
    delimiter: table.header === null ? table.delimiter : null,
    isUtc: zones.includes('UTC'),
    utcOffset: zones.find((zone) => zone !== null && zone !== 'UTC') ?? null,
    isDateOrderOpen: columns.some(({ field }) => shapeOf(field)?.isAmbiguous === true),
    choices: [
      { field: 'status', words: status },
      { field: 'direction', words: direction },
    ].filter(({ words }) => words.length > 0),
    unused: seen.map(({ column }) => column).filter((column) => !used.has(column)),
  };
}

/** `UTC` where a header says it, an offset from it as it is written, or null. */
function zoneIn(header: string): string | null {
  const found = /(?<!\p{L})(?:utc|gmt)\s*([+\u2212-]\s*\d{1,2}(?::?\d\d)?)?(?![\p{L}\d])/iu.exec(header);
  if (found === null) return null;
  const [, offset] = found;
  return offset === undefined || /^\D*0+(?::?0+)?$/.test(offset) ? 'UTC' : offset;
}
