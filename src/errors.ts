/** Where a mistake stands, as exactly as is known. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface ErrorWords {
  /** What was found, and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** Every mistake that a user can make and mend: code, facts, and what is said of it in plain Swedish. */
const catalogue = {
  'file-not-found': (facts: { file: string }): ErrorWords => ({
    message: `Filen ${facts.file} finns inte.`,
    advice: 'Kontrollera sökvägen. Sökvägar räknas från mappen där du kör kommandot.',
  }),
} satisfies { [code: string]: (facts: never) => ErrorWords };

export type ErrorCode = keyof typeof catalogue;
type Facts<Code extends ErrorCode> = Parameters<(typeof catalogue)[Code]>[0];

/**
 * A mistake that the user can mend: wrong option, rule set, project file or input. Printed in plain
 * Swedish with place, what was found, what was expected and what to do; exit code 2.
 */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly advice: string;
  readonly place: Place;

  constructor(code: ErrorCode, words: ErrorWords, place: Place) {
    super(words.message);
    this.name = 'UserError';
    this.code = code;
    this.advice = words.advice;
    this.place = place;
  }
}

/** The error `code` with its words filled in from `facts`; the caller throws it. */
export function userError<Code extends ErrorCode>(
  code: Code,
  facts: Facts<Code>,
  place: Place = {},
): UserError {
  const words: (facts: Facts<Code>) => ErrorWords = catalogue[code];
  return new UserError(code, words(facts), place);
}
