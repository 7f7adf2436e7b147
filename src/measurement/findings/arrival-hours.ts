import { type Counts, increase, sumOf } from '../counts.js';
import type { FileHours } from '../gathering/file-hours.js';
import { asRead, fewestEvents, type Mend } from './mistaken-zone.js';

const nightEnds = 5;
/** A share of letters at night that no chance brings about. */
const nightlyShare = 0.06;

/** A night with many letters, and with less than half as many once the mistake is undone. */
export function isNightly(hours: FileHours, mend: Mend): boolean {
  const letters = lettersByHour(hours, 'letters', asRead);
  const count = sumOf(letters.values());
  if (count < fewestEvents) return false;
  const atNight = countAtNight(letters);
  if (atNight < nightlyShare * count) return false;
  const mended = countAtNight(lettersByHour(hours, 'letters', mend));
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
export function speakForZone(hours: FileHours, mend: Mend): boolean {
  const letters = lettersByHour(hours, 'workdayLetters', asRead);
  if (sumOf(letters.values()) < fewestEvents) return false;
  return likelihood(letters) - likelihood(lettersByHour(hours, 'workdayLetters', mend)) >= clearly;
}

/** Logarithm of how likely letters are to come just when they did. */
function likelihood(letters: Counts<number>): number {
  return usualArrivals.reduce(
    (sum, share, hour) => sum + Math.log(share / 100) * (letters.get(hour) ?? 0),
    0,
  );
}

function lettersByHour(hours: FileHours, which: 'letters' | 'workdayLetters', mend: Mend): Counts<number> {
  const byHour = new Map<number, number>();
  for (const [offset, own] of hours) {
    const moved = Math.floor(mend(offset) / 60);
    for (const [hour, count] of own[which]) increase(byHour, (hour + moved + 24) % 24, count);
  }
  return byHour;
}

function countAtNight(letters: Counts<number>): number {
  let sum = 0;
  for (const [hour, count] of letters) if (hour < nightEnds) sum += count;
  return sum;
}
