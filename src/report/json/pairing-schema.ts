import { z } from 'zod';
import type { PairingTerms } from '../../model/terms.js';
import { summer } from './calendar-schema.js';
import { sha256, weekHours } from './values.js';

const someList = sha256.exactOptional();

/** The choices that decide what a contact is. */
export const pairingTerms: z.ZodType<PairingTerms> = z
  .strictObject({
    followUps: z.enum(['join', 'count']),
    repliesToUs: z.enum(['count', 'ignore']),
    genericReplies: z.enum(['join', 'open']),
    shortAbandonSeconds: z.number().min(0),
    phoneHours: weekHours.nullable(),
    phoneSummer: summer.nullable(),
    lists: z.strictObject({
      contacts: someList,
      'web-forms': someList,
      'not-contacts': someList,
      'no-answer-needed': someList,
      notices: someList,
      categories: someList,
    }),
  })
  .meta({ id: 'pairingTerms' });
