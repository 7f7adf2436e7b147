/** How the working files name persons; what is published names none. */
export interface PersonNames {
  /** A code that a person has in every run under one key; null: running numbers, which tell nothing outside this run. */
  readonly codeOf: ((person: string) => string) | null;
  /** Whether addresses, numbers and subjects stand beside, as in the logs. */
  readonly areShown: boolean;
}
