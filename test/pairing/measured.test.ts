import { describe, expect, it } from '@jest/globals';
import { contactError, recall } from '../../bench/pairing/measure.js';
import { requirementsOf } from '../../bench/pairing/report.js';
import { hasTellingSubject, type IsCounted, isOf } from '../../bench/pairing/scopes.js';
import { type Trial, tryYear } from '../../bench/pairing/trial.js';

const { trials } = tryYear('small', { mailContacts: 2500, calls: 2500 });
const [, hidden] = trials;

function telling({ mode }: Trial): IsCounted {
  return (matter, event, contact) => hasTellingSubject(matter) && isOf('mail', mode)(matter, event, contact);
}

describe('pairing, measured on a small year with known truth', () => {
  it.each(trials)('with $mode, all that is required is reached', (trial) => {
    const missed = requirementsOf(trial, isOf('mail', trial.mode)).filter(({ isMet }) => !isMet);
    expect(missed).toEqual([]);
  });

  it('the naive way misses half of the answers', () => {
    const figures = hidden.naive(telling(hidden));
    expect(recall(figures)).toBeLessThan(0.6);
    expect(contactError(figures)).toBeGreaterThan(0.5);
  });

  it('the same seed makes the same year, and another seed another', () => {
    const facts = (seed: string): readonly string[] =>
      tryYear(seed, { mailContacts: 40, calls: 40 }).trials[0].told.map(({ event }) => JSON.stringify(event));
    expect(facts('a')).toEqual(facts('a'));
    expect(facts('a')).not.toEqual(facts('b'));
  });
});
