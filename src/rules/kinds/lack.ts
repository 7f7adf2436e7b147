import type { CaseEvent, CaseField } from '../../model/event.js';

/** What a register does not tell of a case, and whether no case of it could be told. */
export interface Lack {
  readonly missing: CaseField;
  readonly reason: 'missing-column' | 'missing-value';
}

/** Null where the register tells it, an empty cell being that nothing has happened. */
export function lackOf({ fields, untold }: CaseEvent, missing: CaseField): Lack | null {
  if (fields.has(missing)) return null;
  const isUntold = untold.some((time) => time === missing);
  return { missing, reason: isUntold ? 'missing-value' : 'missing-column' };
}
