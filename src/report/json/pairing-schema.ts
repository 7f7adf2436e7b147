import { z } from 'zod';
import type { PairingTerms } from '../../model/terms.js';
import { summer } from './calendar-schema.js';
import { sha256, weekHours } from './values.js';

const someList = sha256.exactOptional();

const atLeastOne = z.int().min(1);

const mailLimits = {
  conversationDays: atLeastOne.describe('so long after its latest mail a conversation goes on'),
  genericWorkingDays: atLeastOne.describe('so long a subject that says nothing goes on'),
  counterpartWorkingDays: atLeastOne.describe(
    'so long after receipt an answer needs neither ids nor subject',
  ),
  bulkFrom: atLeastOne.describe('one text to so many within a day is a mailing'),
  autoReplySeconds: atLeastOne.describe('who replies so fast …'),
  autoReplyFrom: atLeastOne.describe('… and to so many persons is a machine'),
};

const phoneLimits = {
  shortAbandonSeconds: z.number().min(0),
  attemptWorkingDays: atLeastOne.describe('so long after the first call a further one is an attempt'),
  ownLaterCallWorkingDays: atLeastOne.describe(
    'so long after the last attempt an answered call ends the contact',
  ),
};

const sameCalls = z
  .strictObject({
    systems: z.array(z.string()).min(2).describe('formats; the first that has a call tells what it came to'),
    seconds: z.int().min(0).describe('at most so far apart their times are'),
  })
  .describe('calls that several systems have seen are counted once; left out where nothing is said of them');

/** The choices that decide what a contact is. */
export const pairingTerms: z.ZodType<PairingTerms> = z
  .strictObject({
    followUps: z.enum(['join', 'count']),
    repliesToUs: z.enum(['count', 'ignore']),
    genericReplies: z.enum(['join', 'open']),
    ...mailLimits,
    ...phoneLimits,
    phoneHours: weekHours.nullable(),
    phoneSummer: summer.nullable(),
    sameCalls: sameCalls.exactOptional(),
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
