import { describe, expect, it } from '@jest/globals';
import { contactError, precision, recall } from '../../bench/pairing/measure.js';
import { proportionsOf } from '../../bench/pairing/proportions.js';
import { options } from '../../bench/pairing/read-year.js';
import { requirementsOf } from '../../bench/pairing/report.js';
import { hasTellingSubject, type IsCounted, isOf } from '../../bench/pairing/scopes.js';
import { makeTownYear } from '../../bench/pairing/town-year.js';
import { type Trial, tryYear } from '../../bench/pairing/trial.js';
import type { Pairing } from '../../src/model/contact.js';
import { partsOf } from '../../src/pairing/components.js';
import { lookOver } from '../../src/pairing/first-pass.js';
import { compareEvents } from '../../src/pairing/order.js';
import { pair, pairInParts } from '../../src/pairing/pair.js';
import { place } from '../../src/pairing/place.js';
import { runThrough } from '../../src/pauses.js';

const { year, trials } = tryYear('small', { mailContacts: 2500, calls: 2500 });
const [, hidden] = trials;

function telling({ mode }: Trial): IsCounted {
  return (matter, event, contact) => hasTellingSubject(matter) && isOf('mail', mode)(matter, event, contact);
}

/** Events as plain data; to compare them as they are would be to compare all with all. */
function told({ contacts, events }: Pairing) {
  return {
    contacts,
    events: Array.from(events, ({ id, direction, unit, fate }) => ({ id, direction, unit, fate })),
  };
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

  it('the year holds what was asked for', () => {
    const wrong = proportionsOf(year.noted).filter(
      ({ asked: [least, most], made }) => made < least * 0.85 || made > most * 1.15,
    );
    expect(wrong).toEqual([]);
  });

  it('calls answer the mail of persons whom a register has, and of nobody else', () => {
    const byPhone = hidden.library(
      ({ situation }, _, contact) => situation === 'answered by phone' && contact.channel === 'mail',
    );
    expect(byPhone.truePairs).toBeGreaterThan(20);
    expect(precision(byPhone)).toBeGreaterThan(0.95);
    expect(recall(byPhone)).toBeGreaterThan(0.9);
    expect(hidden.library(({ unknowable }) => unknowable === 'answered-by-phone').rightPairs).toBe(0);
  });

  it('paired in parts it is the same', () => {
    const few = makeTownYear('few', { mailContacts: 400, calls: 400 }).told.map(({ event }) => event);
    expect(told(pairInParts(few, options, 4))).toEqual(told(pair(few, options)));
  });

  it('where nothing is handed on inside, the parts are of a size', () => {
    const mix = { mailContacts: 1000, calls: 1000, internal: 0, handedOn: 0, otherUnit: 0 };
    const told = makeTownYear('parts', mix).told.map(({ event }) => event);
    const logs = runThrough(place(told.toSorted(compareEvents), options.directory));
    const whole = runThrough(lookOver(logs, options));
    const sizes = runThrough(partsOf(logs, whole, 4)).map(({ mails, calls }) => mails.length + calls.length);
    const all = logs.mails.length + logs.calls.length;
    expect(sizes.every((size) => size > all * 0.2 && size < all * 0.3)).toBe(true);
  });

  it('the same seed makes the same year, and another seed another', () => {
    const facts = (seed: string): readonly string[] =>
      tryYear(seed, { mailContacts: 40, calls: 40 }).trials[0].told.map(({ event }) => JSON.stringify(event));
    expect(facts('a')).toEqual(facts('a'));
    expect(facts('a')).not.toEqual(facts('b'));
  });
});
