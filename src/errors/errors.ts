import { failure as failureInEnglish } from './en/failure.js';
import { en } from './en/index.js';
import type { ErrorWords, WordsOf } from './error-words.js';
import type { ErrorFacts } from './facts/error-facts.js';
import type { FailureWords } from './failure-words.js';
import { failure as failureInSwedish } from './sv/failure.js';
import { sv } from './sv/index.js';
import type { ErrorLanguage } from './told.js';

export type { ErrorWords } from './error-words.js';
export type { NamedFormat } from './facts/formats.js';
export type { ExpectedValue, NeededOption } from './facts/options.js';
export type { PdfFailure, TemplateMistake } from './facts/outputs.js';
export type { PartDifference } from './facts/parts.js';
export type { NamingReason, OwnFile, RefusedContainer, UnusableReason } from './facts/refused-files.js';
export type { ReviewFormMistake } from './facts/reviews.js';
export type { SystemFailure } from './facts/system.js';
export type { ErrorLanguage, Told } from './told.js';

/** Where a mistake stands, as exactly as is known. */
export interface Place {
  readonly file?: string;
  /** Of an Excel file; `line` is then its row. */
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: number;
  /** On the command line. */
  readonly option?: string;
}

export type ErrorCode = keyof ErrorFacts;

const catalogues: Readonly<Record<ErrorLanguage, WordsOf<ErrorFacts>>> = { sv, en };

export const failureWords: Readonly<Record<ErrorLanguage, FailureWords>> = {
  sv: failureInSwedish,
  en: failureInEnglish,
};

/**
 * A mistake that the user can mend: wrong option, rule set, project file or input; exit code 2. It carries
 * facts, and `words` tells of them in a language; what stands in `message` is the Swedish.
 */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly place: Place;
  readonly advice: string;
  readonly example: string;
  readonly words: (language: ErrorLanguage) => ErrorWords;

  constructor(code: ErrorCode, words: (language: ErrorLanguage) => ErrorWords, place: Place) {
    const { message, advice, example } = words('sv');
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.place = place;
    this.advice = advice;
    this.example = example;
    this.words = words;
  }
}

/** The error `code`, told by `facts`; the caller throws it. */
export function userError<Code extends ErrorCode>(
  code: Code,
  facts: ErrorFacts[Code],
  place: Place = {},
): UserError {
  return new UserError(code, (language) => wordsOf(code, facts, language), {
    ...placeIn(facts),
    ...place,
  });
}

/** What is said of the mistake `code` in a language. */
export function wordsOf<Code extends ErrorCode>(
  code: Code,
  facts: ErrorFacts[Code],
  language: ErrorLanguage,
): ErrorWords {
  return catalogues[language][code](facts);
}

/** Where nothing else is said, a mistake stands in the file or the option that it is about. */
function placeIn(facts: object): Place {
  if ('file' in facts && typeof facts.file === 'string') return { file: facts.file };
  if ('option' in facts && typeof facts.option === 'string') return { option: facts.option };
  return {};
}
