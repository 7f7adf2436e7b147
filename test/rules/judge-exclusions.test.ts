import { describe, expect, it } from '@jest/globals';
import type { Contact, ContactMark } from '../../src/model/contact.js';
import type { ExceptionWhen, RespondRule, Rule, RuleException } from '../../src/model/rule.js';
import { date } from '../calendar/calendars.js';
import { caseContact, fieldsWithout, mailContact } from './make-contacts.js';
import {
  accountRule,
  contentRule,
  outcomeOf,
  reachRule,
  reading,
  respondRule,
  routeRule,
  verdictsOn,
} from './make-rules.js';

const fields = fieldsWithout();
const monday = mailContact('10-08 10:00');
const saturday = mailContact('10-13 10:00');
const marked = (...marks: readonly ContactMark[]) => ({ ...monday, marks: new Set(marks) });

function rule(changes: Partial<RespondRule> = {}): Rule {
  return respondRule(reading('2 working days'), changes);
}

function excludes(what: ExceptionWhen): { readonly exceptions: readonly RuleException[] } {
  return { exceptions: [{ when: what, instead: null }] };
}

const summer = (from: readonly [number, number], until: readonly [number, number]): ExceptionWhen => ({
  what: 'summer',
  from: { month: from[0], day: from[1] },
  until: { month: until[0], day: until[1] },
});
const week = { from: date('2018-10-08'), until: date('2018-10-14') };

const cases: readonly (readonly [
  name: string,
  contact: Contact,
  changes: Partial<RespondRule>,
  expected: string,
])[] = [
  ['nothing excuses', monday, {}, 'unanswered'],
  ['not valid yet', monday, { validFrom: date('2018-10-09') }, 'excluded:not-in-force'],
  ['valid from that day', monday, { validFrom: date('2018-10-08') }, 'unanswered'],
  ['valid no more', monday, { validUntil: date('2018-10-07') }, 'excluded:not-in-force'],
  ['valid on the last day', monday, { validUntil: date('2018-10-08') }, 'unanswered'],
  ['not in force that week', monday, { notInForce: [week] }, 'excluded:not-in-force'],
  ['a correction: no contact', marked('not-a-contact'), {}, 'excluded:correction'],
  ['no answer is needed', marked('no-answer-needed'), {}, 'excluded:no-answer-needed'],
  ['hung up at once', marked('short-abandon'), {}, 'excluded:short-abandon'],
  ['hung up at once, and counted', marked('short-abandon'), { shortAbandon: 'include' }, 'unanswered'],
  ['the phone was closed', marked('closed-hours'), {}, 'excluded:closed-hours'],
  ['the phone was closed, and it counts', marked('closed-hours'), { closedHours: 'include' }, 'unanswered'],
  ['in summer', mailContact('07-10 10:00'), excludes(summer([6, 15], [8, 15])), 'excluded:summer'],
  ['on its first day', mailContact('06-15 00:00'), excludes(summer([6, 15], [8, 15])), 'excluded:summer'],
  ['on its last day', mailContact('08-15 23:59'), excludes(summer([6, 15], [8, 15])), 'excluded:summer'],
  ['the day before it', mailContact('06-14 10:00'), excludes(summer([6, 15], [8, 15])), 'unanswered'],
  ['the day after it', mailContact('08-16 10:00'), excludes(summer([6, 15], [8, 15])), 'unanswered'],
  [
    'a season over New Year, before it',
    mailContact('12-03 10:00'),
    excludes(summer([12, 1], [1, 31])),
    'excluded:summer',
  ],
  [
    'a season over New Year, after it',
    mailContact('01-31 10:00'),
    excludes(summer([12, 1], [1, 31])),
    'excluded:summer',
  ],
  ['and between', mailContact('02-01 10:00'), excludes(summer([12, 1], [1, 31])), 'unanswered'],
  [
    'on a date that is taken out',
    monday,
    excludes({ what: 'dates', ranges: [week] }),
    'excluded:not-in-force',
  ],
  [
    'on its first date',
    mailContact('10-08 00:00'),
    excludes({ what: 'dates', ranges: [week] }),
    'excluded:not-in-force',
  ],
  [
    'on its last date',
    mailContact('10-14 23:59'),
    excludes({ what: 'dates', ranges: [week] }),
    'excluded:not-in-force',
  ],
  [
    'on the one before',
    mailContact('10-07 10:00'),
    excludes({ what: 'dates', ranges: [week] }),
    'unanswered',
  ],
  ['on another', mailContact('10-15 10:00'), excludes({ what: 'dates', ranges: [week] }), 'unanswered'],
  ['on a Saturday', saturday, excludes({ what: 'weekend' }), 'excluded:weekend'],
  ['on a Monday', monday, excludes({ what: 'weekend' }), 'unanswered'],
  [
    'on the national day, a Wednesday',
    mailContact('06-06 10:00'),
    excludes({ what: 'weekend' }),
    'excluded:weekend',
  ],
  ['on Christmas Day', mailContact('12-25 10:00'), excludes({ what: 'weekend' }), 'excluded:weekend'],
  ['the receiver was away', marked('absence'), excludes({ what: 'absence' }), 'excluded:absence'],
  ['away, and the rule does not ask', marked('absence'), {}, 'unanswered'],
  [
    'an extensive request',
    caseContact('10-08', { extensive: true, fields }),
    excludes({ what: 'extensive' }),
    'excluded:extensive',
  ],
  [
    'one that is not',
    caseContact('10-08', { extensive: false, fields }),
    excludes({ what: 'extensive' }),
    'unanswered',
  ],
  [
    'one of which nothing is said',
    caseContact('10-08', { fields }),
    excludes({ what: 'extensive' }),
    'unanswered',
  ],
  [
    'what starts the clock has not happened',
    caseContact('10-08', { fields }),
    { from: 'complete' },
    'excluded:not-started',
  ],
];

describe('why a contact is excluded', () => {
  it.each(cases)('%s', (_, contact, changes, expected) => {
    expect(outcomeOf(contact, rule(changes), '12-31 16:00')).toBe(expected);
  });
});

describe('the first reason in this order is the one that is counted', () => {
  const everything = caseContact(
    '10-13',
    { extensive: true, fields },
    {
      marks: new Set<ContactMark>([
        'not-a-contact',
        'no-answer-needed',
        'short-abandon',
        'closed-hours',
        'absence',
      ]),
    },
  );
  const strict: Partial<RespondRule> = {
    validUntil: date('2018-10-07'),
    from: 'complete',
    ...excludes({ what: 'weekend' }),
  };

  it.each<readonly [reason: string, lifted: readonly ContactMark[], changes: Partial<RespondRule>]>([
    ['not-in-force', [], {}],
    ['correction', [], { validUntil: null }],
    ['no-answer-needed', ['not-a-contact'], { validUntil: null }],
    ['short-abandon', ['not-a-contact', 'no-answer-needed'], { validUntil: null }],
    ['closed-hours', ['not-a-contact', 'no-answer-needed', 'short-abandon'], { validUntil: null }],
    ['weekend', ['not-a-contact', 'no-answer-needed', 'short-abandon', 'closed-hours'], { validUntil: null }],
    [
      'not-started',
      ['not-a-contact', 'no-answer-needed', 'short-abandon', 'closed-hours'],
      { validUntil: null, exceptions: [] },
    ],
  ])('%s', (reason, lifted, changes) => {
    const marks = new Set([...everything.marks].filter((mark) => !lifted.includes(mark)));
    expect(outcomeOf({ ...everything, marks }, rule({ ...strict, ...changes }))).toBe(`excluded:${reason}`);
  });
});

describe('exclusions are the same for every kind', () => {
  const noted = caseContact('10-08', { times: { closed: '10-09' }, measure: 'Ändrat', fields });
  it.each<readonly [string, Rule]>([
    ['reach', reachRule(20, { channels: ['phone', 'case'] })],
    ['route', routeRule({ what: 'transfers', atMost: 1 })],
    ['content', contentRule(['plan'])],
    ['account', accountRule()],
  ])('%s', (_, judged) => {
    const dead = { ...noted, marks: new Set<ContactMark>(['not-a-contact']) };
    expect(outcomeOf(dead, judged)).toBe('excluded:correction');
    expect(outcomeOf(noted, { ...judged, validUntil: date('2018-10-07') })).toBe('excluded:not-in-force');
  });

  it('keep the times that were found, so that a reader can see what was set aside', () => {
    const [verdict] = verdictsOn(marked('no-answer-needed'), rule());
    expect(verdict).toMatchObject({ outcome: 'excluded', allowed: '2 working days', missing: null });
    expect(verdict?.dueAt).not.toBeNull();
  });
});
