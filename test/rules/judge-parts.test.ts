import { describe, expect, it } from '@jest/globals';
import type { Contact, HappeningKind } from '../../src/model/contact.js';
import type { RespondRule } from '../../src/model/rule.js';
import { moment } from '../pairing/town.js';
import { caseContact, fieldsWithout, happened, mailContact } from './make-contacts.js';
import { outcomeOf, part, reading, respondRule, told, verdictsOn } from './make-rules.js';

/*
 * Received on Monday 8 October 2018. Confirmed within two working days is by the 10th, decided within ten by
 * the 22nd.
 */

const confirmed = part('bekraftelse', reading('2 working days'), { feedback: ['acknowledgement'] });
const decidedOn = part('beslut', reading('10 working days'), { feedback: ['answer'] });
const steps = respondRule(reading('10 working days'), { parts: [confirmed, decidedOn], join: 'all' });
const answer = part('svar', reading('2 working days'), { feedback: ['answer'] });
const notice = part('besked', reading('1 working day'), { feedback: ['notice'] });
const either = respondRule(reading('2 working days'), { parts: [answer, notice], join: 'any' });

function contact(events: Readonly<Partial<Record<HappeningKind, string>>>): Contact {
  const kinds: readonly HappeningKind[] = ['acknowledgement', 'notice', 'answer'];
  return mailContact(
    '10-08 10:00',
    kinds.flatMap((what) => {
      const time = events[what];
      return time === undefined ? [] : [happened(what, time)];
    }),
  );
}

/** `met late | late`: the parts in their order, then the whole. */
function story(judged: Contact, rule: RespondRule, logEnd?: string): string {
  const [whole, ...parts] = verdictsOn(judged, rule, logEnd).map(told);
  return `${parts.join(' ')} | ${whole ?? ''}`;
}

describe('steps: all must be met', () => {
  const log = '12-20 16:00';
  it.each([
    [
      'both in time',
      contact({ acknowledgement: '10-09 10:00', answer: '10-19 10:00' }),
      log,
      'met met | met',
    ],
    [
      'confirmed late',
      contact({ acknowledgement: '10-11 10:00', answer: '10-19 10:00' }),
      log,
      'late met | late',
    ],
    ['never confirmed', contact({ answer: '10-09 10:00' }), log, 'unanswered met | unanswered'],
    [
      'decided late',
      contact({ acknowledgement: '10-09 10:00', answer: '10-23 10:00' }),
      log,
      'met late | late',
    ],
    ['never decided', contact({ acknowledgement: '10-09 10:00' }), log, 'met unanswered | unanswered'],
    [
      'confirmed, and there is time left',
      contact({ acknowledgement: '10-09 10:00' }),
      '10-15 10:00',
      'met pending | pending',
    ],
    [
      'confirmed late, and there is time left',
      contact({ acknowledgement: '10-11 10:00' }),
      '10-15 10:00',
      'late pending | late',
    ],
    ['nothing yet', contact({}), '10-09 10:00', 'pending pending | pending'],
    [
      'a register that does not tell of confirmations',
      caseContact('10-08', { times: { answered: '10-09' }, fields: fieldsWithout('acknowledged') }),
      log,
      'not-assessable:missing-column:acknowledged met | not-assessable:missing-column:acknowledged',
    ],
    [
      'the same, but decided late: that departs whatever came first',
      caseContact('10-08', { times: { answered: '10-23' }, fields: fieldsWithout('acknowledged') }),
      log,
      'not-assessable:missing-column:acknowledged late | late',
    ],
  ])('%s', (_, judged, logEnd, expected) => {
    expect(story(judged, steps, logEnd)).toBe(expected);
  });

  it('tells the whole with the times of the step that decided it', () => {
    const late = contact({ acknowledgement: '10-11 10:00', answer: '10-19 10:00' });
    const [whole] = verdictsOn(late, steps);
    expect([whole?.answer?.what, whole?.allowed, whole?.dueAt]).toEqual([
      'acknowledgement',
      '2 working days',
      moment('10-11 00:00').start - 1,
    ]);
  });

  it('has waited as long as the slowest step', () => {
    const done = contact({ acknowledgement: '10-09 10:00', answer: '10-19 10:00' });
    expect(verdictsOn(done, steps)[0]?.waited).toEqual({
      answered: true,
      elapsedSeconds: 11 * 86_400,
      ownSeconds: 11 * 86_400,
    });
    const half = contact({ acknowledgement: '10-11 10:00' });
    expect(verdictsOn(half, steps, '10-15 10:00')[0]?.waited?.answered).toBe(false);
  });

  it('is due within the log only when every step is', () => {
    const late = contact({ acknowledgement: '10-11 10:00' });
    expect(verdictsOn(late, steps, '10-15 10:00').map(({ dueWithinLog }) => dueWithinLog)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('leaves a step whose clock never started unjudged, but hides no departure', () => {
    const fromComplete = part('beslut', reading('10 working days'), { from: 'complete' });
    const rule = respondRule(reading('10 working days'), { parts: [confirmed, fromComplete], join: 'all' });
    const fields = fieldsWithout();
    const early = caseContact('10-08', { times: { acknowledged: '10-09' }, fields });
    const late = caseContact('10-08', { times: { acknowledged: '10-11' }, fields });
    expect(story(early, rule)).toBe('met excluded:not-started | excluded:not-started');
    expect(story(late, rule)).toBe('late excluded:not-started | late');
  });

  it('names the parts after the rule', () => {
    const verdicts = verdictsOn(contact({}), steps);
    expect(verdicts.map(({ rule, partOf }) => [rule, partOf])).toEqual([
      ['regel', null],
      ['regel.bekraftelse', 'regel'],
      ['regel.beslut', 'regel'],
    ]);
  });

  it('excludes the parts with the whole', () => {
    const marks = new Set(['no-answer-needed' as const]);
    expect(story({ ...contact({}), marks }, steps)).toBe(
      'excluded:no-answer-needed excluded:no-answer-needed | excluded:no-answer-needed',
    );
  });
});

describe('alternatives: any is enough', () => {
  const log = '12-20 16:00';
  it.each([
    ['answered', contact({ answer: '10-09 10:00' }), log, 'met unanswered | met'],
    ['told who and when', contact({ notice: '10-09 10:00' }), log, 'unanswered met | met'],
    ['both', contact({ notice: '10-09 10:00', answer: '10-10 10:00' }), log, 'met met | met'],
    [
      'told in time, answered late',
      contact({ notice: '10-09 10:00', answer: '10-19 10:00' }),
      log,
      'late met | met',
    ],
    ['both late', contact({ notice: '10-10 10:00', answer: '10-11 10:00' }), log, 'late late | late'],
    ['told late, no answer', contact({ notice: '10-10 10:00' }), log, 'unanswered late | late'],
    [
      'told late, and an answer may still come in time',
      contact({ notice: '10-10 10:00' }),
      '10-10 12:00',
      'pending late | pending',
    ],
    ['nothing', contact({}), log, 'unanswered unanswered | unanswered'],
    [
      'a register that does not tell of notices',
      caseContact('10-08', { times: { answered: '10-23' }, fields: fieldsWithout('noticed') }),
      log,
      'late not-assessable:missing-column:noticed | not-assessable:missing-column:noticed',
    ],
    [
      'the same, answered in time',
      caseContact('10-08', { times: { answered: '10-09' }, fields: fieldsWithout('noticed') }),
      log,
      'met not-assessable:missing-column:noticed | met',
    ],
  ])('%s', (_, judged, logEnd, expected) => {
    expect(story(judged, either, logEnd)).toBe(expected);
  });

  it('is met by the earliest, and late by the earliest', () => {
    const met = contact({ notice: '10-09 10:00', answer: '10-08 12:00' });
    const late = contact({ notice: '10-12 10:00', answer: '10-11 10:00' });
    expect([met, late].map((one) => verdictsOn(one, either)[0]?.answer?.what)).toEqual(['answer', 'answer']);
  });

  it('holds no alternative against the contact whose clock never started', () => {
    const later = part('senare', reading('2 working days'), { from: 'complete' });
    const rule = respondRule(reading('2 working days'), { parts: [answer, later], join: 'any' });
    const fields = fieldsWithout();
    const laterFirst = { ...rule, parts: [later, answer] };
    expect(outcomeOf(caseContact('10-08', { fields }), rule)).toBe('unanswered');
    expect(outcomeOf(caseContact('10-08', { fields }), laterFirst)).toBe('unanswered');
    expect(outcomeOf(caseContact('10-08', { times: { answered: '10-09' }, fields }), rule)).toBe('met');
  });
});

describe('a goal beside the limit', () => {
  const goal = part('mal', reading('same working day'), { binding: false });
  const rule = respondRule(reading('24 hours', 'clock'), { parts: [goal] });

  it.each([
    ['the same day', '10-08 16:00', 'met | met'],
    ['within the outer limit', '10-09 10:00', 'late | met'],
    ['after both', '10-09 10:01', 'late | late'],
  ])('%s', (_, time, expected) => {
    expect(story(contact({ answer: time }), rule)).toBe(expected);
  });
});
