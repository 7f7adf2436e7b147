import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { Contact, Happening } from '../../model/contact.js';
import type { Reading, RespondRule } from '../../model/rule.js';
import type { Instant } from '../../model/time.js';
import type { ExcludedReason, NotAssessableReason, Verdict } from '../../model/verdict.js';
import { timeliness } from '../in-time.js';

/** Says whether something that happened answers the contact. */
export type CountsAsAnswer = (happening: Happening) => boolean;

export interface JudgingContext {
  readonly calendar: Calendar;
  /** End of the log of the contact's channel. */
  readonly logEnd: Instant;
  readonly countsAsAnswer: CountsAsAnswer;
}

/** What answers a contact under the rule itself. */
export function countedBy(rule: RespondRule): CountsAsAnswer {
  return ({ what }) => {
    switch (what) {
      case 'answer':
      case 'callback':
        return true;
      case 'own-later-call':
        return rule.ownLaterCall === 'count';
      case 'callback-attempt':
        return rule.callbackAttempt === 'count';
      case 'notice':
        return rule.notice === 'count';
      case 'acknowledgement':
      case 'transfer':
      case 'reminder':
      case 'follow-up':
      case 'attempt':
        return false;
    }
  };
}

/** One contact under one reading: pure, no clock, no input, never throws on what a log can hold. */
export function judgeResponse(
  contact: Contact,
  rule: RespondRule,
  reading: Reading,
  context: JudgingContext,
): Verdict {
  const { calendar, logEnd } = context;
  const { limit, allowed, id, main } = reading;
  const received = contact.receivedAt;
  const answer = contact.history.find(context.countsAsAnswer) ?? null;
  const dueAt = calendar.deadline(received.start, limit);
  const until = Math.max(received.start, answer?.at.start ?? logEnd);
  const ownSeconds = seconds(calendar.elapsed(received.start, until, limit));
  return {
    contact,
    rule: rule.id,
    reading: id,
    main,
    ...outcomeOf(contact, rule, reading, answer, dueAt, context),
    dueAt,
    allowed,
    answer,
    spentSeconds: answer === null ? null : ownSeconds,
    waited: { answered: answer !== null, elapsedSeconds: seconds(until - received.start), ownSeconds },
    dueWithinLog: dueAt <= logEnd,
  };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

function outcomeOf(
  contact: Contact,
  rule: RespondRule,
  reading: Reading,
  answer: Happening | null,
  dueAt: Instant,
  { calendar, logEnd }: JudgingContext,
): Pick<Verdict, 'outcome' | 'reason'> {
  const excluded = exclusionOf(contact, rule);
  if (excluded !== null) return { outcome: 'excluded', reason: excluded };
  if (contact.marks.has('hidden-number') && rule.hiddenNumber === 'not-assessable')
    return notAssessable('hidden-number');
  if (answer === null) return { outcome: dueAt <= logEnd ? 'unanswered' : 'pending', reason: null };
  const outcome = timeliness(calendar, reading.limit, contact.receivedAt, answer.at);
  return outcome === 'unsure' ? notAssessable('resolution') : { outcome, reason: null };
}

function notAssessable(reason: NotAssessableReason): Pick<Verdict, 'outcome' | 'reason'> {
  return { outcome: 'not-assessable', reason };
}

/** Why the promise does not speak of this contact; each exclusion is counted by its reason. */
function exclusionOf(contact: Contact, rule: RespondRule): ExcludedReason | null {
  const date = localDate(contact.receivedAt.start);
  if (rule.validFrom !== null && date < rule.validFrom) return 'not-in-force';
  if (rule.validUntil !== null && date > rule.validUntil) return 'not-in-force';
  if (rule.notInForce.some(({ from, until }) => from <= date && date <= until)) return 'not-in-force';
  if (contact.marks.has('no-answer-needed')) return 'no-answer-needed';
  if (contact.marks.has('short-abandon') && rule.shortAbandon === 'exclude') return 'short-abandon';
  if (contact.marks.has('closed-hours') && rule.closedHours === 'exclude') return 'closed-hours';
  return null;
}
