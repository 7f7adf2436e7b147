import type { CallEvent, MailEvent } from '../model/event.js';
import type { Instant } from '../model/time.js';
import type { MailList } from './mail-list.js';
import type { Numbered } from './numbered.js';

/**
 * What came in stands at the start of its interval, what we sent at the end of it: an answer that can
 * have come after the question is met with the question already there.
 */
export function pairingTime({ event, direction }: Numbered<MailEvent | CallEvent>): Instant {
  return direction === 'incoming' ? event.at.start : event.at.end;
}

/** Of one time what came in goes first; else ties keep canonical order. */
export function inPairingOrder(mails: MailList): MailList {
  return mails.sortedBy((mail) => 2 * pairingTime(mail) + (mail.direction === 'incoming' ? 0 : 1));
}
