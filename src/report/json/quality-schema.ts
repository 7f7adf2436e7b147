import { z } from 'zod';
import { count, points, sha256, share } from './values.js';

const estimateOf = <Value extends z.ZodType<number>>(value: Value) =>
  z.strictObject({ value, interval: z.strictObject({ low: value, high: value }).nullable() });

const shareEstimate = estimateOf(share);
const gradeEstimate = estimateOf(points);

const sample = z.strictObject({
  file: z.string(),
  sha256,
  rule: z.string(),
  seed: count,
  perUnit: z.boolean(),
  population: count,
  drawn: count,
  reviewed: count,
  halfFilled: count,
  isCurrent: z.boolean().nullable(),
});

export const qualityCell = z.strictObject({
  reviewed: count,
  needed: count,
  grades: z.strictObject({
    treatment: gradeEstimate.nullable(),
    clarity: gradeEstimate.nullable(),
    simplicity: gradeEstimate.nullable(),
  }),
  answersQuestion: shareEstimate.nullable(),
  noAnswerNeeded: shareEstimate.nullable(),
});

export const quality = z
  .strictObject({
    sample,
    whole: qualityCell,
    units: z.array(
      z.strictObject({
        unit: z.string(),
        population: count.nullable(),
        drawn: count.nullable(),
        cell: qualityCell,
      }),
    ),
  })
  .meta({ id: 'quality' });

const shareIfHeld = z.strictObject({ measured: share, judged: count, without: shareEstimate });

export const unansweredSample = z
  .strictObject({
    sample,
    neededNone: shareEstimate,
    answeredOtherwise: shareEstimate,
    unanswered: shareEstimate,
    whole: shareIfHeld.nullable(),
    mail: shareIfHeld.nullable(),
  })
  .meta({ id: 'unansweredSample' });
