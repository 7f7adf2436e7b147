import { type DeadlineBounds, deadlineBounds } from '../../calendar/deadline-bounds.js';
import type { Limit } from '../../model/calendar-spec.js';
import type { Contact, Happening } from '../../model/contact.js';
import type { Feedback, StartEvent } from '../../model/rule.js';
import type { Outcome, Verdict } from '../../model/verdict.js';
import { type Timeliness, timelinessWithin } from '../in-time.js';
import { clockStartOf, isKnown, type NoStart } from './clock-start.js';
import { type Counts, isAnswer, missingFeedback } from './feedback.js';
import {
  decided,
  type JudgedSubject,
  type JudgingContext,
  lacking,
  notAssessable,
  type Result,
  verdictOn,
} from './kind.js';
import { lackOfOwnWait, timelinessOfWait } from './own-wait.js';

/** Feedback within one time from one start: a whole rule, or a part of one. */
export interface TimedPromise {
  readonly subject: JudgedSubject;
  readonly feedback: readonly Feedback[];
  readonly from: StartEvent;
  readonly limit: Limit;
  readonly allowed: string;
  readonly counts: Counts;
  readonly hiddenNumber: 'not-assessable' | 'unanswered';
}

/** A contact under one timed promise. The clock, what was spent and what was waited run from its start. */
export function judgeResponse(
  contact: Contact,
  promise: TimedPromise,
  context: Pick<JudgingContext, 'calendar' | 'logEnd'>,
): Verdict {
  const start = clockStartOf(contact, promise.from);
  if (!isKnown(start)) return withoutClock(contact, promise, start);
  const { calendar, logEnd } = context;
  const bounds = deadlineBounds(calendar, start, promise.limit);
  const { due: dueAt } = bounds;
  const found = findFeedback(contact, promise, bounds);
  const { answer, isContradicted } = found;
  const answeredAt = answer === null || isContradicted ? null : answer.at.start;
  const until = Math.max(start.start, answeredAt ?? logEnd);
  const ownSeconds = seconds(calendar.elapsed(start.start, until, promise.limit));
  const { outcome, reason, missing } = resultOf(contact, promise, found, { isDue: dueAt <= logEnd });
  const { rule, partOf, reading, main } = promise.subject;
  // Made at once: of the commonest verdict there is no judgement beforehand.
  return {
    contact,
    rule,
    partOf,
    reading,
    main,
    outcome,
    reason,
    missing,
    clockStart: start,
    dueAt,
    allowed: promise.allowed,
    answer,
    spentSeconds: answeredAt === null ? null : ownSeconds,
    waited: {
      answered: answeredAt !== null,
      elapsedSeconds: seconds(until - start.start),
      ownSeconds,
    },
    dueWithinLog: dueAt <= logEnd,
  };
}

/** What comes of it alone, where the deadline is known from the same promise with other choices of what keeps it. */
export function outcomeWithin(
  contact: Contact,
  promise: TimedPromise,
  { bounds, logEnd }: Pick<JudgingContext, 'logEnd'> & { readonly bounds: DeadlineBounds },
): Outcome {
  const found = findFeedback(contact, promise, bounds);
  return resultOf(contact, promise, found, { isDue: bounds.due <= logEnd }).outcome;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

function withoutClock(contact: Contact, { subject, allowed }: TimedPromise, start: NoStart): Verdict {
  return verdictOn(contact, subject, {
    ...withoutClockResult(start),
    ...{ clockStart: null, dueAt: null, allowed, answer: null, spentSeconds: null, waited: null },
    dueWithinLog: true,
  });
}

function withoutClockResult(start: NoStart): Result {
  switch (start.is) {
    case 'unknown':
      return lacking(start.missing, start.reason);
    case 'contradicted':
      return notAssessable('negative-time');
    case 'not-started':
      return { outcome: 'excluded', reason: 'not-started', missing: null };
  }
}

/** The happening that decides; null where there is none. */
interface Found {
  readonly answer: Happening | null;
  /** What is certain of it; null where there is none, or its time cannot be. */
  readonly timeliness: Timeliness | null;
  /** The register says that it was answered or closed before it was received: one of the times is wrong. */
  readonly isContradicted: boolean;
}

const nothing: Found = { answer: null, timeliness: null, isContradicted: false };

/**
 * The first that counts; where its time leaves doubt, the first that was certainly in time. What is said
 * to have happened before receipt answers nothing, and leaves all in doubt that nothing else answered in time.
 */
function findFeedback(contact: Contact, { counts, limit }: TimedPromise, due: DeadlineBounds): Found {
  const { history, receivedAt } = contact;
  let first: Happening | null = null;
  let contradiction: Happening | null = null;
  for (const happening of history) {
    const isBeforeReceipt = happening.at.end < receivedAt.start;
    if (isBeforeReceipt) {
      if (counts(happening) || isAnswer(happening)) contradiction ??= happening;
      continue;
    }
    if (!counts(happening)) continue;
    if (timelinessWithin(due, happening.at) === 'met')
      return { answer: happening, timeliness: 'met', isContradicted: false };
    first ??= happening;
  }
  if (contradiction !== null) return { answer: contradiction, timeliness: null, isContradicted: true };
  if (first === null) return nothing;
  const byTime = timelinessWithin(due, first.at);
  const timeliness = byTime === 'unsure' ? timelinessOfWait(contact, first, limit) : byTime;
  return { answer: first, timeliness, isContradicted: false };
}

function resultOf(
  contact: Contact,
  { feedback, hiddenNumber, limit }: TimedPromise,
  found: Found,
  { isDue }: { readonly isDue: boolean },
): Result {
  // A correction may tell what nobody could call back about.
  const isHidden = contact.marks.has('hidden-number') && found.answer === null;
  if (isHidden && hiddenNumber === 'not-assessable') return notAssessable('hidden-number');
  const waitLack = found.answer === null ? null : lackOfOwnWait(contact, found.answer, limit);
  if (waitLack !== null) return lacking(waitLack.missing, waitLack.reason);
  if (found.timeliness === 'met') return decided('met');
  if (found.isContradicted) return notAssessable('negative-time');
  const lack = missingFeedback(contact, feedback);
  if (lack !== null) return lacking(lack.missing, lack.reason);
  if (found.timeliness === null && contact.marks.has('unknown-sender'))
    return notAssessable('unknown-sender');
  if (found.timeliness === 'unsure') return notAssessable('resolution');
  if (found.timeliness === 'late') return decided('late');
  return decided(isDue ? 'unanswered' : 'pending');
}
