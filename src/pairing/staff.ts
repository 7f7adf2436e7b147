import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import { unknownUnit } from './directory.js';
import { mailNature } from './nature.js';
import { inPairingOrder, type Numbered, type Placement } from './placement.js';
import type { Subject } from './subject.js';

/** For which units members of staff answer from their own mailboxes, which organisation tables seldom name. */
export interface Staff {
  /** The units that a mail of ours can come from: the sender's own, and those that an unknown one answers for. */
  unitsOf(mail: MailEvent, unit: Unit): readonly Unit[];
}

/**
 * Whoever replies, by its ids or under its subject, to what a unit received answers for that unit. It is seen before
 * anything is paired, so that what is learned from one person's mail, whenever it was sent, holds for all persons' alike.
 */
export function learnStaff(
  mails: readonly Numbered<MailEvent>[],
  readSubject: (text: string) => Subject,
): Staff {
  const asked = createAsked();
  const answered = new Map<string, Set<Unit>>();
  for (const { placement } of inPairingOrder(mails)) {
    const { event, direction, unit } = placement;
    const subject = readSubject(event.subject);
    if (direction === 'incoming') asked.add(placement, subject);
    if (direction !== 'outgoing' || unit !== unknownUnit || event.sender === null) continue;
    if (mailNature(event, subject, true) !== 'person') continue;
    const units = answered.get(event.sender) ?? new Set<Unit>();
    answered.set(event.sender, units);
    for (const answeredFor of asked.unitsBehind(placement, subject)) units.add(answeredFor);
  }
  return {
    unitsOf({ sender }, unit) {
      const known = unit === unknownUnit && sender !== null ? answered.get(sender) : undefined;
      return known === undefined ? [unit] : [unit, ...known];
    },
  };
}

/** Which unit received what first, by the ids of mails and by counterpart and subject. */
function createAsked() {
  const units = new Map<string, Unit>();
  return {
    add({ event, unit, measured, counterparts }: Placement<MailEvent>, subject: Subject): void {
      if (unit === null || !measured) return;
      for (const key of [...ownKeys(event), ...subjectKeys(counterparts, subject)]) {
        if (!units.has(key)) units.set(key, unit);
      }
    },
    unitsBehind({ event, counterparts }: Placement<MailEvent>, subject: Subject): readonly Unit[] {
      const keys = [...(event.inReplyTo === null ? [] : [event.inReplyTo]), ...conversationKeys(event)];
      return [...keys, ...subjectKeys(counterparts, subject)].flatMap((key) => units.get(key) ?? []);
    },
  };
}

function ownKeys(event: MailEvent): readonly string[] {
  return [...(event.messageId === null ? [] : [event.messageId]), ...conversationKeys(event)];
}

function conversationKeys({ conversationId }: MailEvent): readonly string[] {
  return conversationId === null ? [] : [`conversation ${conversationId}`];
}

function subjectKeys(counterparts: readonly string[], { generic, canonical }: Subject): readonly string[] {
  return generic ? [] : counterparts.map((counterpart) => `subject ${counterpart}\n${canonical}`);
}
