import { describe, expect, it } from '@jest/globals';
import type { Contact } from '../../src/model/contact.js';
import type { RespondRule } from '../../src/model/rule.js';
import { judgeWithVariants, variantsOf } from '../../src/rules/judge.js';
import { type Entry, mail, moment } from '../pairing/town.js';
import {
  caseContact,
  contactOf,
  fieldsWithout,
  happened,
  mailContact,
  phoneContact,
} from './make-contacts.js';
import { judgingUntil, longAfter, outcomeOf, reading, respondRule, verdictsOn } from './make-rules.js';

/*
 * October 2018: Monday the 8th to Friday the 12th are working days. Two working days after the 8th end with
 * the 10th, ten with the 22nd.
 */

const twoDays = reading('2 working days');
const hours = reading('36 hours', 'clock');
const all = new Set(fieldsWithout());

function check(contact: Contact, changes: Partial<RespondRule>, expected: string, within = twoDays): void {
  expect(outcomeOf(contact, respondRule(within, changes))).toBe(expected);
}

describe('what counts as feedback is stated by the rule', () => {
  const acknowledged = mailContact('10-08 10:00', [happened('acknowledgement', '10-08 10:01')]);
  const noticed = mailContact('10-08 10:00', [happened('notice', '10-09 10:00')]);
  const answered = mailContact('10-08 10:00', [happened('answer', '10-09 10:00')]);
  const closed = caseContact('10-08', { times: { closed: '10-09' }, fields: all });
  const calledBack = phoneContact('10-08 10:00', {}, [happened('callback', '10-09 10:00')]);
  const tried = phoneContact('10-08 10:00', {}, [happened('callback-attempt', '10-09 10:00')]);
  const again = phoneContact('10-08 10:00', {}, [happened('own-later-call', '10-09 10:00')]);

  it.each([
    ['an answer', answered, ['answer'], 'met'],
    ['an answer, where a notice is asked for', answered, ['notice'], 'unanswered'],
    ['a notice, where answers count', noticed, ['answer'], 'unanswered'],
    ['a notice, where notices count', noticed, ['answer', 'notice'], 'met'],
    ['a receipt, where answers count', acknowledged, ['answer', 'notice'], 'unanswered'],
    ['a receipt, where receipts count', acknowledged, ['acknowledgement'], 'met'],
    ['a case that was closed, where answers count', closed, ['answer'], 'unanswered'],
    ['a case that was closed, where that counts', closed, ['closing'], 'met'],
    ['a call-back that reached the caller', calledBack, ['answer'], 'met'],
    ['a call-back, where receipts are asked for', calledBack, ['acknowledgement'], 'unanswered'],
    ["the caller's own later call", again, ['answer'], 'met'],
    ['a call-back that was not picked up', tried, ['answer'], 'unanswered'],
  ] as const)('%s', (_, contact, feedback, expected) => {
    check(contact, { feedback }, expected);
  });

  it('lets the rule count an attempt, and not the own later call', () => {
    check(tried, { callbackAttempt: 'count' }, 'met');
    check(again, { ownLaterCall: 'ignore' }, 'unanswered');
  });

  it('lets the rule pass over an answer that came back, for one that did not', () => {
    const bounced = happened('answer', '10-08 11:00', { marks: ['bounced'] });
    const again = happened('answer', '10-20 11:00');
    check(mailContact('10-08 10:00', [bounced]), {}, 'met');
    check(mailContact('10-08 10:00', [bounced]), { bouncedAnswer: 'ignore' }, 'unanswered');
    check(mailContact('10-08 10:00', [bounced, again]), { bouncedAnswer: 'ignore' }, 'late');
  });

  it.each([
    ['nothing shows an answer', [], 'not-assessable:unknown-sender'],
    ['an id shows one', [happened('answer', '10-09 10:00')], 'met'],
  ] as const)('nobody knows who wrote through a form, and %s', (_, history, expected) => {
    check(mailContact('10-08 10:00', history, { marks: new Set(['unknown-sender']) }), {}, expected);
  });

  it('names the happening that decided', () => {
    const contact = mailContact('10-08 10:00', [
      happened('acknowledgement', '10-08 10:01'),
      happened('answer', '10-09 10:00'),
    ]);
    expect(verdictsOn(contact, respondRule(twoDays))[0]?.answer?.what).toBe('answer');
  });
});

describe('columns that a register lacks', () => {
  const answeredIn = (answered: string, ...lacking: readonly string[]) =>
    caseContact('10-08', { times: { answered }, fields: fieldsWithout(...lacking) });
  const silent = (...lacking: readonly string[]) =>
    caseContact('10-08', { fields: fieldsWithout(...lacking) });

  const untold = (times: NonNullable<Entry['times']>, ...lacking: readonly string[]) =>
    caseContact('10-08', {
      times,
      fields: fieldsWithout('answered', ...lacking),
      untold: ['answered'],
    });

  it.each([
    ['in time by the column that is there', answeredIn('10-09', 'noticed'), 'met'],
    [
      'late by it, and a notice may have come',
      answeredIn('10-15', 'noticed'),
      'not-assessable:missing-column:noticed',
    ],
    ['late, every column there', answeredIn('10-15'), 'late'],
    ['no answer, every column there and empty', silent(), 'unanswered'],
    ['no column for answers', silent('answered'), 'not-assessable:missing-column:answered'],
    ['a column that the promise does not ask for', silent('closed'), 'unanswered'],
    ['answered, at a time not told', untold({}), 'not-assessable:missing-value:answered'],
    ['answered, at a time not told, after a notice in time', untold({ noticed: '10-09' }), 'met'],
    [
      'answered, at a time not told, and no column for notices',
      untold({}, 'noticed'),
      'not-assessable:missing-column:noticed',
    ],
  ] as const)('%s', (_, contact, expected) => {
    check(contact, { feedback: ['answer', 'notice'] }, expected);
  });

  it('needs no column where a mail in the log kept the promise', () => {
    const contact = caseContact(
      '10-08',
      { fields: fieldsWithout('answered') },
      { also: [happened('answer', '10-09 08:00')] },
    );
    check(contact, {}, 'met');
  });

  it('does not know the receipt of a case that its register only tells when it was entered', () => {
    const entered = caseContact('10-08', { fields: fieldsWithout('received') });
    const { register } = entered;
    if (register === null) throw new Error('a case without its entry');
    const unknown = { ...entered, register: { ...register, times: { ...register.times, received: null } } };
    check(unknown, {}, 'not-assessable:missing-column:received');
    check(
      { ...unknown, register: { ...unknown.register, fields: all } },
      {},
      'not-assessable:missing-value:received',
    );
    const cameAs = happened('registered', '10-08 07:00', { unit: null });
    check({ ...unknown, history: [cameAs] }, {}, 'unanswered');
  });
});

describe('times that cannot be', () => {
  const before = { answered: '10-05', closed: '10-15' };
  const contact = (times: Parameters<typeof caseContact>[1]) =>
    caseContact('10-08', { fields: all, ...times });

  it.each([
    [
      'answered before it was received',
      contact({ times: before }),
      ['answer'],
      'not-assessable:negative-time',
    ],
    [
      'closed before it was received',
      contact({ times: { closed: '10-05' } }),
      ['closing'],
      'not-assessable:negative-time',
    ],
    [
      'closed before it was received, though closing does not count',
      contact({ times: { closed: '10-05' } }),
      ['answer'],
      'not-assessable:negative-time',
    ],
    [
      'kept by something else in time',
      contact({ times: { answered: '10-05', closed: '10-09' } }),
      ['answer', 'closing'],
      'met',
    ],
    [
      'something else, but late',
      contact({ times: before }),
      ['answer', 'closing'],
      'not-assessable:negative-time',
    ],
    ['answered on the day of receipt', contact({ times: { answered: '10-08' } }), ['answer'], 'met'],
  ] as const)('%s', (_, judged, feedback, expected) => {
    check(judged, { feedback }, expected);
  });

  it('says which happening has the impossible time, and spends nothing on it', () => {
    const [verdict] = verdictsOn(contact({ times: before }), respondRule(twoDays));
    expect([verdict?.answer?.what, verdict?.spentSeconds, verdict?.waited?.answered]).toEqual([
      'answer',
      null,
      false,
    ]);
  });
});

describe('days without a time of day', () => {
  const onDay = (answered: string) => caseContact('10-08', { times: { answered }, fields: all });

  it.each([
    ['the last day', onDay('10-10'), twoDays, 'met'],
    ['the day after it', onDay('10-11'), twoDays, 'late'],
    ['a limit in hours that a day leaves open', onDay('10-09'), hours, 'not-assessable:resolution'],
    ['and one that it does not', onDay('10-11'), hours, 'late'],
    [
      'a cutoff that splits the day of receipt',
      onDay('10-11'),
      reading('2 working days', undefined, '15:00'),
      'not-assessable:resolution',
    ],
    ['before either deadline', onDay('10-10'), reading('2 working days', undefined, '15:00'), 'met'],
  ] as const)('%s', (_, contact, within, expected) => {
    check(contact, {}, expected, within);
  });

  it('takes a later answer that is certain before an earlier one that is not', () => {
    const contact = caseContact(
      '10-08 10:00',
      { times: { answered: '10-09' }, fields: all },
      {
        also: [happened('answer', '10-09 21:00')],
      },
    );
    const [verdict] = verdictsOn(contact, respondRule(hours));
    expect([verdict?.outcome, verdict?.answer?.evidence]).toEqual(['met', 'exact']);
  });
});

it('takes no confirmation that a register tells of for a reply by a machine', () => {
  const confirmed = caseContact('10-08', { times: { acknowledged: '10-08' }, fields: all });
  const rule = respondRule(twoDays, { channels: ['mail', 'case'] });
  const { verdicts, changed } = judgeWithVariants(confirmed, rule, judgingUntil(longAfter));
  expect(variantsOf(rule)).toContain('auto-replies-count');
  expect([verdicts[0].outcome, changed]).toEqual(['unanswered', []]);
});

describe('when the clock starts', () => {
  const missed = phoneContact('10-08 10:00', { waitSeconds: 120, talkSeconds: null }, [
    happened('callback', '10-08 11:01'),
  ]);
  const told = caseContact('10-01 09:00', {
    times: {
      registered: '10-02 09:00',
      complete: '10-03 09:00',
      adjusted: '10-04 09:00',
      discovered: '10-05 09:00',
      answered: '10-08 09:00',
    },
    fields: all,
  });

  it('runs from the end of the missed call: an hour from 10.02 ends at 11.02', () => {
    const [verdict] = verdictsOn(missed, respondRule(reading('1 hour', 'clock'), { from: 'missed' }));
    expect(verdict).toMatchObject({
      outcome: 'met',
      spentSeconds: 59 * 60,
      dueAt: moment('10-08 11:02').start,
    });
    check(missed, { from: 'received' }, 'late', reading('1 hour', 'clock'));
  });

  // Answered on the 8th at nine: 7 days after receipt, 6 after it was registered, 5 and 4 and 3 after the others.
  it.each([
    ['received', 7],
    ['registered', 6],
    ['complete', 5],
    ['adjusted', 4],
    ['discovered', 3],
  ] as const)('from %s %i days had gone', (from, days) => {
    const [verdict] = verdictsOn(told, respondRule(reading('100 hours', 'clock'), { from }));
    const { spentSeconds, waited, outcome } = verdict ?? {};
    expect(spentSeconds).toBe(days * 86_400);
    expect(waited).toEqual({ answered: true, elapsedSeconds: days * 86_400, ownSeconds: days * 86_400 });
    expect(outcome).toBe(days * 24 <= 100 ? 'met' : 'late');
  });

  it.each(['registered', 'complete', 'adjusted', 'discovered'] as const)('needs the column of %s', (from) => {
    check(
      caseContact('10-08', { fields: fieldsWithout(from) }),
      { from },
      `not-assessable:missing-column:${from}`,
    );
    check(
      caseContact('10-08', { fields: fieldsWithout(from), untold: [from] }),
      { from },
      `not-assessable:missing-value:${from}`,
    );
    check(caseContact('10-08', { fields: all }), { from }, 'excluded:not-started');
    check(mailContact('10-08 10:00'), { from }, `not-assessable:missing-column:${from}`);
  });

  it('has no clock, deadline or wait where it never started', () => {
    const [verdict] = verdictsOn(
      caseContact('10-08', { fields: all }),
      respondRule(twoDays, { from: 'complete' }),
    );
    expect(verdict).toMatchObject({ clockStart: null, dueAt: null, spentSeconds: null, waited: null });
  });

  it.each(['registered', 'complete'] as const)('cannot start by %s before there was a case', (from) => {
    const times = { [from]: '10-05', answered: '10-09' };
    check(caseContact('10-08', { times, fields: all }), { from }, 'not-assessable:negative-time');
  });

  it.each(['registered', 'complete'] as const)('may start by %s at the moment of receipt', (from) => {
    const times = { [from]: '10-08 10:00', answered: '10-10 10:00' };
    check(caseContact('10-08 10:00', { times, fields: all }), { from }, 'met');
  });

  it.each(['adjusted', 'discovered'] as const)('may start by %s before somebody wrote', (from) => {
    const times = { [from]: '10-05', answered: '10-10' };
    check(caseContact('10-08', { times, fields: all }), { from }, 'late');
  });

  it('is met with nothing spent where the answer came before the clock started', () => {
    const early = caseContact('10-08', { times: { complete: '10-10', answered: '10-09' }, fields: all });
    const [verdict] = verdictsOn(early, respondRule(twoDays, { from: 'complete' }));
    expect(verdict).toMatchObject({ outcome: 'met', spentSeconds: 0 });
  });
});

describe('exceptions with another limit', () => {
  const first = { limit: reading('2 hours', 'office-hours').limit, allowed: '2 hours' };
  const exceptions: RespondRule['exceptions'] = [
    { when: { what: 'weekend' }, instead: first },
    { when: { what: 'absence' }, instead: null },
  ];
  // Saturday 13 October: two office hours end on Monday at ten.
  const saturday = (answered: string) => mailContact('10-13 12:00', [happened('answer', answered)]);

  it.each([
    ['on the first morning', saturday('10-15 10:00'), 'met'],
    ['later that day', saturday('10-15 10:01'), 'late'],
    [
      'on a working day the rule itself holds',
      mailContact('10-12 12:00', [happened('answer', '10-16 23:00')]),
      'met',
    ],
  ] as const)('first thing next working day: %s', (_, contact, expected) => {
    check(contact, { exceptions }, expected);
  });

  it('is told with the limit that held', () => {
    expect(verdictsOn(saturday('10-15 09:00'), respondRule(twoDays, { exceptions }))[0]?.allowed).toBe(
      '2 hours',
    );
  });

  it('goes by the first that fits', () => {
    const away = mailContact('10-13 12:00', [happened('answer', '10-15 09:00')], {
      marks: new Set(['absence']),
    });
    check(away, { exceptions }, 'met');
    check(away, { exceptions: exceptions.toReversed() }, 'excluded:absence');
  });
});

describe('closures that do not excuse', () => {
  // Monday 30 April 2018 lies between a Sunday and the first of May: a klämdag, and closed here.
  const contact = mailContact('04-27 10:00', [happened('answer', '05-02 10:00')]);

  it('stands still on a klämdag, unless the rule ignores local closures', () => {
    const oneDay = reading('1 working day');
    check(contact, {}, 'met', oneDay);
    check(contact, { ignoreLocalClosures: true }, 'late', oneDay);
  });

  it('takes a klämdag for a working day when it asks for weekends', () => {
    const exceptions: RespondRule['exceptions'] = [{ when: { what: 'weekend' }, instead: null }];
    const received = mailContact('04-30 10:00');
    check(received, { exceptions }, 'excluded:weekend');
    check(received, { exceptions, ignoreLocalClosures: true }, 'unanswered');
  });
});

describe('what is not answered', () => {
  const contact = mailContact('10-08 10:00');
  it.each([
    ['the log ends at the deadline', '10-11 00:00', 'unanswered'],
    ['the log ends before it', '10-10 23:59', 'pending'],
  ])('%s', (_, logEnd, expected) => {
    expect(outcomeOf(contact, respondRule(twoDays), logEnd)).toBe(expected);
  });

  it('is waited for until the end of the log, as a censored time', () => {
    const [verdict] = verdictsOn(contact, respondRule(twoDays), '10-09 10:00');
    expect(verdict?.waited).toEqual({ answered: false, elapsedSeconds: 86_400, ownSeconds: 86_400 });
  });

  it('is not known of a hidden number, unless the rule calls it unanswered', () => {
    const hidden = contactOf(mail('10-08 10:00', null, 'bygg@ort.example', ''), {
      marks: new Set(['hidden-number']),
    });
    check(hidden, {}, 'not-assessable:hidden-number');
    check(hidden, { hiddenNumber: 'unanswered' }, 'unanswered');
  });

  it('is known of a hidden number where a correction tells of an answer', () => {
    const told = contactOf(mail('10-08 10:00', null, 'bygg@ort.example', ''), {
      marks: new Set(['hidden-number']),
      history: [happened('answer', '10-09 10:00', { evidence: 'correction' })],
    });
    check(told, {}, 'met');
    check(told, {}, 'late', reading('1 hour', 'clock'));
  });
});

describe('a call that was answered when it came', () => {
  const minute = moment('10-08 10:12', 'minute');
  const after = (waitSeconds: number | null) =>
    phoneContact('10-08 10:12', { outcome: 'answered', waitSeconds, at: minute });

  it.each([
    ['its wait is known more exactly than its time', 45, '90 seconds', 'clock', 'met'],
    ['as long as was promised', 90, '90 seconds', 'clock', 'met'],
    ['longer', 91, '90 seconds', 'clock', 'late'],
    [
      'longer, by a clock that may have stood still',
      91,
      '90 seconds',
      'office-hours',
      'not-assessable:resolution',
    ],
    [
      'a wait that nobody knows, where seconds are promised',
      null,
      '90 seconds',
      'clock',
      'not-assessable:missing-column:wait',
    ],
    [
      'a wait that nobody knows, where minutes are',
      null,
      '59 minutes',
      'office-hours',
      'not-assessable:missing-column:wait',
    ],
    ['a wait that nobody knows, where hours are', null, '1 hour', 'clock', 'met'],
  ] as const)('%s', (_, wait, within, counting, expected) => {
    check(after(wait), { channels: ['phone'] }, expected, reading(within, counting));
  });

  it('lacks a value where the log tells the waits of others', () => {
    const contact = phoneContact('10-08 10:12', {
      outcome: 'answered',
      waitSeconds: null,
      isWaitEmpty: true,
    });
    const expected = 'not-assessable:missing-value:wait';
    check(contact, { channels: ['phone'] }, expected, reading('90 seconds', 'clock'));
  });
});
