import { formatDate, localDate } from '../calendar/zone.js';
import type { CallEvent, CaseEvent, Channel, Direction, LogEvent, MailEvent } from '../model/event.js';
import type { LocalDate } from '../model/time.js';
import { runsOf } from '../pauses.js';
import type { Directory } from './directory.js';
import type { PlacedLogs } from './placed-logs.js';
import { type Numbered, type Placement, placeCall, placeCase, placeMail } from './placement.js';

/** Settles who is who and gives every event its id. Events come in canonical order. */
export function* place(events: readonly LogEvent[], directory: Directory): Generator<void, PlacedLogs> {
  const idOf = numberer();
  const { logs, add } = createPlacing(directory);
  for (const run of runsOf(events)) {
    for (const event of run) add(event, idOf);
    yield;
  }
  return logs;
}

/** Events in canonical order that keep the ids which they have. */
export function placeAgain(
  events: readonly { readonly id: string; readonly event: LogEvent }[],
  directory: Directory,
): PlacedLogs {
  const { logs, add } = createPlacing(directory);
  for (const { id, event } of events) add(event, () => id);
  return logs;
}

type IdOf = (event: LogEvent, direction: Direction) => string;

function createPlacing(directory: Directory) {
  const mails: Numbered<MailEvent>[] = [];
  const calls: Numbered<CallEvent>[] = [];
  const cases: Numbered<CaseEvent>[] = [];
  function add(event: LogEvent, idOf: IdOf): void {
    switch (event.channel) {
      case 'mail':
        mails.push(numbered(placeMail(event, directory), idOf));
        break;
      case 'phone':
        calls.push(numbered(placeCall(event, directory), idOf));
        break;
      case 'case':
        cases.push(numbered(placeCase(event, directory), idOf));
        break;
    }
  }
  return { logs: { mails, calls, cases }, add };
}

function numbered<Event extends LogEvent>(placement: Placement<Event>, idOf: IdOf): Numbered<Event> {
  return { id: idOf(placement.event, placement.direction), placement, fate: null, subject: null };
}

const channelLetter: { readonly [channel in Channel]: string } = { mail: 'E', phone: 'T', case: 'C' };
const directionMark: { readonly [direction in Direction]: string } = {
  incoming: '',
  entry: '',
  outgoing: 'u',
  internal: 'i',
  passing: 'p',
};

/** How many of one kind a day has had. */
interface Series {
  readonly start: string;
  count: number;
}

/** Numbers the events of each day, channel and direction in canonical order: `E-20181012-0042`, `E-20181012-u0007`. */
function numberer(): IdOf {
  let today: LocalDate | null = null;
  const series = new Map<string, Series>();
  return ({ channel, at }, direction) => {
    const date = localDate(at.start);
    // Canonical order is that of time: a day that is over does not come again.
    if (date !== today) series.clear();
    today = date;
    const kind = `${channelLetter[channel]}${directionMark[direction]}`;
    const known = series.get(kind) ?? { start: startOf(channel, direction, date), count: 0 };
    if (known.count === 0) series.set(kind, known);
    known.count += 1;
    return known.start + String(known.count).padStart(4, '0');
  };
}

function startOf(channel: Channel, direction: Direction, date: LocalDate): string {
  const day = formatDate(date).replaceAll('-', '');
  return `${channelLetter[channel]}-${day}-${directionMark[direction]}`;
}
