import type { CommandLineFacts } from '../facts/command-line.js';
import type { GateFacts } from '../facts/gates.js';
import type { OptionFacts } from '../facts/options.js';
import type { OutputFacts } from '../facts/outputs.js';
import type { PeriodFacts } from '../facts/periods.js';
import type { ResultFacts } from '../facts/results.js';
import type { ReviewFacts } from '../facts/reviews.js';
import type { RuleFacts } from '../facts/rules.js';
import { told } from '../mistakes.js';

type Facts = CommandLineFacts &
  GateFacts &
  OptionFacts &
  OutputFacts &
  PeriodFacts &
  ResultFacts &
  ReviewFacts &
  RuleFacts;

/** Facts of each mistake about what the program was asked to do, as they may come up. */
export const samplesOfWishes: Facts = {
  'unknown-command': {
    found: 'aduit',
    command: 'servicematning',
    known: ['audit', 'inspect'],
    nearest: 'audit',
  },
  'unknown-option': {
    found: '--perriod',
    command: 'servicematning audit',
    nearest: '--period',
    isFileName: false,
    example: 'servicematning audit --project servicematning.yaml',
  },
  'missing-argument': {
    argument: '<period>',
    meaning: 'period',
    command: 'servicematning calendar',
    example: 'servicematning calendar 2026',
  },
  'missing-value': { option: '--out <mapp>', meaning: 'mapp', command: 'servicematning audit' },
  'repeated-option': { option: '--period <period>', command: 'servicematning audit' },
  'superfluous-argument': {
    found: '2027',
    hasOut: false,
    command: 'servicematning calendar',
    example: 'servicematning calendar 2026',
  },
  'gate-unreadable': { found: 'nittio' },
  'gate-as-share': { found: '0.9' },
  'gate-twice': { found: 'svar-36h' },
  'gate-rule-unknown': { found: 'svar-36', known: ['svar-36h'], nearest: 'svar-36h' },
  'gate-unit-unknown': { found: 'Bygglovet', nearest: 'Bygglov' },
  'gate-rule-without-share': { found: 'redovisning', known: ['svar-36h'] },
  'gate-without-rules': {},
  'annotations-beside': { option: '--json' },
  'bad-option': { option: '--max-rejected', found: 'två', expected: 'percent' },
  'missing-option': { key: 'period' },
  'missing-own-domain': { suggestions: ['lindasa.example'] },
  'own-domain-unreadable': { found: 'info@lindasa.example', meant: ['lindasa.example'] },
  'own-number-unreadable': { found: 'växeln' },
  'unknown-language': { found: 'engelsk', known: ['sv', 'en'], nearest: 'en' },
  'nothing-to-read': { project: null },
  'nothing-to-inspect': { command: 'inspect', project: null },
  'nothing-to-explain': {},
  'unknown-output-format': { found: 'pfd', known: ['html', 'pdf'], nearest: 'pdf' },
  'quiet-and-verbose': {},
  'standard-input-twice': {},
  'one-file-for-standard-output': { formats: ['html', 'csv'] },
  'folder-needed': { command: 'init' },
  'names-need-lists': { option: '--include-personal-data' },
  'format-needs-logs': { formats: ['csv'], known: ['html', 'docx'] },
  'template-unusable': { file: 'mall.doc', mistake: 'old-or-locked' },
  'no-browser': { variable: 'SERVICEMATNING_BROWSER' },
  'browser-not-found': { variable: 'SERVICEMATNING_BROWSER', file: '/usr/bin/webb' },
  'pdf-failed': { browser: '/usr/bin/chromium', why: { seconds: 60 }, said: null },
  'period-unreadable': { found: 'vecka 41', period: 'vecka 41', stated: 'option' },
  'period-reversed': {
    period: '2018-W45..2018-W41',
    from: '2018-11-05',
    until: '2018-10-14',
    stated: 'in-project',
  },
  'period-out-of-calendar': { period: '2051', first: 1990, last: 2050, stated: 'argument' },
  'period-without-data': {
    period: '2019-10-07..2019-10-13',
    first: '2018-10-08',
    last: '2018-11-11',
    contacts: 212,
  },
  'no-special-days': { period: '2018-W41' },
  'no-rule-in-force': { period: '2017', ruleSet: 'norberg' },
  'not-a-result': { file: 'rapport/kontakter.csv' },
  'no-result-file': { file: 'rapport/rapport.html' },
  'damaged-result': { file: 'rapport/resultat.json', where: 'period.from' },
  'result-of-other-version': { file: 'rapport/resultat.json', found: 1, expected: 2 },
  'comparison-reversed': {
    earlier: '2019/resultat.json',
    earlierPeriod: '2019-10-07–2019-11-10',
    present: '2018/resultat.json',
    presentPeriod: '2018-10-08–2018-11-11',
  },
  'unknown-contact': { found: 'E-20181012-9999', listed: null },
  'sample-needs-personal-data': {},
  'nothing-to-draw': { kind: 'quality', rule: 'svar-36h', period: '2018-W41' },
  'sample-too-small': { size: 10, smallest: 24, units: 12 },
  'form-exists': { file: 'granskning.xlsx', example: 'granskning-2.xlsx' },
  'not-a-review-form': { file: 'granskning.xlsx', why: 'sheets' },
  'review-form-mistakes': {
    file: 'granskning.xlsx',
    mistakes: [{ cell: 'Granskning!F7', what: 'value', found: 'kanske', allowed: ['ja', 'nej'] }],
  },
  'form-not-filled': { file: 'granskning.xlsx' },
  'forms-of-one-kind': { files: ['granskning.xlsx', 'granskning-2.xlsx'] },
  'unknown-rule-set': { found: 'norbreg', known: ['nacka', 'norberg'], nearest: 'norberg' },
  'rule-without-mail': { found: 'telefon-90s', known: ['svar-36h'] },
  'no-time-in-rules': { ruleSet: 'egen' },
  'limit-unreadable': {
    problem: told((words) => words.limits.unreadable('36 timmar')),
  },
};
