import type { CaseTime, FeedbackContent } from '../../model/event.js';
import type { Moment } from '../../model/time.js';
import { eachTime } from '../cases/case-facts.js';
import type { CaseFacts } from '../row.js';

/**
 * What two rows say of one case: the earliest of each time that stands, all that the feedback held by either,
 * and of everything else what the first says, or the other where it says nothing. Who wrote the first document
 * of a case, and how it came, no later one tells.
 */
export function mergeCases(one: CaseFacts, other: CaseFacts): CaseFacts {
  const times = eachTime((time) => earliest(one.times[time], other.times[time]));
  return {
    at: times.received ?? times.registered ?? one.at,
    caseId: one.caseId ?? other.caseId,
    category: one.category === 'unknown' ? other.category : one.category,
    subject: one.subject || other.subject,
    ...sentBy(one, other),
    ...personsOf(one, other),
    unit: one.unit ?? other.unit,
    board: one.board ?? other.board,
    times,
    complexity: one.complexity ?? other.complexity,
    extensive: either(one.extensive, other.extensive),
    transfers: most(one.transfers, other.transfers),
    contains: {
      received: containedByEither(one, other, 'received'),
      measure: containedByEither(one, other, 'measure'),
      plan: containedByEither(one, other, 'plan'),
      'contact-person': containedByEither(one, other, 'contact-person'),
    },
    measure: one.measure ?? other.measure,
    fields: new Set([...one.fields, ...other.fields]),
    untimed: [...new Set([...one.untimed, ...other.untimed])],
    isDocument: one.isDocument,
    isOwnDocument: false,
  };
}

function sentBy(one: CaseFacts, other: CaseFacts) {
  const { counterpart, named, arrival, messageId } = one;
  if (one.isDocument) return { counterpart, named, arrival, messageId };
  return {
    counterpart: counterpart ?? other.counterpart,
    named: either(named, other.named),
    arrival: arrival ?? other.arrival,
    messageId: messageId ?? other.messageId,
  };
}

/** Whom any row shows with address and number is known to the register, whichever document it is of. */
function personsOf(one: CaseFacts, other: CaseFacts): Pick<CaseFacts, 'persons'> {
  const all = [...(one.persons ?? []), ...(other.persons ?? [])];
  const persons = [...new Map(all.map((person) => [`${person.address} ${person.number}`, person])).values()];
  return persons.length === 0 ? {} : { persons };
}

/** Of a day and a time within it the time, which tells more. */
function earliest(one: Moment | null, other: Moment | null): Moment | null {
  if (one === null || other === null) return one ?? other;
  if (isWithin(one, other)) return one;
  if (isWithin(other, one)) return other;
  return other.start < one.start ? other : one;
}

function isWithin(inner: Moment, outer: Moment): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function either(one: boolean | null, other: boolean | null): boolean | null {
  if (one === null || other === null) return one ?? other;
  return one || other;
}

function containedByEither(one: CaseFacts, other: CaseFacts, content: FeedbackContent): boolean | null {
  return either(one.contains[content], other.contains[content]);
}

function most(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

/** Times of which a case has one; it may well be answered twice. */
const onceOfCase: readonly CaseTime[] = ['complete', 'adjusted', 'discovered'];
const onceOfRow: readonly CaseTime[] = ['received', 'registered'];

/** Whether two rows cannot both be right of one case. Each document has a receipt and a sender of its own. */
export function contradicts(one: CaseFacts, other: CaseFacts): boolean {
  const areDocuments = one.isDocument && other.isDocument;
  const once = areDocuments ? onceOfCase : [...onceOfCase, ...onceOfRow];
  if (once.some((time) => isApart(one.times[time], other.times[time]))) return true;
  if (one.category !== 'unknown' && other.category !== 'unknown' && one.category !== other.category)
    return true;
  if (!areDocuments && differs(one.named, other.named)) return true;
  return differs(one.unit, other.unit) || differs(one.board, other.board);
}

function isApart(one: Moment | null, other: Moment | null): boolean {
  return one !== null && other !== null && (one.end < other.start || other.end < one.start);
}

function differs<Value>(one: Value | null, other: Value | null): boolean {
  return one !== null && other !== null && one !== other;
}
