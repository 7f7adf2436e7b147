import { z } from 'zod';
import { calendarSchema, weekHours } from '../rules/calendar-schema.js';
import { readCheckedYaml, strict } from '../rules/checked-yaml.js';
import { calendarMistakes } from '../rules/rule-set.js';

const notContactReasons = [
  'bulk',
  'no-reply',
  'system-notice',
  'spam',
  'bounce',
  'auto-reply',
  'read-receipt',
  'calendar',
] as const;

const oneOrMore = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.string()));

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'iu');
  } catch {
    context.addIssue({ code: 'custom', message: `”${text}” är inget giltigt mönster (reguljärt uttryck)` });
    return z.NEVER;
  }
});

const sender = z.string().transform((text) => text.trim().toLowerCase());

/** The project file: all that a measurement needs to be repeated. Options on the command line win over it. */
const projectSchema = strict({
  rules: z.string(),
  /** Who is measured, where that is not the municipality of the rule set. */
  municipality: z.string().optional(),
  period: z.union([z.string(), z.number().transform(String)]).optional(),
  inputs: z
    .array(
      strict({
        files: oneOrMore,
        format: z.string().optional(),
        zone: z.enum(['UTC', 'Europe/Stockholm']).optional(),
        sheet: z.string().optional(),
        direction: z.enum(['incoming', 'outgoing']).optional(),
      }),
    )
    .optional(),
  organisation: z.string().optional(),
  ownDomains: oneOrMore.optional(),
  ownNumbers: oneOrMore.optional(),
  calendar: calendarSchema.optional(),
  phone: strict({
    hours: weekHours.optional(),
    shortAbandon: z.number().min(0).max(60).optional(),
  }).optional(),
  notContacts: z
    .array(
      strict({ pattern: pattern.optional(), sender: sender.optional(), reason: z.enum(notContactReasons) }),
    )
    .optional(),
  noAnswerNeeded: z.array(strict({ pattern: pattern.optional(), sender: sender.optional() })).optional(),
  formats: z.array(z.enum(['html', 'xlsx', 'json', 'csv'])).optional(),
  out: z.string().optional(),
});

export type Project = z.output<typeof projectSchema>;
export type ProjectInput = NonNullable<Project['inputs']>[number];

/** Throws a UserError with every mistake, each with line and column. */
export function readProject(text: string, file: string): Project {
  const { value, refuse } = readCheckedYaml(text, file, projectSchema);
  const mistakes = calendarMistakes(value.calendar);
  return mistakes.length > 0 ? refuse(mistakes) : value;
}
