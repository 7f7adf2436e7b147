import { createHash } from 'node:crypto';
import type { Answering } from '../../model/areas.js';
import type { Verdict } from '../../model/verdict.js';
import { type CountsByKey, increase, sumOf, within } from '../counts.js';

const SOMEBODY = 'somebody';

/**
 * By unit and by whoever gave the answer that counts. A person is a check sum of the own address or extension: the
 * same in every part of the logs, so that parts add up, and never written to a result.
 */
export function addAnswerer(answerers: CountsByKey, { contact, outcome, answer }: Verdict): void {
  if (answer === null || (outcome !== 'met' && outcome !== 'late')) return;
  const person = answer.answerer === undefined ? SOMEBODY : `person:${checkSum(answer.answerer)}`;
  increase(within(answerers, unitKey(contact.unit.name)), person, 1);
}

function checkSum(answerer: string): string {
  return createHash('sha256').update(answerer).digest('base64url').slice(0, 16);
}

function unitKey(unit: string): string {
  return `unit:${unit}`;
}

/** All answers to a unit's contacts, and the most that one person gave; null where there is none. */
export function answeringOf(answerers: CountsByKey, unit: string): Answering | null {
  const counts = answerers[unitKey(unit)];
  if (counts === undefined) return null;
  const byPersons = Object.entries(counts).filter(([person]) => person !== SOMEBODY);
  return { answers: sumOf(counts), byOne: Math.max(0, ...byPersons.map(([, answers]) => answers)) };
}
