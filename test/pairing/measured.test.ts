import { describe, expect, it } from '@jest/globals';
import { contactError, precision, recall } from '../../bench/pairing/measure.js';
import { proportionsOf } from '../../bench/pairing/proportions.js';
import { options } from '../../bench/pairing/read-year.js';
import { requirementsOf } from '../../bench/pairing/report.js';
import { hasTellingSubject, type IsCounted, isOf } from '../../bench/pairing/scopes.js';
import { type Trial, tryYear } from '../../bench/pairing/trial.js';
import type { LogEvent } from '../../src/model/event.js';
import { partsOf } from '../../src/pairing/components.js';
import { lookOver } from '../../src/pairing/first-pass.js';
import { compareEvents } from '../../src/pairing/order.js';
import { pair, pairInParts } from '../../src/pairing/pair.js';
import { place } from '../../src/pairing/place.js';

const { year, trials } = tryYear('small', { mailContacts: 2500, calls: 2500 });
const [ids, hidden] = trials;
const events: readonly LogEvent[] = year.told.map(({ event }) => event);

function telling({ mode }: Trial): IsCounted {
  return (matter, event, contact) => hasTellingSubject(matter) && isOf('mail', mode)(matter, event, contact);
}

describe('pairing, measured on a small year with known truth', () => {
  it.each([ids, hidden])('with $mode, all that is required is reached', (trial) => {
    expect(requirementsOf(trial, isOf('mail', trial.mode)).filter(({ isMet }) => !isMet)).toEqual([]);
  });

  it('the year holds what was asked for', () => {
    const wrong = proportionsOf(year.noted).filter(
      ({ asked: [least, most], made }) => made < least * 0.85 || made > most * 1.15,
    );
    expect(wrong).toEqual([]);
  });

  it('calls answer the mail of persons whom a register has, and of hardly anybody else', () => {
    const byPhone = hidden.library((matter, _, contact) => {
      return matter.situation === 'answered by phone' && contact.channel === 'mail';
    });
    expect(byPhone.truePairs).toBeGreaterThan(20);
    expect([precision(byPhone), recall(byPhone)].every((part) => part > 0.95)).toBe(true);
    const unknown = hidden.library((matter) => matter.unknowable === 'answered-by-phone');
    expect(unknown.rightPairs).toBe(0);
  });

  it('the naive way misses half of the answers', () => {
    const figures = hidden.naive(telling(hidden));
    expect(recall(figures)).toBeLessThan(0.6);
    expect(contactError(figures)).toBeGreaterThan(0.5);
  });

  it('paired in parts it is the same, and no part has most of it', () => {
    const parts = 4;
    expect(pairInParts(events, options, parts)).toEqual(pair(events, options));
    const logs = place(events.toSorted(compareEvents), options.directory);
    const sizes = partsOf(logs, lookOver(logs, options), parts).map(({ mails }) => mails.length);
    expect(sizes.every((size) => size < logs.mails.length * 0.6)).toBe(true);
  });

  it('the same seed makes the same year, and another seed another', () => {
    const facts = (seed: string): readonly string[] =>
      tryYear(seed, { mailContacts: 40, calls: 40 }).year.told.map(({ event }) => JSON.stringify(event));
    expect(facts('a')).toEqual(facts('a'));
    expect(facts('a')).not.toEqual(facts('b'));
  });
});
