import type { Fate } from '../model/contact.js';
import type { LogEvent, MailEvent } from '../model/event.js';
import type { MailNature } from './nature.js';
import type { MailPlacement, Placement } from './placement.js';
import type { NumberedSubject } from './subject.js';

/** A placed event with the id that it keeps. */
export interface Numbered<Event extends LogEvent> extends Placement<Event> {
  readonly id: string;
  /** What became of it; null until it is paired. What is known later goes before what was thought at first. */
  fate: Fate | null;
}

/**
 * A placed mail that has been read. Every step of pairing asks every one of them, and so it is one object, with what is
 * looked up in texts looked up once.
 */
export interface NumberedMail extends Numbered<MailEvent>, MailPlacement {
  readonly subject: NumberedSubject;
  /** What kind of mail it looks like by itself; the mails beside it may show more. */
  readonly nature: MailNature;
}

/**
 * What came in stands at the start of its interval, what we sent at the end of it: an answer that can
 * have come after the question is met with the question already there. Ties keep canonical order.
 */
export function inPairingOrder(mails: readonly NumberedMail[]): readonly NumberedMail[] {
  return mails.toSorted((one, other) => pairingTime(one) - pairingTime(other) || rank(one) - rank(other));
}

export function pairingTime({ event, direction }: NumberedMail): number {
  return direction === 'incoming' ? event.at.start : event.at.end;
}

function rank({ direction }: NumberedMail): number {
  return direction === 'incoming' ? 0 : 1;
}
