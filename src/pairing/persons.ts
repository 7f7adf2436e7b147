import type { Instant } from '../model/time.js';
import type { MailDraft } from './mail-draft.js';

/** Somebody outside with whom we write. */
export interface Person {
  readonly address: string;
  /** From 0 on, in the order in which they are met. */
  readonly number: number;
  /** Their contacts; those that were found closed are left out. */
  contacts: MailDraft[];
  /** When we last replied to them; long ago where we never did. */
  answeredAt: Instant;
}

export function createPersons(): (address: string) => Person {
  const persons = new Map<string, Person>();
  return (address) => {
    const known = persons.get(address);
    if (known !== undefined) return known;
    const person = { address, number: persons.size, contacts: [], answeredAt: Number.NEGATIVE_INFINITY };
    persons.set(address, person);
    return person;
  };
}
