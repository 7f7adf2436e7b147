import { formatDate, localDate } from '../calendar/zone.js';
import type { Pairing, PlacedEvent } from '../model/contact.js';
import type { CallEvent, Direction, LogEvent, MailEvent } from '../model/event.js';
import type { Directory } from './directory.js';
import { finishDraft } from './draft.js';
import { pairMail } from './mail.js';
import type { PairingOptions } from './options.js';
import { compareEvents, compareTexts } from './order.js';
import { pairPhone } from './phone.js';
import { type Numbered, placeCall, placeMail } from './placement.js';

/**
 * From events to contacts: who is who, what opened a contact and all that happened to it. Knows no
 * rules. The same events in any order, from any files, give the same result.
 */
export function pair(events: readonly LogEvent[], options: PairingOptions): Pairing {
  const { mails, calls } = place(events.toSorted(compareEvents), options.directory);
  const mail = pairMail(mails, options);
  const phone = pairPhone(calls, options);
  const placed = [...mails, ...calls].map(({ id, placement }): PlacedEvent => {
    const fate = mail.fates.get(id) ?? phone.fates.get(id);
    if (fate === undefined) throw new Error(`event ${id} has no fate`);
    return { id, event: placement.event, direction: placement.direction, unit: placement.unit, fate };
  });
  const contacts = [...mail.drafts, ...phone.drafts].map(finishDraft);
  return {
    contacts: contacts.sort((one, other) => compareTexts(one.id, other.id)),
    events: placed.sort((one, other) => compareTexts(one.id, other.id)),
  };
}

function place(events: readonly LogEvent[], directory: Directory) {
  const nextId = numberer();
  const mails: Numbered<MailEvent>[] = [];
  const calls: Numbered<CallEvent>[] = [];
  for (const event of events) {
    if (event.channel === 'mail') {
      const placement = placeMail(event, directory);
      mails.push({ id: nextId(event, placement.direction), placement });
    } else {
      const placement = placeCall(event, directory);
      calls.push({ id: nextId(event, placement.direction), placement });
    }
  }
  return { mails, calls };
}

const directionMark: { readonly [direction in Direction]: string } = {
  incoming: '',
  outgoing: 'u',
  internal: 'i',
  passing: 'p',
};

/** Numbers the events of each day, channel and direction in canonical order: `E-20181012-0042`, `E-20181012-u0007`. */
function numberer(): (event: LogEvent, direction: Direction) => string {
  const counts = new Map<string, number>();
  return (event, direction) => {
    const day = formatDate(localDate(event.at.start)).replaceAll('-', '');
    const series = `${event.channel === 'mail' ? 'E' : 'T'}-${day}-${directionMark[direction]}`;
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return `${series}${String(number).padStart(4, '0')}`;
  };
}
