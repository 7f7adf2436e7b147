import type { MinuteOfDay, OpenSpan, WeekHours } from '../../../model/calendar-spec.js';

const dayWords = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const;

/** Opening hours as people say them: `mån–fre 08.00–16.00, lör 10.00–14.00`; equal days in a row are joined. */
export function weekHoursText(hours: WeekHours): string {
  const groups: { first: number; last: number; text: string }[] = [];
  for (const [day, spans] of hours.entries()) {
    const text = spans.map(spanText).join(' och ');
    const before = groups.at(-1);
    if (before !== undefined && before.text === text) before.last = day;
    else groups.push({ first: day, last: day, text });
  }
  const open = groups.filter(({ text }) => text !== '');
  return open.map(({ first, last, text }) => `${daysText(first, last)} ${text}`).join(', ') || 'stängt';
}

function daysText(first: number, last: number): string {
  return first === last ? `${dayWords[first]}` : `${dayWords[first]}–${dayWords[last]}`;
}

function spanText({ from, until }: OpenSpan): string {
  return `${clockText(from)}–${clockText(until > 1440 ? until - 1440 : until)}`;
}

function clockText(minute: MinuteOfDay): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
}
