import type { Channel } from '../model/event.js';

/** Waits on the phone are counted by the second up to here, by the minute beyond (call-backs take hours). */
const SECONDS_BY_THE_SECOND = 3600;
const MINUTE = 60;

/**
 * The bin of a response time, named by the whole seconds at which it begins.
 *
 * Phone: one bin per second below an hour. All else, and phone from an hour on: one bin per minute. A
 * time falls in the bin `floor(seconds / width) * width`, so a figure read from bins is at most one
 * width below the exact one. A time below 0, which only imprecise timestamps give, falls in bin 0.
 */
export function binOf(channel: Channel, seconds: number): number {
  if (seconds <= 0) return 0;
  const width = channel === 'phone' && seconds < SECONDS_BY_THE_SECOND ? 1 : MINUTE;
  return Math.floor(seconds / width) * width;
}
