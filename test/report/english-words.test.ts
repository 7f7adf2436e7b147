import { describe, expect, it } from '@jest/globals';
import type { Target } from '../../src/model/rule.js';
import { headlineOf } from '../../src/report/view.js';
import type { TargetStanding } from '../../src/report/view-target.js';
import { dateRange, longDateTime, periodName, weekRange } from '../../src/report/words/en/dates.js';
import {
  count,
  counted,
  decimal,
  duration,
  interval,
  inUnitOf,
  limit,
  listed,
  outOfHundred,
  percent,
  points,
} from '../../src/report/words/en/format.js';
import { headlineWords } from '../../src/report/words/en/headline.js';
import { weekHoursText } from '../../src/report/words/en/hours.js';
import { nounOf } from '../../src/report/words/en/nouns.js';
import { ofOne, phrasesOf } from '../../src/report/words/en/phrases.js';
import { absentCases, callsSentence, takenOverSentence } from '../../src/report/words/en/promises.js';
import { qualityWords } from '../../src/report/words/en/quality.js';
import { pageWords } from '../../src/report/words/en/sections.js';
import { firstNamed, hiddenUnitsSentence } from '../../src/report/words/en/summary.js';
import { standingWords, targetSentence } from '../../src/report/words/en/targets.js';
import type { Worded } from '../../src/report/words/rule-words.js';
import { anyScope } from '../any-scope.js';
import { weekdays } from '../calendar/calendars.js';
import { cell, type PublishedCell } from './sample-result.js';

/** Figures hold no-break spaces; the tables below have plain ones. */
const shown = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('English numbers', () => {
  it.each([
    [count(12_658), '12,658'],
    [decimal(1234.5, 1), '1,234.5'],
    [decimal(-1.64, 1), '−1.6'],
    [percent(0.861), '86%'],
    [percent(0.861, 1), '86.1%'],
    [percent(0.996), '99.6%'],
    [percent(0.0002), 'under 0.1%'],
    [percent(1), '100%'],
    [interval({ low: 0.849, high: 0.873 }), '85–87%'],
    [points(0.0412), '+4.1'],
    [outOfHundred(0.999), '99 out of 100'],
    [listed(['a', 'b', 'c']), 'a, b and c'],
    [duration(null), 'not reached'],
    [duration(0), 'at once'],
    [duration(19_400), '5.4 h'],
    [inUnitOf('3 days', 86_400), '1 day'],
    [inUnitOf('3 days', 200_000), '2.3 days'],
    [limit('1 hour'), '1 hour'],
    [limit('36 hours'), '36 hours'],
    [limit('next working day'), 'the next working day'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

/** 2018-10-08, a Monday. */
const monday = 17_812;

describe('English dates and hours', () => {
  it.each([
    [dateRange(monday + 4, monday + 4), '12 October 2018'],
    [dateRange(monday, monday + 6), '8–14 October 2018'],
    [dateRange(monday, monday + 34), '8 October – 11 November 2018'],
    [weekRange(monday, monday + 6), 'week 41'],
    [weekRange(monday, monday + 34), 'weeks 41–45'],
    [weekRange(monday, monday + 100), 'week 41, 2018 – week 3, 2019'],
    [longDateTime(Date.UTC(2018, 9, 12, 13, 5)), '15:05 on Friday 12 October'],
    [periodName({ from: monday, until: monday + 34, label: '' }), 'autumn 2018'],
    [periodName({ from: 17_532, until: 17_712, label: '' }), 'first half of 2018'],
    [weekHoursText(weekdays([8, 12], [13, 16.5])), 'Mon–Fri 08:00–12:00 and 13:00–16:30'],
    [weekHoursText(weekdays()), 'closed'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

const answers: Worded = { kind: 'respond', channels: ['mail'], scope: anyScope, feedback: ['answer'] };
const calls: Worded = { ...answers, kind: 'reach', channels: ['phone'], feedback: [] };
const closings: Worded = {
  ...answers,
  channels: ['case'],
  scope: { ...anyScope, categories: ['complaint'] },
  feedback: ['closing'],
};
const everyone: Target = { form: 'at-least', share: 1, of: null };
const tenLost: Target = { form: 'at-most', share: 0.1 };

function said(
  published: PublishedCell,
  rule: Worded = answers,
  { allowed = '36 hours', target = everyone }: { allowed?: string; target?: Target } = {},
): string {
  const { lead, rest } = headlineWords(
    headlineOf(published, target),
    nounOf(rule),
    phrasesOf(rule, allowed, null),
  );
  return shown([lead, rest].filter((part) => part !== null).join(' '));
}

describe('the sentence that the figures allow, in English', () => {
  it.each<[string, string]>([
    [said(cell([0, 0, 0, 12])), 'No email could be assessed against the promise.'],
    [
      said({ hidden: 'few' }),
      'Fewer than five contacts could be assessed. The outcome is therefore not shown.',
    ],
    [
      said(cell([1, 0, 0, 0])),
      'The only email received an answer within 36 hours. There are so few contacts that the value is uncertain: 21–100%.',
    ],
    [
      said(cell([0, 0, 1, 0])),
      'The only email did not receive an answer within 36 hours. 1 had received no answer.',
    ],
    [
      said(cell([0, 0, 2, 0])),
      'None of 2 emails received an answer within 36 hours. 2 had received no answer.',
    ],
    [
      said(cell([2, 0, 0, 0]), calls, { allowed: '60 seconds' }),
      'All 2 contacts were answered within 60 seconds. There are so few contacts that the value is uncertain: 34–100%.',
    ],
    [
      said(cell([1, 0, 0, 0]), calls, { allowed: '60 seconds' }),
      'The only contact was answered within 60 seconds. There are so few contacts that the value is uncertain: 21–100%.',
    ],
    [
      said(cell([1, 0, 9, 0]), closings, { allowed: '1 week' }),
      '1 of 10 complaints was closed within 1 week (10%). There are so few contacts that the value is uncertain: 2–40%.',
    ],
    [
      said(cell([2723, 237, 202, 30])),
      '86 out of 100 emails received an answer within 36 hours. 202 had received no answer.',
    ],
    [
      said(cell([1204, 15, 0, 0]), answers, { allowed: 'same working day' }),
      'Nearly all, 1,204 of 1,219 emails, received an answer on the same working day. 15 received an answer late. None was left unanswered.',
    ],
    [
      said(cell([930, 0, 70, 0]), calls, { allowed: 'first try', target: tenLost }),
      '7 out of 100 contacts were lost at the first attempt.',
    ],
    [
      said(cell([180, 1, 1, 0]), { ...calls, kind: 'route' }, { allowed: '1 transfer' }),
      'Nearly all, 180 of 182 calls, were transferred at most once. 1 was not answered.',
    ],
    [
      said(cell([15, 0, 0, 35])),
      'All 15 assessed emails received an answer within 36 hours. 35 were not yet settled when the log ended.',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));

  it('turns verbs of many into verbs of one, at the beginning alone', () => {
    expect(['were lost', 'have no measure', 'are closed', 'received what were'].map(ofOne)).toEqual([
      'was lost',
      'has no measure',
      'is closed',
      'received what were',
    ]);
  });
});

function asked(standing: TargetStanding, contacts: number): string {
  const { shall, get } = phrasesOf(answers, '36 hours', null);
  const departures = { contacts, noun: nounOf(answers) };
  return shown(targetSentence({ target: everyone, rule: answers, shall, get }, standing, departures));
}

describe('none, one, two and many', () => {
  it.each<[string, string]>([
    [
      asked('departs', 1),
      'The promise is that all will receive an answer within 36 hours. 1 email departs from it.',
    ],
    [
      asked('departs', 2),
      'The promise is that all will receive an answer within 36 hours. 2 emails depart from it.',
    ],
    [standingWords('departs', 1), '1 departs'],
    [standingWords('departs', 1200), '1,200 depart'],
    [hiddenUnitsSentence({ few: 0, protects: 0 }), ''],
    [
      hiddenUnitsSentence({ few: 0, protects: 1 }),
      'One unit is hidden, so that the figures cannot be worked out.',
    ],
    [
      hiddenUnitsSentence({ few: 1, protects: 1 }),
      'One unit received fewer than five contacts and is not shown separately. One more unit is hidden, so that the figures cannot be worked out.',
    ],
    [
      hiddenUnitsSentence({ few: 2, protects: 0 }),
      '2 units received fewer than five contacts each and are not shown separately.',
    ],
    [firstNamed(['A']), 'A'],
    [firstNamed(['A', 'B', 'C', 'D', 'E']), 'A, B, C, D and E'],
    [firstNamed(['A', 'B', 'C', 'D', 'E', 'F']), 'A, B, C, D and 2 more units'],
    [pageWords.morePromises(1), 'and 1 more promise'],
    [pageWords.morePromises(2), 'and 2 more promises'],
    [counted(0, 'contact', 'contacts'), '0 contacts'],
    [
      callsSentence({ calls: 1, answered: 1 }),
      'The outcome is counted per contact. Counted per call, 1 of 1 call was answered (100%).',
    ],
    [
      takenOverSentence([{ by: 'a', contacts: 1 }], () => 'Svar'),
      '1 contact is assessed against the narrower promise “Svar” instead.',
    ],
    [
      takenOverSentence([{ by: 'a', contacts: null }], () => 'Svar'),
      'Some contacts are assessed against the narrower promise “Svar” instead.',
    ],
    [
      absentCases('complaints', { register: true, rules: true, within: [] }),
      'Nothing in the logs is a complaint or a view. The report therefore says nothing about how they are answered.',
    ],
    [qualityWords.halfFilled(1), '1 row is half filled in or contradicts itself, and is left out.'],
    [qualityWords.halfFilled(2), '2 rows are half filled in or contradict themselves, and are left out.'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});
