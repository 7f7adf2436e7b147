import type { CaseField, CaseTime } from '../../model/event.js';
import type { Moment } from '../../model/time.js';
import type { CaseFacts } from '../row.js';

/** What a ticket system holds is a ticket, where it does not name it anything else. */
export function asTicket(facts: CaseFacts): CaseFacts {
  const category = facts.category === 'unknown' ? 'ticket' : facts.category;
  return { ...facts, category, fields: withField(facts, 'category') };
}

/** A ticket whose system tells when it was answered, or that it has not been. */
export function withAnswer(facts: CaseFacts, answered: Moment | null): CaseFacts {
  return { ...facts, times: { ...facts.times, answered }, fields: withField(facts, 'answered') };
}

/** A ticket to which something happened at a time that its system does not tell. */
export function withUntimed(facts: CaseFacts, time: CaseTime): CaseFacts {
  return { ...facts, untimed: [...facts.untimed, time] };
}

export function withTransfers(facts: CaseFacts, transfers: number): CaseFacts {
  return { ...facts, transfers, fields: withField(facts, 'transfers') };
}

function withField({ fields }: CaseFacts, field: CaseField): CaseFacts['fields'] {
  return new Set([...fields, field]);
}
