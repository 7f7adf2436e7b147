import type { Channel } from '../../model/event.js';
import type { FormatProposal, ProposedColumn } from '../../model/inspection.js';
import type { LogInput } from '../input.js';
import { normaliseName } from '../table/table.js';
import { type AnyTable, openAnyTable } from './any-table.js';
import { proposedDirections, proposedStatuses } from './choice-words.js';
import { type ColumnShape, columnShape } from './column-shape.js';
import { type FieldWords, fieldWords } from './field-words.js';

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
  const [best] = channels
    .map((channel) => ({ channel, columns: assign(seen, fieldWords[channel]) }))
    .map((one) => ({ ...one, lacking: lackingIn(one) }))
    .filter(
      ({ columns, channel }) => columns.length > 1 && columns.some(({ field }) => isTime(channel, field)),
    )
    .toSorted((one, other) => rank(other) - rank(one));
  return {
    isTable: true,
    proposal: best === undefined ? null : { ...proposalOf(table, seen, best), ...best },
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

interface SeenColumn {
  readonly place: number;
  /** Empty where the file has no header. */
  readonly header: string;
  readonly column: string | number;
  readonly shape: ColumnShape;
}

function columnsOf({ header, rows }: AnyTable): readonly SeenColumn[] {
  const width = header?.length ?? Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, place) => ({
    place,
    header: header?.[place] ?? '',
    column: header?.[place] ?? place + 1,
    shape: columnShape(rows.map((row) => row[place] ?? '')),
  })).filter(({ column }) => column !== '');
}

interface Candidate {
  readonly words: FieldWords;
  readonly seen: SeenColumn;
  readonly score: number;
}

const EXACT = 4;

/** Each field gets the column that fits it best, and each column one field. */
function assign(seen: readonly SeenColumn[], fields: readonly FieldWords[]): readonly ProposedColumn[] {
  const candidates = fields
    .flatMap((words) => seen.map((column) => ({ words, seen: column, score: scoreOf(words, column) })))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const chosen = new Map<string, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    const { words, seen: column } = candidate;
    if (chosen.has(words.field) || taken.has(column.place)) continue;
    chosen.set(words.field, candidate);
    taken.add(column.place);
  }
  return fields.flatMap(({ field }) => {
    const candidate = chosen.get(field);
    if (candidate === undefined) return [];
    return [{ field, column: candidate.seen.column, isSure: candidate.score >= EXACT }];
  });
}

/** 4: the header is one that the field goes by; 2: it holds one; 1: the cells alone show it. 0: it is not. */
function scoreOf({ headers, fits, showsItself }: FieldWords, { header, shape }: SeenColumn): number {
  if (!fits(shape)) return 0;
  const name = normaliseName(header);
  const known = headers.map(normaliseName);
  if (name !== '' && known.includes(name)) return EXACT;
  if (name !== '' && known.some((word) => word.length >= 4 && name.includes(word))) return 2;
  return showsItself && shape.filled > 0 ? 1 : 0;
}

interface Assigned {
  readonly channel: Channel;
  readonly columns: readonly ProposedColumn[];
}

function lackingIn({ channel, columns }: Assigned): FormatProposal['lacking'] {
  return needed[channel].filter((group) => !columns.some(({ field }) => group.includes(field)));
}

/** The channel that lacks least; of several the one whose columns are surer and more. */
function rank({ lacking, columns, channel }: Assigned & Pick<FormatProposal, 'lacking'>): number {
  const found = 1 - lacking.length / needed[channel].length;
  const sure = columns.filter(({ isSure }) => isSure).length;
  return found * 100 + sure * 2 + columns.length;
}

function proposalOf(
  table: AnyTable,
  seen: readonly SeenColumn[],
  { channel, columns }: Assigned,
): Pick<FormatProposal, 'hasHeader' | 'delimiter' | 'isDateOrderOpen' | 'choices' | 'unused'> {
  const used = new Set(columns.map(({ column }) => column));
  const shapeOf = (field: string): ColumnShape | null => {
    const column = columns.find((one) => one.field === field)?.column;
    return seen.find((one) => one.column === column)?.shape ?? null;
  };
  const status = channel === 'phone' ? proposedStatuses(shapeOf('status')?.words ?? []) : [];
  const direction = proposedDirections(shapeOf('direction')?.words ?? []);
  return {
    hasHeader: table.header !== null,
    delimiter: table.header === null ? table.delimiter : null,
    isDateOrderOpen: columns.some(({ field }) => shapeOf(field)?.isAmbiguous === true),
    choices: [
      { field: 'status', words: status },
      { field: 'direction', words: direction },
    ].filter(({ words }) => words.length > 0),
    unused: seen.map(({ column }) => column).filter((column) => !used.has(column)),
  };
}
