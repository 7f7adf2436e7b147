import type { HiddenCell } from '../../model/cell.js';
import type { QualityCell, QualityFigures, UnansweredFigures } from '../../model/quality.js';
import type { PublishedResult, Result } from '../../model/result.js';
import { FEWEST_SHOWN } from './table-cells.js';
import type { View } from './view.js';

type Unit<Hidden> = QualityFigures<Hidden>['units'][number];

/** What reviewers found, where the mail that it is of is shown. */
export function publishReviews(
  { quality, unansweredSample }: Pick<Result, 'quality' | 'unansweredSample'>,
  view: View,
): Pick<PublishedResult, 'quality' | 'unansweredSample'> {
  return {
    quality: quality === null ? null : publishQuality(quality, isMailShown(quality.sample.rule, view)),
    unansweredSample:
      unansweredSample === null
        ? null
        : publishUnanswered(unansweredSample, isMailShown(unansweredSample.sample.rule, view)),
  };
}

/** Whether a unit's mail may be shown; null asks it of all the mail. */
export type IsMailShown = (unit: string | null) => boolean;

function isMailShown(rule: string, { isShown }: View): IsMailShown {
  return (unit) =>
    unit === null
      ? isShown(rule, { by: 'whole' }) && isShown(rule, { by: 'channel', channel: 'mail' })
      : isShown(rule, { by: 'unit', unit }) && isShown(rule, { by: 'unit-channel', unit, channel: 'mail' });
}

/**
 * What may be published of a review: nothing of a unit with fewer than 5 reviewed that needed an answer, for
 * grades are of these, and nothing of further units,
 * the smallest first, until those hidden are two at least with 5 such together: else what is hidden could be
 * worked out from the whole. How many contacts a unit had to draw from is not told.
 */
export function publishQuality(
  figures: QualityFigures,
  isMailShown: IsMailShown,
): QualityFigures<HiddenCell> | HiddenCell {
  if (isOfFew(figures.whole)) return { hidden: 'few' };
  if (!isMailShown(null)) return { hidden: 'protects' };
  const few = figures.units.filter(({ cell }) => isOfFew(cell));
  const others = figures.units.filter((unit) => !few.includes(unit));
  const locked = others.filter(({ unit }) => !isMailShown(unit));
  const further = others
    .filter((unit) => !locked.includes(unit))
    .toSorted((one, other) => one.cell.needed - other.cell.needed);
  const hidden = [...few, ...locked];
  const protecting = further.slice(0, furtherToHide(hidden, further));
  return {
    ...figures,
    units: figures.units.map((unit): Unit<HiddenCell> => {
      const bare = { ...unit, population: null, drawn: null };
      if (few.includes(unit)) return { ...bare, cell: { hidden: 'few' } };
      return [...locked, ...protecting].includes(unit) ? { ...bare, cell: { hidden: 'protects' } } : bare;
    }),
  };
}

function isOfFew({ needed }: QualityCell): boolean {
  return needed < FEWEST_SHOWN;
}

function furtherToHide(hidden: readonly Unit<never>[], further: readonly Unit<never>[]): number {
  const told = hidden.map(({ cell }) => cell.needed).filter((needed) => needed > 0);
  if (told.length === 0) return 0;
  const isSafe = (more: number): boolean => {
    const all = [...told, ...further.slice(0, more).map(({ cell }) => cell.needed)];
    return all.length > 1 && all.reduce((sum, needed) => sum + needed, 0) >= FEWEST_SHOWN;
  };
  const enough = Array.from({ length: further.length + 1 }, (_, more) => more).find(isSafe);
  return enough ?? further.length;
}

/** What may be published of a review of the unanswered. */
export function publishUnanswered(
  figures: UnansweredFigures,
  isMailShown: IsMailShown,
): UnansweredFigures | HiddenCell {
  if (figures.sample.reviewed < FEWEST_SHOWN) return { hidden: 'few' };
  return isMailShown(null) ? figures : { hidden: 'protects' };
}
