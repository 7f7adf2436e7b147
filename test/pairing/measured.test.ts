import { describe, expect, it } from '@jest/globals';
import { contactError, precision, recall } from '../../bench/pairing/measure.js';
import { requirementsOf } from '../../bench/pairing/report.js';
import { hasTellingSubject, type IsCounted, isOf } from '../../bench/pairing/scopes.js';
import { type Trial, tryYear } from '../../bench/pairing/trial.js';

const [ids, hidden] = tryYear('small', { mailContacts: 2500, calls: 2500 });

function telling({ mode }: Trial): IsCounted {
  return (matter, event) => hasTellingSubject(matter) && isOf('mail', mode)(matter, event);
}

describe('pairing, measured on a small year with known truth', () => {
  it.each([ids, hidden])('with $mode, what is required is reached where subjects say something', (trial) => {
    const missed = requirementsOf(trial, telling(trial)).filter(({ isMet }) => !isMet);
    expect(missed).toEqual([]);
  });

  it('with ids, what is required is reached for every subject', () => {
    expect(requirementsOf(ids, isOf('mail', 'ids')).filter(({ isMet }) => !isMet)).toEqual([]);
  });

  it('with ids hidden, empty and generic subjects cost no more than this', () => {
    const figures = hidden.library(isOf('mail', 'ids hidden'));
    expect(precision(figures)).toBeGreaterThan(0.97);
    expect(recall(figures)).toBeGreaterThan(0.96);
    expect(contactError(figures)).toBeLessThan(0.045);
  });

  it('the naive way misses half of the answers', () => {
    const figures = hidden.naive(telling(hidden));
    expect(recall(figures)).toBeLessThan(0.6);
    expect(contactError(figures)).toBeGreaterThan(0.5);
  });

  it('the same seed makes the same year, and another seed another', () => {
    const facts = (seed: string): readonly string[] =>
      tryYear(seed, { mailContacts: 40, calls: 40 })[0].told.map(({ event }) => JSON.stringify(event));
    expect(facts('a')).toEqual(facts('a'));
    expect(facts('a')).not.toEqual(facts('b'));
  });
});
