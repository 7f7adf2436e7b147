import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gatherCalls } from '../../src/parsers/folding/gather-calls.js';
import type { CallRow } from '../../src/parsers/row.js';

const HOUR = 3_600_000;

interface LegFacts {
  readonly start: number;
  readonly callId: string | null;
  readonly relatedIds?: readonly string[];
  readonly segmentOf?: string;
  readonly seconds?: number;
}

function leg({ start, callId, seconds = 0, ...more }: LegFacts): CallRow {
  return {
    channel: 'phone',
    origin: { file: 'Master.csv', sheet: null, format: 'asterisk-cdr' },
    row: 1,
    at: { start, end: start, precision: 'exact' },
    callId,
    from: null,
    to: [],
    outcome: 'answered',
    answeredBy: null,
    endedAt: start + seconds * 1000,
    waitSeconds: 0,
    talkSeconds: seconds,
    isHandedOn: false,
    statedDirection: null,
    ...more,
  };
}

/** The places of the legs of each call. */
function placesIn(legs: readonly CallRow[]): readonly (readonly number[])[] {
  return [...gatherCalls(legs)].map((call) => call.map((one) => legs.indexOf(one)));
}

describe('the legs of a call', () => {
  it.each<readonly [string, readonly LegFacts[], readonly (readonly number[])[]]>([
    ['no legs', [], []],
    ['no ids', [0, 0].map((start) => ({ start, callId: null })), [[0], [1]]],
    ['one id apart', ['a', 'b', 'a'].map((callId, start) => ({ start, callId })), [[0, 2], [1]]],
    [
      'an id that leads two calls to each other',
      [
        { start: 0, callId: 'a' },
        { start: 1, callId: 'b' },
        { start: 2, callId: 'c' },
        { start: 3, callId: 'c', relatedIds: ['b', 'a'] },
        { start: 4, callId: 'a' },
      ],
      [[0, 1, 2, 3, 4]],
    ],
    ['an id that is used anew', [0, 13 * HOUR].map((start) => ({ start, callId: 'a' })), [[0], [1]]],
    [
      'segments that follow upon each other, however long the first lasts',
      [
        { start: 0, callId: null, segmentOf: 'caller', seconds: 60 },
        { start: 10_000, callId: null, segmentOf: 'caller', seconds: 5 },
        { start: 16_000, callId: null, segmentOf: 'caller', seconds: 1 },
        { start: 61_000, callId: null, segmentOf: 'caller', seconds: 1 },
        { start: 70_000, callId: null, segmentOf: 'caller', seconds: 1 },
      ],
      [[0, 3], [1, 2], [4]],
    ],
  ])('%s', (_case, facts, places) => {
    expect(placesIn(facts.map(leg))).toEqual(places);
  });

  it('are each in one call, in order, with all that share an id on one day', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const facts = fc.record({ callId: fc.option(id), relatedIds: fc.array(id, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (many) => {
        const legs = many.map((one, start) => leg({ start, ...one }));
        const calls = placesIn(legs);
        expect(calls.flat().toSorted((one, other) => one - other)).toEqual(legs.map((_, place) => place));
        const firsts = calls.map(([first = -1]) => first);
        expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
        for (const call of calls) {
          expect(call).toEqual(call.toSorted((one, other) => one - other));
          const ids = new Set(call.flatMap((place) => idsOf(many[place])));
          const sharing = many.flatMap((one, place) =>
            idsOf(one).some((each) => ids.has(each)) ? place : [],
          );
          expect(call).toEqual(ids.size === 0 ? call.slice(0, 1) : sharing);
        }
      }),
    );
  });
});

function idsOf(facts: Pick<LegFacts, 'callId' | 'relatedIds'> | undefined): readonly string[] {
  return [facts?.callId ?? [], facts?.relatedIds ?? []].flat();
}
