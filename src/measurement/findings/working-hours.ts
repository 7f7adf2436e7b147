import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import { fewestEvents, HOUR, type Mend } from './mistaken-zone.js';

/** When the organisation is open, and when its telephone is. */
export interface OpeningHours {
  readonly office: Calendar;
  readonly phone: Calendar;
}

/** How far the ends of a log's working days are from those of the calendar; positive where they are later. */
export interface Displacement {
  readonly morning: number;
  readonly evening: number;
}

/** Each end of the working day is off by at least so much, and the middle of it by more. */
const leastAtEachEnd = HOUR / 3;
const leastInTheMiddle = (3 * HOUR) / 4;
/** A mistake moves both ends alike; an evening shift moves one. */
const mostApart = (3 * HOUR) / 2;

/** Whether a log's working days are displaced, both ends alike, and hardly any more once a mistake is undone. */
export function isDisplaced(asRead: Displacement, mended: Displacement): boolean {
  const { morning, evening } = asRead;
  return (
    morning > 0 === evening > 0 &&
    Math.min(Math.abs(morning), Math.abs(evening)) >= leastAtEachEnd &&
    Math.abs(morning - evening) <= mostApart &&
    Math.abs(middle(asRead)) >= leastInTheMiddle &&
    Math.abs(middle(mended)) * 3 <= Math.abs(middle(asRead))
  );
}

export function middle({ morning, evening }: Displacement): number {
  return (morning + evening) / 2;
}

/** How much later than opening the first twentieth has come, and than closing all but the last; null for few events. */
export function displacementOf(
  placed: readonly PlacedEvent[],
  hours: OpeningHours,
  mend: Mend,
): Displacement | null {
  const onWorkdays = placed.filter(isOfWorkingHours).flatMap(({ event }) => {
    const at = mend(event.at.start);
    const spans = (event.channel === 'phone' ? hours.phone : hours.office).openSpans(localDate(at));
    const [first] = spans;
    const last = spans.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ morning: at - first.from, evening: at - last.until }];
  });
  if (onWorkdays.length < fewestEvents) return null;
  const twentieth = Math.floor(onWorkdays.length / 20);
  const mornings = onWorkdays.map(({ morning }) => morning).sort(ascending);
  const evenings = onWorkdays.map(({ evening }) => evening).sort(ascending);
  return { morning: mornings[twentieth] ?? 0, evening: evenings.at(-1 - twentieth) ?? 0 };
}

/** Machines answer and write at all hours; people's calls and the staff's letters keep to those of the day. */
function isOfWorkingHours({ event, direction, fate }: PlacedEvent): boolean {
  if (event.channel === 'phone') return true;
  return direction === 'outgoing' && fate.what === 'pairs' && fate.as !== 'acknowledgement';
}

function ascending(one: number, other: number): number {
  return one - other;
}
