/** What is said of a mistake, in one language. */
export interface ErrorWords {
  /** What was found, and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  /** Something short that is right: a command, lines of a file, a value. */
  readonly example: string;
  /** What to write beside the file in the project file, where that is all that is missing. */
  readonly inputLines?: readonly string[];
}

/** The words of a topic: one entry for each of its codes, no more and no less. */
export type WordsOf<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => ErrorWords };
