import { formatDate, localDate } from '../calendar/zone.js';
import type { CallEvent, CaseEvent, Channel, Direction, LogEvent, MailEvent } from '../model/event.js';
import type { LocalDate } from '../model/time.js';
import type { Directory } from './directory.js';
import type { PlacedLogs } from './placed-logs.js';
import { type Numbered, type Placement, placeCall, placeCase, placeMail } from './placement.js';

/** Settles who is who and gives every event its id. Events come in canonical order. */
export function place(events: readonly LogEvent[], directory: Directory): PlacedLogs {
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
  const days = new Map<LocalDate, string>();
  return (event, direction) => {
    const date = localDate(event.at.start);
    const day = days.get(date) ?? formatDate(date).replaceAll('-', '');
    days.set(date, day);
    const series = `${channelLetter[event.channel]}-${day}-${directionMark[direction]}`;
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return `${series}${String(number).padStart(4, '0')}`;
  };
}
