import { z } from 'zod';
import { calendarSchema, dateRange } from './calendar-schema.js';
import { strict } from './checked-yaml.js';

const source = strict({
  document: z.string(),
  decision: z.string().optional(),
  date: z.string().optional(),
  note: z.string().optional(),
});

const reading = strict({
  id: z.enum(['workday-clock', 'clock', 'clock-rolled', 'office-hours', 'rolled', 'unrolled']),
  main: z.boolean().default(false),
  title: z.string(),
});

/** `respond`: an answer within a time. */
const respond = strict({
  kind: z.literal('respond'),
  id: z.string().regex(/^[a-z0-9-]+$/, 'ska vara gemener, siffror och bindestreck, till exempel svar-36h'),
  title: z.string(),
  promise: z.string(),
  channels: z.array(z.enum(['mail', 'phone', 'case'])).min(1),
  /** `36 hours`, `2 working days`, `1 week`. */
  within: z.string(),
  readings: z.array(reading).min(1),
  /** Share of the judged contacts that should be met, in per cent. */
  target: z.number().min(0).max(100).default(100),
  /** Per cent below which a unit is an improvement area, whatever chance explains. */
  improvementBelow: z.number().min(0).max(100).optional(),
  source: source.optional(),
  ownLaterCall: z.enum(['count', 'ignore']).default('count'),
  callbackAttempt: z.enum(['count', 'ignore']).default('ignore'),
  notice: z.enum(['count', 'ignore']).default('ignore'),
  hiddenNumber: z.enum(['not-assessable', 'unanswered']).default('not-assessable'),
  shortAbandon: z.enum(['exclude', 'include']).default('exclude'),
  closedHours: z.enum(['exclude', 'include']).default('exclude'),
  /** `15:00`: what arrives later on a working day counts as arriving on the next; for limits in days. */
  cutoff: z.string().optional(),
  /** Whether the last day ends at midnight or when the office closes; for limits in days. */
  dayEnds: z.enum(['midnight', 'office-close']).optional(),
  /** Dates on which the promise does not apply. */
  notInForce: z.array(dateRange).default([]),
  validFrom: z.string().optional(),
  validUntil: z.string().optional(),
});

/** A rule set as its author writes it. */
export const ruleSetSchema = strict({
  id: z.string().regex(/^[a-z0-9-]+$/, 'ska vara gemener, siffror och bindestreck, till exempel norberg'),
  municipality: z.string(),
  title: z.string(),
  source,
  calendar: calendarSchema.optional(),
  readingNote: z.string(),
  rules: z.array(respond).min(1),
  cannotMeasure: z.array(z.string()).default([]),
});

export type WrittenRuleSet = z.output<typeof ruleSetSchema>;
export type WrittenRule = WrittenRuleSet['rules'][number];
