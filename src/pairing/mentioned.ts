import { runsOf } from '../pauses.js';
import type { MailList } from './mail-list.js';
import type { NumberedSubject } from './numbered-subject.js';
import type { Placement } from './placement.js';

/** What mails may be asked for by; of most nobody asks, and they need not be found by it. */
export interface Mentioned {
  /** The ids that some mail names, or by which it belongs to a conversation. */
  readonly ids: ReadonlySet<string>;
  /** Whether an internal mail to another unit may be about a mail with that subject. */
  readonly isHandedOn: (subject: NumberedSubject) => boolean;
}

export function* findMentioned(mails: MailList): Generator<void, Mentioned> {
  const ids = new Set<string>();
  const handedOn: NumberedSubject[] = [];
  for (const run of runsOf(mails)) {
    for (const mail of run) {
      const { event } = mail;
      if (event.inReplyTo !== null) ids.add(event.inReplyTo);
      for (const id of event.references) ids.add(id);
      if (event.conversationId !== null) ids.add(event.conversationId);
      if (handsOn(mail)) handedOn.push(mail.subject);
    }
    yield;
  }
  return { ids, isHandedOn: amongSubjects(handedOn) };
}

/** An internal mail to another unit may hand on what came. */
export function handsOn({ direction, otherUnits }: Placement): boolean {
  return direction === 'internal' && otherUnits.length > 0;
}

/** True for a subject that may agree with one of them. */
function amongSubjects(subjects: readonly NumberedSubject[]): (subject: NumberedSubject) => boolean {
  const matters = new Set(subjects.map(({ matter }) => matter));
  const beginnings = new Set(subjects.map(({ beginning }) => beginning));
  const cut = new Set(subjects.flatMap(({ cutTo, beginning }) => (cutTo === null ? [] : beginning)));
  return ({ matter, beginning, cutTo }) =>
    matters.has(matter) || cut.has(beginning) || (cutTo !== null && beginnings.has(beginning));
}
