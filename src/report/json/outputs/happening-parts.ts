import { z } from 'zod';
import { type Contact, type Fate, type Happening, notContactReasons } from '../../../model/contact.js';
import type { Source } from '../../../model/source.js';
import { happeningSource } from '../../happening-source.js';
import { evidence } from '../figures-schema.js';
import { pairMark } from '../finding-schema.js';
import { count } from '../values.js';
import { moment, momentOf } from './clock-parts.js';

/* What the logs tell of a contact. Units, files and rows are named, never the person. */

export const source: z.ZodType<Source> = z
  .strictObject({ file: z.string(), sheet: z.string().nullable(), row: count })
  .describe('where it stands in the log');

const happeningKind = z.enum([
  'acknowledgement',
  'notice',
  'answer',
  'callback',
  'callback-attempt',
  'undelivered',
  'own-later-call',
  'transfer',
  'reminder',
  'follow-up',
  'attempt',
  'closing',
  'registered',
]);

export const happening = z.strictObject({
  what: happeningKind,
  at: moment,
  unit: z.string().nullable().describe('who of ours did it; null for what the person did'),
  evidence: evidence.describe('how it is known to belong to the contact'),
  marks: z.array(pairMark).describe('what to know of the pair'),
  source,
});

export function happeningOf(told: Happening, contact: Contact): z.output<typeof happening> {
  const { what, at, unit, evidence: found, marks = [] } = told;
  return {
    ...{ what, at: momentOf(at), unit: unit?.name ?? null, evidence: found, marks: [...marks] },
    source: happeningSource(told, contact),
  };
}

/** What became of an event: a contact's id stands for it, as everywhere. */
export const fate: z.ZodType<Fate> = z
  .discriminatedUnion('what', [
    z.strictObject({ what: z.literal('opens'), contact: z.string() }),
    z.strictObject({ what: z.literal('joins'), contact: z.string(), as: happeningKind }),
    z.strictObject({
      what: z.literal('pairs'),
      contact: z.string(),
      as: z.enum([...happeningKind.options, 'further-reply']),
    }),
    z.strictObject({ what: z.literal('not-a-contact'), reason: z.enum(notContactReasons) }),
    z.strictObject({
      what: z.literal('unpaired'),
      reason: z.enum([
        'we-wrote-first',
        'other-person',
        'bulk',
        'auto-reply',
        'bounce',
        'read-receipt',
        'calendar',
        'system-notice',
        'not-delivered',
        'we-called-first',
        'hidden-number',
      ]),
    }),
    z.strictObject({ what: z.literal('internal'), handsOn: z.string().nullable() }),
    z.strictObject({ what: z.literal('passing') }),
  ])
  .describe('what became of it');
