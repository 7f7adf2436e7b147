import { z } from 'zod';
import { calendarSchema } from '../calendar-schema.js';
import { described } from '../json-schema.js';
import { changedRuleSchema, looseRuleSchema, ruleSchema } from './rule-schema.js';
import { setSource, slug } from './source-schema.js';

const without = described(z.array(slug), 'Löften i det utökade regelverket som inte ska vara med', [
  'svar-36h',
]);

/** A rule set that stands on its own, or one that was put together with what it extends. */
export const ruleSetSchema = z.strictObject({
  id: described(slug, 'Regelverkets namn i resultatfilerna', 'norberg'),
  extends: described(
    z.string().min(1),
    'Ett regelverk att utgå från: ett medföljande, eller en egen fil. Allt som inte anges här kommer därifrån',
    'norberg',
  ).optional(),
  without: without.optional(),
  municipality: described(z.string().min(1), 'Kommunen vars löfte det är', 'Norbergs kommun'),
  title: described(z.string().min(1), 'Vad regelverket lovar, som rubrik', 'Servicegaranti för e-post'),
  source: setSource,
  calendar: described(calendarSchema, 'Öppettider och lediga dagar. Projektfilens egna går före', {
    hours: { 'mon-fri': '08:00-16:00' },
  }).optional(),
  readingNote: described(
    z.string().min(1),
    'Varför huvudtolkningen valdes, som det står i rapporten',
    'Garantin säger inte om helger räknas.',
  ),
  rules: described(z.array(ruleSchema).min(1), 'Löftena', [
    {
      id: 'svar-36h',
      kind: 'respond',
      title: 'Svar inom 36 timmar',
      promise: 'Alla får svar inom 36 timmar.',
      channels: ['mail'],
      within: '36 hours',
      readings: [{ id: 'workday-clock', main: true, title: 'alla timmar på arbetsdagar' }],
    },
  ]),
  cannotMeasure: described(z.array(z.string().min(1)), 'Vad dokumentet lovar och loggar inte kan visa', [
    'om svaret var rätt och vänligt',
  ]).default([]),
});

/** A rule set as its author writes it over another: only `id` and `extends` are needed. */
export const extendingSchema = ruleSetSchema
  .partial()
  .required({ id: true, extends: true })
  .extend({
    rules: described(
      z.array(changedRuleSchema),
      'Löften som läggs till, och löften som ändras: ange id och det som ska vara annorlunda',
      [{ id: 'svar-36h', within: '24 hours' }],
    ).optional(),
  });

/** As much as can be checked of a set when what it extends was not found. */
export const looseSetSchema = extendingSchema.extend({ rules: z.array(looseRuleSchema).optional() });

/** What editors know of a rule set's file. */
export const ruleSetFileSchema = z.union([ruleSetSchema, extendingSchema]);

export type WrittenRuleSet = z.output<typeof ruleSetSchema>;
