import { formatDate, localDate } from '../calendar/zone.js';
import type { CallEvent, CaseEvent, Channel, Direction, LogEvent, MailEvent } from '../model/event.js';
import type { LocalDate } from '../model/time.js';
import { runsOf } from '../pauses.js';
import { caseNumbersIn } from './case-number.js';
import type { Directory } from './directory.js';
import { allOf } from './mail-list.js';
import { MailTable } from './mail-table.js';
import { mailNature } from './nature.js';
import { type EventId, NumberedEntry } from './numbered.js';
import { subjectReader } from './numbered-subject.js';
import type { PlacedLogs } from './placed-logs.js';
import { type Placement, placeCall, placeCase, placeMail } from './placement.js';

/** Settles who is who, reads the subjects and gives every event its id. Events come in canonical order. */
export function* place(events: readonly LogEvent[], directory: Directory): Generator<void, PlacedLogs> {
  const idOf = numberer();
  const mails = new MailTable(events.filter(isMail).length);
  const { add, placed } = createPlacing(mails, directory, caseNumbersIn(events.filter(isCase)));
  for (const run of runsOf(events)) {
    for (const event of run) add(event, idOf);
    yield;
  }
  return placed();
}

function isMail(event: LogEvent): event is MailEvent {
  return event.channel === 'mail';
}

function isCase(event: LogEvent): event is CaseEvent {
  return event.channel === 'case';
}

/** Events in canonical order that keep the ids which they have; `caseNumbers` are those of the whole log's registers. */
export function* placeAgain(
  events: readonly { readonly id: string; readonly event: LogEvent }[],
  caseNumbers: readonly string[],
  directory: Directory,
): Generator<void, PlacedLogs> {
  const mails = new MailTable(events.filter(({ event }) => isMail(event)).length);
  const { add, placed } = createPlacing(mails, directory, new Set(caseNumbers));
  for (const run of runsOf(events)) {
    for (const { id, event } of run) add(event, () => ({ start: id, number: null }));
    yield;
  }
  return placed();
}

type IdOf = (event: LogEvent, direction: Direction) => EventId;

/** Into `mails`, which has room for them; `caseNumbers` are those of the run's registers, by which subjects are read. */
function createPlacing(mails: MailTable, directory: Directory, caseNumbers: ReadonlySet<string>) {
  const calls: NumberedEntry<CallEvent>[] = [];
  const cases: NumberedEntry<CaseEvent>[] = [];
  const readSubject = subjectReader(caseNumbers);
  function addMail(event: MailEvent, idOf: IdOf): void {
    const placement = placeMail(event, directory);
    const { direction } = placement;
    const subject = readSubject(event.subject);
    const nature = mailNature(event, subject, direction !== 'incoming');
    mails.add(placement, { subject, nature }, idOf(event, direction));
  }
  function add(event: LogEvent, idOf: IdOf): void {
    switch (event.channel) {
      case 'mail':
        addMail(event, idOf);
        break;
      case 'phone':
        calls.push(numbered(placeCall(event, directory), idOf));
        break;
      case 'case':
        cases.push(numbered(placeCase(event, directory), idOf));
        break;
    }
  }
  return { add, placed: (): PlacedLogs => ({ mails: allOf(mails), calls, cases }) };
}

function numbered<Event extends LogEvent>(placement: Placement<Event>, idOf: IdOf): NumberedEntry<Event> {
  return new NumberedEntry(placement, idOf(placement.event, placement.direction));
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
  const series: { readonly [channel in Channel]: Map<Direction, Series> } = {
    mail: new Map(),
    phone: new Map(),
    case: new Map(),
  };
  return ({ channel, at }, direction) => {
    const date = localDate(at.start);
    // Canonical order is that of time: a day that is over does not come again.
    if (date !== today) for (const ofChannel of Object.values(series)) ofChannel.clear();
    today = date;
    const known = series[channel].get(direction) ?? { start: startOf(channel, direction, date), count: 0 };
    if (known.count === 0) series[channel].set(direction, known);
    known.count += 1;
    return { start: known.start, number: known.count };
  };
}

function startOf(channel: Channel, direction: Direction, date: LocalDate): string {
  const day = formatDate(date).replaceAll('-', '');
  return `${channelLetter[channel]}-${day}-${directionMark[direction]}`;
}
