import type { Finding } from '../../src/model/finding.js';
import type { QualityCell } from '../../src/model/quality.js';
import type { Result } from '../../src/model/result.js';
import { anyTerms } from '../any-terms.js';
import { fullBackground, fullComparison, fullPairing } from './full-comparison.js';
import { fullAreas, fullArrivals, fullCurve, fullPatterns } from './full-patterns.js';
import { sampleResult } from './sample-result.js';

/*
 * A result with something under every key that `resultat.json` can hold: what its schema and its page must
 * know of, whatever the sample of a usual run has in it.
 */

const share = { value: 0.5, low: 0.4, high: 0.6, met: 10, judged: 20 };

const findings: readonly Finding[] = [
  { code: 'rule-expired', rule: 'a', title: 'A', validUntil: 17_800, heldAtFirst: true },
  { code: 'log-starts-late', channel: 'case', first: 1_539_000_000_000 },
  { code: 'days-without-rows', channel: 'mail', days: 4, first: 17_800, last: 17_805 },
  { code: 'one-direction', channel: 'mail', direction: 'incoming' },
  { code: 'unit-without-outgoing', channel: 'mail', unit: 'Skola', of: 'unit' },
  {
    code: 'unit-ends-early',
    channel: 'mail',
    unit: 'Skola',
    of: 'mailbox',
    direction: 'outgoing',
    last: 1_539_000_000_000,
    otherLast: 1_539_000_060_000,
  },
  { code: 'log-end-alone', channel: 'case', last: 17_900, before: 17_840 },
  { code: 'no-missed-calls', calls: 9 },
  { code: 'calls-in-two-systems', formats: ['puzzel-events', 'asterisk-cdr'], calls: 40, ofCalls: 52 },
  { code: 'channel-without-log', channel: 'case', rules: ['A'] },
  { code: 'unknown-in-scope', rule: 'a', title: 'A', property: 'named', counted: false, contacts: 3 },
  { code: 'missing-column', rule: 'a', title: 'A', column: 'feedback-contact-person', contacts: 3 },
  { code: 'day-resolution', channel: 'case', contacts: 3 },
  { code: 'waits-unknown', channel: 'phone', contacts: 12 },
  { code: 'negative-time', channel: 'case', contacts: null },
  { code: 'file-cut', file: 'logg.csv', rows: 1000, known: true },
  { code: 'same-file', files: ['a.csv', 'b.csv'] },
  {
    code: 'overlapping-files',
    files: ['a.csv', 'b.csv'],
    rows: 3,
    first: 1_539_000_000_000,
    last: 1_539_000_060_000,
  },
  { code: 'replaced-bytes', file: 'logg.csv', bytes: 2 },
  { code: 'unknown-events', files: ['logg.csv'], events: ['TELEPORT'], rows: 2 },
  { code: 'one-id-many-mails', file: 'logg.csv', rows: 5 },
  { code: 'dictionary-format', files: [{ file: 'logg.csv', format: 'phone-swedish', columns: ['Tid'] }] },
  { code: 'arrivals-look-shifted', file: 'logg.csv', readAs: 'UTC', hoursEarly: 2 },
  {
    code: 'direction-ends-early',
    channel: 'mail',
    direction: 'outgoing',
    last: 1_539_000_000_000,
    otherLast: 1_539_000_060_000,
  },
];

const part = { value: 0.5, interval: { low: 0.4, high: 0.6 } };
const grade = { value: 75, interval: null };

const sample = {
  file: 'granskning.xlsx',
  sha256: 'b'.repeat(64),
  rule: 'a',
  seed: 7,
  perUnit: true,
  population: 60,
  drawn: 20,
  reviewed: 19,
  halfFilled: 1,
  isCurrent: true,
};

const reviewed: QualityCell = {
  reviewed: 19,
  needed: 18,
  grades: { treatment: grade, clarity: grade, simplicity: null },
  answersQuestion: part,
  noAnswerNeeded: part,
};

const [first] = sampleResult.rules;
const [main, ...readings] = first.readings;

const [input] = sampleResult.inputs;

export const fullResult: Result = {
  ...sampleResult,
  inputs:
    input === undefined
      ? []
      : [
          {
            ...input,
            replacedBytes: 2,
            notRead: ['Diagram'],
            cutAt: 'round',
            unknownEvents: [{ event: 'TELEPORT', rows: 2 }],
            rowsOfOtherMails: 5,
            byDictionary: true,
          },
        ],
  rules: [
    {
      ...first,
      partOf: 'helheten',
      binding: false,
      join: 'any',
      kind: 'account',
      feedback: ['answer', 'closing'],
      scope: {
        categories: ['complaint', 'view'],
        units: ['Skola'],
        boards: ['Nämnden'],
        organisationKinds: ['company'],
        parties: ['klagomal@exempel.se'],
        named: true,
        complexity: 'simple',
        whenUnknown: 'in-scope',
      },
      validFrom: 17_000,
      validUntil: 17_800,
      exceptions: [
        {
          when: { what: 'summer', from: { month: 6, day: 15 }, until: { month: 8, day: 15 } },
          allowed: null,
        },
        { when: { what: 'dates', ranges: [{ from: 17_800, until: 17_801 }] }, allowed: null },
        { when: { what: 'weekend' }, allowed: '2 hours' },
      ],
      terms: {
        ...anyTerms,
        contains: ['received', 'contact-person'],
        notInForce: [{ from: 17_800, until: 17_801 }],
        exceptionLimits: [
          { kind: 'hours', milliseconds: 7_200_000, counting: 'clock' },
          { kind: 'days', amount: 1, unit: 'weeks', rolled: true, cutoff: 900, dayEnds: 'midnight' },
          {
            ...{ kind: 'working-days', amount: 2, unit: 'working-days' },
            ...{ cutoff: null, dayEnds: 'office-close' },
          },
        ],
      },
      readingNote: 'Så lästes den.',
      measureId: 'U00001',
      target: { target: { form: 'at-least', share: 0.7, of: { count: 7, outOf: 10 } }, reached: true },
      channelTargets: [
        { channel: 'mail', target: { form: 'at-most', share: 0.1 }, reached: false },
        {
          channel: 'phone',
          target: { form: 'mean-at-most', seconds: 90, written: '90 seconds' },
          reached: null,
        },
        {
          channel: 'case',
          target: { form: 'median-at-most', seconds: 9, written: '9 seconds' },
          reached: null,
        },
      ],
      readings: [
        {
          ...main,
          boards: [
            { board: 'Nämnden', cell: main.whole },
            { board: null, cell: main.whole },
          ],
          whole: {
            ...main.whole,
            notAssessable: { 'missing-value': 2 },
            excluded: { 'no-feedback': 1, extensive: 2 },
            mean: { answered: 3, seconds: 61.5, atLeast: 70 },
          },
        },
        ...readings,
      ],
      takenOver: [{ by: 'annan', contacts: 3 }],
      calls: { calls: 9, answered: 7 },
      responseCurve: fullCurve,
      arrivals: fullArrivals,
      patterns: fullPatterns,
      areas: fullAreas,
      account: [
        {
          board: 'Nämnden',
          year: 2018,
          counts: {
            received: 3,
            named: 1,
            anonymous: 1,
            unknownName: 1,
            withMeasure: 1,
            withoutMeasure: 1,
            unknownMeasure: 0,
            open: 1,
          },
        },
      ],
    },
  ],
  findings,
  corrections: {
    file: 'rattelser.csv',
    sha256: 'a'.repeat(64),
    rows: 2,
    counts: [{ unit: 'Skola', kind: 'no-answer-needed', reason: 'Faktura', contacts: 2 }],
    rules: [{ rule: 'a', before: share, after: null }],
  },
  quality: {
    sample,
    whole: reviewed,
    units: [{ unit: 'Skola', population: 60, drawn: 20, cell: reviewed }],
  },
  unansweredSample: {
    sample,
    neededNone: part,
    answeredOtherwise: part,
    unanswered: part,
    whole: { measured: 0.7, judged: 80, without: part },
    mail: null,
  },
  pairing: fullPairing,
  comparison: fullComparison,
  background: fullBackground,
  overlaps: [
    {
      rules: ['a', 'b'],
      units: [{ unit: 'Skola', kind: 'administration', channel: 'mail', contacts: 3 }],
      weeks: [{ week: '2018-W41', channel: 'mail', contacts: 3 }],
    },
  ],
};
