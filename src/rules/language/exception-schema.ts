import { z } from 'zod';
import { dateRange, monthDay } from '../calendar-values.js';
import { described } from '../json-schema.js';
import { counting, limitText } from './time-schema.js';

const instead = {
  within: described(
    limitText,
    'En annan tid som gäller då. Utan den undantas kontakterna',
    '2 hours',
  ).optional(),
  counting: described(counting, 'Hur den tiden räknas', 'office-hours').optional(),
};

const withoutMore = ['weekend', 'absence', 'extensive'] as const;

/** When a rule does not speak of a contact, or another limit holds for it. */
export const exceptionSchema = z
  .discriminatedUnion('when', [
    z.strictObject({
      when: described(z.literal('summer'), 'summer: det som kommer mellan två dagar varje år', 'summer'),
      from: described(monthDay, 'Första dagen, månad och dag', '06-15'),
      until: described(monthDay, 'Sista dagen, månad och dag', '08-15'),
      ...instead,
    }),
    z.strictObject({
      when: described(z.literal('dates'), 'dates: det som kommer på vissa datum', 'dates'),
      dates: described(z.array(dateRange).min(1), 'Datum, eller första och sista', [
        '2026-12-27..2026-12-31',
      ]),
      ...instead,
    }),
    z.strictObject({
      when: described(
        z.enum(withoutMore),
        'weekend (kom på en ledig dag), absence (en maskin svarade att mottagaren är borta) eller extensive (registret kallar begäran omfattande)',
        'weekend',
      ),
      ...instead,
    }),
  ])
  .meta({ id: 'exception' });

export type WrittenException = z.output<typeof exceptionSchema>;
