import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import type { LogEvent } from '../../src/model/event.js';
import type { Precision } from '../../src/model/time.js';
import { pair } from '../../src/pairing/pair.js';
import { bundledRuleSet } from '../../src/rules/bundled.js';
import { judge, judgeWithVariants, judgingWith, variantsOf } from '../../src/rules/judge.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import { answered, call, entry, mail, moment, options } from '../pairing/town.js';

const norberg = readRuleSet(bundledRuleSet('norberg'), 'norberg.yaml');
const calendar = createCalendar(norberg.calendar);
const [rule] = norberg.rules;
const anna = 'anna@hem.example';
const kund = 'kund@ort.example';
const number = '+46701740605';
const main = '+46223100';

function judging(end: string) {
  const at = moment(end).start;
  return judgingWith(calendar, new Map([['mail', at] as const, ['phone', at] as const]));
}

/** `workday-clock clock clock-rolled office-hours` of the first contact, shortened: met, late, unanswered, pending. */
function outcomes(events: readonly LogEvent[], logEnd: string): string {
  const [contact] = pair(events, options).contacts;
  if (contact === undefined) throw new Error('no contact');
  return judge(contact, rule, judging(logEnd))
    .map(({ outcome, reason }) => (reason === null ? outcome : `${outcome}:${reason}`))
    .join(' ');
}

const question = (time: string) => mail(time, anna, kund, 'Altan');
const answer = (time: string) => mail(time, kund, anna, 'SV: Altan');

const cases: readonly (readonly [
  name: string,
  events: readonly LogEvent[],
  logEnd: string,
  outcomes: string,
])[] = [
  [
    'Friday 15.00, answered on Monday',
    [question('10-12 15:00'), answer('10-15 09:00')],
    '11-12 16:00',
    'met late met met',
  ],
  [
    'answered at the very instant that time ran out',
    [question('10-12 15:00'), answer('10-16 03:00')],
    '11-12 16:00',
    'met late late met',
  ],
  [
    'and one second later',
    [question('10-12 15:00'), answer('10-16 03:00:01')],
    '11-12 16:00',
    'late late late met',
  ],
  [
    'rolled: met at closing on Monday',
    [question('10-12 15:00'), answer('10-15 16:00')],
    '11-12 16:00',
    'met late met met',
  ],
  [
    'rolled: late a second after closing',
    [question('10-12 15:00'), answer('10-15 16:00:01')],
    '11-12 16:00',
    'met late late met',
  ],
  [
    'time ran out on Friday at midnight: a reply on Saturday is late though no working time has passed since',
    [question('10-11 12:00'), answer('10-13 09:00')],
    '11-12 16:00',
    'late late late met',
  ],
  [
    'over the night when summer time ends: Saturday 12.00 + 36 real hours is Sunday 23.00',
    [question('10-27 12:00'), answer('10-28 23:00')],
    '11-12 16:00',
    'met met met met',
  ],
  ['a minute past', [question('10-27 12:00'), answer('10-28 23:01')], '11-12 16:00', 'met late met met'],
  [
    'Alla helgons dag stands still, and so does the Sunday after',
    [question('11-01 15:00'), answer('11-05 03:00')],
    '11-12 16:00',
    'met late met met',
  ],
  [
    'no answer and every deadline passed',
    [question('10-12 15:00')],
    '11-12 16:00',
    'unanswered unanswered unanswered unanswered',
  ],
  [
    'no answer and the log ends at the deadline',
    [question('10-12 15:00')],
    '10-16 03:00',
    'unanswered unanswered unanswered pending',
  ],
  [
    'no answer and the log ends a second before',
    [question('10-12 15:00')],
    '10-16 02:59:59',
    'pending unanswered unanswered pending',
  ],
  [
    'answered before a deadline beyond the log',
    [question('10-12 15:00'), answer('10-12 16:00')],
    '10-12 17:00',
    'met met met met',
  ],
  [
    'an automatic reply is no answer',
    [question('10-12 15:00'), mail('10-12 15:01', kund, anna, 'Automatiskt svar: Altan')],
    '11-12 16:00',
    'unanswered unanswered unanswered unanswered',
  ],
  [
    'an invoice is excluded',
    [mail('10-12 15:00', anna, kund, 'Faktura 123')],
    '11-12 16:00',
    repeated('excluded:no-answer-needed'),
  ],
  ['a call answered at once', [call('10-12 15:00', number, main, answered)], '11-12 16:00', repeated('met')],
  [
    'a missed call, called back on Tuesday',
    [call('10-12 15:00', number, main), call('10-16 10:00', '210', number, answered)],
    '11-12 16:00',
    'late late late met',
  ],
  [
    'a hidden number that was missed',
    [call('10-12 15:00', null, main)],
    '11-12 16:00',
    repeated('not-assessable:hidden-number'),
  ],
  [
    'hung up at once',
    [call('10-12 15:00', number, main, { waitSeconds: 2 })],
    '11-12 16:00',
    repeated('excluded:short-abandon'),
  ],
  [
    'a call on Saturday, answered or not',
    [call('10-13 15:00', number, main, answered)],
    '11-12 16:00',
    repeated('excluded:closed-hours'),
  ],
];

function repeated(outcome: string): string {
  return rule.readings.map(() => outcome).join(' ');
}

describe('norberg/svar-36h: workday-clock, clock, clock-rolled, office-hours', () => {
  it.each(cases)('%s', (_, events, logEnd, expected) => {
    expect(outcomes(events, logEnd)).toBe(expected);
  });

  it('has workday-clock as main reading and the others beside it', () => {
    expect(rule.readings.map(({ id, main: isMain }) => [id, isMain])).toEqual([
      ['workday-clock', true],
      ['clock', false],
      ['clock-rolled', false],
      ['office-hours', false],
    ]);
  });
});

/** Received and answered with coarse times; the deadline under `clock` is 36 hours after receipt. */
const coarse: readonly (readonly [
  name: string,
  received: string,
  answeredAt: string,
  precision: Precision,
  clock: string,
])[] = [
  ['within the minute of the deadline', '10-08 10:00', '10-09 22:00', 'minute', 'not-assessable:resolution'],
  ['a minute before it', '10-08 10:00', '10-09 21:59', 'minute', 'met'],
  ['a minute after it', '10-08 10:00', '10-09 22:01', 'minute', 'late'],
  ['days only, the day after', '10-08', '10-09', 'day', 'not-assessable:resolution'],
  ['days only, the same day', '10-08', '10-08', 'day', 'met'],
  ['days only, three days later', '10-08', '10-11', 'day', 'late'],
];

describe('times known to the minute or the day', () => {
  it.each(coarse)('%s', (_, received, answeredAt, precision, expected) => {
    const events = [
      { ...question('10-08 10:00'), at: moment(at(received), precision) },
      { ...answer('10-08 10:00'), at: moment(at(answeredAt), precision) },
    ];
    expect(outcomes(events, '11-12 16:00').split(' ')[1]).toBe(expected);
  });

  function at(text: string): string {
    return text.includes(':') ? text : `${text} 00:00`;
  }
});

describe('what counts as an answer, varied', () => {
  const contactOf = (events: readonly LogEvent[]) => {
    const contact = pair(events, options).contacts.find(({ channel }) => channel !== 'case');
    if (contact === undefined) throw new Error('no contact');
    return contact;
  };
  const ownLater = contactOf([
    call('10-08 10:00', number, main),
    call('10-08 11:00', number, main, answered),
  ]);
  const calledBack = contactOf([
    call('10-08 10:00', number, main),
    call('10-08 11:00', '210', number, answered),
  ]);
  const maskedCallback = contactOf([
    call('10-08 10:00', '+46701740***', main),
    call('10-08 11:00', '210', '+46701740605', answered),
  ]);
  const annaIsKnown = entry('09-03', '1', {
    persons: [{ address: anna, number }],
    times: { answered: '09-04' },
  });
  const byPhone = contactOf([
    annaIsKnown,
    question('10-08 10:00'),
    call('10-08 11:00', main, number, answered),
  ]);
  const whoCalled = contactOf([
    annaIsKnown,
    question('10-08 10:00'),
    call('10-08 11:00', number, main, answered),
  ]);
  const bySubject = contactOf([question('10-08 10:00'), answer('10-08 11:00')]);
  const byMachine = contactOf([question('10-08 10:00'), mail('10-08 10:01', kund, anna, 'Autosvar: Altan')]);

  it.each([
    ['own later call', ownLater, 'without-own-later-call', 'unanswered'],
    ['own later call', ownLater, 'without-callbacks', 'unanswered'],
    ['own later call', ownLater, 'exact-mail-only', 'met'],
    ['call-back', calledBack, 'without-own-later-call', 'met'],
    ['call-back', calledBack, 'without-callbacks', 'unanswered'],
    ['masked call-back', maskedCallback, 'without-probable', 'unanswered'],
    ['masked call-back', maskedCallback, 'exact-mail-only', 'met'],
    ['call-back', calledBack, 'without-probable', 'met'],
    ['mail answered by phone', byPhone, 'without-channel', 'unanswered'],
    ['mail answered by phone', byPhone, 'exact-mail-only', 'unanswered'],
    ['mail of a person who then called', whoCalled, 'without-channel', 'unanswered'],
    ['mail of a person who then called', whoCalled, 'without-own-later-call', 'met'],
    ['mail of a person who then called', whoCalled, 'without-callbacks', 'met'],
    ['mail by subject', bySubject, 'without-channel', 'met'],
    ['mail by subject', bySubject, 'exact-mail-only', 'unanswered'],
    ['mail by subject', bySubject, 'without-callbacks', 'met'],
    ['automatic reply', byMachine, 'auto-replies-count', 'met'],
  ] as const)('%s under %s', (_, contact, variant, expected) => {
    const { verdicts, changed } = judgeWithVariants(contact, rule, judging('11-12 16:00'));
    const found = changed.find((one) => one.variant === variant);
    expect(variantsOf(rule)).toContain(variant);
    expect((found ?? verdicts[0]).outcome).toBe(expected);
  });
});

/** The rule with one of its words changed, as an author would change it. */
function ruleWith(words: string) {
  const text = bundledRuleSet('norberg').replace('    target: 100\n', `    target: 100\n    ${words}\n`);
  const [changed] = readRuleSet(text, 'egen.yaml').rules;
  return changed;
}

describe('options of a rule', () => {
  const ownLater = [call('10-08 10:00', number, main), call('10-08 11:00', number, main, answered)];
  const calledBack = [...ownLater, call('10-10 12:00', '210', number, answered)];
  const attempted = [call('10-08 10:00', number, main), call('10-08 11:00', '210', number)];
  const saturday = [call('10-13 15:00', number, main, answered)];
  const hungUp = [call('10-12 15:00', number, main, { waitSeconds: 2 })];
  const hidden = [call('10-12 15:00', null, main)];

  it.each([
    ['ownLaterCall: count', ownLater, 'met'],
    ['ownLaterCall: ignore', ownLater, 'unanswered'],
    ['ownLaterCall: ignore', calledBack, 'late'],
    ['callbackAttempt: ignore', attempted, 'unanswered'],
    ['callbackAttempt: count', attempted, 'met'],
    ['closedHours: exclude', saturday, 'excluded'],
    ['closedHours: include', saturday, 'met'],
    ['shortAbandon: exclude', hungUp, 'excluded'],
    ['shortAbandon: include', hungUp, 'unanswered'],
    ['hiddenNumber: not-assessable', hidden, 'not-assessable'],
    ['hiddenNumber: unanswered', hidden, 'unanswered'],
    ['validFrom: 2018-10-08', ownLater, 'met'],
    ['validFrom: 2018-10-09', ownLater, 'excluded'],
    ['validUntil: 2018-10-08', ownLater, 'met'],
    ['validUntil: 2018-10-07', ownLater, 'excluded'],
    ['notInForce: [2018-10-08]', ownLater, 'excluded'],
    ['notInForce: [2018-10-01..2018-10-07, 2018-10-09]', ownLater, 'met'],
  ])('%s', (words, events, expected) => {
    const [contact] = pair(events, options).contacts;
    if (contact === undefined) throw new Error('no contact');
    expect(judge(contact, ruleWith(words), judging('11-12 16:00'))[0]?.outcome).toBe(expected);
  });
});
