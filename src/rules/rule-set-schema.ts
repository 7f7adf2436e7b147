import { z } from 'zod';
import { calendarSchema } from './calendar-schema.js';
import { date, dateRange } from './calendar-values.js';
import { described } from './json-schema.js';

const source = z.strictObject({
  document: described(z.string().min(1), 'Dokumentet som löftet står i', 'Servicegaranti'),
  decision: described(z.string(), 'Beslutet som antog det', 'Kommunfullmäktige § 12').optional(),
  date: described(z.string(), 'Dokumentets eller beslutets datum', '2022-06-03').optional(),
  note: described(
    z.string(),
    'Annat som läsaren behöver veta om källan',
    'Återgiven i ett svar på en fråga',
  ).optional(),
});

export const readingIds = [
  'workday-clock',
  'clock',
  'clock-rolled',
  'office-hours',
  'rolled',
  'unrolled',
] as const;

const reading = z.strictObject({
  id: described(
    z.enum(readingIds),
    'Hur tiden räknas. Timmar: workday-clock (alla timmar på arbetsdagar), clock (alla timmar, alla dagar), clock-rolled (som clock, men en frist på en ledig dag flyttas till nästa arbetsdag) eller office-hours (bara öppettider). Dagar, veckor och månader: rolled (en frist på en ledig dag flyttas) eller unrolled',
    'workday-clock',
  ),
  main: described(
    z.boolean(),
    'true för huvudtolkningen, som löftet bedöms efter. De andra redovisas bredvid',
    true,
  ).default(false),
  title: described(
    z.string().min(1),
    'Tolkningen i klartext, som den står i rapporten',
    'alla timmar på arbetsdagar',
  ),
});

const countOrIgnore = z.enum(['count', 'ignore']);
const excludeOrInclude = z.enum(['exclude', 'include']);

/** `respond`: an answer within a time. */
export const respondSchema = z.strictObject({
  kind: described(z.literal('respond'), 'Slag av löfte: svar inom en tid', 'respond'),
  id: described(
    z.string().regex(/^[a-z0-9-]+$/, 'ska vara gemener (a–z), siffror och bindestreck'),
    'Löftets namn i resultatfilerna. Ändra det inte mellan mätningar',
    'svar-36h',
  ),
  title: described(z.string().min(1), 'Löftet som rubrik', 'Svar inom 36 timmar'),
  promise: described(
    z.string().min(1),
    'Löftet i en mening, som den trycks i rapporten',
    'Alla som mejlar kommunen ska få svar inom 36 timmar.',
  ),
  channels: described(
    z.array(z.enum(['mail', 'phone', 'case'])).min(1),
    'Kanaler som löftet gäller: mail (e-post), phone (telefon), case (ärenderegister)',
    ['mail', 'phone'],
  ),
  within: described(
    z.string().min(1).meta({ pattern: '^\\d+(\\.\\d+)? (second|minute|hour|day|week|month)s?$' }),
    'Tiden: ett tal och minutes, hours, days, weeks eller months',
    '36 hours',
  ),
  readings: described(z.array(reading).min(1), 'Sätt att räkna tiden. Exakt ett är huvudtolkningen', [
    { id: 'workday-clock', main: true, title: 'alla timmar på arbetsdagar' },
  ]),
  target: described(
    z.number().min(0).max(100),
    'Andel av de bedömda kontakterna som ska få svar i tid, i procent',
    90,
  ).default(100),
  improvementBelow: described(
    z.number().min(0).max(100),
    'Under hur många procent en enhet är ett förbättringsområde, vad slumpen än kan förklara',
    80,
  ).optional(),
  source: described(source, 'Källan, om den är en annan än regelverkets', {
    document: 'Servicegaranti',
  }).optional(),
  ownLaterCall: described(
    countOrIgnore,
    'Om det räknas som svar att den som missades ringer igen och får svar',
    'ignore',
  ).default('count'),
  callbackAttempt: described(
    countOrIgnore,
    'Om ett försök att ringa upp räknas, fast ingen svarade',
    'count',
  ).default('ignore'),
  notice: described(
    countOrIgnore,
    'Om ett besked om vem som svarar och när räknas som svar',
    'count',
  ).default('ignore'),
  hiddenNumber: described(
    z.enum(['not-assessable', 'unanswered']),
    'Missade samtal från dolt nummer: ej bedömbara, eller obesvarade',
    'unanswered',
  ).default('not-assessable'),
  shortAbandon: described(
    excludeOrInclude,
    'Samtal där uppringaren lade på genast: undantas, eller räknas med',
    'include',
  ).default('exclude'),
  closedHours: described(
    excludeOrInclude,
    'Samtal utanför telefontiden: undantas, eller räknas med',
    'include',
  ).default('exclude'),
  cutoff: described(
    z.string().meta({ pattern: '^\\d\\d:\\d\\d$' }),
    'Det som kommer senare på en arbetsdag räknas som nästa arbetsdags. Bara för dagar, veckor och månader',
    '15:00',
  ).optional(),
  dayEnds: described(
    z.enum(['midnight', 'office-close']),
    'Om sista dagen slutar vid midnatt eller när kontoret stänger. Bara för dagar, veckor och månader',
    'office-close',
  ).optional(),
  notInForce: described(z.array(dateRange), 'Dagar då löftet inte gäller', [
    '2018-07-02..2018-08-03',
  ]).default([]),
  validFrom: described(date, 'Första dagen som löftet gäller', '2018-10-08').optional(),
  validUntil: described(date, 'Sista dagen som löftet gäller', '2022-12-31').optional(),
});

/** A rule set as its author writes it. */
export const ruleSetSchema = z.strictObject({
  id: described(
    z.string().regex(/^[a-z0-9-]+$/, 'ska vara gemener (a–z), siffror och bindestreck'),
    'Regelverkets namn i resultatfilerna',
    'norberg',
  ),
  municipality: described(z.string().min(1), 'Kommunen vars löfte det är', 'Norbergs kommun'),
  title: described(z.string().min(1), 'Vad regelverket lovar, som rubrik', 'Servicegaranti för e-post'),
  source: described(source, 'Var löftet står', { document: 'Servicegaranti' }),
  calendar: described(calendarSchema, 'Öppettider och lediga dagar. Projektfilens egna går före', {
    hours: { 'mon-fri': '08:00-16:00' },
  }).optional(),
  readingNote: described(
    z.string().min(1),
    'Varför huvudtolkningen valdes, som det står i rapporten',
    'Garantin säger inte om helger räknas.',
  ),
  rules: described(z.array(respondSchema).min(1), 'Löftena', [
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

export type WrittenRuleSet = z.output<typeof ruleSetSchema>;
export type WrittenRule = WrittenRuleSet['rules'][number];
