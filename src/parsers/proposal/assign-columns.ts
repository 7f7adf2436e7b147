import type { Channel } from '../../model/event.js';
import type { ProposedColumn } from '../../model/inspection.js';
import { normaliseName } from '../table/table.js';
import type { ColumnShape } from './column-shape.js';
import { type FieldWords, fieldWords } from './field-words.js';
import { valueSigns } from './value-signs.js';

/** A column of a file that no format knows. */
export interface SeenColumn {
  readonly place: number;
  /** Empty where the file has no header. */
  readonly header: string;
  readonly column: string | number;
  readonly shape: ColumnShape;
}

interface Candidate {
  readonly basis: ProposedColumn['basis'];
  readonly score: number;
  readonly field: string;
  readonly seen: SeenColumn;
}

/** Each field gets the column that fits it best, and each column one field. */
export function assignColumns(seen: readonly SeenColumn[], channel: Channel): readonly ProposedColumn[] {
  const all = seen.map(({ shape }) => shape);
  const fields = fieldWords[channel];
  const candidates = fields
    .flatMap((words) => {
      const { field } = words;
      const sign = valueSigns[channel][field];
      return seen.flatMap((column): readonly Candidate[] => {
        const shown = sign?.(column.shape, all) ?? 0;
        const basis = basisOfHeader(words, column) ?? (shown > 0 ? 'values' : null);
        return basis === null ? [] : [{ field, seen: column, basis, score: scores[basis] + shown }];
      });
    })
    .toSorted((one, other) => other.score - one.score);
  const chosen = new Map<string, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    const { field, seen: column } = candidate;
    if (chosen.has(field) || taken.has(column.place)) continue;
    chosen.set(field, candidate);
    taken.add(column.place);
  }
  return fields.flatMap(({ field }) => {
    const candidate = chosen.get(field);
    if (candidate === undefined) return [];
    return [{ field, column: candidate.seen.column, basis: candidate.basis }];
  });
}

/** Any header says more than values, which decide between headers that say the same. */
const scores: { readonly [basis in ProposedColumn['basis']]: number } = { header: 4, likeness: 2, values: 0 };

/** Whether the header is one that the field goes by, or holds one; null where it says nothing, or the cells gainsay it. */
function basisOfHeader(
  { headers, unsureHeaders, fits }: FieldWords,
  { header, shape }: SeenColumn,
): 'header' | 'likeness' | null {
  const name = normaliseName(header);
  if (name === '' || !fits(shape)) return null;
  const known = headers.map(normaliseName);
  if (unsureHeaders.some((word) => normaliseName(word) === name)) return 'likeness';
  if (known.includes(name)) return 'header';
  return known.some((word) => word.length >= 4 && name.includes(word)) ? 'likeness' : null;
}
