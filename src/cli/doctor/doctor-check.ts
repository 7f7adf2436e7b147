import { UserError } from '../../errors/errors.js';
import type { Check } from '../../model/diagnosis.js';
import type { Language } from '../../report/words/words.js';

/** What is looked at, before it is known how it stands. */
export type Looked = Pick<Check, 'area' | 'code'> & Partial<Pick<Check, 'file'>>;

export function inOrder(looked: Looked, found: string, advice: readonly string[] = []): Check {
  return { file: null, ...looked, status: 'ok', found, advice };
}

export function toLookOver(looked: Looked, found: string, advice: readonly string[]): Check {
  return { file: null, ...looked, status: 'look-over', found, advice };
}

export function missing(looked: Looked, found: string, advice: readonly string[]): Check {
  return { file: null, ...looked, status: 'missing', found, advice };
}

/** A mistake that the user can mend is what was found; what else is thrown is a bug. */
export function mistaken(looked: Looked, error: unknown, language: Language): Check {
  if (!(error instanceof UserError)) throw error;
  const { message, advice } = error.words(language);
  return missing(looked, message, [advice]);
}

/** In order, with what `look` found, unless that throws a mistake. */
export async function tried(
  looked: Looked,
  look: () => Promise<string> | string,
  language: Language,
): Promise<Check> {
  try {
    return inOrder(looked, await look());
  } catch (error) {
    return mistaken(looked, error, language);
  }
}
