import { userError } from '../../errors/errors.js';
import type {
  Estimate,
  QualityCell,
  QualityFigures,
  QualityForm,
  QualityQuestion,
  QualityReview,
} from '../../model/quality.js';
import { estimateMean, estimateShare } from './estimate.js';
import { reviewSample, strataOf } from './review-sample.js';
import { domainOf, type Stratum } from './strata.js';

/** A grade of 5 is 100, a 1 is 0: the scale of SKR's survey of how municipalities meet those who ask. */
const POINTS_PER_STEP = 25;
const scale = { lowest: 0, highest: 4 * POINTS_PER_STEP };

/** What the reviewer thought of the answers: all of them, and each unit's. Throws a UserError where no row is filled in. */
export function qualityFigures(form: QualityForm, populationNow: number | null): QualityFigures {
  const { units, perUnit } = form.design;
  const sample = reviewSample(form, populationNow);
  if (sample.reviewed === 0) throw userError('form-not-filled', { file: form.file }, { file: form.file });
  return {
    sample,
    whole: cellOf(strataOf(units, form.rows, perUnit)),
    units: units.map((one) => ({ ...one, cell: cellOf(strataOf([one], form.rows, true)) })),
  };
}

function cellOf(strata: readonly Stratum<QualityReview>[]): QualityCell {
  const reviews = strata.flatMap(({ values }) => values);
  const gradesOf = (question: QualityQuestion): Estimate | null =>
    estimateMean(
      domainOf(strata, (review) =>
        review.noAnswerNeeded ? null : (review.grades[question] - 1) * POINTS_PER_STEP,
      ),
      scale,
    );
  return {
    reviewed: reviews.length,
    needed: reviews.filter(({ noAnswerNeeded }) => !noAnswerNeeded).length,
    grades: {
      treatment: gradesOf('treatment'),
      clarity: gradesOf('clarity'),
      simplicity: gradesOf('simplicity'),
    },
    answersQuestion: estimateShare(
      domainOf(strata, (review) => (review.noAnswerNeeded ? null : review.answersQuestion)),
    ),
    noAnswerNeeded: estimateShare(domainOf(strata, ({ noAnswerNeeded }) => noAnswerNeeded)),
  };
}
