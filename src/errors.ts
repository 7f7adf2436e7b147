import { catalogue, type ErrorWords } from './error-catalogue.js';
import type { NamingReason, RefusedContainer, UnusableReason } from './refused-files.js';

export type { PdfFailure, ReviewFormMistake, TemplateMistake } from './error-catalogue.js';
export type { NamingReason, RefusedContainer, UnusableReason };

/** Where a mistake stands, as exactly as is known. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export type ErrorCode = keyof typeof catalogue;
type FactsOf = { readonly [Code in ErrorCode]: Parameters<(typeof catalogue)[Code]>[0] };

/** The catalogue seen per code, so that the compiler holds each code to its own facts. */
const words: { readonly [Code in ErrorCode]: (facts: FactsOf[Code]) => ErrorWords } = catalogue;

/**
 * A mistake that the user can mend: wrong option, rule set, project file or input. Printed in plain
 * Swedish with place, what was found, what was expected and what to do; exit code 2.
 */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly advice: string;
  readonly place: Place;
  /** What to write beside the file in the project file; none where that is not what helps. */
  readonly inputLines: readonly string[];

  constructor(code: ErrorCode, words: ErrorWords, place: Place) {
    super(words.message);
    this.name = 'UserError';
    this.code = code;
    this.advice = words.advice;
    this.place = place;
    this.inputLines = words.inputLines ?? [];
  }
}

/** The error `code` with its words filled in from `facts`; the caller throws it. */
export function userError<Code extends ErrorCode>(
  code: Code,
  facts: FactsOf[Code],
  place: Place = {},
): UserError {
  return new UserError(code, words[code](facts), place);
}
