import type { ArrivalFigures, ArrivalSlot, HourBand } from '../../model/arrival.js';
import type { WeekHours } from '../../model/calendar-spec.js';
import { channelOrder } from '../groups.js';
import type { ArrivalTally } from '../tally.js';
import { arrivalHour } from './arrival-counts.js';
import { hourBands } from './bands.js';
import { arrivalContrasts } from './contrasts.js';
import { partCounts, sumOfParts } from './part-counts.js';

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** When contacts came, in bands after the opening hours; null where there were none. */
export function arrivalFigures(arrivals: ArrivalTally, hours: WeekHours): ArrivalFigures | null {
  const counted = [...arrivals.values()].flatMap((hours) => [...hours.values()]);
  const all = sumOfParts(counted.map(partCounts)).contacts;
  if (all === 0) return null;
  const bands = hourBands(hours, all);
  const slots = weekdays.flatMap((weekday) =>
    [...bands, null].map((band) => slotOf(arrivals, weekday, band)),
  );
  const used = slots.filter(({ counts }) => counts.contacts > 0);
  return { bands, slots: used, contrasts: arrivalContrasts(bands, used) };
}

function slotOf(arrivals: ArrivalTally, weekday: number, band: HourBand | null): ArrivalSlot {
  const channels = channelOrder.map((channel) => {
    const ofChannel = arrivals.get(channel);
    const ofHours = hoursOf(band).map((hour) => ofChannel?.get(arrivalHour({ weekday, hour })));
    return { channel, counts: sumOfParts(ofHours.map(partCounts)) };
  });
  return {
    weekday,
    band,
    counts: sumOfParts(channels.map(({ counts }) => counts)),
    channels: channels.filter(({ counts }) => counts.contacts > 0),
  };
}

function hoursOf(band: HourBand | null): readonly (number | null)[] {
  if (band === null) return [null];
  return Array.from({ length: band.until - band.from }, (_, place) => band.from + place);
}
