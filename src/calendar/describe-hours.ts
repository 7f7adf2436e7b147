import type { MinuteOfDay, OpenSpan, WeekHours } from '../model/rule.js';
import { twoDigits } from './date.js';

const weekdayNames = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const MINUTES_OF_DAY = 1440;

/**
 * Opening hours in Swedish, weekdays alike taken together: `mån–fre 08.00–12.00 och 13.00–16.00, lör
 * 10.00–14.00`. Weekdays without opening hours are left out.
 */
export function describeHours(hours: WeekHours): string {
  const texts = hours.map((spans) => spans.map(describeSpan).join(' och '));
  const groups: string[] = [];
  for (let first = 0; first < texts.length; first += 1) {
    const text = texts[first] ?? '';
    let last = first;
    while (texts[last + 1] === text) last += 1;
    if (text !== '') groups.push(`${describeDays(first, last)} ${text}`);
    first = last;
  }
  return groups.length === 0 ? 'inga öppettider' : groups.join(', ');
}

function describeDays(first: number, last: number): string {
  const from = weekdayNames[first] ?? '';
  return first === last ? from : `${from}–${weekdayNames[last] ?? ''}`;
}

function describeSpan({ from, until }: OpenSpan): string {
  return `${describeTime(from)}–${describeTime(until > MINUTES_OF_DAY ? until - MINUTES_OF_DAY : until)}`;
}

function describeTime(minute: MinuteOfDay): string {
  return `${twoDigits(Math.floor(minute / 60))}.${twoDigits(minute % 60)}`;
}
