import type { CallEvent, CaseEvent, MailEvent } from '../model/event.js';
import { messageKey } from './case-links.js';
import { canonicalCaseNumber } from './case-number.js';
import type { WholeLog } from './first-pass.js';
import { maskedLike } from './number-index.js';
import type { PlacedLogs } from './placed-logs.js';
import type { Numbered, Placement } from './placement.js';
import { fewestShared, type Subject } from './subject.js';

/** By what events may have to do with each other: two that share none of these never meet in pairing. */
export interface Links {
  mail(mail: Numbered<MailEvent>): readonly string[];
  call(call: Numbered<CallEvent>): readonly string[];
  entry(entry: Numbered<CaseEvent>): readonly string[];
}

/** A person, with whom we write and speak under an address or a number. */
export function partyLink(party: string): string {
  return `party ${party}`;
}

/** Reads the links of all kinds that the logs hold: who, ids, case numbers, and subjects that were handed on inside. */
export function linksOf({ mails, calls }: PlacedLogs, whole: WholeLog): Links {
  const alike = maskedLike(new Set(calls.flatMap(({ placement }) => placement.counterparts)));
  const handOnLinks = readHandOnLinks(mails, whole.readSubject);
  return {
    mail(mail) {
      const { event, direction, counterparts } = mail.placement;
      const subject = whole.readSubject(event.subject);
      const nature = whole.natureOf({ event, subject }, direction !== 'incoming');
      // What no person wrote to us touches no contact.
      if (direction === 'incoming' && nature !== 'person') return [];
      const isToMany = direction === 'outgoing' && nature === 'bulk';
      return [
        ...idLinks(event),
        ...numberLinks(subject.caseNumber),
        ...(isToMany ? [] : counterparts.map(partyLink)),
        ...handOnLinks(mail.placement),
      ];
    },
    call({ placement: { event, counterparts } }) {
      return counterparts.flatMap((number) => {
        const address = whole.persons.addressOf(number, event.at.start);
        return [number, ...alike(number), ...(address === null ? [] : [address])].map(partyLink);
      });
    },
    entry({ placement: { event, counterparts } }) {
      return [
        ...counterparts.map(partyLink),
        ...numberLinks(event.caseId === null ? null : canonicalCaseNumber(event.caseId)),
        ...(event.messageId === null ? [] : [messageLink(event.messageId)]),
      ];
    },
  };
}

function idLinks({ messageId, inReplyTo, references, conversationId }: MailEvent): readonly string[] {
  const messages = [messageId, inReplyTo, ...references].flatMap((id) =>
    id === null ? [] : messageLink(id),
  );
  return conversationId === null ? messages : [...messages, `conversation ${conversationId}`];
}

function messageLink(id: string): string {
  return `message ${messageKey(id)}`;
}

function numberLinks(caseNumber: string | null): readonly string[] {
  return caseNumber === null ? [] : [`case ${caseNumber}`];
}

/**
 * What an internal mail to another unit may hand on: what came under its subject to its sender, or was handed there.
 */
function readHandOnLinks(
  mails: PlacedLogs['mails'],
  readSubject: WholeLog['readSubject'],
): (placement: Placement<MailEvent>) => readonly string[] {
  const meant = mails.filter(({ placement }) => placement.direction === 'incoming' || handsOn(placement));
  const subjects = meant.map(({ placement }) => readSubject(placement.event.subject));
  const cut = new Set(subjects.flatMap((subject) => (subject.cutTo === null ? [] : beginningOf(subject))));
  const linksOf = ({ event, unit, otherUnits }: Placement<MailEvent>): readonly string[] => {
    const subject = readSubject(event.subject);
    if (subject.generic || unit === null) return [];
    const beginning = beginningOf(subject);
    const texts = [subject.canonical, ...(cut.has(beginning) ? [beginning] : [])];
    const holders = [unit, ...otherUnits];
    return texts.flatMap((text) => holders.map(({ name }) => `subject ${name}\n${text}`));
  };
  const handedOn = new Set(mails.flatMap(({ placement }) => (handsOn(placement) ? linksOf(placement) : [])));
  return (placement) => {
    if (handsOn(placement)) return linksOf(placement);
    return placement.direction === 'incoming' ? linksOf(placement).filter((link) => handedOn.has(link)) : [];
  };
}

function handsOn({ direction, otherUnits }: Placement): boolean {
  return direction === 'internal' && otherUnits.length > 0;
}

/** A subject and what a system has left of it begin alike. */
function beginningOf({ canonical }: Subject): string {
  return `${canonical.slice(0, fewestShared)}…`;
}
