import { nearestWord } from '../../nearest-word.js';
import { type Counting, countingsOf, type TimeUnit } from '../limits.js';

const units = [
  ...['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'working days', 'working weeks', 'signals'],
];
const wholeTimes = ['same working day', 'next working day'];

/** A time that is none. */
export function unreadableTime(within: string): string {
  const [amount = '', ...words] = within.trim().split(/\s+/);
  const nearest = nearestWord(words.join(' '), units);
  const nearestWhole = nearestWord(within.trim(), wholeTimes);
  const meant = nearest === null || !/^[1-9]\d*$/.test(amount) ? null : `${amount} ${nearest}`;
  const example = nearestWhole ?? meant ?? '36 hours eller 2 working days';
  return `Tiden ”${within}” går inte att läsa. Väntat: ett tal större än noll, högst tio år, och ${units.join(', ')}, eller same working day, next working day. Skriv till exempel ${example}`;
}

/** A counting that the unit does not have. */
export function wrongCounting(counting: Counting, within: string, unit: TimeUnit): string {
  const [first] = countingsOf(unit);
  if (first === undefined)
    return `”counting: ${counting}” går inte för ${within}: arbetsdagar räknas hela. Ta bort counting`;
  return `”counting: ${counting}” går inte för ${within}. Välj bland ${countingsOf(unit).join(', ')}. Skriv till exempel counting: ${first}`;
}

/** A reading whose id says a counting that the unit does not have. */
export function wrongReading(id: string, within: string, unit: TimeUnit): string {
  const [first] = countingsOf(unit);
  if (first === undefined)
    return `tolkningen ”${id}” går inte för ${within}: arbetsdagar räknas hela. Skriv till exempel id: working-days`;
  return `tolkningen ”${id}” går inte för ${within}. Välj bland ${countingsOf(unit).join(', ')}. Skriv till exempel id: ${first}`;
}
