import { formatDate, localDate } from '../calendar/zone.js';
import type { Pairing, PlacedEvent } from '../model/contact.js';
import type { CallEvent, CaseEvent, Channel, Direction, LogEvent, MailEvent } from '../model/event.js';
import { pairCaseReplies } from './case-replies.js';
import { openCases } from './cases.js';
import type { Directory } from './directory.js';
import { finishDraft } from './draft.js';
import { joinCases } from './join-cases.js';
import { pairMail } from './mail.js';
import type { PairingOptions } from './options.js';
import { compareEvents, compareTexts } from './order.js';
import { pairPhone } from './phone.js';
import { type Numbered, type Placement, placeCall, placeCase, placeMail } from './placement.js';

/**
 * From events to contacts: who is who, what opened a contact and all that happened to it. Knows no
 * rules. The same events in any order, from any files, give the same result.
 */
export function pair(events: readonly LogEvent[], options: PairingOptions): Pairing {
  const { mails, calls, cases } = place(events.toSorted(compareEvents), options.directory);
  const mail = pairMail(mails, options);
  const phone = pairPhone(calls, options);
  const register = openCases(cases);
  const joined = joinCases({ mail, phone, register, moving: [...mails, ...calls] }, options);
  const fates = pairCaseReplies(mails, joined, options);
  const placed = [...mails, ...calls, ...cases].map(({ id, placement }): PlacedEvent => {
    const fate = fates.get(id);
    if (fate === undefined) throw new Error(`event ${id} has no fate`);
    return { id, event: placement.event, direction: placement.direction, unit: placement.unit, fate };
  });
  const contacts = joined.drafts.map((draft) => finishDraft(draft, options.categories));
  return {
    contacts: contacts.sort((one, other) => compareTexts(one.id, other.id)),
    events: placed.sort((one, other) => compareTexts(one.id, other.id)),
  };
}

/** Events with who is who settled and an id, in canonical order. */
interface PlacedLogs {
  readonly mails: readonly Numbered<MailEvent>[];
  readonly calls: readonly Numbered<CallEvent>[];
  readonly cases: readonly Numbered<CaseEvent>[];
}

function place(events: readonly LogEvent[], directory: Directory): PlacedLogs {
  const nextId = numberer();
  const mails: Numbered<MailEvent>[] = [];
  const calls: Numbered<CallEvent>[] = [];
  const cases: Numbered<CaseEvent>[] = [];
  for (const event of events) {
    switch (event.channel) {
      case 'mail':
        mails.push(numbered(placeMail(event, directory), nextId));
        break;
      case 'phone':
        calls.push(numbered(placeCall(event, directory), nextId));
        break;
      case 'case':
        cases.push(numbered(placeCase(event, directory), nextId));
        break;
    }
  }
  return { mails, calls, cases };
}

function numbered<Event extends LogEvent>(placement: Placement<Event>, nextId: NextId): Numbered<Event> {
  return { id: nextId(placement.event, placement.direction), placement };
}

const channelLetter: { readonly [channel in Channel]: string } = { mail: 'E', phone: 'T', case: 'C' };
const directionMark: { readonly [direction in Direction]: string } = {
  incoming: '',
  entry: '',
  outgoing: 'u',
  internal: 'i',
  passing: 'p',
};

type NextId = (event: LogEvent, direction: Direction) => string;

/** Numbers the events of each day, channel and direction in canonical order: `E-20181012-0042`, `E-20181012-u0007`. */
function numberer(): NextId {
  const counts = new Map<string, number>();
  return (event, direction) => {
    const day = formatDate(localDate(event.at.start)).replaceAll('-', '');
    const series = `${channelLetter[event.channel]}-${day}-${directionMark[direction]}`;
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return `${series}${String(number).padStart(4, '0')}`;
  };
}
