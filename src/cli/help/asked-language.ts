import { helpWords } from '../../report/words/help-words.js';
import type { Language } from '../../report/words/words.js';

export const defaultLanguage: Language = 'sv';

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(helpWords, text);
}

/** The language that a command line asks for, wherever it does; known before the line is understood, for what is said of that. */
export function askedLanguage(argv: readonly string[]): Language {
  return namedLanguage(argv) ?? defaultLanguage;
}

/** As `askedLanguage`; undefined where the command line names none. */
export function namedLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const asked = options.flatMap((part, index) => {
    if (part === '--lang') return options[index + 1] ?? [];
    return part.startsWith('--lang=') ? part.slice('--lang='.length) : [];
  });
  return asked.findLast(isLanguage);
}
