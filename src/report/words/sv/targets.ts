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

/** Without decimals where it has none: `90 %`, `92,5 %`. */
export function targetPercent(share: number): string {
  const isWhole = Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
  return percent(share, isWhole ? 0 : 1);
}

/** `alla`, `minst 90 %`, `högst 10 % förlorade`, `högst 90 sekunder i medeltal`, `minst 7 av 10`. */
export function targetWords(target: Target, rule: Pick<RuleFigures, 'kind'>): string {
  switch (target.form) {
    case 'at-least':
      if (target.of !== null) return `minst ${count(target.of.count)} av ${count(target.of.outOf)}`;
      return target.share >= 1 ? 'alla' : `minst ${targetPercent(target.share)}`;
    case 'at-most':
      return `högst ${targetPercent(target.share)} ${departingWord(rule)}`;
    case 'mean-at-most':
      return `högst ${limit(target.written)} i medeltal`;
    case 'median-at-most':
      return `hälften inom ${limit(target.written)}`;
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
  const of = `${count(met)} av ${count(judged)}`;
  if (outOf === null) return { figure: percent(value), of };
  return { figure: `${partOf(value, outOf)} av ${count(outOf)}`, of };
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
    of: `${count(lost.met)} av ${count(lost.judged)}`,
  };
}

/** `74 sekunder`, and where some still wait `minst 80 sekunder`. */
export function meanWords({ seconds, atLeast }: MeanTime, target: Target): string {
  const written = 'written' in target ? target.written : '';
  return atLeast === null ? inUnitOf(written, seconds) : `minst ${inUnitOf(written, atLeast)}`;
}

function meanFigure({ mean }: Cell, target: Target): FormFigure {
  if (mean === null) return nothing;
  return { figure: `${meanWords(mean, target)} i medeltal`, of: `${count(mean.answered)} besvarade` };
}

/** `2,3 dygn`; a curve that never comes down to one half has no median. */
export function medianWords({ own: { median } }: Cell, target: Target): string {
  const written = 'written' in target ? target.written : '';
  return median === null ? duration(null) : inUnitOf(written, median);
}

function medianFigure(cell: Cell, written: string): FormFigure {
  if (!tellsTimes(cell)) return nothing;
  const figure = halfWithin(cell.own.median, written);
  return { figure, of: `${count(cell.mean?.answered ?? cell.met + cell.late)} besvarade` };
}

function halfWithin(median: number | null, written: string): string {
  return median === null ? 'under hälften besvarade' : `hälften inom ${inUnitOf(written, median)}`;
}

/** `74 sekunder i medeltal`, `hälften inom 2,3 dygn`: a time in the form in which its target has it. */
export function timeWords(target: Target, { median, mean }: WaitTimes): string {
  if (target.form === 'median-at-most') return halfWithin(median, target.written);
  return mean === null ? 'ingen besvarad' : `${meanWords(mean, target)} i medeltal`;
}

/** The standing as a table says it; `departures` is how many contacts depart. */
export function standingWords(standing: TargetStanding, departures: number): string {
  switch (standing) {
    case 'indicative':
      return 'prövas inte';
    case 'hidden':
      return 'dold';
    case 'nothing-judged':
      return 'inget att bedöma';
    case 'one-sided':
      return untoldShare;
    case 'untellable':
      return 'går inte att säga än';
    case 'by-channel':
      return 'se kanalerna';
    case 'kept':
      return 'alla som utlovat';
    case 'departs':
      return `${count(departures)} avviker`;
    case 'reached':
      return 'målet nått';
    case 'reached-within-chance':
      return 'målet nått, inom slumpens marginal';
    case 'missed':
      return 'målet inte nått';
    case 'missed-within-chance':
      return 'målet inte nått, inom slumpens marginal';
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
        ? `Löftet är att alla ska ${shall}`
        : `Målet är att ${targetWords(target, rule)} ska ${shall}`;
    case 'at-most':
      return `Målet är att högst ${targetPercent(target.share)} ${rule.kind === 'reach' ? 'förloras' : 'avviker från löftet'}`;
    case 'mean-at-most':
      return `Målet är högst ${limit(target.written)} i medeltal`;
    case 'median-at-most':
      return `Målet är att hälften ska ${get} inom ${limit(target.written)}`;
  }
}

/** What the number of days or hours does not say of a promise. */
export const rolledDeadline = 'En frist på en ledig dag flyttas till nästa arbetsdag.';

/** What the promise asks, and how far the figures are from it. */
export function targetSentence(
  asked: Asked,
  standing: TargetStanding,
  departures: CountedNoun | null,
): string {
  const goal = goalOf(asked);
  switch (standing) {
    case 'indicative':
      return 'Källan ställer inget krav med en bestämd gräns. Måttet är till för kännedom och prövas inte mot något mål.';
    case 'by-channel':
      return 'Varje kanal har sitt eget mål.';
    case 'hidden':
    case 'nothing-judged':
      return `${goal}.`;
    case 'one-sided':
      return `${goal}. Om det blev så går inte att säga.`;
    case 'untellable':
      return `${goal}. Om det är nått går inte att säga, för några väntade fortfarande när loggen slutade.`;
    case 'kept':
      return `${goal}. Ingen bedömd kontakt avviker från det.`;
    case 'departs':
      return `${goal}. ${departures === null ? 'Några' : counted(departures.contacts, departures.noun.one, departures.noun.many)} avviker från det.`;
    case 'reached':
      return `${goal}. Det är nått.`;
    case 'reached-within-chance':
      return `${goal}. Det är nått, men med så liten marginal att slumpen kan förklara den.`;
    case 'missed':
      return `${goal}. Det är inte nått.`;
    case 'missed-within-chance':
      return `${goal}. Det är inte nått, men avståndet är så litet att slumpen kan förklara det.`;
  }
}
