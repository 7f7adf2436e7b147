import type { Channel } from '../../model/event.js';
import type { Verdict } from '../../model/verdict.js';
import { type CountsByKey, within } from '../counts.js';
import { arrivalTime } from './arrival-time.js';
import { addToPart } from './part-counts.js';

/** By channel, weekday and full hour, so that opening hours need not be known to count. */
export function addArrival(arrivals: CountsByKey, verdict: Verdict): void {
  const { channel, receivedAt } = verdict.contact;
  const { weekday, hour } = arrivalTime(receivedAt);
  addToPart(within(arrivals, hourKey(channel, weekday, hour)), verdict);
}

export function hourKey(channel: Channel, weekday: number, hour: number | null): string {
  return `${channel}:${weekday}:${hour ?? ''}`;
}
