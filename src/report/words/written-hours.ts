import type { HourBand } from '../../model/arrival.js';
import type { OpenSpan, WeekHours } from '../../model/calendar-spec.js';
import { clockText } from './written-dates.js';

export interface HourWords {
  /** Monday first. */
  readonly days: readonly [string, string, string, string, string, string, string];
  /** Between the spans of a day. */
  readonly and: string;
  readonly closed: string;
  /** Between hours and minutes. */
  readonly clockMark: string;
}

/** Opening hours as people say them: `mån–fre 08.00–16.00, lör 10.00–14.00`; equal days in a row are joined. */
export function weekHoursWith({ days, and, closed, clockMark }: HourWords): (hours: WeekHours) => string {
  const spanText = ({ from, until }: OpenSpan): string =>
    `${clockText(from, clockMark)}–${clockText(until > 1440 ? until - 1440 : until, clockMark)}`;
  const daysText = (first: number, last: number): string =>
    first === last ? `${days[first]}` : `${days[first]}–${days[last]}`;
  return (hours) => {
    const groups: { first: number; last: number; text: string }[] = [];
    for (const [day, spans] of hours.entries()) {
      const text = spans.map(spanText).join(` ${and} `);
      const before = groups.at(-1);
      if (before !== undefined && before.text === text) before.last = day;
      else groups.push({ first: day, last: day, text });
    }
    const open = groups.filter(({ text }) => text !== '');
    return open.map(({ first, last, text }) => `${daysText(first, last)} ${text}`).join(', ') || closed;
  };
}

/** `08`, `16–24`: full hours, the last one not included where there are several. */
export function bandText({ from, until }: HourBand): string {
  const hour = (one: number): string => String(one).padStart(2, '0');
  return until - from === 1 ? hour(from) : `${hour(from)}–${hour(until)}`;
}
