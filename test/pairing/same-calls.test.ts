import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CallEvent, LogEvent } from '../../src/model/event.js';
import type { Moment } from '../../src/model/time.js';
import { compareEvents } from '../../src/pairing/order.js';
import { type CountedOnce, foldSameCalls } from '../../src/pairing/same-calls.js';
import { twinsAmong } from '../../src/pairing/twin-calls.js';
import { runThrough } from '../../src/pauses.js';
import { call, directory, mail, moment } from './town.js';

const anna = '+46701740605';
const kund = '+46223100';

/** What stands where: its own row is its name. */
let row = 0;

interface Seen extends Partial<CallEvent> {
  readonly time?: string;
}

/** A call that a system has seen: anna to the contact centre unless said otherwise. */
function seen(format: string, { time = '10-08 10:00:00', ...more }: Seen = {}): CallEvent {
  row += 1;
  const sources: CallEvent['sources'] = [{ file: `${format}.csv`, sheet: null, row }];
  return { ...call('10-08 10:00', anna, kund), format, sources, at: moment(time), ...more };
}

function at(time: string, precision: Moment['precision']): Pick<CallEvent, 'at'> {
  return { at: moment(time, precision) };
}

const sameCalls = { systems: ['desk', 'switch', 'carrier'], seconds: 10 };

function folded(events: readonly LogEvent[]): CountedOnce {
  return runThrough(foldSameCalls(events, sameCalls, directory));
}

/** Of each event that is left, the systems that have it. */
function left(events: readonly LogEvent[]): readonly string[] {
  return folded(events).events.map(({ sources }) =>
    sources.map(({ file }) => file.replace('.csv', '')).join(' '),
  );
}

describe('calls that several systems have seen', () => {
  it.each<[string, readonly LogEvent[], readonly string[]]>([
    ['at once', [seen('switch'), seen('desk')], ['desk switch']],
    ['ten seconds apart', [seen('switch'), seen('desk', { time: '10-08 10:00:10' })], ['desk switch']],
    [
      'eleven seconds apart are two',
      [seen('switch'), seen('desk', { time: '10-08 10:00:11' })],
      ['switch', 'desk'],
    ],
    ['in three systems', [seen('carrier'), seen('switch'), seen('desk')], ['desk switch carrier']],
    ['in the two that are trusted less', [seen('carrier'), seen('switch')], ['switch carrier']],
    ['twice in one system are two', [seen('switch'), seen('switch')], ['switch', 'switch']],
    ['in a system that is not named are two', [seen('desk'), seen('cloud')], ['desk', 'cloud']],
    [
      'out to one number',
      [seen('switch', { from: '210', to: [anna] }), seen('desk', { from: kund, to: [anna] })],
      ['desk switch'],
    ],
    [
      'one in and one out are two',
      [seen('switch', { from: '210', to: [anna] }), seen('desk')],
      ['switch', 'desk'],
    ],
    [
      'of other numbers are two',
      [seen('switch', { from: '+46701740606' }), seen('desk')],
      ['switch', 'desk'],
    ],
    [
      'of hidden numbers are two',
      [seen('switch', { from: null }), seen('desk', { from: null })],
      ['switch', 'desk'],
    ],
    [
      'of masked numbers are two',
      [seen('switch', { from: '+46701740***' }), seen('desk', { from: '+46701740***' })],
      ['switch', 'desk'],
    ],
    [
      'of a caller by name are two',
      [
        seen('switch', { from: 'Anna Ek', statedDirection: 'incoming' }),
        seen('desk', { from: 'Anna Ek', statedDirection: 'incoming' }),
      ],
      ['switch', 'desk'],
    ],
    [
      'inside the house are two',
      [seen('switch', { from: '210' }), seen('desk', { from: '210' })],
      ['switch', 'desk'],
    ],
    [
      'of which one knows the minute',
      [seen('switch', at('10-08 10:00', 'minute')), seen('desk', { time: '10-08 10:01:05' })],
      ['desk switch'],
    ],
    [
      'of which one knows a minute too early',
      [seen('switch', at('10-08 10:00', 'minute')), seen('desk', { time: '10-08 10:01:15' })],
      ['switch', 'desk'],
    ],
    [
      'the nearest first',
      [
        seen('desk', { time: '10-08 10:00:00' }),
        seen('switch', { time: '10-08 10:00:08' }),
        seen('desk', { time: '10-08 10:00:10' }),
      ],
      ['desk', 'desk switch'],
    ],
    [
      'then the earlier',
      [
        seen('desk', { time: '10-08 10:00:00' }),
        seen('switch', { time: '10-08 10:00:05' }),
        seen('desk', { time: '10-08 10:00:10' }),
      ],
      ['desk switch', 'desk'],
    ],
    ['mails are left alone', [mail('10-08 10:00', 'a@hem.example', 'kund@ort.example', 'Altan')], ['mail']],
  ])('%s', (_, events, expected) => {
    const inOrder = (texts: readonly string[]) => [...texts].sort();
    expect(inOrder(left(events))).toEqual(inOrder(expected));
    expect(inOrder(left(events.toReversed()))).toEqual(inOrder(expected));
  });

  it('are told of by the first alone, whose rows come first', () => {
    const desk = seen('desk', { outcome: 'answered', waitSeconds: null, isWaitEmpty: true, talkSeconds: 90 });
    const early = seen('switch', { time: '10-08 09:59:58', outcome: 'menu', waitSeconds: 0, callId: '7' });
    const also = {
      ...early,
      sources: [...early.sources, { file: 'switch.csv', sheet: null, row: 9 }],
    } as const;
    expect(folded([also, desk])).toEqual({
      events: [{ ...desk, sources: [...desk.sources, ...also.sources] }],
      folded: 1,
    });
  });

  it('are the same events where none is in two', () => {
    const events = [seen('desk'), seen('switch', { time: '10-08 10:01:00' })];
    expect(folded(events).events).toBe(events);
  });
});

const anyMoment = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom('exact', 'exact', 'minute', 'day'))
  .map(([second, precision]) => {
    const time = moment(`10-08 10:0${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`);
    return precision === 'minute' ? moment(`10-08 10:0${Math.floor(second / 60)}`, precision) : time;
  });

const callsOf = (format: string) =>
  fc.array(
    anyMoment.map((at) => seen(format, { at })),
    { maxLength: 9 },
  );

/** All pairs, each looked at. */
function pairsByForce(ones: readonly CallEvent[], others: readonly CallEvent[], seconds: number): unknown {
  const [first, second] = [ones.toSorted(compareEvents), others.toSorted(compareEvents)];
  const pairs = first.flatMap((one, place) =>
    second.map((other, otherPlace) => {
      const gap = Math.max(0, one.at.start - other.at.end, other.at.start - one.at.end);
      return { one, other, order: [gap, place, otherPlace] as const };
    }),
  );
  const byOrder = pairs.sort(({ order: [a, b, c] }, { order: [x, y, z] }) => a - x || b - y || c - z);
  const taken = new Set<CallEvent>();
  return byOrder.flatMap(({ one, other, order: [gap] }) => {
    if (gap > seconds * 1000 || taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

describe('twins among the calls of two systems', () => {
  it('are those that a look at every pair finds', () => {
    fc.assert(
      fc.property(
        callsOf('desk'),
        callsOf('switch'),
        fc.integer({ min: 0, max: 30 }),
        (ones, others, seconds) => {
          expect(twinsAmong({ ones, others }, seconds)).toEqual(pairsByForce(ones, others, seconds));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the same in whatever order the calls come', () => {
    const inAnyOrder = (calls: readonly CallEvent[]) =>
      fc.shuffledSubarray([...calls], { minLength: calls.length, maxLength: calls.length });
    const both = fc
      .tuple(callsOf('desk'), callsOf('switch'))
      .chain(([ones, others]) =>
        fc.tuple(fc.constant([...ones, ...others]), inAnyOrder([...ones, ...others])),
      );
    fc.assert(
      fc.property(both, ([calls, shuffled]) => {
        const inOrder = (events: readonly LogEvent[]) => folded(events).events.toSorted(compareEvents);
        expect(inOrder(shuffled)).toEqual(inOrder(calls));
      }),
      { numRuns: 300 },
    );
  });

  it('are found among very many that are known to the minute alone', () => {
    const many = (format: string) =>
      Array.from({ length: 20_000 }, () => seen(format, at('10-08 10:00', 'minute')));
    expect(twinsAmong({ ones: many('desk'), others: many('switch') }, 10)).toHaveLength(20_000);
  });
});
