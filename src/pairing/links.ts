import type { CallEvent, CaseEvent, MailEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import { messageKey } from './case-links.js';
import { canonicalCaseNumber } from './case-number.js';
import type { WholeLog } from './first-pass.js';
import type { NumberedMail } from './mail-list.js';
import { findMentioned, handsOn, type Mentioned } from './mentioned.js';
import { maskedLike } from './number-index.js';
import type { Numbered } from './numbered.js';
import { createNumbering } from './numbering.js';
import type { PlacedLogs } from './placed-logs.js';

/** By what events may have to do with each other, as a number: two that share none never meet in pairing. */
export type Link = number;

export interface Links {
  mail(mail: NumberedMail): readonly Link[];
  call(call: Numbered<CallEvent>): readonly Link[];
  entry(entry: Numbered<CaseEvent>): readonly Link[];
  /** A person, with whom we write and speak under an address or a number. */
  party(party: string): Link;
}

const kinds = ['party', 'message', 'case', 'subject'] as const;

/** Numbers of one kind are never those of another. */
function createLinks(kind: (typeof kinds)[number]): (text: string) => Link {
  const numberOf = createNumbering();
  const offset = kinds.indexOf(kind);
  return (text) => numberOf(text) * kinds.length + offset;
}

/** A mailing of ours joins none of those who got it; all other mail is linked to whomever it went to or came from. */
export function isToMany(mail: NumberedMail, { natureOf }: WholeLog): boolean {
  return mail.direction === 'outgoing' && natureOf(mail) === 'bulk';
}

/** Reads the links of all kinds that the logs hold: who, ids, case numbers, and subjects that were handed on inside. */
export function* linksOf({ mails, calls, cases }: PlacedLogs, whole: WholeLog): Generator<void, Links> {
  const mentioned = yield* findMentioned(mails);
  const alike = maskedLike(new Set(calls.flatMap(({ counterparts }) => counterparts)));
  const party = createLinks('party');
  const numbered = createLinks('case');
  const messages = messageLinks(mentioned, cases);
  const handOns = yield* readHandOnLinks(mails, mentioned);
  return {
    party,
    mail(mail) {
      const { event, direction, subject, counterparts } = mail;
      // What no person wrote to us touches no contact.
      if (direction === 'incoming' && whole.natureOf(mail) !== 'person') return [];
      const links = [...messages.ofMail(event)];
      if (subject.caseNumber !== null) links.push(numbered(subject.caseNumber));
      if (!isToMany(mail, whole)) for (const one of counterparts) links.push(party(one));
      for (const link of handOns(mail)) links.push(link);
      return links;
    },
    call({ event, counterparts }) {
      return counterparts.flatMap((number) => {
        const address = whole.persons.addressOf(number, event.at.start);
        return [number, ...alike(number), ...(address === null ? [] : [address])].map(party);
      });
    },
    entry({ event, counterparts }) {
      return [
        ...counterparts.map(party),
        ...(event.caseId === null ? [] : [numbered(canonicalCaseNumber(event.caseId))]),
        ...(event.messageId === null ? [] : [messages.of(event.messageId)]),
      ];
    },
  };
}

/** A mail's own id leads nowhere unless another mail or a register names it. */
function messageLinks({ ids }: Mentioned, cases: PlacedLogs['cases']) {
  const of = createLinks('message');
  const entered = cases.flatMap(({ event }) => event.messageId ?? []);
  const named = new Set([...ids, ...entered].map(messageKey));
  return {
    of: (id: string): Link => of(messageKey(id)),
    ofMail({ messageId, inReplyTo, references, conversationId }: MailEvent): readonly Link[] {
      if (named.size === 0) return [];
      const own = messageId === null ? [] : [messageKey(messageId)].filter((key) => named.has(key));
      const others = inReplyTo === null ? references : [inReplyTo, ...references];
      const links = [...own, ...others.map(messageKey)].map(of);
      // In some logs a conversation goes by the id of its first mail.
      return conversationId === null ? links : [...links, of(messageKey(conversationId))];
    },
  };
}

type HandOnLinks = (mail: NumberedMail) => readonly Link[];

/**
 * What an internal mail to another unit may hand on: what came under its subject to its sender, or was handed there.
 */
function* readHandOnLinks(
  mails: PlacedLogs['mails'],
  { isHandedOn }: Mentioned,
): Generator<void, HandOnLinks> {
  const cut = new Set<number>();
  const handing: NumberedMail[] = [];
  for (const run of runsOf(mails)) {
    for (const mail of run) {
      const { cutTo, beginning } = mail.subject;
      const handsItOn = handsOn(mail);
      if (handsItOn) handing.push(mail);
      if (cutTo !== null && (handsItOn || mail.direction === 'incoming')) cut.add(beginning);
    }
    yield;
  }
  const linkOf = createLinks('subject');
  const linksOfHeld: HandOnLinks = (mail) => {
    const { unit, otherUnits } = mail;
    const { generic, matter, beginning } = mail.subject;
    if (generic || unit === null) return [];
    const texts = cut.has(beginning) ? [`${matter}`, `${beginning}…`] : [`${matter}`];
    return texts.flatMap((text) => [unit, ...otherUnits].map(({ name }) => linkOf(`${text} ${name}`)));
  };
  const handedOn = new Set(handing.flatMap(linksOfHeld));
  return (mail) => {
    if (handsOn(mail)) return linksOfHeld(mail);
    const mayBeHandedOn = mail.direction === 'incoming' && isHandedOn(mail.subject);
    return mayBeHandedOn ? linksOfHeld(mail).filter((link) => handedOn.has(link)) : [];
  };
}
