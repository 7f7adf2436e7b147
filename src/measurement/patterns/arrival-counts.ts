import type { Verdict } from '../../model/verdict.js';
import { emptyMap, within } from '../counts.js';
import { type ArrivalHour, type ArrivalTally, emptyPart, type PartTally } from '../tally.js';
import type { ArrivalTime } from './arrival-time.js';
import { addToPart } from './part-counts.js';

const HOURS_AND_UNKNOWN = 25;
const UNKNOWN = 24;

/** By channel, weekday and full hour, so that opening hours need not be known to count. */
export function addArrival(arrivals: ArrivalTally, verdict: Verdict, hour: ArrivalHour): void {
  const ofChannel = within(arrivals, verdict.contact.channel, emptyMap<ArrivalHour, PartTally>);
  addToPart(within(ofChannel, hour, emptyPart), verdict);
}

export function arrivalHour({ weekday, hour }: ArrivalTime): ArrivalHour {
  return weekday * HOURS_AND_UNKNOWN + (hour ?? UNKNOWN);
}
