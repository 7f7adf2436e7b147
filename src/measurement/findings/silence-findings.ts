import type { Calendar } from '../../calendar/calendar.js';
import type { Channel } from '../../model/event.js';
import type { FileFinding } from '../../model/file-finding.js';
import type { OneWay, TwoWays } from '../gathering/one-way.js';
import { fallsSilent } from './falls-silent.js';

type EndsEarly = Extract<FileFinding, { code: 'direction-ends-early' }>;

const fewestSilentDays = 2;

/** The export of sent mail that ends days before that of the inbox makes answers look missing; or the other way round. */
export function silenceFindings(
  channel: Channel,
  { incoming, outgoing }: TwoWays,
  calendar: Calendar,
): readonly EndsEarly[] {
  const endsEarly = (direction: EndsEarly['direction'], way: OneWay, other: OneWay) => {
    const silence = fallsSilent(way, other, { calendar, fewestDays: fewestSilentDays });
    return silence === null
      ? []
      : [{ code: 'direction-ends-early' as const, channel, direction, ...silence }];
  };
  return [...endsEarly('outgoing', outgoing, incoming), ...endsEarly('incoming', incoming, outgoing)];
}
