import { z } from 'zod';
import type { HiddenCell } from '../../../model/cell.js';
import type { QualityFigures, UnansweredFigures } from '../../../model/quality.js';
import type { ReviewsToTell } from '../../terminal/quality-text.js';
import { quality, qualityCell, unansweredSample } from '../quality-schema.js';
import { hiddenCell } from './hidden-cell.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const { sample, units } = quality.shape;

const publishedQuality: z.ZodType<QualityFigures<HiddenCell>> = z.strictObject({
  sample,
  whole: z.union([qualityCell, hiddenCell]),
  units: z.array(z.strictObject({ ...units.element.shape, cell: z.union([qualityCell, hiddenCell]) })),
});

const publishedUnanswered: z.ZodType<UnansweredFigures> = unansweredSample;

const head = outputHead('quality', 3);

/** What `quality --json` writes: what may be published of the forms, and rows that are left out. */
export const qualityOutput: Output<ReviewsToTell> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    quality: z.union([publishedQuality, hiddenCell]).nullable().describe('of a form about the answers'),
    unansweredSample: z
      .union([publishedUnanswered, hiddenCell])
      .nullable()
      .describe('of a form about the unanswered'),
    halfFilled: z
      .array(
        z.strictObject({
          file: z.string(),
          why: z.enum(['empty', 'contradicting']),
          cells: z.array(z.string()),
        }),
      )
      .describe(
        'rows that are begun, with their cells that are empty or contradict each other; they are left out',
      ),
  }),
};

export function qualityJson(reviews: ReviewsToTell): string {
  return outputText(qualityOutput, reviews);
}
