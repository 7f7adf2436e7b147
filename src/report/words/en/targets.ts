import type { Cell } from '../../../model/cell.js';
import type { WaitTimes } from '../../../model/comparison.js';
import type { Target } from '../../../model/rule.js';
import type { RuleFigures } from '../../../model/rule-figures.js';
import type { MeanTime, Share } from '../../../model/share.js';
import { tellsTimes } from '../../cells.js';
import { departing, type TargetStanding } from '../../view-target.js';
import type { CountedNoun, Phrases } from '../rule-words.js';
import { tenthsOf } from '../written-numbers.js';
import { count, counted, decimal, duration, inUnitOf, limit, percent } from './format.js';
import { untoldShare } from './one-sided.js';
import { departingWord } from './outcome-names.js';

/*
 * A target and the figure beside it, each in the form in which it was promised.
 */

/** Without decimals where it has none: `90%`, `92.5%`. */
export function targetPercent(share: number): string {
  const isWhole = Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
  return percent(share, isWhole ? 0 : 1);
}

/** `all`, `at least 90%`, `at most 10% lost`, `at most 90 seconds on average`, `at least 7 of 10`. */
export function targetWords(target: Target, rule: Pick<RuleFigures, 'kind'>): string {
  switch (target.form) {
    case 'at-least':
      if (target.of !== null) return `at least ${count(target.of.count)} of ${count(target.of.outOf)}`;
      return target.share >= 1 ? 'all' : `at least ${targetPercent(target.share)}`;
    case 'at-most':
      return `at most ${targetPercent(target.share)} ${departingWord(rule)}`;
    case 'mean-at-most':
      return `at most ${limit(target.written)} on average`;
    case 'median-at-most':
      return `half within ${limit(target.written)}`;
  }
}

/** The cell's figure in the target's form, and how many it is of. */
export interface FormFigure {
  readonly figure: string;
  readonly of: string;
}

const nothing: FormFigure = { figure: '–', of: '–' };

export function formFigure(target: Target, cell: Cell, rule: Pick<RuleFigures, 'kind'>): FormFigure {
  switch (target.form) {
    case 'at-least':
      return cell.share === null ? nothing : shareFigure(cell.share, target.of?.outOf ?? null);
    case 'at-most':
      return cell.share === null ? nothing : lostFigure(cell.share, rule);
    case 'mean-at-most':
      return meanFigure(cell, target);
    case 'median-at-most':
      return medianFigure(cell, target.written);
  }
}

function shareFigure({ value, met, judged }: Share, outOf: number | null): FormFigure {
  const of = `${count(met)} of ${count(judged)}`;
  if (outOf === null) return { figure: percent(value), of };
  return { figure: `${partOf(value, outOf)} of ${count(outOf)}`, of };
}

/** One decimal where it needs one. */
function partOf(value: number, outOf: number): string {
  const part = tenthsOf(value, outOf);
  return decimal(part, Number.isInteger(part) ? 0 : 1);
}

function lostFigure(share: Share, rule: Pick<RuleFigures, 'kind'>): FormFigure {
  const lost = departing(share);
  return {
    figure: `${percent(lost.value, lost.value < 0.1 ? 1 : 0)} ${departingWord(rule)}`,
    of: `${count(lost.met)} of ${count(lost.judged)}`,
  };
}

/** `74 seconds`, and where some still wait `at least 80 seconds`. */
export function meanWords({ seconds, atLeast }: MeanTime, target: Target): string {
  const written = 'written' in target ? target.written : '';
  return atLeast === null ? inUnitOf(written, seconds) : `at least ${inUnitOf(written, atLeast)}`;
}

function meanFigure({ mean }: Cell, target: Target): FormFigure {
  if (mean === null) return nothing;
  return { figure: `${meanWords(mean, target)} on average`, of: `${count(mean.answered)} answered` };
}

/** `2.3 days`; a curve that never comes down to one half has no median. */
export function medianWords({ own: { median } }: Cell, target: Target): string {
  const written = 'written' in target ? target.written : '';
  return median === null ? duration(null) : inUnitOf(written, median);
}

function medianFigure(cell: Cell, written: string): FormFigure {
  if (!tellsTimes(cell)) return nothing;
  const figure = halfWithin(cell.own.median, written);
  return { figure, of: `${count(cell.mean?.answered ?? cell.met + cell.late)} answered` };
}

function halfWithin(median: number | null, written: string): string {
  return median === null ? 'fewer than half answered' : `half within ${inUnitOf(written, median)}`;
}

/** `74 seconds on average`, `half within 2.3 days`: a time in the form in which its target has it. */
export function timeWords(target: Target, { median, mean }: WaitTimes): string {
  if (target.form === 'median-at-most') return halfWithin(median, target.written);
  return mean === null ? 'nobody answered' : `${meanWords(mean, target)} on average`;
}

/** The standing as a table says it; `departures` is how many contacts depart. */
export function standingWords(standing: TargetStanding, departures: number): string {
  switch (standing) {
    case 'indicative':
      return 'not tested';
    case 'hidden':
      return 'hidden';
    case 'nothing-judged':
      return 'nothing to assess';
    case 'one-sided':
      return untoldShare;
    case 'untellable':
      return 'cannot be told yet';
    case 'by-channel':
      return 'see the channels';
    case 'kept':
      return 'all as promised';
    case 'departs':
      return `${count(departures)} ${departures === 1 ? 'departs' : 'depart'}`;
    case 'reached':
      return 'target met';
    case 'reached-within-chance':
      return 'target met, within the margin of chance';
    case 'missed':
      return 'target not met';
    case 'missed-within-chance':
      return 'target not met, within the margin of chance';
  }
}

interface Asked extends Pick<Phrases, 'shall' | 'get'> {
  readonly target: Target;
  readonly rule: Pick<RuleFigures, 'kind'>;
}

/** What the promise asks of all its contacts, as a sentence without its end. */
function goalOf({ target, rule, shall, get }: Asked): string {
  switch (target.form) {
    case 'at-least':
      return target.share >= 1
        ? `The promise is that all will ${shall}`
        : `The target is that ${targetWords(target, rule)} will ${shall}`;
    case 'at-most':
      return `The target is that at most ${targetPercent(target.share)} ${rule.kind === 'reach' ? 'are lost' : 'depart from the promise'}`;
    case 'mean-at-most':
      return `The target is at most ${limit(target.written)} on average`;
    case 'median-at-most':
      return `The target is that half will ${get} within ${limit(target.written)}`;
  }
}

/** What the number of days or hours does not say of a promise. */
export const rolledDeadline = 'A deadline on a day off moves to the next working day.';

/** What the promise asks, and how far the figures are from it. */
export function targetSentence(
  asked: Asked,
  standing: TargetStanding,
  departures: CountedNoun | null,
): string {
  const goal = goalOf(asked);
  switch (standing) {
    case 'indicative':
      return 'The source demands nothing with a definite limit. The measure is for information and is not tested against a target.';
    case 'by-channel':
      return 'Each channel has a target of its own.';
    case 'hidden':
    case 'nothing-judged':
      return `${goal}.`;
    case 'one-sided':
      return `${goal}. Whether that was so cannot be said.`;
    case 'untellable':
      return `${goal}. Whether it has been met cannot be told, because some were still waiting when the log ended.`;
    case 'kept':
      return `${goal}. No assessed contact departs from it.`;
    case 'departs':
      return `${goal}. ${departsFrom(departures)} from it.`;
    case 'reached':
      return `${goal}. It has been met.`;
    case 'reached-within-chance':
      return `${goal}. It has been met, but by so small a margin that chance can explain it.`;
    case 'missed':
      return `${goal}. It has not been met.`;
    case 'missed-within-chance':
      return `${goal}. It has not been met, but the distance is so small that chance can explain it.`;
  }
}

/** `1 contact departs`, `70 contacts depart`. */
function departsFrom(departures: CountedNoun | null): string {
  if (departures === null) return 'Some depart';
  const { contacts, noun } = departures;
  return counted(contacts, `${noun.one} departs`, `${noun.many} depart`);
}
