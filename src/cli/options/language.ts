import { nearestWord } from '../../nearest-word.js';
import { helpWords } from '../../report/words/help-words.js';
import type { Language } from '../../report/words/words.js';
import { refusal } from '../failures/refusal.js';
import { defaultLanguage, isLanguage } from '../help/asked-language.js';

/** What people may write for a language, and which they mean. */
const meant: Readonly<Record<string, Language>> = {
  sv: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  en: 'en',
  engelska: 'en',
  english: 'en',
};

/** The language of a command: its option wins over the project file. */
export function languageOf(option: string | undefined, project: Language | undefined): Language {
  return option === undefined ? (project ?? defaultLanguage) : readLanguage(option);
}

/** A language as the command line names it; an error that suggests the nearest where there is none of that name. */
export function readLanguage(option: string): Language {
  if (isLanguage(option)) return option;
  const near = nearestWord(option, Object.keys(meant));
  throw refusal('unknown-language', {
    found: option,
    known: Object.keys(helpWords),
    nearest: near === null ? null : (meant[near] ?? null),
  });
}
