import type { Calendar } from '../../calendar/calendar.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { FileFinding } from '../../model/file-finding.js';
import type { Instant } from '../../model/time.js';
import { fallsSilent } from './falls-silent.js';

type OneWay = 'incoming' | 'outgoing';
type EndsEarly = Extract<FileFinding, { code: 'direction-ends-early' }>;

const fewestSilentDays = 2;

/** The export of sent mail that ends days before that of the inbox makes answers look missing; or the other way round. */
export function silenceFindings(
  channel: Channel,
  placed: readonly PlacedEvent[],
  calendar: Calendar,
): readonly EndsEarly[] {
  const incoming = timesOf(placed, 'incoming');
  const outgoing = timesOf(placed, 'outgoing');
  const endsEarly = (direction: OneWay, times: readonly Instant[], others: readonly Instant[]) => {
    const silence = fallsSilent(times, others, { calendar, fewestDays: fewestSilentDays });
    return silence === null
      ? []
      : [{ code: 'direction-ends-early' as const, channel, direction, ...silence }];
  };
  return [...endsEarly('outgoing', outgoing, incoming), ...endsEarly('incoming', incoming, outgoing)];
}

function timesOf(placed: readonly PlacedEvent[], direction: OneWay): readonly Instant[] {
  return placed.filter((one) => one.direction === direction).map(({ event }) => event.at.start);
}
