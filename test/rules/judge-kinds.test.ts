import { describe, expect, it } from '@jest/globals';
import type { Contact } from '../../src/model/contact.js';
import type { CaseEvent, FeedbackContent } from '../../src/model/event.js';
import { UNKNOWN_UNIT } from '../../src/model/organisation.js';
import type { ContentRule } from '../../src/model/rule.js';
import { answered, call } from '../pairing/town.js';
import {
  bygg,
  caseContact,
  fieldsWithout,
  happened,
  mailContact,
  phoneContact,
  vatten,
} from './make-contacts.js';
import { accountRule, contentRule, outcomeOf, reachRule, routeRule, verdictsOn } from './make-rules.js';

describe('reach: the call that opened the contact decides', () => {
  const taken = phoneContact('10-08 10:00', answered);
  const missed = phoneContact('10-08 10:00');
  const unknownWait = phoneContact('10-08 10:00', { ...answered, waitSeconds: null });
  const emptyWait = phoneContact('10-08 10:00', { ...answered, waitSeconds: null, isWaitEmpty: true });
  const hidden = { ...missed, marks: new Set(['hidden-number'] as const), counterpart: null };

  // `answered` has waited 20 seconds, a missed call 30.
  it.each([
    ['answered at the first try', taken, null, 'met'],
    ['within the time', taken, 20, 'met'],
    ['after it', taken, 19, 'late'],
    ['not answered', missed, null, 'unanswered'],
    ['not answered, however short the wait', missed, 60, 'unanswered'],
    ['answered, and nobody knows after how long', unknownWait, 20, 'not-assessable:missing-column:wait'],
    ['answered, and its wait alone is not told', emptyWait, 20, 'not-assessable:missing-value:wait'],
    ['the same where no time is promised', unknownWait, null, 'met'],
    ['a hidden number: nobody has to call back', hidden, 20, 'unanswered'],
    [
      'called back at once',
      phoneContact('10-08 10:00', {}, [happened('callback', '10-08 10:01')]),
      null,
      'unanswered',
    ],
    [
      'got through later',
      phoneContact('10-08 10:00', {}, [happened('own-later-call', '10-08 10:05')]),
      null,
      'unanswered',
    ],
  ] as const)('%s', (_, contact, within, expected) => {
    expect(outcomeOf(contact, reachRule(within))).toBe(expected);
  });

  it('spends the waiting time, and censors the wait of a caller who was gone', () => {
    const [reached] = verdictsOn(taken, reachRule(60));
    expect(reached).toMatchObject({
      spentSeconds: 20,
      waited: { answered: true, elapsedSeconds: 20, ownSeconds: 20 },
    });
    expect(reached?.dueAt).toBe(taken.receivedAt.start + 60_000);
    expect(reached?.answer).toBe(taken.history[0]);
    const [lost] = verdictsOn(missed, reachRule(null));
    expect(lost).toMatchObject({
      spentSeconds: null,
      dueAt: null,
      answer: null,
      waited: { answered: false, elapsedSeconds: 30 },
    });
  });
});

describe('route: at most so many transfers', () => {
  const transferred = (transfers: number) => phoneContact('10-08 10:00', { ...answered, transfers });
  const back = call('10-08 11:00', '210', '+46701740605', { ...answered, transfers: 1 });
  const calledBack = phoneContact('10-08 10:00', { transfers: 1 }, [
    happened('callback', '10-08 11:00', { event: back }),
  ]);
  const passedOn = mailContact('10-08 10:00', [
    happened('transfer', '10-08 11:00'),
    happened('answer', '10-09 10:00'),
  ]);
  const inRegister = (transfers: number | null, ...lacking: readonly string[]) =>
    caseContact('10-08', { times: { answered: '10-09' }, transfers, fields: fieldsWithout(...lacking) });
  const joined = caseContact(
    '10-08',
    { fields: fieldsWithout('transfers') },
    {
      also: [happened('registered', '10-08 07:00'), happened('answer', '10-09 10:00')],
    },
  );

  it.each([
    ['none', transferred(0), 1, 'met'],
    ['as many as allowed', transferred(1), 1, 'met'],
    ['one more', transferred(2), 1, 'late'],
    ['the opening and the answering call together', calledBack, 1, 'late'],
    ['the same, and two are allowed', calledBack, 2, 'met'],
    ['a mail that was handed on', passedOn, 0, 'late'],
    ['a mail handed on once, and once is allowed', passedOn, 1, 'met'],
    ['not answered yet', mailContact('10-08 10:00'), 1, 'pending'],
    ['as the register counts them', inRegister(2), 1, 'late'],
    ['an empty cell is none', inRegister(null), 0, 'met'],
    [
      'a register without the column',
      inRegister(null, 'transfers'),
      1,
      'not-assessable:missing-column:transfers',
    ],
    ['the same of a case that came by mail', joined, 0, 'met'],
  ] as const)('%s', (_, contact, atMost, expected) => {
    expect(outcomeOf(contact, routeRule({ what: 'transfers', atMost }))).toBe(expected);
  });

  it('has no clock', () => {
    const [verdict] = verdictsOn(transferred(2), routeRule({ what: 'transfers', atMost: 1 }));
    expect(verdict).toMatchObject({ dueAt: null, waited: null, spentSeconds: null, dueWithinLog: true });
    expect(verdict?.clockStart).toBe(verdict?.contact.receivedAt);
  });
});

describe('route: solved at the first contact', () => {
  const firstContact = (unansweredAfterWorkingDays: number) =>
    routeRule({ what: 'first-contact', unansweredAfterWorkingDays });
  const solved = happened('answer', '10-09 10:00');
  const after = (...history: Contact['history']) => mailContact('10-08 10:00', history);

  it.each([
    ['answered by the unit that received it', after(solved), 'met'],
    ['answered by another', after({ ...solved, unit: vatten }), 'late'],
    [
      'answered by another that received it too',
      { ...after({ ...solved, unit: vatten }), otherUnits: [vatten] },
      'met',
    ],
    [
      'answered by the unit that received it, though a correction says that another should have',
      { ...after(solved), unit: vatten },
      'met',
    ],
    [
      'answered by the unit that should have received it, as a correction says',
      { ...after({ ...solved, unit: vatten }), unit: vatten },
      'met',
    ],
    [
      'answered from a mailbox that the table does not know',
      after({ ...solved, unit: { ...vatten, name: UNKNOWN_UNIT } }),
      'met',
    ],
    ['handed on', after(happened('transfer', '10-08 11:00'), solved), 'late'],
    ['after a reminder', after(happened('reminder', '10-08 12:00', { unit: null }), solved), 'late'],
    [
      'the person wrote again afterwards',
      after(solved, happened('follow-up', '10-10 12:00', { unit: null })),
      'late',
    ],
    ['a call taken at once', phoneContact('10-08 10:00', answered), 'met'],
    ['a call put through', phoneContact('10-08 10:00', { ...answered, transfers: 1 }), 'late'],
    [
      'a caller who had to try again',
      phoneContact('10-08 10:00', {}, [
        happened('attempt', '10-08 10:10'),
        happened('callback', '10-08 11:00'),
      ]),
      'late',
    ],
    [
      'a caller who got through later',
      phoneContact('10-08 10:00', {}, [happened('own-later-call', '10-08 10:10')]),
      'late',
    ],
    [
      'called back by the same unit',
      phoneContact('10-08 10:00', {}, [happened('callback', '10-08 11:00')]),
      'met',
    ],
    [
      'a case of which no register counts transfers',
      caseContact('10-08', { times: { answered: '10-09' }, fields: fieldsWithout('transfers') }),
      'not-assessable:missing-column:transfers',
    ],
  ] as const)('%s', (_, contact, expected) => {
    expect(outcomeOf(contact, firstContact(10))).toBe(expected);
  });

  // Ten working days after Monday the 8th end with Monday the 22nd.
  it.each([
    [10, '10-22 23:59', 'pending'],
    [10, '10-23 00:00', 'unanswered'],
    [5, '10-15 23:59', 'pending'],
    [5, '10-16 00:00', 'unanswered'],
    [15, '10-23 00:00', 'pending'],
  ])('unanswered after %d working days, and the log ends %s', (workingDays, logEnd, expected) => {
    expect(outcomeOf(after(), firstContact(workingDays), logEnd)).toBe(expected);
  });
});

describe('content: the feedback holds what it must', () => {
  type Cells = Partial<CaseEvent['contains']>;
  const withCells = (cells: Cells, ...lacking: readonly string[]) =>
    caseContact('10-08', {
      times: { answered: '10-09' },
      contains: { received: null, measure: null, plan: null, 'contact-person': null, ...cells },
      fields: fieldsWithout(...lacking),
    });
  const both: ContentRule['contains'] = ['measure', 'plan'];

  it.each([
    ['both parts', withCells({ measure: true, plan: true }), 'met'],
    ['one is no', withCells({ measure: true, plan: false }), 'late'],
    ['one is empty though others are filled', withCells({ measure: true }), 'late'],
    ['another cell is filled', withCells({ received: true }), 'late'],
    ['all are empty', withCells({}), 'not-assessable:missing-value:feedback-measure'],
    [
      'a column is missing',
      withCells({ measure: true }, 'feedback-plan'),
      'not-assessable:missing-column:feedback-plan',
    ],
    [
      'no register at all',
      mailContact('10-08 10:00', [happened('answer', '10-09 10:00')]),
      'not-assessable:missing-column:feedback-measure',
    ],
    [
      'a case that is closed',
      caseContact('10-08', { times: { closed: '10-09' }, fields: fieldsWithout() }),
      'not-assessable:missing-value:feedback-measure',
    ],
    ['nothing was sent', caseContact('10-08', { fields: fieldsWithout() }), 'excluded:no-feedback'],
    ['no time of it, but what it held', { ...withCells({ measure: true, plan: true }), history: [] }, 'met'],
  ] as const)('%s', (_, contact, expected) => {
    expect(outcomeOf(contact, contentRule(both, { channels: ['case', 'mail'] }))).toBe(expected);
  });

  const parts: readonly FeedbackContent[] = ['received', 'measure', 'plan', 'contact-person'];
  it.each(parts)('%s alone', (only) => {
    expect(outcomeOf(withCells({ [only]: true }), contentRule([only]))).toBe('met');
  });
});

describe('account: whose it was, and what was done', () => {
  const fields = fieldsWithout();
  const measured = { measure: 'Rutinen ändrad', fields };
  const nobody = { ...bygg, board: null };

  it.each([
    ['a board and a measure', caseContact('10-08', measured), 'met'],
    [
      'a board that only the register knows',
      caseContact('10-08', { ...measured, board: 'Tekniska nämnden' }, { unit: nobody }),
      'met',
    ],
    ['closed with nothing noted', caseContact('10-08', { times: { closed: '10-09' }, fields }), 'late'],
    ['answered with nothing noted', caseContact('10-08', { times: { answered: '10-09' }, fields }), 'late'],
    ['still open', caseContact('10-08', { fields }), 'pending'],
    [
      'closed, and no board in the cell',
      caseContact('10-08', { ...measured, times: { closed: '10-09' } }, { unit: nobody }),
      'late',
    ],
    [
      'no column for measures',
      caseContact('10-08', { fields: fieldsWithout('measure') }),
      'not-assessable:missing-column:measure',
    ],
    [
      'no column for boards, and none known',
      caseContact('10-08', { ...measured, fields: fieldsWithout('board') }, { unit: nobody }),
      'not-assessable:missing-column:board',
    ],
    [
      'no column for boards, and the table knows',
      caseContact('10-08', { ...measured, fields: fieldsWithout('board') }),
      'met',
    ],
    ['no register', mailContact('10-08 10:00'), 'not-assessable:missing-column:measure'],
  ] as const)('%s', (_, contact, expected) => {
    expect(outcomeOf(contact, accountRule())).toBe(expected);
  });
});
