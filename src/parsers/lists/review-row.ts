import type { ReviewFormMistake } from '../../errors/errors.js';
import type { QualityReview, UnansweredReview } from '../../model/quality.js';
import { shownWord } from './shown-word.js';

/** One cell of a form as it was written, and where it stands: `Granskning!L12`. */
export interface WrittenCell {
  readonly text: string;
  readonly at: string;
}

/** What a row says; null where it says nothing, or not all: then `missing` names the cells that are still empty. */
export interface ReadReview<Review> {
  readonly review: Review | null;
  readonly missing: readonly string[];
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

/** A contact that needed no answer is not graded. */
export function readQualityReview(cells: QualityCells): ReadReview<QualityReview> {
  const all = Object.values(cells);
  const { treatment, clarity, simplicity, answersQuestion, noAnswerNeeded } = cells;
  const mistakes = [
    ...[treatment, clarity, simplicity].flatMap((cell) => mistakeIn(cell, grades, [...grades.keys()])),
    ...[answersQuestion, noAnswerNeeded].flatMap((cell) => mistakeIn(cell, answers, offeredAnswers)),
  ];
  if (mistakes.length > 0) return { review: null, missing: [], mistakes };
  if (answers.get(wordOf(noAnswerNeeded)) === true) return complete({ noAnswerNeeded: true });
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

/** Whether a contact that needed no answer was answered otherwise does not matter. */
export function readUnansweredReview(cells: UnansweredCells): ReadReview<UnansweredReview> {
  const all = Object.values(cells);
  const mistakes = all.flatMap((cell) => mistakeIn(cell, answers, offeredAnswers));
  if (mistakes.length > 0) return { review: null, missing: [], mistakes };
  const needsAnswer = answers.get(wordOf(cells.needsAnswer));
  const otherwise = answers.get(wordOf(cells.answeredOtherwise));
  if (needsAnswer === false) return complete('needed-none');
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
  return { review, missing: [], mistakes: [] };
}

/** A row of which nothing is filled in is not begun. */
function incomplete(cells: readonly WrittenCell[]): ReadReview<never> {
  const empty = cells.filter(({ text }) => text === '').map(({ at }) => at);
  return { review: null, missing: empty.length === cells.length ? [] : empty, mistakes: [] };
}
