import type { LogEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import type { MailList, NumberedMail } from './mail-list.js';
import type { Subject } from './subject.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** How case systems head the replies that they send for people: many a day, alike, and none of them a mailing. */
const answering = /^(?:svar|återkoppling) (?:på|från|till|om|i|angående|gällande)(?: |$)/u;

/**
 * One sender's equal text to `from` or more parties within a day is bulk, whichever way it went. A
 * subject with a reply mark or a case number never is, nor one that says nothing of the text ("Hej"). Whoever wrote
 * to us under that subject before gets an answer: they are none of the many.
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

  function* mailings(mails: MailList): Generator<void, readonly (readonly Sent[])[]> {
    const bySender = new Map<string, Sent[]>();
    const askers = createAskers();
    let index = 0;
    for (const run of runsOf(matters)) {
      for (const matter of run) {
        const mail = matter !== noMatter && rush.wasOver(matter) ? mails.at(index) : null;
        index += 1;
        if (mail === null) continue;
        askers.add(mail);
        putTogether(bySender, { mail, parties: askers.othersReached(mail) });
      }
      yield;
    }
    return [...bySender.values()];
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

/** A mail that may be one of many. */
interface Sent {
  readonly mail: NumberedMail;
  /** Those whom it reached, and who had not asked for it. */
  readonly parties: readonly string[];
}

/** Who has written to us under which subject so far. */
function createAskers() {
  const askers = new Map<number, Set<string>>();
  return {
    add({ direction, subject, event: { sender } }: NumberedMail): void {
      if (direction !== 'incoming' || sender === null) return;
      const known = askers.get(subject.matter) ?? new Set();
      askers.set(subject.matter, known.add(sender));
    },
    /**
     * A mail that comes in counts as one party however many of us it names: a resident who writes to all
     * twelve members of a board is one contact, not a mailing.
     */
    othersReached({ direction, subject, counterparts, event }: NumberedMail): readonly string[] {
      if (direction !== 'outgoing') return event.recipients.slice(0, 1);
      const asked = askers.get(subject.matter);
      return asked === undefined ? counterparts : counterparts.filter((party) => !asked.has(party));
    },
  };
}

function putTogether(mailings: Map<string, Sent[]>, sent: Sent): void {
  const { event, subject } = sent.mail;
  if (answering.test(subject.canonical)) return;
  const key = `${event.sender}\n${subject.matter}`;
  const mailing = mailings.get(key);
  if (mailing === undefined) mailings.set(key, [sent]);
  else mailing.push(sent);
}

/** A window of one day slides over the mailing; every mail in a window with enough parties is bulk if it reached one. */
function bulkOf(mailing: readonly Sent[], from: number): readonly LogEvent[] {
  const parties = new Map<string, number>();
  const bulk: LogEvent[] = [];
  let first = 0;
  let marked = 0;
  for (const [last, sent] of mailing.entries()) {
    count(parties, sent, 1);
    for (
      let oldest = mailing[first];
      oldest !== undefined && isOverADay(oldest, sent);
      oldest = mailing[first]
    ) {
      count(parties, oldest, -1);
      first += 1;
    }
    if (parties.size < from) continue;
    for (const { mail, parties: reached } of mailing.slice(Math.max(first, marked), last + 1)) {
      if (reached.length > 0) bulk.push(mail.event);
    }
    marked = last + 1;
  }
  return bulk;
}

function isOverADay(oldest: Sent, { mail }: Sent): boolean {
  return mail.event.at.start - oldest.mail.event.at.start > dayMilliseconds;
}

function count(parties: Map<string, number>, sent: Sent, by: 1 | -1): void {
  for (const party of sent.parties) {
    const number = (parties.get(party) ?? 0) + by;
    if (number === 0) parties.delete(party);
    else parties.set(party, number);
  }
}
