import type { Fate, HappeningKind } from '../model/contact.js';
import type { MailEvent } from '../model/event.js';
import { isAddress } from './case-links.js';
import { canonicalCaseNumber, caseNumbersIn } from './case-number.js';
import type { CaseDraft } from './cases.js';
import { addToHistory, mark } from './draft.js';
import type { MailList } from './mail-list.js';
import { matchPattern, tellsOfAbsence } from './nature.js';
import { subjectReader } from './numbered-subject.js';
import type { PairingOptions } from './options.js';
import { addUnder } from './short-list.js';

/**
 * Pairs mail of ours that answers no mail with the case whose number it bears: a complaint from a web form or
 * a visit is answered by mail too. Only to the case's own address: other authorities get mail on it as well.
 */
export function pairCaseReplies(mails: MailList, cases: readonly CaseDraft[], options: PairingOptions): void {
  const byKey = casesByNumberAndAddress(cases);
  if (byKey.size === 0) return;
  const readSubject = subjectReader(caseNumbersIn(cases.map(({ event }) => event)));
  for (const mail of mails) {
    const { fate } = mail;
    const { event, unit, counterparts } = mail;
    const what = fate?.what === 'unpaired' ? whatItIs(fate.reason, event, options) : null;
    if (what === null) continue;
    const subject = readSubject(event.subject);
    const { caseNumber } = subject;
    if (caseNumber === null) continue;
    const entries = counterparts.flatMap((address) => {
      return byKey.get(keyOf(address, caseNumber))?.find(isNotAfter(event)) ?? [];
    });
    for (const entry of entries) {
      addToHistory(entry, { what, event, unit, evidence: 'exact' });
      if (what === 'acknowledgement' && tellsOfAbsence(subject)) mark(entry, 'absence');
    }
    const [first] = entries;
    if (first !== undefined) mail.fate = { what: 'pairs', contact: first.id, as: what };
  }
}

function isNotAfter({ at }: MailEvent): (entry: CaseDraft) => boolean {
  return ({ receivedAt }) => receivedAt.start <= at.end;
}

/** What a person or a machine of ours sent; null for mailings, bounces and the like. */
function whatItIs(
  reason: Extract<Fate, { what: 'unpaired' }>['reason'],
  mail: MailEvent,
  { mail: { notices } }: PairingOptions,
): HappeningKind | null {
  if (reason === 'auto-reply') return 'acknowledgement';
  if (reason !== 'we-wrote-first' && reason !== 'other-person') return null;
  return matchPattern(mail, notices) === true ? 'notice' : 'answer';
}

function casesByNumberAndAddress(cases: readonly CaseDraft[]): ReadonlyMap<string, readonly CaseDraft[]> {
  const byKey = new Map<string, CaseDraft[]>();
  for (const entry of cases) {
    const { counterpart, event } = entry;
    if (event.caseId === null || counterpart === null || !isAddress(counterpart)) continue;
    addUnder(byKey, keyOf(counterpart, canonicalCaseNumber(event.caseId)), entry);
  }
  return byKey;
}

function keyOf(address: string, caseNumber: string): string {
  return `${address}\n${caseNumber}`;
}
