import type { MinuteOfDay, OpenSpan } from '../model/calendar-spec.js';

const MINUTES_OF_DAY = 1440;

/** Reads `08:00`, `8.00` or `8` as minutes after midnight; `24:00` is 1440. Null for anything else. */
export function parseTimeOfDay(text: string): MinuteOfDay | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
  const minute = Number(match?.[2] ?? 0);
  const total = Number(match?.[1]) * 60 + minute;
  return match === null || minute > 59 || total > MINUTES_OF_DAY ? null : total;
}

/**
 * Reads the opening hours of one weekday, `08:00-16:00` or with a break `08-12, 13-16.30`. An end at or
 * before its beginning lies on the next date (`22-06`). Null where the text is anything else, and where
 * spans are out of order or run into each other.
 */
export function parseOpenSpans(text: string): readonly OpenSpan[] | null {
  const spans: OpenSpan[] = [];
  for (const part of text.split(',')) {
    const span = parseOpenSpan(part);
    const last = spans[spans.length - 1];
    if (span === null || (last !== undefined && span.from < last.until)) return null;
    spans.push(span);
  }
  return spans;
}

function parseOpenSpan(text: string): OpenSpan | null {
  const [from = null, until = null, ...rest] = text.split(/[-–]/).map(parseTimeOfDay);
  if (from === null || until === null || rest.length > 0 || from === MINUTES_OF_DAY) return null;
  return { from, until: until > from ? until : until + MINUTES_OF_DAY };
}
