import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Instant } from '../model/time.js';
import { runsOf } from '../pauses.js';
import { unknownUnit } from './directory.js';
import type { MailList } from './mail-list.js';
import { inPairingOrder } from './pairing-order.js';
import type { Placement } from './placement.js';
import type { Subject } from './subject.js';

/** For which units members of staff answer from their own mailboxes, which organisation tables seldom name. */
export interface Staff {
  /** The units that a mail of ours can come from: the sender's own, and those that an unknown one had answered for by then. */
  unitsOf(mail: MailEvent, unit: Unit): readonly Unit[];
}

/** A unit that somebody has answered for, and since when. */
type Answered = Map<Unit, Instant>;

/**
 * Whoever replies to a person, by ids or under the subject, of what a unit received from that person answers for
 * that unit from then on. It is seen before anything is paired, so that it holds in every part of the logs alike; but
 * what is learned later must not change what an earlier mail answered.
 */
export function* learnStaff(mails: MailList): Generator<void, Staff> {
  const answered = new Map<string, Answered>();
  const asked = createAsked();
  for (const run of runsOf(inPairingOrder(yield* withPersonsOfUnknown(mails)))) {
    for (const mail of run) {
      const { event, direction, subject } = mail;
      if (direction === 'incoming') asked.add(mail, subject);
      if (!isByUnknown(mail) || event.sender === null) continue;
      if (mail.nature !== 'person') continue;
      const units: Answered = answered.get(event.sender) ?? new Map();
      answered.set(event.sender, units);
      for (const unit of asked.unitsBehind(mail, subject)) {
        if (!units.has(unit)) units.set(unit, event.at.end);
      }
    }
    yield;
  }
  return {
    unitsOf({ sender, at }, unit) {
      if (unit !== unknownUnit || sender === null) return [unit];
      const known = [...(answered.get(sender) ?? [])].filter(([, since]) => since < at.end);
      return [unit, ...known.map(([one]) => one)];
    },
  };
}

/** All mail with the persons to whom somebody of an unknown unit has written. */
function* withPersonsOfUnknown(mails: MailList): Generator<void, MailList> {
  const persons = new Set<string>();
  for (const mail of mails) {
    if (isByUnknown(mail)) for (const person of mail.counterparts) persons.add(person);
  }
  const among: number[] = [];
  if (persons.size === 0) return mails.of(among);
  for (const run of runsOf(mails)) {
    for (const mail of run) if (mail.counterparts.some((one) => persons.has(one))) among.push(mail.row);
    yield;
  }
  return mails.of(among);
}

function isByUnknown({ direction, unit }: Placement): boolean {
  return direction === 'outgoing' && unit === unknownUnit;
}

/** Which unit received what first of each person, by the ids and the subject of the mail. */
function createAsked() {
  const units = new Map<string, Unit>();
  return {
    add(placement: Placement<MailEvent>, subject: Subject): void {
      const { event, unit, measured } = placement;
      if (unit === null || !measured) return;
      for (const key of keysOf(placement, subject, event.messageId)) {
        if (!units.has(key)) units.set(key, unit);
      }
    },
    unitsBehind(placement: Placement<MailEvent>, subject: Subject): readonly Unit[] {
      const keys = keysOf(placement, subject, placement.event.inReplyTo);
      return keys.flatMap((key) => units.get(key) ?? []);
    },
  };
}

function keysOf(
  { event, counterparts }: Placement<MailEvent>,
  { generic, canonical }: Subject,
  messageId: string | null,
): readonly string[] {
  const { conversationId } = event;
  return counterparts.flatMap((person) => [
    ...(messageId === null ? [] : [`${person} message ${messageId}`]),
    ...(conversationId === null ? [] : [`${person} conversation ${conversationId}`]),
    ...(generic ? [] : [`${person} subject ${canonical}`]),
  ]);
}
