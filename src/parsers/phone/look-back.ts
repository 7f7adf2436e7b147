import type { EarlierRow } from '../parser.js';
import type { CallFacts, LogRow } from '../row.js';

/** Keeps what the rows of a file said, for formats whose rows are read by what stands above them. */
export function createLookBack(isNeeded: boolean): {
  readonly earlier: EarlierRow;
  /** Tells of each row in the order of the file; null for one that could not be used. */
  readonly note: (row: LogRow | null) => void;
} {
  let above: CallFacts | null = null;
  const byCall = new Map<string, CallFacts>();
  return {
    earlier: (callId) => (callId === null ? above : (byCall.get(callId) ?? null)),
    note(row) {
      if (!isNeeded) return;
      above = row?.channel === 'phone' ? row : null;
      if (above?.callId != null) byCall.set(above.callId, above);
    },
  };
}
