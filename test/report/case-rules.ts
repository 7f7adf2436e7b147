import type { AccountCounts } from '../../src/model/account.js';
import { anyScope } from '../any-scope.js';
import { type Counts, days, noTimes, reading, rule, type Shape } from './make-rule.js';

/* Promises about complaints, views and public records. */

export const week = (id: string, title: string, counts: Counts): Shape => ({
  id,
  title,
  allowed: '1 week',
  channels: [['case', counts]],
  extra: { excluded: { summer: 9 }, notAssessable: { 'missing-value': 2, 'negative-time': 1 } },
});

export const complaints = rule({
  rule: 'klagomal-1-vecka',
  title: 'Klagomål besvaras inom en vecka',
  severity: 'serious',
  channels: ['case'],
  scope: { ...anyScope, categories: ['complaint'], named: true },
  source: {
    document: 'Policy för klagomål',
    decision: 'Kommunfullmäktige',
    date: '2002-05-30',
    paragraph: '§ 92',
    note: null,
  },
  validFrom: 11_839,
  validUntil: 20_000,
  exceptions: [
    {
      when: { what: 'summer', from: { month: 6, day: 15 }, until: { month: 8, day: 15 } },
      allowed: null,
    },
    { when: { what: 'extensive' }, allowed: '1 month' },
  ],
  readingNote: 'En vecka som slutar på en helgdag flyttas fram, som i lagen om beräkning av lagstadgad tid.',
  readings: [
    reading(week('rolled', 'till veckans slut, flyttat till arbetsdag', [38, 6, 4, 2])),
    reading(week('unrolled', 'till veckans slut', [35, 9, 4, 2]), false),
  ],
});

export const content = rule({
  rule: 'klagomal-innehall',
  title: 'Svaret på ett klagomål innehåller det som lovas',
  kind: 'content',
  feedback: [],
  channels: ['case'],
  scope: { ...anyScope, categories: ['complaint'] },
  readings: [
    reading({
      id: 'content',
      title: 'innehållet',
      allowed: 'content',
      channels: [['case', [30, 8, 0, 0]]],
      extra: { ...noTimes, excluded: { 'no-feedback': 6 }, notAssessable: { 'missing-column': 4 } },
    }),
  ],
});

const board = (received: number, anonymous: number, withMeasure: number, open: number): AccountCounts => ({
  received,
  named: received - anonymous,
  anonymous,
  unknownName: 0,
  withMeasure,
  withoutMeasure: received - withMeasure - open,
  unknownMeasure: 0,
  open,
});

export const account = rule({
  rule: 'klagomal-redovisning',
  title: 'Klagomål redovisas för nämnden',
  kind: 'account',
  feedback: [],
  channels: ['case'],
  scope: { ...anyScope, categories: ['complaint', 'view'] },
  readings: [
    reading({
      id: 'account',
      title: 'redovisningen',
      allowed: 'account',
      channels: [['case', [60, 9, 0, 5]]],
      extra: noTimes,
    }),
  ],
  account: [
    { board: 'Barn- och utbildningsnämnden', year: 2018, counts: board(41, 12, 33, 3) },
    { board: 'Byggnadsnämnden', year: 2018, counts: board(33, 6, 27, 2) },
  ],
});

export const records = rule({
  rule: 'handling-skyndsamt',
  title: 'Allmänna handlingar lämnas ut skyndsamt',
  indicative: true,
  channels: ['case'],
  scope: { ...anyScope, categories: ['record-request'] },
  readings: [reading(days([['case', [44, 21, 3, 1]]], '3 working days'))],
  target: { target: { form: 'at-least', share: 1, of: null }, reached: null },
  source: {
    document: 'Tryckfrihetsförordningen',
    decision: null,
    date: null,
    paragraph: '2 kap. 15–16 §§',
    note: null,
  },
});
