import { localDate } from '../calendar/zone.js';
import type { MailEvent } from '../model/event.js';
import { canonicalCaseNumber } from './case-number.js';
import type { CaseDraft } from './cases.js';
import { byReceipt, type Draft } from './draft.js';
import { subjectReader } from './numbered-subject.js';
import { addUnder } from './short-list.js';

/** A contact of mail or phone that belongs to a case: because the register names it, or by a shared case number. */
export interface CaseLink {
  readonly contact: Draft;
  readonly evidence: 'register' | 'exact';
}

interface Opened {
  readonly cases: readonly CaseDraft[];
  readonly mails: readonly Draft[];
  readonly calls: readonly Draft[];
}

/**
 * Which contacts of mail and phone are the same contact as a case, each case's in order of receipt. A contact
 * belongs to one case at most: the one whose register names a mail of it, else the one whose number
 * stands first in its subjects, ours among them.
 */
export function linkCases({ cases, mails, calls }: Opened): ReadonlyMap<CaseDraft, readonly CaseLink[]> {
  const links = new Map<CaseDraft, CaseLink[]>();
  if (cases.length === 0) return links;
  const inOrder = mails.toSorted(byReceipt);
  const named = namedMails(cases, inOrder);
  const numbered = numberedMails(cases, inOrder, named);
  const phoned = phonedCases(cases, calls);
  for (const contact of [...inOrder, ...calls.toSorted(byReceipt)]) {
    const byRegister = named.get(contact) ?? phoned.get(contact);
    const entry = byRegister ?? numbered.get(contact);
    if (entry === undefined) continue;
    const link: CaseLink = { contact, evidence: byRegister === undefined ? 'exact' : 'register' };
    addUnder(links, entry, link);
  }
  return links;
}

/** Mail contacts of which the register names a message; of two entries that name it the one received first has it. */
function namedMails(cases: readonly CaseDraft[], mails: readonly Draft[]): ReadonlyMap<Draft, CaseDraft> {
  const byMessage = new Map<string, CaseDraft>();
  for (const entry of cases.toSorted(byReceipt)) {
    const { messageId } = entry.event;
    if (messageId !== null && !byMessage.has(messageKey(messageId)))
      byMessage.set(messageKey(messageId), entry);
  }
  const links = new Map<Draft, CaseDraft>();
  if (byMessage.size === 0) return links;
  for (const contact of mails) {
    const entry = mailsOf(contact)
      .map(({ messageId }) => (messageId === null ? undefined : byMessage.get(messageKey(messageId))))
      .find((found) => found !== undefined);
    if (entry !== undefined) links.set(contact, entry);
  }
  return links;
}

/** Registers and logs differ in whether they keep the angle brackets. */
export function messageKey(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '');
}

/**
 * Mail contacts in which a case's number stands. A number is quoted by others too (a journalist, a neighbour),
 * so it joins only the mail of the case's own counterpart: the address that the register has, or that of a mail
 * which the register names. Where the register knows no address, and no other case has the number, the
 * counterpart of the first mail that quotes it is taken for the case's.
 */
function numberedMails(
  cases: readonly CaseDraft[],
  mails: readonly Draft[],
  named: ReadonlyMap<Draft, CaseDraft>,
): ReadonlyMap<Draft, CaseDraft> {
  const byNumber = casesByNumber(cases);
  const addresses = caseAddresses(cases, named);
  const numbersOf = caseNumbers(new Set(byNumber.keys()));
  const links = new Map<Draft, CaseDraft>();
  for (const contact of mails) {
    const { counterpart } = contact;
    if (counterpart === null || named.has(contact)) continue;
    for (const number of numbersOf(contact)) {
      const entry = ownerOf(byNumber.get(number) ?? [], counterpart, addresses);
      if (entry === null) continue;
      addresses.get(entry)?.add(counterpart);
      links.set(contact, entry);
      break;
    }
  }
  return links;
}

function ownerOf(
  candidates: readonly CaseDraft[],
  counterpart: string,
  addresses: ReadonlyMap<CaseDraft, ReadonlySet<string>>,
): CaseDraft | null {
  const theirs = candidates.find((entry) => addresses.get(entry)?.has(counterpart));
  const [only, another] = candidates;
  if (theirs !== undefined || only === undefined) return theirs ?? null;
  return another === undefined && addresses.get(only)?.size === 0 ? only : null;
}

function casesByNumber(cases: readonly CaseDraft[]): ReadonlyMap<string, readonly CaseDraft[]> {
  const byNumber = new Map<string, CaseDraft[]>();
  for (const entry of cases.toSorted(byReceipt)) {
    if (entry.event.caseId === null) continue;
    addUnder(byNumber, canonicalCaseNumber(entry.event.caseId), entry);
  }
  return byNumber;
}

/** The mail addresses that each case's counterpart is known by. */
function caseAddresses(
  cases: readonly CaseDraft[],
  named: ReadonlyMap<Draft, CaseDraft>,
): ReadonlyMap<CaseDraft, Set<string>> {
  const addresses = new Map(
    cases.map((entry) => [entry, new Set([entry.counterpart ?? ''].filter(isAddress))]),
  );
  for (const [{ counterpart }, entry] of named) {
    if (counterpart !== null) addresses.get(entry)?.add(counterpart);
  }
  return addresses;
}

/** Registers name people in many ways; only an address can be held beside that of a mail. */
export function isAddress(counterpart: string): boolean {
  return counterpart.includes('@');
}

/** The case numbers in a contact's subjects, in order of time. */
function caseNumbers(known: ReadonlySet<string>): (contact: Draft) => readonly string[] {
  const readSubject = subjectReader(known);
  return (contact) => {
    const mails = mailsOf(contact).toSorted((one, other) => one.at.start - other.at.start);
    return [...new Set(mails.flatMap(({ subject }) => readSubject(subject).caseNumber ?? []))];
  };
}

function mailsOf({ event, history }: Draft): readonly MailEvent[] {
  return [event, ...history.map((happening) => happening.event)].filter((one) => one.channel === 'mail');
}

/**
 * A call is a case only where nothing else can be meant: the register has the caller's number, says that the
 * case came by phone, and on that day there is one contact and one case of that number.
 */
function phonedCases(cases: readonly CaseDraft[], calls: readonly Draft[]): ReadonlyMap<Draft, CaseDraft> {
  const callers = byCallerAndDay(calls);
  const phoned = byCallerAndDay(cases.filter(({ event }) => event.arrival === 'phone'));
  const links = new Map<Draft, CaseDraft>();
  for (const [key, [entry, anotherCase]] of phoned) {
    const [contact, anotherContact] = callers.get(key) ?? [];
    if (entry === undefined || contact === undefined) continue;
    if (anotherCase === undefined && anotherContact === undefined) links.set(contact, entry);
  }
  return links;
}

function byCallerAndDay<Opened extends Draft>(
  drafts: readonly Opened[],
): ReadonlyMap<string, readonly Opened[]> {
  const groups = new Map<string, Opened[]>();
  for (const draft of drafts) {
    if (draft.counterpart === null) continue;
    addUnder(groups, `${draft.counterpart} ${localDate(draft.receivedAt.start)}`, draft);
  }
  return groups;
}
