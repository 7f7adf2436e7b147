import { localDate } from '../calendar/zone.js';
import type { ContactMark, Fate, Happening, HappeningKind } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { type CaseLink, isAddress, linkCases } from './case-links.js';
import type { CaseDraft, CaseOutcome } from './cases.js';
import type { Draft } from './draft.js';
import type { PairingOptions } from './options.js';
import { fatesOf, type Outcome } from './outcome.js';
import type { Numbered } from './placement.js';

interface PairedChannels {
  readonly mail: Outcome;
  readonly phone: Outcome;
  readonly register: CaseOutcome;
  /** The mails and calls whose fates are told. */
  readonly moving: readonly Numbered<LogEvent>[];
}

/** Cases with what was joined to them, and what became of every event. */
export interface JoinedOutcome extends Outcome {
  readonly cases: readonly CaseDraft[];
}

/**
 * Makes one contact of a case and of the mail or call that it came as: a case, received at the earlier time,
 * owned by the unit that first received it. Whatever had pointed to the other contact points to the case.
 */
export function joinCases(
  { mail, phone, register, moving }: PairedChannels,
  options: PairingOptions,
): JoinedOutcome {
  const links = linkCases({ cases: register.drafts, mails: mail.drafts, calls: phone.drafts });
  const merged = register.drafts.map((entry) => mergeCase(entry, links.get(entry) ?? [], options));
  const caseOf = new Map(merged.flatMap(({ entry, joined }) => joined.map(({ id }) => [id, entry] as const)));
  // What a call is to a mail goes before what it is to no other call.
  const fates = fatesOf([phone, mail, register]);
  if (caseOf.size > 0) {
    for (const { id, placement } of moving) {
      const fate = fates.get(id);
      if (fate !== undefined) fates.set(id, fateInCase(fate, placement.event, caseOf));
    }
  }
  const cases = merged.map(({ entry }) => entry);
  const others = [...mail.drafts, ...phone.drafts].filter(({ id }) => !caseOf.has(id));
  return { fates, cases, drafts: [...others, ...cases] };
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
      contact.marks.add('follow-up');
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
    marks: new Set([...entry.marks, ...[...contact.marks].filter((mark) => keptMarks.has(mark))]),
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
