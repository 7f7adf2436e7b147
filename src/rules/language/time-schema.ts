import { z } from 'zod';
import { described } from '../json-schema.js';
import { slug } from './source-schema.js';

/** Shape that editors check; `limits.ts` says what a time means and what is wrong with it. */
export const limitText = z.string().min(1).meta({
  pattern:
    '^(\\d+(\\.\\d+)? (second|minute|hour|day|week|month|working day|working week|signal)s?|same working day|next working day)$',
});

/** Ways to count a time; which of them go depends on its unit. */
export const countings = [
  'workday-clock',
  'clock',
  'clock-rolled',
  'office-hours',
  'rolled',
  'unrolled',
] as const;

export const counting = z.enum(countings);

/** `15:00`; what no clock shows is told together with the limit. */
export const clockText = z.string().meta({ pattern: '^\\d\\d:\\d\\d$' });

export const cutoff = described(
  clockText,
  'Det som kommer senare på en arbetsdag räknas som nästa arbetsdags. Bara för tider i dagar, veckor och månader',
  '15:00',
);
export const dayEnds = described(
  z.enum(['midnight', 'office-close']),
  'Om sista dagen slutar vid midnatt eller när kontoret stänger. Bara för tider i dagar, veckor och månader',
  'office-close',
);
export const feedback = described(
  z.array(z.enum(['answer', 'notice', 'acknowledgement', 'closing'])).min(1),
  'Vad som håller löftet: answer (svar av en person), notice (besked om vem som svarar och när), acknowledgement (bekräftelse, också från en maskin), closing (ärendet är avslutat)',
  ['answer', 'notice'],
);
export const from = described(
  z.enum(['received', 'missed', 'registered', 'complete', 'adjusted', 'discovered']),
  'När tiden börjar: received (kom in), missed (samtalet missades), eller det register anger: registered (registrerat), complete (komplett), adjusted (justerat), discovered (upptäckt)',
  'complete',
);

/** One way to count the time. */
export const readingSchema = z
  .strictObject({
    id: described(
      slug,
      'Tolkningens namn i resultatfilerna. Är det ett av workday-clock, clock, clock-rolled, office-hours, rolled och unrolled räknas tiden så',
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
    within: described(limitText, 'En annan tid än löftets', '48 hours').optional(),
    counting: described(
      counting,
      'Hur tiden räknas, om id inte säger det. Timmar: workday-clock (alla timmar på arbetsdagar), clock (alla timmar, alla dagar), clock-rolled (som clock, men en frist på en ledig dag flyttas) eller office-hours (bara öppettider). Dagar, veckor och månader: rolled (en frist på en ledig dag flyttas) eller unrolled',
      'workday-clock',
    ).optional(),
    cutoff: cutoff.optional(),
    dayEnds: dayEnds.optional(),
  })
  .meta({ id: 'reading' });

/** A step of a chained promise, or one of several ways to keep it. */
export const partSchema = z
  .strictObject({
    id: described(slug, 'Stegets namn i resultatfilerna', 'bekraftelse'),
    title: described(z.string().min(1), 'Steget som rubrik', 'Bekräftelse inom två arbetsdagar'),
    within: described(limitText, 'Stegets tid, räknad från att kontakten kom in', '2 working days'),
    counting: described(
      counting,
      'Hur stegets tid räknas, om tolkningen inte ska avgöra',
      'clock',
    ).optional(),
    feedback: feedback.optional(),
    from: from.optional(),
  })
  .meta({ id: 'part' });

export const goalSchema = z.strictObject({
  within: described(limitText, 'Målets tid, kortare än löftets', 'same working day'),
  counting: described(counting, 'Hur målets tid räknas, om tolkningen inte ska avgöra', 'clock').optional(),
  title: described(z.string().min(1), 'Målet som rubrik', 'Samma dag').default('Mål'),
});

export type WrittenReading = z.output<typeof readingSchema>;
export type WrittenPart = z.output<typeof partSchema>;
