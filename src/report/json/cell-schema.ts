import { z } from 'zod';
import { shareOf } from './share-schema.js';
import { count, seconds } from './values.js';

export const responseTimes = z
  .strictObject({
    median: seconds.nullable().describe('seconds until half had an answer; null where that is not reached'),
    ninetieth: seconds.nullable().describe('the same of nine of ten'),
  })
  .meta({ id: 'responseTimes' });

export const meanTime = z
  .strictObject({
    answered: count.describe('contacts that the mean is of'),
    seconds: seconds.describe('the mean, in the reading’s own time'),
    atLeast: seconds
      .nullable()
      .describe('with the waiting so far of those who still waited; null where nobody did'),
  })
  .meta({ id: 'meanTime' });

const someCount = count.exactOptional();

const notAssessable = z.strictObject({
  resolution: someCount,
  'hidden-number': someCount,
  'unknown-sender': someCount,
  'missing-column': someCount,
  'missing-value': someCount,
  'negative-time': someCount,
});

const excluded = z.strictObject({
  'short-abandon': someCount,
  'closed-hours': someCount,
  'not-in-force': someCount,
  'no-answer-needed': someCount,
  correction: someCount,
  summer: someCount,
  weekend: someCount,
  absence: someCount,
  extensive: someCount,
  'not-started': someCount,
  'no-feedback': someCount,
});

/** Why a contact was not judged. */
export const verdictReason = z.enum([...notAssessable.keyof().options, ...excluded.keyof().options]);

export const cell = z
  .strictObject({
    met: count.describe('judged contacts that kept the promise'),
    late: count.describe('judged contacts that had an answer too late'),
    unanswered: count.describe('judged contacts without an answer'),
    pending: count.describe('contacts whose deadline had not passed when the log ended'),
    notAssessable: notAssessable.describe('contacts by reason; reasons that do not occur are left out'),
    excluded: excluded.describe('contacts by reason; reasons that do not occur are left out'),
    share: shareOf.nullable().describe('null where nothing was judged'),
    shareWithinLog: shareOf
      .nullable()
      .describe('the same among contacts whose deadline lies within the log; null where none are pending'),
    elapsed: responseTimes.describe('response times in elapsed time'),
    own: responseTimes.describe('response times in the reading’s own time'),
    mean: meanTime.nullable().describe('null where nobody was answered, and for a rule without a time'),
  })
  .meta({ id: 'cell' });
