import { userError } from '../../errors/errors.js';
import type {
  Estimate,
  MetCounts,
  ShareIfHeld,
  UnansweredFigures,
  UnansweredForm,
  UnansweredReview,
} from '../../model/quality.js';
import { estimateShare } from './estimate.js';
import { reviewSample, strataOf } from './review-sample.js';
import { domainOf } from './strata.js';

/** What the reviewer found of the unanswered. Throws a UserError where no row is filled in. */
export function unansweredFigures(form: UnansweredForm, populationNow: number | null): UnansweredFigures {
  const { units, perUnit, whole, mail } = form.design;
  const strata = strataOf(units, form.rows, perUnit);
  const shareOf = (found: UnansweredReview): Estimate | null =>
    estimateShare(domainOf(strata, (review) => review === found));
  const [neededNone, answeredOtherwise, unanswered] = [
    shareOf('needed-none'),
    shareOf('answered-otherwise'),
    shareOf('unanswered'),
  ];
  if (neededNone === null || answeredOtherwise === null || unanswered === null) {
    throw userError('form-not-filled', { file: form.file }, { file: form.file });
  }
  const sample = reviewSample(form, populationNow);
  const ifHeld = (counts: MetCounts) => shareIfHeld(counts, neededNone, sample.population);
  return { sample, neededNone, answeredOtherwise, unanswered, whole: ifHeld(whole), mail: ifHeld(mail) };
}

/** `met / (judged − share · unanswered)`: it grows with the share, so the ends of the interval follow its ends. */
function shareIfHeld({ met, judged }: MetCounts, share: Estimate, unanswered: number): ShareIfHeld | null {
  const without = (part: number): number => met / (judged - part * unanswered);
  if (judged === 0 || judged <= unanswered * (share.interval?.high ?? share.value)) return null;
  const { value, interval } = share;
  return {
    measured: met / judged,
    judged,
    without: {
      value: without(value),
      interval: interval === null ? null : { low: without(interval.low), high: without(interval.high) },
    },
  };
}
