import type { CallEvent, CaseEvent, CaseField, MissingColumn } from '../../model/event.js';

/** What a log does not tell of a contact, and whether no contact of it could be told. */
export interface Lack {
  readonly missing: MissingColumn;
  readonly reason: 'missing-column' | 'missing-value';
}

/** Null where the register tells it, an empty cell being that nothing has happened. */
export function lackOf({ fields, untold }: CaseEvent, missing: CaseField): Lack | null {
  if (fields.has(missing)) return null;
  const isUntold = untold.some((time) => time === missing);
  return { missing, reason: isUntold ? 'missing-value' : 'missing-column' };
}

/** What lacks of a call that was answered after a wait that nobody knows. */
export function lackOfWait({ isWaitEmpty }: CallEvent): Lack {
  return { missing: 'wait', reason: isWaitEmpty === true ? 'missing-value' : 'missing-column' };
}
