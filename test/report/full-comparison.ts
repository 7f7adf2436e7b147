import type { AccountCounts } from '../../src/model/account.js';
import type {
  BackgroundValue,
  ChangeCell,
  ComparisonFigures,
  RuleComparison,
} from '../../src/model/comparison.js';
import type { PairingTerms } from '../../src/model/terms.js';
import { anyPairing } from '../any-terms.js';

/*
 * A comparison with something under every key, and every reason for not comparing.
 */

const hash = 'c'.repeat(64);
const half = { value: 0.5, low: 0.4, high: 0.6, met: 10, judged: 20 };
const most = { value: 0.75, low: 0.6, high: 0.85, met: 30, judged: 40 };

const cell: ChangeCell = {
  earlier: half,
  present: most,
  difference: { value: 0.25, low: 0.05, high: 0.4, change: 'clear-up' },
  mayPublish: true,
};
const unjudged: ChangeCell = { earlier: null, present: most, difference: null, mayPublish: false };

const incomparable: RuleComparison = {
  rule: 'b',
  partOf: 'a',
  title: 'B',
  reasons: [
    { code: 'rule-missing' },
    { code: 'kind-differs' },
    { code: 'promise-differs' },
    { code: 'feedback-differs' },
    { code: 'parts-differ' },
    { code: 'scope-differs' },
    { code: 'exceptions-differ' },
    { code: 'thresholds-differ', thresholds: ['short-abandon', 'closed-hours', 'own-later-call'] },
    { code: 'no-shared-channel', earlier: ['mail'], present: ['phone', 'case'] },
  ],
  channels: [],
  leftOut: [{ channel: 'case', measured: 'earlier' }],
  earlierMain: null,
  readings: [],
  accounts: null,
};

const compared: RuleComparison = {
  rule: 'a',
  partOf: null,
  title: 'A',
  reasons: [],
  channels: ['mail'],
  leftOut: [{ channel: 'phone', measured: 'present' }],
  earlierMain: 'clock',
  readings: [
    {
      reading: 'workday-clock',
      main: true,
      title: 'alla timmar på arbetsdagar',
      allowed: '36 hours',
      reasons: [],
      figures: {
        whole: cell,
        channels: [{ channel: 'mail', cell }],
        organisationKinds: [{ kind: null, cell: { hidden: 'few' } }],
        boards: [{ board: 'Nämnden', cell }],
        commonUnits: cell,
        units: [{ unit: 'Skola', kind: 'administration', board: 'Nämnden', cell: unjudged }],
        newUnits: ['Biblioteket'],
        vanishedUnits: ['Gatukontoret'],
      },
      times: {
        earlier: { median: 7200, ninetieth: null, mean: null },
        present: { median: 5400, ninetieth: 86_400, mean: { answered: 9, seconds: 6000, atLeast: 6500 } },
        mayPublish: true,
      },
    },
    {
      reading: 'clock',
      main: false,
      title: 'alla timmar',
      allowed: '36 hours',
      reasons: [
        { code: 'reading-missing' },
        { code: 'limit-differs', earlier: '48 hours', present: '36 hours' },
        { code: 'working-days-differ' },
        { code: 'opening-hours-differ' },
        { code: 'no-shared-time' },
        { code: 'one-sided', earlier: ['noticed'], present: [] },
      ],
      figures: null,
      times: { hidden: 'few' },
    },
  ],
  accounts: null,
};

const counts: AccountCounts = {
  received: 9,
  named: 6,
  anonymous: 2,
  unknownName: 1,
  withMeasure: 5,
  withoutMeasure: 2,
  unknownMeasure: 1,
  open: 1,
};

const account: RuleComparison = {
  rule: 'redovisning',
  partOf: null,
  title: 'Redovisning',
  reasons: [],
  channels: ['case'],
  leftOut: [],
  earlierMain: null,
  readings: [],
  accounts: {
    earlier: [{ board: 'Nämnden', year: 2014, counts, mayPublish: true }],
    present: [
      { board: 'Nämnden', year: 2018, counts: { ...counts, received: 12, withMeasure: 8 }, mayPublish: true },
      { board: null, year: 2018, counts: { hidden: 'few' }, mayPublish: false },
    ],
  },
};

export const fullComparison: ComparisonFigures = {
  earlier: {
    file: 'tidigare/resultat.json',
    sha256: hash,
    municipality: 'Lindåsa',
    ruleSet: 'lindasa',
    period: { from: 16_349, until: 16_383, label: '2014-W41..2014-W45' },
    reportDate: 16_390,
    programVersion: '0.0.9',
  },
  reasons: [
    { code: 'other-municipality', earlier: 'Stenköping', present: 'Lindåsa' },
    { code: 'periods-overlap', from: 17_812, until: 17_820 },
  ],
  cautions: [
    { code: 'program-differs', earlier: '0.0.9', present: '0.1.0' },
    { code: 'lists-differ', lists: ['not-contacts', 'no-answer-needed', 'notices', 'categories'] },
    { code: 'corrections-differ', corrected: 'present' },
  ],
  rules: [compared, incomparable, account],
  vanishedRules: [{ rule: 'c', title: 'C' }],
};

export const fullBackground: readonly BackgroundValue[] = [
  { label: 'Svar på e-post', value: { share: 0.8 }, year: 2018, source: 'KKiK', method: 'testmejl' },
  { label: 'Svarstid', value: { text: '1,4 dygn' }, year: 2017, source: 'Enkät', method: 'enkät' },
];

export const fullPairing: PairingTerms = {
  ...anyPairing,
  phoneHours: [[{ from: 540, until: 900 }], [], [], [], [], [], []],
  phoneSummer: {
    from: { month: 6, day: 15 },
    until: { month: 8, day: 15 },
    hours: [[], [], [], [], [], [], []],
  },
  sameCalls: { systems: ['puzzel-events', 'asterisk-cdr'], seconds: 10 },
  lists: { 'not-contacts': hash, 'no-answer-needed': hash, notices: hash, categories: hash },
};
