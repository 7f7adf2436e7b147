import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rule } from '../../src/model/rule.js';
import { jsonSchemaOf, schemaAt } from '../../src/rules/json-schema.js';
import { kindSchemas, ruleKinds } from '../../src/rules/language/rule-schema.js';
import { checkRuleSet } from '../../src/rules/rule-set.js';
import '../fixed-seed.js';

type Written = Readonly<Record<string, unknown>>;

/** The least that a rule of each kind must say. */
const least: { readonly [kind in Rule['kind']]: Written } = {
  respond: { channels: ['mail', 'case'], within: '2 working days' },
  reach: { channels: ['phone'] },
  route: { channels: ['mail', 'case'], maxTransfers: 2 },
  content: { channels: ['case'], contains: ['plan'] },
  account: { channels: ['case'] },
};

/** What an example needs beside it, or instead of what stands there. */
const beside: Readonly<Record<string, Written>> = {
  steps: { within: undefined },
  alternatives: { within: undefined },
  secondsPerSignal: { within: '5 signals' },
  resolved: { maxTransfers: undefined },
  unansweredAfterWorkingDays: { maxTransfers: undefined, resolved: 'first-contact' },
  readings: { within: '36 hours' },
  targets: { channels: ['mail', 'phone'] },
  shortAbandon: { channels: ['phone'] },
  closedHours: { channels: ['phone'] },
  hiddenNumber: { channels: ['phone'] },
};

function setOf(...rules: readonly Written[]) {
  const whole = {
    id: 'ort',
    municipality: 'Ort',
    title: 'T',
    source: { document: 'D' },
    readingNote: 'N',
    rules,
  };
  return checkRuleSet(JSON.stringify(whole));
}

function ruleOf(kind: Rule['kind'], keys: Written): Written {
  return { id: 'ett', kind, title: 'T', promise: 'P', ...least[kind], ...keys };
}

const jsonSchemas = {
  respond: jsonSchemaOf(kindSchemas.respond),
  reach: jsonSchemaOf(kindSchemas.reach),
  route: jsonSchemaOf(kindSchemas.route),
  content: jsonSchemaOf(kindSchemas.content),
  account: jsonSchemaOf(kindSchemas.account),
};

/** The first example of a key, with what it needs. */
function exampleOf(kind: Rule['kind'], key: string): Written {
  const [example] = schemaAt({ schema: jsonSchemas[kind], written: {} }, [key])?.examples ?? [];
  return { ...beside[key], [key]: example };
}

/** Examples that are of other channels than the kind can have. */
const ofOtherChannels = [
  'reach targets',
  'reach scope',
  'content targets',
  'content shortAbandon',
  'content closedHours',
];
const keysOf = (kind: Rule['kind']) =>
  Object.keys(kindSchemas[kind].shape).filter(
    (key) => key !== 'kind' && !ofOtherChannels.includes(`${kind} ${key}`),
  );
const everyKey = ruleKinds.flatMap((kind) => keysOf(kind).map((key) => [kind, key] as const));

describe('the example of a key', () => {
  it.each(everyKey)('of %s: %s can be used as it stands', (kind, key) => {
    expect(setOf(ruleOf(kind, exampleOf(kind, key)))).toMatchObject({ ok: true });
  });
});

/** Everything in a value, however deep, by its path. */
function leavesOf(value: unknown, path = ''): readonly { readonly path: string; readonly leaf: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, leaf: value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

const baseKeys = [
  ...['id', 'title', 'promise', 'kind', 'channels', 'topic', 'scope', 'target', 'channelTargets', 'readings'],
  ...['improvementBelow', 'indicative', 'severity', 'measureId', 'source', 'readingNote', 'exceptions'],
  ...['ignoreLocalClosures', 'shortAbandon', 'closedHours', 'notInForce', 'validFrom', 'validUntil'],
];
const ownKeys: { readonly [kind in Rule['kind']]: readonly string[] } = {
  respond: [
    'feedback',
    'from',
    'parts',
    'join',
    'ownLaterCall',
    'callbackAttempt',
    'hiddenNumber',
    'bouncedAnswer',
  ],
  reach: ['withinSeconds'],
  route: ['test'],
  content: ['contains'],
  account: [],
};

describe('a normalised rule', () => {
  /** Keys that go together with any others; the rest are tried one at a time, above. */
  const free = Object.keys(kindSchemas.account.shape).filter(
    (key) => !['kind', 'channels', 'scope', 'targets', 'validFrom'].includes(key),
  );
  const someRule = fc
    .constantFrom(...ruleKinds)
    .chain((kind) =>
      fc.tuple(fc.constant(kind), fc.subarray(free.filter((key) => keysOf(kind).includes(key)))),
    );

  it('has every key, and nothing undefined in it', () => {
    fc.assert(
      fc.property(someRule, ([kind, keys]) => {
        const written = Object.assign({}, ...keys.map((key) => exampleOf(kind, key)));
        const checked = setOf(ruleOf(kind, written));
        if (!checked.ok) throw new Error(checked.mistakes.map(({ message }) => message.sv).join('\n'));
        const [rule] = checked.value.rules;
        expect(Object.keys(rule).sort()).toEqual([...baseKeys, ...ownKeys[kind]].sort());
        expect(leavesOf(rule).filter(({ leaf }) => leaf === undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<readonly [string, Written, object]>([
    [
      'hours take the reading’s id for their counting',
      { within: '4 hours', readings: [{ id: 'office-hours', main: true, title: 't' }] },
      {
        readings: [
          {
            limit: { kind: 'hours', milliseconds: 14_400_000, counting: 'office-hours' },
            allowed: '4 hours',
          },
        ],
      },
    ],
    [
      'working days have one reading',
      { within: '2 working days' },
      {
        readings: [
          {
            id: 'working-days',
            main: true,
            title: 'hela arbetsdagar',
            limit: { kind: 'working-days', amount: 2 },
          },
        ],
      },
    ],
    [
      'minutes run by the clock',
      { channels: ['phone'], within: '20 minutes' },
      { readings: [{ id: 'clock', title: 'alla timmar, alla dagar', limit: { counting: 'clock' } }] },
    ],
    [
      'a ring signal is six seconds',
      { channels: ['phone'], within: '5 signals' },
      { readings: [{ allowed: '5 signals', limit: { milliseconds: 30_000 } }] },
    ],
    [
      'or as many as the rule says',
      { channels: ['phone'], within: '5 signals', secondsPerSignal: 4.5 },
      { readings: [{ limit: { milliseconds: 22_500 } }] },
    ],
    [
      'a reading has a time, a counting and an end of day of its own; the main one comes first',
      {
        within: '2 working days',
        cutoff: '15:00',
        readings: [
          { id: '48-timmar', title: 't', within: '48 hours', counting: 'workday-clock' },
          { id: 'kontorstid', title: 't', dayEnds: 'office-close', cutoff: '14:00' },
          { id: 'hela', main: true, title: 't' },
        ],
      },
      {
        readings: [
          { id: 'hela', limit: { kind: 'working-days', cutoff: 900, dayEnds: 'midnight' } },
          {
            id: '48-timmar',
            allowed: '48 hours',
            limit: { kind: 'hours', milliseconds: 172_800_000, counting: 'workday-clock' },
          },
          { id: 'kontorstid', limit: { cutoff: 840, dayEnds: 'office-close' } },
        ],
      },
    ],
    [
      'steps have a limit for every reading, and the last is the whole’s',
      {
        readings: [
          { id: 'clock', main: true, title: 't' },
          { id: 'office-hours', title: 't' },
        ],
        steps: [
          { id: 'a', title: 'A', within: '24 hours', feedback: ['acknowledgement'] },
          { id: 'b', title: 'B', within: '1 month', counting: 'unrolled' },
        ],
      },
      {
        feedback: ['answer', 'acknowledgement'],
        join: 'all',
        parts: [
          {
            id: 'a',
            binding: true,
            feedback: ['acknowledgement'],
            limits: [
              { limit: { counting: 'clock' } },
              { limit: { counting: 'office-hours' }, allowed: '24 hours' },
            ],
          },
          {
            id: 'b',
            binding: true,
            feedback: ['answer'],
            limits: [{ limit: { kind: 'days', unit: 'months', rolled: false } }, {}],
          },
        ],
        readings: [{ id: 'clock', allowed: '1 month', limit: { unit: 'months' } }, { id: 'office-hours' }],
      },
    ],
    [
      'alternatives join by any',
      {
        alternatives: [
          { id: 'a', title: 'A', within: '1 working day' },
          { id: 'b', title: 'B', within: 'next working day', feedback: ['notice'] },
        ],
      },
      { join: 'any', feedback: ['answer', 'notice'], readings: [{ id: 'working-days' }] },
    ],
    [
      'a goal is a part that does not bind',
      {
        within: '24 hours',
        readings: [{ id: 'clock', main: true, title: 't' }],
        goal: { within: 'same working day' },
      },
      {
        parts: [
          {
            id: 'mal',
            title: 'Mål',
            binding: false,
            limits: [{ allowed: 'same working day', limit: { kind: 'working-days', amount: 0 } }],
          },
        ],
      },
    ],
    [
      'another limit holds at weekends',
      {
        within: '2 working days',
        exceptions: [{ when: 'weekend', within: '2 hours', counting: 'office-hours' }],
      },
      {
        exceptions: [
          { when: { what: 'weekend' }, instead: { allowed: '2 hours', limit: { counting: 'office-hours' } } },
        ],
      },
    ],
    [
      'a summer is left out',
      { within: '2 working days', exceptions: [{ when: 'summer', from: '06-15', until: '08-15' }] },
      { exceptions: [{ when: { what: 'summer', from: { month: 6, day: 15 } }, instead: null }] },
    ],
    [
      'places are written as logs have them',
      {
        scope: {
          parties: ['Info@XN--Malm-8qa.se', '0223\u2013290 00', '+46 223 290 01', 'Växeln \u2013 dag'],
        },
      },
      {
        scope: {
          parties: ['info@malmö.se', '+4622329000', '+4622329001', 'Växeln \u2013 dag'],
          whenUnknown: 'not-assessable',
          units: null,
        },
      },
    ],
    [
      'what is asked and from when make the topic',
      { feedback: ['notice', 'answer'], from: 'complete', channels: ['case'] },
      { topic: 'respond:answer+notice:complete' },
    ],
  ])('%s', (_, keys, expected) => {
    const within =
      keys['steps'] === undefined && keys['alternatives'] === undefined ? {} : { within: undefined };
    const checked = setOf(ruleOf('respond', { ...within, ...keys }));
    expect(checked).toMatchObject({ ok: true });
    if (checked.ok) expect(checked.value.rules[0]).toMatchObject(expected);
  });

  it.each<readonly [string, unknown, object]>([
    ['a number', 92.5, { form: 'at-least', share: 0.925, of: null }],
    ['at least', { atLeast: 90 }, { form: 'at-least', share: 0.9, of: null }],
    ['at most', { atMost: 10 }, { form: 'at-most', share: 0.1 }],
    ['a mean', { mean: '1.5 minutes' }, { form: 'mean-at-most', seconds: 90, written: '1.5 minutes' }],
    ['a median', { median: '3 days' }, { form: 'median-at-most', seconds: 259_200, written: '3 days' }],
    [
      'so many of so many',
      { solved: 7, of: 10 },
      { form: 'at-least', share: 0.7, of: { count: 7, outOf: 10 } },
    ],
  ])('a target in the form of %s', (_, target, expected) => {
    const checked = setOf(ruleOf('reach', { target, targets: { phone: target } }));
    expect(checked).toMatchObject({ ok: true });
    if (!checked.ok) return;
    expect(checked.value.rules[0].target).toEqual(expected);
    expect(checked.value.rules[0].channelTargets).toEqual([{ channel: 'phone', target: expected }]);
  });

  it.each<readonly [Rule['kind'], Written, object]>([
    [
      'reach',
      {},
      {
        topic: 'reach:first-try',
        withinSeconds: null,
        readings: [{ id: 'first-try', allowed: 'first try' }],
      },
    ],
    [
      'reach',
      { within: '4 signals' },
      { topic: 'reach:waiting-time', withinSeconds: 24, readings: [{ allowed: '4 signals' }] },
    ],
    [
      'route',
      {},
      {
        topic: 'route:transfers',
        test: { what: 'transfers', atMost: 2 },
        readings: [{ id: 'transfers', allowed: '2 transfers' }],
      },
    ],
    [
      'route',
      { maxTransfers: undefined, resolved: 'first-contact' },
      {
        topic: 'route:first-contact',
        test: { what: 'first-contact', unansweredAfterWorkingDays: 10 },
        readings: [{ id: 'first-contact', allowed: 'first contact' }],
      },
    ],
    [
      'route',
      { maxTransfers: undefined, resolved: 'first-contact', unansweredAfterWorkingDays: 5 },
      { test: { what: 'first-contact', unansweredAfterWorkingDays: 5 } },
    ],
    [
      'content',
      {},
      { topic: 'content', contains: ['plan'], readings: [{ id: 'content', allowed: 'content' }] },
    ],
    ['account', {}, { topic: 'account', readings: [{ id: 'account', main: true, allowed: 'account' }] }],
  ])('%s with %j', (kind, keys, expected) => {
    const checked = setOf(ruleOf(kind, keys));
    expect(checked).toMatchObject({ ok: true });
    if (checked.ok) expect(checked.value.rules[0]).toMatchObject(expected);
  });
});

describe('a promise that has ended', () => {
  const text = (until: string) =>
    `id: ort\nmunicipality: Ort\ntitle: T\nsource: { document: D }\nreadingNote: N\nrules:\n  - id: ett\n    kind: account\n    title: T\n    promise: P\n    channels: [case]\n    validUntil: ${until}\n`;

  it.each([
    ['yesterday', '2018-01-29', 1],
    ['today', '2018-01-30', 0],
  ])('%s', (_, until, warnings) => {
    const today = 17_561;
    const checked = checkRuleSet(text(until), { today });
    expect(checked).toMatchObject({ ok: true });
    expect(checked.warnings).toHaveLength(warnings);
    expect(checkRuleSet(text(until)).warnings).toEqual([]);
    if (warnings > 0)
      expect(checked.warnings[0]).toMatchObject({
        line: 12,
        column: 5,
        message: { sv: expect.stringContaining('löftet gällde till och med 2018-01-29.') },
      });
  });
});
