import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Instant } from '../model/time.js';
import { runsOf } from '../pauses.js';
import { unknownUnit } from './directory.js';
import type { MailList, NumberedMail } from './mail-list.js';
import { createNumbering, pairOf } from './numbering.js';
import { inPairingOrder } from './pairing-order.js';
import type { Placement } from './placement.js';

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
      const { event, direction } = mail;
      if (direction === 'incoming') asked.add(mail);
      if (!isByUnknown(mail) || event.sender === null) continue;
      if (mail.nature !== 'person') continue;
      const units: Answered = answered.get(event.sender) ?? new Map();
      answered.set(event.sender, units);
      for (const unit of asked.unitsBehind(mail)) {
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

/** All mail with the persons to whom somebody of an unknown unit has written; none where there is no unit to answer for. */
function* withPersonsOfUnknown(mails: MailList): Generator<void, MailList> {
  const persons = isAnyListed(mails) ? personsOfUnknown(mails) : nobody;
  const among: number[] = [];
  if (persons.size === 0) return mails.of(among);
  for (const run of runsOf(mails)) {
    for (const mail of run) if (mail.counterparts.some((one) => persons.has(one))) among.push(mail.row);
    yield;
  }
  return mails.of(among);
}

const nobody: ReadonlySet<string> = new Set();

/** Without a table nothing comes to a unit but the unknown one, for which whoever is of it answers anyway. */
function isAnyListed(mails: MailList): boolean {
  for (const { direction, unit } of mails) if (direction === 'incoming' && unit !== unknownUnit) return true;
  return false;
}

function personsOfUnknown(mails: MailList): ReadonlySet<string> {
  const persons = new Set<string>();
  for (const mail of mails) {
    if (isByUnknown(mail)) for (const person of mail.counterparts) persons.add(person);
  }
  return persons;
}

function isByUnknown({ direction, unit }: Placement): boolean {
  return direction === 'outgoing' && unit === unknownUnit;
}

/** Which unit received what first of each person, by the ids and the subject of the mail. */
function createAsked() {
  const units = new Map<Key, Unit>();
  const keysOf = keyReader();
  return {
    add(mail: NumberedMail): void {
      const { event, unit, measured } = mail;
      if (unit === null || !measured) return;
      for (const key of keysOf(mail, event.messageId)) {
        if (!units.has(key)) units.set(key, unit);
      }
    },
    unitsBehind(mail: NumberedMail): readonly Unit[] {
      return keysOf(mail, mail.event.inReplyTo).flatMap((key) => units.get(key) ?? []);
    },
  };
}

/** Ids are texts; a person and a subject are two numbers. */
type Key = string | number;

function keyReader(): (mail: NumberedMail, messageId: string | null) => readonly Key[] {
  const numberOf = createNumbering();
  return ({ event, subject, counterparts }, messageId) => {
    const { conversationId } = event;
    const keys: Key[] = [];
    for (const person of counterparts) {
      if (messageId !== null) keys.push(`${person} message ${messageId}`);
      if (conversationId !== null) keys.push(`${person} conversation ${conversationId}`);
      if (!subject.generic) keys.push(pairOf(numberOf(person), subject.matter));
    }
    return keys;
  };
}
