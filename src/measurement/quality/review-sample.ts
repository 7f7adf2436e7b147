import type { FilledForm, FilledRow, ReviewSample, UnitDraw } from '../../model/quality.js';
import type { Stratum } from './strata.js';

/** How a form was drawn and filled in. `populationNow` is what the measurement has to draw from; null where that is not known. */
export function reviewSample(form: FilledForm, populationNow: number | null): ReviewSample {
  const { file, sha256, design, rows } = form;
  const population = populationOf(design.units);
  return {
    file,
    sha256,
    rule: design.rule,
    seed: design.seed,
    perUnit: design.perUnit,
    population,
    drawn: rows.length,
    reviewed: rows.filter(({ review }) => review !== null).length,
    halfFilled: rows.filter(({ leftOut }) => leftOut !== null).length,
    isCurrent: populationNow === null ? null : populationNow === population,
  };
}

/** The reviews by what was drawn from by itself: each unit, or all. */
export function strataOf<Review>(
  units: readonly UnitDraw[],
  rows: readonly FilledRow<Review>[],
  perUnit: boolean,
): readonly Stratum<Review>[] {
  if (!perUnit) return [{ population: populationOf(units), values: reviewsIn(rows) }];
  return units.map(({ unit, population }) => ({
    population,
    values: reviewsIn(rows.filter((row) => row.unit === unit)),
  }));
}

function reviewsIn<Review>(rows: readonly FilledRow<Review>[]): readonly Review[] {
  return rows.flatMap(({ review }) => (review === null ? [] : [review]));
}

function populationOf(units: readonly UnitDraw[]): number {
  return units.reduce((sum, { population }) => sum + population, 0);
}
