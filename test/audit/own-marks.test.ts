import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { domainMarks, numberMarks } from '../../src/audit/inspection/own-marks.js';
import type { OwnMark } from '../../src/model/inspection.js';
import { isWithinRange } from '../../src/pairing/directory.js';
import { call, mail } from '../pairing/town.js';

/** A mail or a call, each by itself: who it went between, and by what mark each of them may be known as ours. */
interface Passage {
  readonly from: Party | null;
  readonly to: readonly Party[];
  readonly stated: 'incoming' | 'outgoing' | 'internal' | null;
}

interface Party {
  readonly party: string;
  readonly mark: string;
}

function possible({ from, to, stated }: Passage): readonly Party[] {
  const sender = from === null || stated === 'incoming' ? [] : [from];
  return stated === 'outgoing' ? sender : [...sender, ...to];
}

function guessed(passages: readonly Passage[]): readonly string[] {
  const all = passages.map(possible).filter((parties) => parties.length > 0);
  const perParty = (mark: string) => {
    const ofMark = all.flat().filter((one) => one.mark === mark);
    return ofMark.length / new Set(ofMark.map(({ party }) => party)).size;
  };
  const explainedBy = (mark: string) => (parties: readonly Party[]) =>
    parties.some((one) => one.mark === mark);
  const own: string[] = [];
  for (;;) {
    const left = all.filter((parties) => !own.some((mark) => explainedBy(mark)(parties)));
    const [best] = [...new Set(left.flat().map(({ mark }) => mark))]
      .map((mark) => ({ mark, count: left.filter(explainedBy(mark)).length }))
      .map((one) => ({ ...one, weight: one.count * perParty(one.mark) }))
      .sort((one, other) => other.weight - one.weight || (one.mark < other.mark ? -1 : 1));
    if (best === undefined || best.count < Math.max(1, all.length * 0.02)) return own;
    own.push(best.mark);
  }
}

function flowOf(passages: readonly Passage[], holds: (party: string) => boolean) {
  const isOf = (one: Party | null) => one !== null && holds(one.party);
  return {
    received: passages.filter(({ from, to }) => to.some(isOf) && !isOf(from)).length,
    sent: passages.filter(({ from, to }) => isOf(from) && !to.every(isOf)).length,
  };
}

const stated = fc.constantFrom('incoming', 'outgoing', 'internal', null, null, null);

const addresses = fc
  .tuple(
    fc.constantFrom('anna', 'bo', 'info', 'kund'),
    fc.constantFrom(
      '@ort.example',
      '@skola.ort.example',
      '@hem.example',
      '@a b.example',
      '@a',
      '@b.example',
      '',
    ),
  )
  .map((parts) => parts.join(''));

const mails = fc.array(
  fc
    .record({
      sender: fc.option(addresses),
      recipients: fc.array(addresses, { maxLength: 3 }),
      statedDirection: stated,
    })
    .map((one) => mail('10-08 10:00', null, '', 'Altan', one)),
  { maxLength: 80 },
);

function addressed(address: string): Party {
  return { party: address, mark: address.slice(address.lastIndexOf('@') + 1) };
}

describe('own domains are found as by a look at each mail by itself', () => {
  it.each([
    ['guessed', []],
    ['stated', ['ort.example', 'b.example']],
  ])('where they are %s', (_case, domains) => {
    fc.assert(
      fc.property(mails, (events) => {
        const passages = events.map(({ sender, recipients, statedDirection }) => ({
          from: sender === null ? null : addressed(sender),
          to: recipients.map(addressed),
          stated: statedDirection,
        }));
        const isGuess = domains.length === 0;
        const expected = (isGuess ? guessed(passages) : domains).map((domain): OwnMark => {
          const holds = (address: string) => `.${addressed(address).mark}`.endsWith(`.${domain}`);
          return { value: domain, isGuess, ...flowOf(passages, holds) };
        });
        expect(domainMarks(events, domains)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

const numbers = fc.constantFrom(
  ...['+46980319200', '+46980319201', '+469803192', '+46980400000', '+46701740605', '+46701740606'],
  ...['+4670174****', '112', '6200', 'Kundcenter', '0701740605'],
);

const calls = fc.array(
  fc
    .record({
      from: fc.option(numbers),
      to: fc.array(numbers, { maxLength: 3 }),
      statedDirection: stated,
    })
    .map((one) => call('10-08 10:00', null, '', one)),
  { maxLength: 80 },
);

function numbered(number: string): Party | null {
  return /^\+\d{8,}$/.test(number) ? { party: number, mark: number.slice(0, -3) } : null;
}

function shownBy(from: string | null, to: readonly string[]): Passage['stated'] {
  const isInside = (party: string) => !party.startsWith('+');
  if (from !== null && isInside(from)) return 'outgoing';
  return to.some(isInside) ? 'incoming' : null;
}

describe('own numbers are found as by a look at each call by itself', () => {
  it.each([
    ['guessed', []],
    [
      'stated',
      [
        { from: '+46980', until: null },
        { from: '+46701740000', until: '+46701740605' },
      ],
    ],
  ])('where they are %s', (_case, ranges) => {
    fc.assert(
      fc.property(calls, (events) => {
        const passages = events.map(({ from, to, statedDirection }) => ({
          from: from === null ? null : numbered(from),
          to: to.flatMap((party) => numbered(party) ?? []),
          stated: statedDirection ?? shownBy(from, to),
        }));
        const isGuess = ranges.length === 0;
        const own = isGuess ? guessed(passages).map((from) => ({ from, until: null })) : ranges;
        const expected = own.map((range): OwnMark => {
          const value = range.until === null ? range.from : `${range.from}..${range.until}`;
          return { value, isGuess, ...flowOf(passages, (number) => isWithinRange(number, range)) };
        });
        expect(numberMarks(events, ranges)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
