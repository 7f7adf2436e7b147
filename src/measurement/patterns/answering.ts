import type { Answering } from '../../model/areas.js';
import type { Verdict } from '../../model/verdict.js';
import { increase, within } from '../counts.js';
import { type AnsweringTally, emptyAnswerers } from '../tally.js';

/** By unit and by whoever gave the answer that counts, by the own address or extension: never written to a result. */
export function addAnswerer(tally: AnsweringTally, { contact, outcome, answer }: Verdict): void {
  if (answer === null || (outcome !== 'met' && outcome !== 'late')) return;
  const answerers = within(tally, contact.unit.name, emptyAnswerers);
  answerers.answers += 1;
  if (answerers.persons !== null && answer.answerer !== undefined) {
    increase(answerers.persons, answer.answerer);
  }
}

/** All answers to a unit's contacts, and the most that one person gave; null where there is none, or nobody knows. */
export function answeringOf(tally: AnsweringTally, unit: string): Answering | null {
  const { answers, persons } = tally.get(unit) ?? { answers: 0, persons: null };
  return persons === null ? null : { answers, byOne: Math.max(0, ...persons.values()) };
}
