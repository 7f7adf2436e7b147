import { localDate } from '../calendar/zone.js';
import type { ContactMark, Fate, Happening, HappeningKind } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { type CaseLink, isAddress, linkCases } from './case-links.js';
import type { CaseDraft } from './cases.js';
import { marksOf } from './contact-marks.js';
import { type Draft, mark } from './draft.js';
import type { Numbered } from './numbered.js';
import type { PairingOptions } from './options.js';

/** The contacts of each channel. */
interface PairedChannels {
  readonly mail: readonly Draft[];
  readonly phone: readonly Draft[];
  readonly register: readonly CaseDraft[];
}

interface JoinedCases {
  /** Cases with what was joined to them. */
  readonly cases: readonly CaseDraft[];
  /** The contacts that are no part of a case. */
  readonly others: readonly Draft[];
}

/**
 * Makes one contact of a case and of the mail or call that it came as: a case, received at the earlier time,
 * owned by the unit that first received it. Whatever had pointed to the other contact points to the case.
 */
export function joinCases(
  { mail, phone, register }: PairedChannels,
  moving: readonly Iterable<Numbered<LogEvent>>[],
  options: PairingOptions,
): JoinedCases {
  const apart = [...mail, ...phone];
  const links = linkCases({ cases: register, mails: mail, calls: phone });
  const merged = register.map((entry) => mergeCase(entry, links.get(entry) ?? [], options));
  const caseOf = new Map(merged.flatMap(({ entry, joined }) => joined.map(({ id }) => [id, entry] as const)));
  const cases = merged.map(({ entry }) => entry);
  if (caseOf.size === 0) return { cases, others: apart };
  for (const events of moving) {
    for (const one of events) if (one.fate !== null) one.fate = fateInCase(one.fate, one.event, caseOf);
  }
  return { cases, others: apart.filter(({ id }) => !caseOf.has(id)) };
}

function fateInCase(fate: Fate, event: LogEvent, caseOf: ReadonlyMap<string, CaseDraft>): Fate {
  switch (fate.what) {
    case 'opens':
    case 'joins': {
      const entry = caseOf.get(fate.contact);
      const happening = entry?.history.find((one) => one.event === event);
      if (entry === undefined) return fate;
      if (happening === undefined) throw new Error(`case ${entry.id} has lost an event of ${fate.contact}`);
      return { what: 'joins', contact: entry.id, as: happening.what };
    }
    case 'pairs':
      return { ...fate, contact: caseOf.get(fate.contact)?.id ?? fate.contact };
    case 'internal': {
      const entry = fate.handsOn === null ? undefined : caseOf.get(fate.handsOn);
      return entry === undefined ? fate : { what: 'internal', handsOn: entry.id };
    }
    case 'not-a-contact':
    case 'unpaired':
    case 'passing':
      return fate;
  }
}

interface Merged {
  readonly entry: CaseDraft;
  /** The contacts that are contacts of their own no more. */
  readonly joined: readonly Draft[];
}

function mergeCase(entry: CaseDraft, links: readonly CaseLink[], options: PairingOptions): Merged {
  const joined: Draft[] = [];
  let whole = entry;
  for (const { contact, evidence } of links) {
    const what = openingIn(whole, { contact, evidence }, joined.length === 0);
    if (what === 'follow-up' && options.mail.followUps === 'count') {
      mark(contact, 'follow-up');
      continue;
    }
    whole = takeIn(whole, contact, {
      what,
      at: contact.receivedAt,
      unit: null,
      evidence,
      event: contact.event,
    });
    joined.push(contact);
  }
  return { entry: { ...whole, history: whole.history.map((one) => afterAnswer(one, whole)) }, joined };
}

/**
 * What the opening of a contact is in a case. The first one that had come by the day on which the case did is
 * what was entered, unless the case came in another way; what came after is a reminder or a follow-up.
 */
function openingIn(
  entry: CaseDraft,
  { contact, evidence }: CaseLink,
  isFirst: boolean,
): 'registered' | 'reminder' | 'follow-up' {
  if (evidence === 'register') return 'registered';
  const { arrival } = entry.event;
  const cameOtherwise = arrival === 'phone' || arrival === 'letter' || arrival === 'visit';
  const hadCome = localDate(contact.receivedAt.start) <= localDate(entry.event.at.end);
  if (isFirst && hadCome && !cameOtherwise) return 'registered';
  return isAnsweredBefore(contact.receivedAt.start, entry) ? 'follow-up' : 'reminder';
}

const answering: ReadonlySet<HappeningKind> = new Set(['answer', 'closing', 'callback']);

function isAnsweredBefore(at: number, { history }: Draft): boolean {
  return history.some((happening) => answering.has(happening.what) && happening.at.end < at);
}

/** The register may know of an answer that the mail log lacks: a reminder after it is a follow-up. */
function afterAnswer(happening: Happening, entry: Draft): Happening {
  const isLate = happening.what === 'reminder' && isAnsweredBefore(happening.at.start, entry);
  return isLate ? { ...happening, what: 'follow-up' } : happening;
}

/** Whoever wants a case answered, what its mail or call looked like excuses nothing. */
const keptMarks: ReadonlySet<ContactMark> = new Set(['absence', 'reply-to-us', 'follow-up']);

function takeIn(entry: CaseDraft, contact: Draft, opening: Happening): CaseDraft {
  const first = firstReceived(entry, contact, opening.what);
  const { counterpart } = entry;
  const units = [first.unit, ...entry.otherUnits, ...contact.otherUnits];
  return {
    ...entry,
    receivedAt: first.receivedAt,
    unit: first.unit,
    otherUnits: [...new Set(units)].slice(1),
    counterpart:
      counterpart !== null && isAddress(counterpart) ? counterpart : (contact.counterpart ?? counterpart),
    history: [...entry.history, opening, ...contact.history.flatMap((one) => happeningInCase(one, contact))],
    marks: marksOf([...new Set([...entry.marks, ...[...contact.marks].filter((one) => keptMarks.has(one))])]),
  };
}

/**
 * Where the register's time leaves room for that of the mail or call which it entered, the more exact one is
 * the time of receipt: a register that knows only the day was not first.
 */
function firstReceived(entry: Draft, contact: Draft, what: HappeningKind): Draft {
  const [one, other] = [entry.receivedAt, contact.receivedAt];
  if (one.end < other.start) return entry;
  if (other.end < one.start) return contact;
  const isAsExact = other.end - other.start <= one.end - one.start;
  return what === 'registered' && isAsExact ? contact : entry;
}

/** Picking up the phone on a complaint does not answer it: those calls are how the case was received. */
function happeningInCase(happening: Happening, contact: Draft): readonly Happening[] {
  if (contact.event.channel !== 'phone') return [happening];
  if (happening.event === contact.event) return [];
  return [happening.what === 'own-later-call' ? { ...happening, what: 'registered' } : happening];
}
