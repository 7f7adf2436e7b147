import type { Calendar } from '../../calendar/calendar.js';
import { remembered } from '../../calendar/remembered.js';
import { wallTime } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { MailEvent } from '../../model/event.js';
import type { Instant, LocalDate } from '../../model/time.js';
import type { Directory } from '../../pairing/directory.js';
import { type Counts, emptyMap, increase, within } from '../counts.js';
import { byKey, counts, type Sum } from '../sums.js';
import type { Collector } from './collector.js';

/** Minutes that Stockholm is east of UTC: 60 in winter, 120 in summer. */
type Offset = number;

/**
 * The hours of one file that show by what clock people and staff live, by the offset that was theirs: that is how far
 * a mistaken zone would have moved them. Times known to the day show none.
 */
export type FileHours = Map<Offset, Hours>;

export interface Hours {
  /** Of all events. */
  times: number;
  /**
   * When staff answered mail, which machines do at all hours, and people called: by the minutes from the first opening
   * of a day to its last closing, those from opening to the time. Of days with opening hours.
   */
  readonly work: Map<number, Counts<number>>;
  /** By hour of the day, the first letter of each sender: a machine that writes every night must not decide. */
  readonly letters: Counts<number>;
  /** Those of them that came on working days. */
  readonly workdayLetters: Counts<number>;
}

/** When the organisation is open, and when its telephone is. */
export interface OpeningHours {
  readonly office: Calendar;
  readonly phone: Calendar;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What is gathered of one file. */
interface Gathering {
  readonly hours: FileHours;
  readonly firstLetters: Map<string, Instant>;
}

/** By name of the file. */
export function collectFileHours(
  { office, phone }: OpeningHours,
  directory: Directory,
): Collector<PlacedEvent, Map<string, FileHours>> {
  const files = new Map<string, Gathering>();
  const officeDay = openDays(office);
  const phoneDay = openDays(phone);
  return {
    add({ event, direction, fate }) {
      const { at, channel, sources } = event;
      if (at.precision === 'day' || channel === 'case') return;
      const { hours, firstLetters } = within(files, sources[0].file, newGathering);
      const { date, offsetMinutes } = wallTime(at.start);
      const ofOffset = within(hours, offsetMinutes, noHours);
      ofOffset.times += 1;
      if (channel === 'phone') addWork(ofOffset, at.start, phoneDay(date));
      else if (direction === 'outgoing' && fate.what === 'pairs' && fate.as !== 'acknowledgement')
        addWork(ofOffset, at.start, officeDay(date));
      if (channel === 'mail' && fate.what === 'opens') addLetter(firstLetters, event, directory);
    },
    gathered() {
      for (const { hours, firstLetters } of files.values()) addLetters(hours, firstLetters, office);
      return new Map([...files].map(([file, { hours }]) => [file, hours]));
    },
  };
}

export const fileHours: Sum<FileHours> = byKey({
  empty: noHours,
  add(into, from) {
    into.times += from.times;
    sums.work.add(into.work, from.work);
    sums.letters.add(into.letters, from.letters);
    sums.letters.add(into.workdayLetters, from.workdayLetters);
  },
});

const sums = { work: byKey<number, Counts<number>>(counts()), letters: counts<number>() };

function newGathering(): Gathering {
  return { hours: new Map(), firstLetters: new Map() };
}

function noHours(): Hours {
  return { times: 0, work: new Map(), letters: new Map(), workdayLetters: new Map() };
}

/** From the first opening of a day, and how many minutes to its last closing; null where it has no opening hours. */
interface OpenDay {
  readonly from: Instant;
  readonly minutes: number;
}

function openDays(calendar: Calendar): (date: LocalDate) => OpenDay | null {
  return remembered((date) => {
    const spans = calendar.openSpans(date);
    const [first] = spans;
    const last = spans.at(-1);
    if (first === undefined || last === undefined) return null;
    return { from: first.from, minutes: Math.round((last.until - first.from) / MINUTE) };
  });
}

function addWork({ work }: Hours, at: Instant, day: OpenDay | null): void {
  if (day === null) return;
  increase(within(work, day.minutes, emptyMap<number, number>), Math.floor((at - day.from) / MINUTE));
}

/** Who writes through a form on the web is whoever it says: the form itself writes for everybody. */
function addLetter(
  letters: Map<string, Instant>,
  { at, sender, replyTo }: MailEvent,
  { isWebForm }: Directory,
): void {
  const person = isWebForm(sender) ? replyTo : sender;
  if (person == null) return;
  const known = letters.get(person);
  if (known === undefined || at.start < known) letters.set(person, at.start);
}

function addLetters(hours: FileHours, firsts: ReadonlyMap<string, Instant>, office: Calendar): void {
  for (const at of firsts.values()) {
    const { date, millisecondOfDay, offsetMinutes } = wallTime(at);
    const { letters, workdayLetters } = within(hours, offsetMinutes, noHours);
    const hour = Math.floor(millisecondOfDay / HOUR);
    increase(letters, hour);
    if (office.isWorkingDay(date)) increase(workdayLetters, hour);
  }
}
