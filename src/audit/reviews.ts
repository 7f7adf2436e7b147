import { formatInstant, wallTime } from '../calendar/zone.js';
import { type ReviewFormMistake, userError } from '../errors/errors.js';
import { qualityFigures } from '../measurement/quality/quality-figures.js';
import { unansweredFigures } from '../measurement/quality/unanswered-figures.js';
import type { Contact } from '../model/contact.js';
import type { Period } from '../model/period.js';
import type { FilledForm, FilledRow, QualityFigures, UnansweredFigures } from '../model/quality.js';
import type { Rule } from '../model/rule.js';
import type { Moment } from '../model/time.js';
import type { KeptVerdict } from '../model/verdict.js';
import { contactsToReview } from './contacts-to-review.js';

export interface ReviewFigures {
  readonly quality: QualityFigures | null;
  readonly unansweredSample: UnansweredFigures | null;
}

/** What the contacts of a form must belong to. */
export interface ReviewedMeasurement {
  readonly period: Period;
  readonly rules: readonly Rule[];
  /** Those of the period. */
  readonly contacts: readonly Contact[];
  /** On the whole of each rule, under its main reading. */
  readonly verdicts: Iterable<KeptVerdict>;
}

/** What forms without a measurement beside them tell. Throws a UserError where two are of one kind. */
export function figuresOfForms(forms: readonly FilledForm[]): ReviewFigures {
  return reviewFigures(forms, () => null);
}

/**
 * What the forms of a job tell of this measurement. Throws a UserError that names every row whose contact it does
 * not have, or has at another time.
 */
export function figuresOfReviews(
  reviews: readonly FilledForm[],
  { period, rules, contacts, verdicts }: ReviewedMeasurement,
): ReviewFigures {
  if (reviews.length === 0) return figuresOfForms([]);
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  for (const form of reviews) {
    const misfits = rowsOf(form).flatMap((row) => misfit(row, known));
    const mistakes = [...unknownRule(form, rules), ...(otherPeriod(form, period, misfits) ?? misfits)];
    const { file } = form;
    if (mistakes.length > 0) throw userError('review-form-mistakes', { file, mistakes }, { file });
  }
  return reviewFigures(reviews, ({ kind, design }) => contactsToReview(kind, design.rule, verdicts).length);
}

function reviewFigures(
  forms: readonly FilledForm[],
  populationNow: (form: FilledForm) => number | null,
): ReviewFigures {
  const ofKind = <Kind extends FilledForm['kind']>(kind: Kind) =>
    forms.filter((form): form is Extract<FilledForm, { kind: Kind }> => form.kind === kind);
  const quality = onlyOne(ofKind('quality'));
  const unanswered = onlyOne(ofKind('unanswered'));
  return {
    quality: quality === null ? null : qualityFigures(quality, populationNow(quality)),
    unansweredSample: unanswered === null ? null : unansweredFigures(unanswered, populationNow(unanswered)),
  };
}

function onlyOne<Form extends FilledForm>(forms: readonly Form[]): Form | null {
  if (forms.length > 1) throw userError('forms-of-one-kind', { files: forms.map(({ file }) => file) });
  return forms[0] ?? null;
}

function rowsOf({ rows }: FilledForm): readonly FilledRow<unknown>[] {
  return rows;
}

function unknownRule({ design }: FilledForm, rules: readonly Rule[]): readonly ReviewFormMistake[] {
  if (rules.some(({ id }) => id === design.rule)) return [];
  return [{ what: 'unknown-rule', cell: '', found: design.rule }];
}

/** Why the measurement lacks contacts of the form, where it is of another period; null where that is not why. */
function otherPeriod(
  { design }: FilledForm,
  { from, until, label }: Period,
  misfits: readonly ReviewFormMistake[],
): readonly ReviewFormMistake[] | null {
  const isSame = design.period.from === from && design.period.until === until;
  if (isSame || !misfits.some(({ what }) => what === 'unknown-contact')) return null;
  return [{ what: 'other-period', cell: '', found: design.period.label, period: label }];
}

function misfit(
  { contact: id, cell, receivedAt }: FilledRow<unknown>,
  known: ReadonlyMap<string, Contact>,
): readonly ReviewFormMistake[] {
  const contact = known.get(id);
  if (contact === undefined) return [{ what: 'unknown-contact', cell, found: id }];
  const { start } = contact.receivedAt;
  if (isSameClock(receivedAt, start)) return [];
  return [{ what: 'other-time', cell, found: id, received: formatInstant(start) }];
}

const shown: Record<Moment['precision'], number> = { exact: 1000, minute: 60_000, day: 86_400_000 };

/** A sheet shows the clock on the wall, which goes twice through one hour in autumn: clocks are compared, not instants. */
function isSameClock({ start, precision }: Moment, received: number): boolean {
  const [told, known] = [wallTime(start), wallTime(received)];
  const size = shown[precision];
  const partOf = (millisecond: number): number => Math.floor(millisecond / size);
  return told.date === known.date && partOf(told.millisecondOfDay) === partOf(known.millisecondOfDay);
}
