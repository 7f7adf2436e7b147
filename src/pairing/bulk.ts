import type { LogEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import type { MailList, NumberedMail } from './mail-list.js';
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
  /** Of the same mails. */
  found(mails: MailList): Generator<void, ReadonlySet<LogEvent>>;
}

export function createBulkFinder(from: number): BulkFinder {
  /** Of each mail: numbers beside each other, which are quick to go through. */
  const matters: number[] = [];
  const rush = createRush(from);

  function* mailings(mails: MailList): Generator<void, readonly (readonly NumberedMail[])[]> {
    const byMatter = new Map<string, NumberedMail[]>();
    let index = 0;
    for (const run of runsOf(matters)) {
      for (const matter of run) {
        const mail = matter !== noMatter && rush.wasOver(matter) ? mails.at(index) : null;
        index += 1;
        if (mail !== null) putTogether(byMatter, mail);
      }
      yield;
    }
    return [...byMatter.values()];
  }

  return {
    add(mail) {
      const matter = mayBeBulk(mail) ? mail.subject.matter : noMatter;
      matters.push(matter);
      if (matter !== noMatter) rush.add(matter, mail);
    },
    *found(mails) {
      return new Set((yield* mailings(mails)).flatMap((mailing) => bulkOf(mailing, from)));
    },
  };
}

/** Of a mail that cannot be bulk. */
const noMatter = -1;

/** Which matters reached many parties in a short time, whoever wrote: of most so few that none is bulk. */
interface Rush {
  /** Takes the mails in canonical order. */
  add(matter: number, mail: NumberedMail): void;
  /** Whether two days after each other had so many: no window of a day holds more than they do. */
  wasOver(matter: number): boolean;
}

interface Reached {
  /** The latest day with a mail. */
  day: number;
  onDay: number;
  onDayBefore: number;
  wereEnough: boolean;
}

function createRush(from: number): Rush {
  const reachedBy: Reached[] = [];
  function reachedOf(matter: number): Reached {
    const known = reachedBy[matter];
    if (known !== undefined) return known;
    const reached = { day: 0, onDay: 0, onDayBefore: 0, wereEnough: false };
    reachedBy[matter] = reached;
    return reached;
  }
  return {
    add(matter, mail) {
      const reached = reachedOf(matter);
      const day = Math.floor(mail.event.at.start / dayMilliseconds);
      if (day !== reached.day) {
        reached.onDayBefore = day === reached.day + 1 ? reached.onDay : 0;
        reached.onDay = 0;
        reached.day = day;
      }
      reached.onDay += mail.direction === 'outgoing' ? mail.counterparts.length : 1;
      if (reached.onDayBefore + reached.onDay >= from) reached.wereEnough = true;
    },
    wasOver: (matter) => reachedBy[matter]?.wereEnough === true,
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
