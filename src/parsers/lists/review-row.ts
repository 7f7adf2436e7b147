import type { ReviewFormMistake } from '../../errors/errors.js';
import type { LeftOut, QualityReview, UnansweredReview } from '../../model/quality.js';
import { shownWord } from './shown-word.js';

/** One cell of a form as it was written, and where it stands: `Granskning!L12`. */
export interface WrittenCell {
  readonly text: string;
  readonly at: string;
}

/** What a row says; null where it says nothing, not all, or two things at once. */
export interface ReadReview<Review> {
  readonly review: Review | null;
  readonly leftOut: LeftOut | null;
  readonly mistakes: readonly ReviewFormMistake[];
}

export interface QualityCells {
  readonly treatment: WrittenCell;
  readonly clarity: WrittenCell;
  readonly simplicity: WrittenCell;
  readonly answersQuestion: WrittenCell;
  readonly noAnswerNeeded: WrittenCell;
}

export interface UnansweredCells {
  readonly needsAnswer: WrittenCell;
  readonly answeredOtherwise: WrittenCell;
}

type Words<Value> = ReadonlyMap<string, Value>;

const grades: Words<number> = new Map(['1', '2', '3', '4', '5'].map((grade) => [grade, Number(grade)]));
const answers: Words<boolean> = new Map([
  ['ja', true],
  ['nej', false],
  ['j', true],
  ['n', false],
  ['yes', true],
  ['no', false],
]);
const offeredAnswers = ['ja', 'nej'];

/** A contact that needed no answer is not graded, nor does anything answer what it asked. */
export function readQualityReview(cells: QualityCells): ReadReview<QualityReview> {
  const all = Object.values(cells);
  const { treatment, clarity, simplicity, answersQuestion, noAnswerNeeded } = cells;
  const mistakes = [
    ...[treatment, clarity, simplicity].flatMap((cell) => mistakeIn(cell, grades, [...grades.keys()])),
    ...[answersQuestion, noAnswerNeeded].flatMap((cell) => mistakeIn(cell, answers, offeredAnswers)),
  ];
  if (mistakes.length > 0) return { review: null, leftOut: null, mistakes };
  if (answers.get(wordOf(noAnswerNeeded)) === true) {
    const graded = [treatment, clarity, simplicity].filter(({ text }) => text !== '');
    const against = answers.get(wordOf(answersQuestion)) === true ? [...graded, answersQuestion] : graded;
    return against.length > 0
      ? contradicting([...against, noAnswerNeeded])
      : complete({ noAnswerNeeded: true });
  }
  const given = {
    treatment: grades.get(wordOf(treatment)),
    clarity: grades.get(wordOf(clarity)),
    simplicity: grades.get(wordOf(simplicity)),
  };
  const answersIt = answers.get(wordOf(answersQuestion));
  const { treatment: met, clarity: clear, simplicity: simple } = given;
  const isFilled = all.every(({ text }) => text !== '');
  if (
    !isFilled ||
    met === undefined ||
    clear === undefined ||
    simple === undefined ||
    answersIt === undefined
  ) {
    return incomplete(all);
  }
  const asGraded = { treatment: met, clarity: clear, simplicity: simple };
  return complete({ noAnswerNeeded: false, answersQuestion: answersIt, grades: asGraded });
}

/** A contact that needed no answer was not answered otherwise. */
export function readUnansweredReview(cells: UnansweredCells): ReadReview<UnansweredReview> {
  const all = Object.values(cells);
  const mistakes = all.flatMap((cell) => mistakeIn(cell, answers, offeredAnswers));
  if (mistakes.length > 0) return { review: null, leftOut: null, mistakes };
  const needsAnswer = answers.get(wordOf(cells.needsAnswer));
  const otherwise = answers.get(wordOf(cells.answeredOtherwise));
  if (needsAnswer === false) return otherwise === true ? contradicting(all) : complete('needed-none');
  if (needsAnswer === undefined || otherwise === undefined) return incomplete(all);
  return complete(otherwise ? 'answered-otherwise' : 'unanswered');
}

function mistakeIn(
  { text, at }: WrittenCell,
  words: Words<unknown>,
  allowed: readonly string[],
): readonly ReviewFormMistake[] {
  const isKnown = text === '' || words.has(text.toLowerCase());
  const found = () => (smallNumber.test(text) ? text : shownWord(text, allowed).found);
  return isKnown ? [] : [{ what: 'value', cell: at, found: found(), allowed }];
}

/** A grade that is none, and no number of a person. */
const smallNumber = /^\d{1,2}(?:[.,]\d{1,2})?$/;

function wordOf({ text }: WrittenCell): string {
  return text.toLowerCase();
}

function complete<Review>(review: Review): ReadReview<Review> {
  return { review, leftOut: null, mistakes: [] };
}

/** A row of which nothing is filled in is not begun. */
function incomplete(cells: readonly WrittenCell[]): ReadReview<never> {
  const empty = cells.filter(({ text }) => text === '');
  return empty.length === cells.length
    ? { review: null, leftOut: null, mistakes: [] }
    : leftOut('empty', empty);
}

/** Nobody but the reviewer knows which of the cells is right. */
function contradicting(cells: readonly WrittenCell[]): ReadReview<never> {
  return leftOut('contradicting', cells);
}

function leftOut(why: LeftOut['why'], cells: readonly WrittenCell[]): ReadReview<never> {
  const [first, ...others] = cells.map(({ at }) => at);
  if (first === undefined) throw new Error('no cell says why the row is left out');
  return { review: null, leftOut: { why, cells: [first, ...others] }, mistakes: [] };
}
