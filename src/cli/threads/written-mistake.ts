import { type ErrorCode, type ErrorWords, type Place, UserError } from '../../errors/errors.js';

/** A mistake of the user's as plain data: what it says in every language, since functions stay in their thread. */
export interface WrittenMistake {
  readonly code: ErrorCode;
  readonly place: Place;
  readonly words: { readonly sv: ErrorWords; readonly en: ErrorWords };
}

export function writtenMistake({ code, place, words }: UserError): WrittenMistake {
  return { code, place, words: { sv: words('sv'), en: words('en') } };
}

export function mistakeOf({ code, place, words }: WrittenMistake): UserError {
  return new UserError(code, (language) => words[language], place);
}
