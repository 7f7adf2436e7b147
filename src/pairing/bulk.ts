import type { LogEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import type { NumberedMail } from './numbered.js';
import type { Subject } from './subject.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** How case systems head the replies that they send for people: many a day, alike, and none of them a mailing. */
const answering = /^(?:svar|återkoppling) (?:på|från|till|om|i|angående|gällande)(?: |$)/u;

/**
 * One sender's equal text to `from` or more parties within a day is bulk, whichever way it went. A
 * subject with a reply mark or a case number never is, nor one that says nothing of the text ("Hej").
 * Only a look at the whole log shows it, so it comes first.
 */
export interface BulkFinder {
  /** Takes the mails in canonical order. */
  add(mail: NumberedMail): void;
  found(): Generator<void, ReadonlySet<LogEvent>>;
}

export function createBulkFinder(from: number): BulkFinder {
  const mails: NumberedMail[] = [];
  /** Of each of those mails: numbers beside each other, which are quick to go through. */
  const matters: number[] = [];
  /** How many parties each matter reached, whoever sent it and whenever: of most so few that none is bulk. */
  const reached: number[] = [];

  function* mailings(): Generator<void, readonly (readonly NumberedMail[])[]> {
    const byMatter = new Map<string, NumberedMail[]>();
    let index = 0;
    for (const run of runsOf(matters)) {
      for (const matter of run) {
        const mail = (reached[matter] ?? 0) < from ? undefined : mails[index];
        index += 1;
        if (mail !== undefined) putTogether(byMatter, mail);
      }
      yield;
    }
    return [...byMatter.values()];
  }

  return {
    add(mail) {
      const { matter } = mail.subject;
      while (reached.length <= matter) reached.push(0);
      if (!mayBeBulk(mail)) return;
      const parties = mail.direction === 'outgoing' ? mail.counterparts.length : 1;
      reached[matter] = (reached[matter] ?? 0) + parties;
      mails.push(mail);
      matters.push(matter);
    },
    *found() {
      return new Set((yield* mailings()).flatMap((mailing) => bulkOf(mailing, from)));
    },
  };
}

function mayBeBulk({ event, direction, subject }: NumberedMail): boolean {
  if (direction === 'internal' || direction === 'passing' || isToOne(subject)) return false;
  return event.sender !== null && event.inReplyTo === null;
}

function isToOne({ reply, caseNumber, generic }: Subject): boolean {
  return reply || caseNumber !== null || generic;
}

function putTogether(mailings: Map<string, NumberedMail[]>, mail: NumberedMail): void {
  const { matter, canonical } = mail.subject;
  if (answering.test(canonical)) return;
  const key = `${mail.event.sender}\n${matter}`;
  const mailing = mailings.get(key);
  if (mailing === undefined) mailings.set(key, [mail]);
  else mailing.push(mail);
}

/** A window of one day slides over the mailing; every mail in a window with enough parties is bulk. */
function bulkOf(mailing: readonly NumberedMail[], from: number): readonly LogEvent[] {
  const parties = new Map<string, number>();
  const bulk: LogEvent[] = [];
  let first = 0;
  let marked = 0;
  for (const [last, mail] of mailing.entries()) {
    count(parties, mail, 1);
    for (
      let oldest = mailing[first];
      oldest !== undefined && isOverADay(oldest, mail);
      oldest = mailing[first]
    ) {
      count(parties, oldest, -1);
      first += 1;
    }
    if (parties.size < from) continue;
    for (const { event } of mailing.slice(Math.max(first, marked), last + 1)) bulk.push(event);
    marked = last + 1;
  }
  return bulk;
}

function isOverADay(oldest: NumberedMail, mail: NumberedMail): boolean {
  return mail.event.at.start - oldest.event.at.start > dayMilliseconds;
}

/**
 * A mail that comes in counts as one party however many of us it names: a resident who writes to all
 * twelve members of a board is one contact, not a mailing.
 */
function count(
  parties: Map<string, number>,
  { direction, counterparts, event }: NumberedMail,
  by: 1 | -1,
): void {
  for (const party of direction === 'outgoing' ? counterparts : event.recipients.slice(0, 1)) {
    const number = (parties.get(party) ?? 0) + by;
    if (number === 0) parties.delete(party);
    else parties.set(party, number);
  }
}
