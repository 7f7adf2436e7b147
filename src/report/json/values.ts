import { z } from 'zod';
import { formatDate, formatInstant, parseIsoDate, parseIsoInstant } from '../../calendar/zone.js';

export const count = z.int().min(0);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Milliseconds inside, `2018-10-12T15:00:00+02:00` in the file: a part of a second is left out. */
export const instant = z.codec(z.string().meta({ format: 'date-time' }), z.int(), {
  decode: (text, context) => {
    const placed = parseIsoInstant(text);
    if (placed !== null) return placed.at;
    context.issues.push({ code: 'custom', input: text, message: 'expected an ISO 8601 time' });
    return z.NEVER;
  },
  encode: formatInstant,
});

/** Days inside, `2018-10-12` in the file. */
export const date = z.codec(z.string().meta({ format: 'date' }), z.int(), {
  decode: (text, context) => {
    const parsed = parseIsoDate(text);
    if (parsed !== null) return parsed;
    context.issues.push({ code: 'custom', input: text, message: 'expected an ISO 8601 date' });
    return z.NEVER;
  },
  encode: formatDate,
});

export const period = z.strictObject({ from: date, until: date, label: z.string() }).meta({ id: 'period' });

export const dateRange = z.strictObject({ from: date, until: date }).meta({ id: 'dateRange' });

export const monthDay = z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) });

/** 0 to 1, six decimals in the file: the last bits of a quotient must not show as a change. */
export const share = roundedTo(1e6, z.number().min(0).max(1));

/** Between two shares: −1 to 1, six decimals in the file. */
export const difference = roundedTo(1e6, z.number().min(-1).max(1));

/** Of the scale 0 to 100, thousandths in the file. */
export const points = roundedTo(1e3, z.number().min(0).max(100));

/** Not negative, thousandths in the file. */
export const seconds = roundedTo(1e3, z.number().min(0));

function roundedTo(scale: number, inFile: z.ZodNumber) {
  return z.codec(inFile, z.number(), {
    decode: (value) => value,
    encode: (value) => Math.round(value * scale) / scale,
  });
}

export const channel = z.enum(['mail', 'phone', 'case']).meta({ id: 'channel' });

export const precision = z.enum(['exact', 'minute', 'day']);

export const category = z.enum(['question', 'complaint', 'view', 'record-request', 'ticket', 'unknown']);

export const correctionKind = z.enum([
  'answered',
  'notice',
  'no-answer-needed',
  'wrong-unit',
  'not-a-contact',
]);

export const organisationKind = z
  .enum(['administration', 'joint-body', 'company', 'external-switchboard', 'other'])
  .meta({ id: 'organisationKind' });

export const ruleSource = z
  .strictObject({
    document: z.string(),
    decision: z.string().nullable(),
    date: z.string().nullable(),
    paragraph: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'source' });

const openSpan = z.codec(
  z.string().regex(/^\d\d:\d\d-\d\d:\d\d$/),
  z.strictObject({ from: z.int(), until: z.int() }),
  {
    decode: (text) => {
      const [from, until] = text.split('-').map(minuteOf);
      return { from: from ?? 0, until: until ?? 0 };
    },
    encode: ({ from, until }) => `${clockOf(from)}-${clockOf(until)}`,
  },
);

/** Minutes after midnight inside, `13:00` in the file. */
export const timeOfDay = z.codec(z.string().regex(/^\d\d:\d\d$/), z.int(), {
  decode: minuteOf,
  encode: clockOf,
});

/** Minutes of the day inside, `08:00-16:00` in the file; what runs past midnight counts on: `22:00-30:00`. */
const openSpans = z.array(openSpan);

/** Monday to Sunday. */
export const weekHours = z
  .tuple([openSpans, openSpans, openSpans, openSpans, openSpans, openSpans, openSpans])
  .meta({ id: 'weekHours' });

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function clockOf(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
