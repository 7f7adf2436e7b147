import type { LogEvent, MailEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import type { Numbered, Placement } from './placement.js';
import type { SubjectOf } from './read-mail.js';
import type { Subject } from './subject.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** How case systems head the replies that they send for people: many a day, alike, and none of them a mailing. */
const answering = /^(?:svar|återkoppling) (?:på|från|till|om|i|angående|gällande)(?: |$)/u;

/**
 * One sender's equal text to `from` or more parties within a day is bulk, whichever way it went. A
 * subject with a reply mark or a case number never is, nor one that says nothing of the text ("Hej").
 * Only a look at the whole log shows it, so it comes first.
 */
export function* findBulk(
  mails: readonly Numbered<MailEvent>[],
  subjectOf: SubjectOf,
  from: number,
): Generator<void, ReadonlySet<LogEvent>> {
  const reached = yield* partiesByMatter(mails, subjectOf);
  const mailings = new Map<string, Numbered<MailEvent>[]>();
  for (const run of runsOf(mails)) {
    for (const mail of run) {
      const { event } = mail.placement;
      const subject = subjectOf(mail);
      const isSeldom = (reached[subject.matter] ?? 0) < from;
      if (isSeldom || !mayBeBulk(mail.placement, subject)) continue;
      const key = `${event.sender}\n${subject.canonical}`;
      const mailing = mailings.get(key);
      if (mailing === undefined) mailings.set(key, [mail]);
      else mailing.push(mail);
    }
    yield;
  }
  return new Set([...mailings.values()].flatMap((mailing) => bulkOf(mailing, from)));
}

/** How many parties each matter reached, whoever sent it and whenever: of most so few that none is bulk. */
function* partiesByMatter(
  mails: readonly Numbered<MailEvent>[],
  subjectOf: SubjectOf,
): Generator<void, readonly number[]> {
  const reached: number[] = [];
  for (const run of runsOf(mails)) {
    for (const mail of run) {
      const { placement } = mail;
      const subject = subjectOf(mail);
      while (reached.length <= subject.matter) reached.push(0);
      if (!mayBeBulk(placement, subject)) continue;
      const parties = placement.direction === 'outgoing' ? placement.counterparts.length : 1;
      reached[subject.matter] = (reached[subject.matter] ?? 0) + parties;
    }
    yield;
  }
  return reached;
}

function mayBeBulk({ event, direction }: Placement<MailEvent>, subject: Subject): boolean {
  if (event.sender === null || direction === 'internal' || direction === 'passing') return false;
  return event.inReplyTo === null && !isToOne(subject);
}

function isToOne({ reply, caseNumber, generic, canonical }: Subject): boolean {
  return reply || caseNumber !== null || generic || answering.test(canonical);
}

/** A window of one day slides over the mailing; every mail in a window with enough parties is bulk. */
function bulkOf(mailing: readonly Numbered<MailEvent>[], from: number): readonly LogEvent[] {
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
    for (const { placement } of mailing.slice(Math.max(first, marked), last + 1)) bulk.push(placement.event);
    marked = last + 1;
  }
  return bulk;
}

function isOverADay(oldest: Numbered<MailEvent>, mail: Numbered<MailEvent>): boolean {
  return mail.placement.event.at.start - oldest.placement.event.at.start > dayMilliseconds;
}

/**
 * A mail that comes in counts as one party however many of us it names: a resident who writes to all
 * twelve members of a board is one contact, not a mailing.
 */
function count(parties: Map<string, number>, { placement }: Numbered<MailEvent>, by: 1 | -1): void {
  const { direction, counterparts, event } = placement;
  for (const party of direction === 'outgoing' ? counterparts : event.recipients.slice(0, 1)) {
    const number = (parties.get(party) ?? 0) + by;
    if (number === 0) parties.delete(party);
    else parties.set(party, number);
  }
}
