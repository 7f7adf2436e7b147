import type { Calendar } from '../../calendar/calendar.js';
import type { Contact } from '../../model/contact.js';
import type { MissingColumn } from '../../model/event.js';
import type { Reading, ResponsePart, Rule, RuleException } from '../../model/rule.js';
import type { Instant } from '../../model/time.js';
import type { NotAssessableReason, Verdict } from '../../model/verdict.js';

export interface JudgingContext {
  /** The rule's: with or without what the municipality closes for itself. */
  readonly calendar: Calendar;
  /** End of the log of the contact's channel. */
  readonly logEnd: Instant;
  /** The limit of an exception that fits the contact, under every reading; null: the rule's own. */
  readonly instead: RuleException['instead'];
}

/** What a contact is judged by: the whole rule, or a part of it, under one reading. */
export type JudgedSubject = Pick<Verdict, 'rule' | 'partOf' | 'reading' | 'main'>;

/** A verdict before it is told what it is on. */
export type Judgement = Omit<Verdict, 'contact' | keyof JudgedSubject>;

/** Written out field by field: to copy them with a spread takes longer than all the judging. */
export function verdictOn(
  contact: Contact,
  { rule, partOf, reading, main }: JudgedSubject,
  judgement: Judgement,
): Verdict {
  const { outcome, reason, missing, clockStart, dueAt, allowed } = judgement;
  const { answer, spentSeconds, waited, dueWithinLog } = judgement;
  return {
    contact,
    rule,
    partOf,
    reading,
    main,
    outcome,
    reason,
    missing,
    clockStart,
    dueAt,
    allowed,
    answer,
    spentSeconds,
    waited,
    dueWithinLog,
  };
}

export function wholeUnder({ id }: Rule, { id: reading, main }: Reading): JudgedSubject {
  return { rule: id, partOf: null, reading, main };
}

export function partUnder(
  { id }: Rule,
  part: Pick<ResponsePart, 'id'>,
  { id: reading, main }: Reading,
): JudgedSubject {
  return { rule: `${id}.${part.id}`, partOf: id, reading, main };
}

/**
 * How one kind of rule judges a contact that it speaks of: the whole under every reading, the main one
 * first, then each part under every reading. Pure: no clock, no input, and it never throws on what a log
 * can hold. It knows nothing of exclusions, which are the same for all kinds.
 */
export type KindOfRule<R extends Rule> = (
  contact: Contact,
  rule: R,
  context: JudgingContext,
) => readonly Verdict[];

export type Result = Pick<Judgement, 'outcome' | 'reason' | 'missing'>;

type Decision = Exclude<Judgement['outcome'], 'not-assessable' | 'excluded'>;

/** Made once: nearly every judgement is one of these. */
const decisions: { readonly [outcome in Decision]: Result } = {
  met: { outcome: 'met', reason: null, missing: null },
  late: { outcome: 'late', reason: null, missing: null },
  unanswered: { outcome: 'unanswered', reason: null, missing: null },
  pending: { outcome: 'pending', reason: null, missing: null },
};

export function decided(outcome: Decision): Result {
  return decisions[outcome];
}

export function notAssessable(
  reason: 'resolution' | 'hidden-number' | 'unknown-sender' | 'negative-time',
): Result {
  return { outcome: 'not-assessable', reason, missing: null };
}

/** The log lacks what would decide: the column, or what should stand in it for this contact. */
export function lacking(
  missing: MissingColumn,
  reason: Extract<NotAssessableReason, 'missing-column' | 'missing-value'>,
): Result {
  return { outcome: 'not-assessable', reason, missing };
}

/** The same judgement under every reading of a rule that has no time to count. */
export function underEveryReading(
  contact: Contact,
  rule: Rule,
  found: Result & Pick<Judgement, 'answer'>,
): readonly Verdict[] {
  return rule.readings.map((reading) =>
    verdictOn(contact, wholeUnder(rule, reading), {
      ...found,
      clockStart: contact.receivedAt,
      dueAt: null,
      allowed: reading.allowed,
      spentSeconds: null,
      waited: null,
      dueWithinLog: true,
    }),
  );
}
