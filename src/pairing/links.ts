import type { CallEvent, CaseEvent, MailEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import { messageKey } from './case-links.js';
import { canonicalCaseNumber } from './case-number.js';
import type { WholeLog } from './first-pass.js';
import { findMentioned, handsOn, type Mentioned } from './mentioned.js';
import { maskedLike } from './number-index.js';
import { createNumbering } from './numbering.js';
import type { PlacedLogs } from './placed-logs.js';
import type { Numbered } from './placement.js';

/** By what events may have to do with each other, as a number: two that share none never meet in pairing. */
export type Link = number;

export interface Links {
  mail(mail: Numbered<MailEvent>): readonly Link[];
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

/** Reads the links of all kinds that the logs hold: who, ids, case numbers, and subjects that were handed on inside. */
export function* linksOf({ mails, calls, cases }: PlacedLogs, whole: WholeLog): Generator<void, Links> {
  const mentioned = yield* findMentioned(mails, whole.subjectOf);
  const alike = maskedLike(new Set(calls.flatMap(({ placement }) => placement.counterparts)));
  const party = createLinks('party');
  const numbered = createLinks('case');
  const messages = messageLinks(mentioned, cases);
  const handOns = yield* readHandOnLinks(mails, whole, mentioned);
  return {
    party,
    mail(mail) {
      const { event, direction, counterparts } = mail.placement;
      const subject = whole.subjectOf(mail);
      const nature = whole.natureOf({ event, subject }, direction !== 'incoming');
      // What no person wrote to us touches no contact.
      if (direction === 'incoming' && nature !== 'person') return [];
      const isToMany = direction === 'outgoing' && nature === 'bulk';
      return [
        ...messages.ofMail(event),
        ...(subject.caseNumber === null ? [] : [numbered(subject.caseNumber)]),
        ...(isToMany ? [] : counterparts.map(party)),
        ...handOns(mail),
      ];
    },
    call({ placement: { event, counterparts } }) {
      return counterparts.flatMap((number) => {
        const address = whole.persons.addressOf(number, event.at.start);
        return [number, ...alike(number), ...(address === null ? [] : [address])].map(party);
      });
    },
    entry({ placement: { event, counterparts } }) {
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
  const entered = cases.flatMap(({ placement: { event } }) => event.messageId ?? []);
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

type HandOnLinks = (mail: Numbered<MailEvent>) => readonly Link[];

/**
 * What an internal mail to another unit may hand on: what came under its subject to its sender, or was handed there.
 */
function* readHandOnLinks(
  mails: PlacedLogs['mails'],
  { subjectOf }: WholeLog,
  { isHandedOn }: Mentioned,
): Generator<void, HandOnLinks> {
  const cut = new Set<number>();
  const handing: Numbered<MailEvent>[] = [];
  for (const run of runsOf(mails)) {
    for (const mail of run) {
      const { cutTo, beginning } = subjectOf(mail);
      const handsItOn = handsOn(mail.placement);
      if (handsItOn) handing.push(mail);
      if (cutTo !== null && (handsItOn || mail.placement.direction === 'incoming')) cut.add(beginning);
    }
    yield;
  }
  const linkOf = createLinks('subject');
  const linksOfHeld: HandOnLinks = (mail) => {
    const { unit, otherUnits } = mail.placement;
    const { generic, matter, beginning } = subjectOf(mail);
    if (generic || unit === null) return [];
    const texts = cut.has(beginning) ? [`${matter}`, `${beginning}…`] : [`${matter}`];
    return texts.flatMap((text) => [unit, ...otherUnits].map(({ name }) => linkOf(`${text} ${name}`)));
  };
  const handedOn = new Set(handing.flatMap(linksOfHeld));
  return (mail) => {
    if (handsOn(mail.placement)) return linksOfHeld(mail);
    const mayBeHandedOn = mail.placement.direction === 'incoming' && isHandedOn(subjectOf(mail));
    return mayBeHandedOn ? linksOfHeld(mail).filter((link) => handedOn.has(link)) : [];
  };
}
