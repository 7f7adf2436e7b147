import type { Limit } from '../../model/calendar-spec.js';
import type { Contact, Happening } from '../../model/contact.js';
import { UNKNOWN_UNIT } from '../../model/organisation.js';
import type { FirstContactTest, RouteRule } from '../../model/rule.js';
import { isAnswer } from './feedback.js';
import {
  decided,
  type Judgement,
  type JudgingContext,
  type KindOfRule,
  lacking,
  type Result,
  underEveryReading,
} from './kind.js';

/** Not passed around more than the rule allows, or solved at the first contact. */
export const route: KindOfRule<RouteRule> = (contact, rule, context) => {
  const answer = contact.history.find(isAnswer) ?? null;
  const result =
    rule.test.what === 'transfers'
      ? passedOn(contact, answer, rule.test.atMost)
      : solvedAtOnce(contact, answer, { ...context, patience: patienceOf(rule.test) });
  return underEveryReading(contact, rule, { ...result, answer });
};

type Answer = Judgement['answer'];

function passedOn(contact: Contact, answer: Answer, atMost: number): Result {
  if (transfersOf(contact) > atMost) return decided('late');
  if (areTransfersUnknown(contact)) return lacking('transfers', 'missing-column');
  return decided(answer === null ? 'pending' : 'met');
}

interface Waiting extends JudgingContext {
  readonly patience: Limit;
}

function patienceOf({ unansweredAfterWorkingDays: amount }: FirstContactTest): Limit {
  return { kind: 'working-days', amount, unit: 'working-days', cutoff: null, dayEnds: 'midnight' };
}

/** By a unit that received it, without handing it on, and the person did not have to come back. */
function solvedAtOnce(contact: Contact, answer: Answer, { calendar, logEnd, patience }: Waiting): Result {
  if (answer === null) {
    const isOver = calendar.deadline(contact.receivedAt.start, patience) <= logEnd;
    return decided(isOver ? 'unanswered' : 'pending');
  }
  if (isByAnother(contact, answer) || hadToComeBack(contact) || transfersOf(contact) > 0)
    return decided('late');
  return areTransfersUnknown(contact) ? lacking('transfers', 'missing-column') : decided('met');
}

/**
 * By a unit that neither received it nor should have, as a correction says; nobody knows of an unlisted mailbox that it is
 * not one of those who did.
 */
function isByAnother({ unit, receiver, otherUnits }: Contact, { unit: answerer }: Happening): boolean {
  if (answerer === null || answerer.name === UNKNOWN_UNIT) return false;
  return ![unit, receiver, ...otherUnits].some(({ name }) => name === answerer.name);
}

function hadToComeBack({ history }: Contact): boolean {
  return history.some(
    ({ what }) =>
      what === 'reminder' || what === 'attempt' || what === 'own-later-call' || what === 'follow-up',
  );
}

/** Inside the calls that opened and answered it, between units, and as its register counts them. */
function transfersOf({ event, history, register }: Contact): number {
  const answer = history.find(isAnswer);
  const opening = history.filter(({ what }) => what === 'registered');
  const calls = new Set([
    event,
    ...[...opening, ...(answer === undefined ? [] : [answer])].map((one) => one.event),
  ]);
  const inCalls = [...calls].reduce((total, one) => total + (one.channel === 'phone' ? one.transfers : 0), 0);
  const between = history.filter(({ what }) => what === 'transfer').length;
  return inCalls + between + (register?.transfers ?? 0);
}

/** The same for a reader: null where none is seen, and the register lacks the column that would tell. */
export function knownTransfers(contact: Contact): number | null {
  const transfers = transfersOf(contact);
  return transfers === 0 && areTransfersUnknown(contact) ? null : transfers;
}

/** A register without the column knows of none, but the mail that a case came as may. */
function areTransfersUnknown({ register, history }: Contact): boolean {
  if (register === null || register.fields.has('transfers')) return false;
  return !history.some(({ what, event }) => what === 'registered' && event.channel === 'mail');
}
