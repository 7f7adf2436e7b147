import { told } from '../../errors/mistakes.js';
import type { Told } from '../../errors/told.js';
import { nearestWord } from '../../nearest-word.js';
import { type Counting, countingsOf, type TimeUnit } from '../limits.js';

const units = [
  ...['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'working days', 'working weeks', 'signals'],
];
const wholeTimes = ['same working day', 'next working day'];

/** A time that is none. */
export function unreadableTime(within: string): Told {
  const [amount = '', ...words] = within.trim().split(/\s+/);
  const nearest = nearestWord(words.join(' '), units);
  const nearestWhole = nearestWord(within.trim(), wholeTimes);
  const meant = nearest === null || !/^[1-9]\d*$/.test(amount) ? null : `${amount} ${nearest}`;
  // Where the number is too large, what was written is no example.
  const example = nearestWhole ?? (meant === within.trim() ? `2 ${nearest}` : meant);
  return told((words) => words.times.unreadable(within, units, example));
}

/** A counting that the unit does not have. */
export function wrongCounting(counting: Counting, within: string, unit: TimeUnit): Told {
  const choice = countingsOf(unit);
  return told(({ times }) =>
    choice.length === 0
      ? times.countingOfWorkingDays(counting, within)
      : times.wrongCounting(counting, within, choice),
  );
}

/** A reading whose id says a counting that the unit does not have. */
export function wrongReading(id: string, within: string, unit: TimeUnit): Told {
  const choice = countingsOf(unit);
  return told(({ times }) =>
    choice.length === 0 ? times.readingOfWorkingDays(id, within) : times.wrongReading(id, within, choice),
  );
}
