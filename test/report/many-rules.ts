import type { Finding } from '../../src/model/finding.js';
import type { PublishedResult, Result } from '../../src/model/result.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import { anyScope } from '../any-scope.js';
import { account, complaints, content, records, week } from './case-rules.js';
import { days, noTimes, reading, rule } from './make-rule.js';
import { sampleResult, wilson } from './sample-result.js';

/* A rule set of every kind of promise and every form of target, with figures made by hand. */

const feedbackRule = rule({
  rule: 'aterkoppling',
  title: 'Återkoppling inom två arbetsdagar',
  join: 'any',
  feedback: ['answer', 'notice'],
  readings: [
    reading(
      days([
        ['mail', [812, 64, 41, 6]],
        ['phone', [377, 9, 12, 0]],
      ]),
    ),
  ],
  takenOver: [{ by: 'bygglov', contacts: 87 }],
  sensitivity: [{ variant: 'auto-replies-count', share: wilson(1230, 1315) }],
});

const parts: readonly RuleFigures[] = [
  rule({
    rule: 'aterkoppling.svar',
    partOf: 'aterkoppling',
    title: 'svar',
    readings: [
      reading(
        days([
          ['mail', [702, 120, 95, 6]],
          ['phone', [370, 12, 16, 0]],
        ]),
      ),
    ],
  }),
  rule({
    rule: 'aterkoppling.besked',
    partOf: 'aterkoppling',
    title: 'besked om vem som svarar och när',
    feedback: ['notice'],
    readings: [
      reading(
        days([
          ['mail', [110, 12, 795, 6]],
          ['phone', [7, 1, 390, 0]],
        ]),
      ),
    ],
  }),
  rule({
    rule: 'aterkoppling.mal',
    partOf: 'aterkoppling',
    binding: false,
    indicative: true,
    title: 'samma dag',
    target: { target: { form: 'at-least', share: 1, of: null }, reached: null },
    readings: [
      reading(
        days(
          [
            ['mail', [410, 466, 41, 6]],
            ['phone', [300, 86, 12, 0]],
          ],
          'same working day',
        ),
      ),
    ],
  }),
];

const buildingRule = rule({
  rule: 'bygglov',
  title: 'Bygglovsfrågor inom fem arbetsdagar',
  severity: 'minor',
  scope: { ...anyScope, units: ['Stadsbyggnadskontoret'] },
  readings: [reading(days([['mail', [80, 5, 2, 0]]], '5 working days'))],
  target: { target: { form: 'at-least', share: 0.9, of: null }, reached: true },
});

const lostCalls = rule({
  rule: 'tappade-samtal',
  title: 'Högst tio procent tappade samtal',
  kind: 'reach',
  feedback: [],
  channels: ['phone'],
  measureId: 'KC-17',
  readings: [
    reading({
      id: 'first-try',
      title: 'första försöket',
      allowed: 'first try',
      channels: [['phone', [1840, 0, 164, 0]]],
    }),
  ],
  target: { target: { form: 'at-most', share: 0.1 }, reached: true },
  calls: { calls: 2311, answered: 2012 },
});

const waits = { mean: { answered: 1840, seconds: 101.4, atLeast: null } };

const waiting = rule({
  rule: 'vantetid',
  title: 'Väntetid i telefon',
  kind: 'reach',
  feedback: [],
  channels: ['phone'],
  readings: [
    reading({
      id: 'first-try',
      title: 'första försöket',
      allowed: 'first try',
      channels: [['phone', [1840, 0, 164, 0]]],
      extra: { ...waits, own: { median: 48, ninetieth: 240 }, elapsed: { median: 48, ninetieth: 240 } },
    }),
  ],
  target: { target: { form: 'mean-at-most', seconds: 90, written: '90 seconds' }, reached: false },
  calls: { calls: 2311, answered: 2012 },
});

const firstContact = rule({
  rule: 'lost-direkt',
  title: 'Enkla frågor löses vid första kontakten',
  kind: 'route',
  feedback: [],
  scope: { ...anyScope, categories: ['question'], complexity: 'simple', whenUnknown: 'in-scope' },
  readings: [
    reading({
      id: 'first-contact',
      title: 'första kontakten',
      allowed: 'first contact',
      channels: [
        ['mail', [510, 300, 12, 0]],
        ['phone', [720, 188, 40, 0]],
      ],
      extra: noTimes,
    }),
  ],
  target: { target: { form: 'at-least', share: 0.7, of: { count: 7, outOf: 10 } }, reached: false },
});

const byChannel = rule({
  rule: 'per-kanal',
  title: 'Svar efter kanal',
  readings: [
    reading(
      days([
        ['mail', [900, 60, 30, 0]],
        ['phone', [410, 20, 10, 4]],
      ]),
    ),
  ],
  channelTargets: [
    { channel: 'mail', target: { form: 'at-least', share: 0.9, of: null }, reached: true },
    {
      channel: 'phone',
      target: { form: 'mean-at-most', seconds: 43_200, written: '12 hours' },
      reached: null,
    },
  ],
});

const findings: readonly Finding[] = [
  {
    code: 'rule-expired',
    rule: 'bygglov',
    title: 'Bygglovsfrågor inom fem arbetsdagar',
    validUntil: 17_837,
    heldAtFirst: true,
  },
  {
    code: 'unknown-in-scope',
    rule: 'lost-direkt',
    title: 'Enkla frågor löses vid första kontakten',
    property: 'complexity',
    counted: true,
    contacts: 1770,
  },
  {
    code: 'missing-column',
    rule: 'klagomal-innehall',
    title: 'Svaret på ett klagomål innehåller det som lovas',
    column: 'feedback-plan',
    contacts: 12,
  },
  { code: 'day-resolution', channel: 'case', contacts: 97 },
  { code: 'log-end-alone', channel: 'case', last: 33_700, before: 17_840 },
  { code: 'calls-in-two-systems', formats: ['asterisk-cdr', 'freeswitch-cdr'], calls: 40, ofCalls: 52 },
  { code: 'waits-unknown', channel: 'phone', contacts: 12 },
  { code: 'negative-time', channel: 'case', contacts: 3 },
];

const [mailLog] = sampleResult.inputs;
if (mailLog === undefined) throw new Error('the sample has no log');

/** Twelve promises of every kind, one of them in parts. */
export const manyResult: Result = {
  ...sampleResult,
  inputs: [
    ...sampleResult.inputs,
    {
      ...mailLog,
      file: 'exporter/klagomål 2018.xlsx',
      format: 'register-swedish',
      channel: 'case',
      rows: 188,
    },
  ],
  rules: [
    feedbackRule,
    ...parts,
    buildingRule,
    lostCalls,
    waiting,
    firstContact,
    byChannel,
    complaints,
    content,
    account,
    records,
  ],
  findings,
  corrections: {
    file: 'rättelser.csv',
    sha256: 'e'.repeat(64),
    rows: 14,
    counts: [
      { unit: 'Miljökontoret', kind: 'answered', reason: 'besvarad vid besök', contacts: 8 },
      { unit: 'Stadsbyggnadskontoret', kind: 'not-a-contact', reason: 'intern provutskick', contacts: 6 },
    ],
    rules: [
      { rule: 'aterkoppling', before: wilson(1181, 1321), after: wilson(1189, 1315) },
      { rule: 'tappade-samtal', before: wilson(1832, 2004), after: wilson(1840, 2004) },
    ],
  },
};

/** The same with a board of few complaints, and what would give it away. */
export const manyPublished: PublishedResult = {
  ...manyResult,
  rules: [
    manyResult.rules[0],
    ...manyResult.rules.slice(1).map((found) =>
      found.kind === 'account'
        ? {
            ...found,
            account: [
              ...found.account,
              { board: 'Kulturnämnden', year: 2017, counts: { hidden: 'few' as const } },
              { board: 'Byggnadsnämnden', year: 2017, counts: { hidden: 'protects' as const } },
            ],
          }
        : found,
    ),
  ],
};

/** A set of two promises that nothing in the logs came under. */
export const withoutCases: PublishedResult = {
  ...manyResult,
  inputs: sampleResult.inputs,
  findings: [],
  corrections: null,
  rules: [
    lostCalls,
    {
      ...complaints,
      readings: [{ ...reading(week('rolled', 'till veckans slut', [0, 0, 0, 0])), channels: [], units: [] }],
    },
  ],
};
