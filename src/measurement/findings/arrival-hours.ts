import type { Calendar } from '../../calendar/calendar.js';
import { localDate, wallTime } from '../../calendar/zone.js';
import type { Instant } from '../../model/time.js';
import type { FileTimes } from '../gathering/file-times.js';
import { fewestEvents, HOUR, type Mend } from './mistaken-zone.js';

const nightEnds = 5;
/** A share of letters at night that no chance brings about. */
const nightlyShare = 0.06;

/** A night with many letters, and with less than half as many once the mistake is undone. */
export function isNightly({ firstLetters }: FileTimes, mend: Mend): boolean {
  const times = [...firstLetters.values()];
  if (times.length < fewestEvents) return false;
  const atNight = times.filter(isAtNight).length;
  if (atNight < nightlyShare * times.length) return false;
  const mended = times.filter((at) => isAtNight(mend(at))).length;
  const isChance = atNight - mended <= 3 * Math.sqrt(atNight + mended);
  return mended * 2 <= atNight && !isChance;
}

/**
 * How many of a hundred letters that people write on a working day come in each hour from midnight on, roughly: few
 * at night, most in the morning, some after work. They do so whenever those who answer begin.
 */
const usualArrivals = [
  0.6, 0.3, 0.2, 0.2, 0.3, 0.7, 1.7, 4, 8.5, 9.5, 9.5, 8.5, 7, 8, 8, 7, 5.5, 4, 3.5, 4, 4, 3.5, 2.2, 1.2,
] as const;
/** The hours as read must be so many times as likely as those of the other zone. */
const clearly = Math.log(20);

/**
 * People's letters stand where they should, and would not if the file were read in the other zone: then it is the
 * staff who keep other hours than the calendar knows. False where few people write.
 */
export function speakForZone({ firstLetters }: FileTimes, mend: Mend, calendar: Calendar): boolean {
  const times = [...firstLetters.values()].filter((at) => calendar.isWorkingDay(localDate(at)));
  if (times.length < fewestEvents) return false;
  return likelihood(times) - likelihood(times.map(mend)) >= clearly;
}

/** Logarithm of how likely letters are to come just when they did. */
function likelihood(times: readonly Instant[]): number {
  const shares = times.map((at) => usualArrivals[Math.floor(wallTime(at).millisecondOfDay / HOUR)] ?? 1);
  return shares.reduce((sum, share) => sum + Math.log(share / 100), 0);
}

function isAtNight(at: Instant): boolean {
  return wallTime(at).millisecondOfDay < nightEnds * HOUR;
}
