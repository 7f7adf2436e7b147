import type { MinuteOfDay } from '../model/calendar-spec.js';

export const MINUTES_OF_DAY = 1440;

/** Reads `08:00`, `8.00` or `8` as minutes after midnight; `24:00` is 1440. Null for anything else. */
export function parseTimeOfDay(text: string): MinuteOfDay | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
  const minute = Number(match?.[2] ?? 0);
  const total = Number(match?.[1]) * 60 + minute;
  return match === null || minute > 59 || total > MINUTES_OF_DAY ? null : total;
}
