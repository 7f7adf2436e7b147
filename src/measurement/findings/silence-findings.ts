import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { FileFinding } from '../../model/file-finding.js';
import type { Instant } from '../../model/time.js';

type OneWay = 'incoming' | 'outgoing';

/** With so many expected, one log of a thousand would have none by chance. */
const expectedWhileSilent = 7;
const fewestSilentDays = 2;

/** The export of sent mail that ends days before that of the inbox makes answers look missing; or the other way round. */
export function silenceFindings(
  channel: Channel,
  placed: readonly PlacedEvent[],
  calendar: Calendar,
): readonly FileFinding[] {
  const incoming = timesOf(placed, 'incoming');
  const outgoing = timesOf(placed, 'outgoing');
  return [
    ...endsEarly({ channel, direction: 'outgoing', times: outgoing, others: incoming }, calendar),
    ...endsEarly({ channel, direction: 'incoming', times: incoming, others: outgoing }, calendar),
  ];
}

function timesOf(placed: readonly PlacedEvent[], direction: OneWay): readonly Instant[] {
  return placed.filter((one) => one.direction === direction).map(({ event }) => event.at.start);
}

interface OneDirection {
  readonly channel: Channel;
  readonly direction: OneWay;
  readonly times: readonly Instant[];
  readonly others: readonly Instant[];
}

function endsEarly(
  { channel, direction, times, others }: OneDirection,
  calendar: Calendar,
): readonly FileFinding[] {
  if (times.length === 0 || others.length === 0) return [];
  const first = times.reduce((low, at) => Math.min(low, at));
  const last = times.reduce((high, at) => Math.max(high, at));
  const otherLast = others.reduce((high, at) => Math.max(high, at));
  const [from, until, silentUntil] = [localDate(first), localDate(last), localDate(otherLast)];
  if (silentUntil <= until) return [];
  const aDay = times.length / Math.max(1, calendar.workingDaysBetween(from, until));
  const silentDays = calendar.workingDaysBetween(until + 1, silentUntil);
  if (silentDays < fewestSilentDays || aDay * silentDays < expectedWhileSilent) return [];
  return [{ code: 'direction-ends-early', channel, direction, last, otherLast }];
}
