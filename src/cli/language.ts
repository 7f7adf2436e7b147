import { userError } from '../errors.js';
import { nearestWord } from '../nearest-word.js';
import { type Language, languages, type Words } from '../report/words/words.js';

const defaultLanguage: Language = 'sv';

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
  if (option === undefined) return project ?? defaultLanguage;
  if (isLanguage(option)) return option;
  const near = nearestWord(option, Object.keys(meant));
  throw userError('unknown-language', {
    found: option,
    known: Object.keys(languages),
    nearest: near === null ? null : (meant[near] ?? null),
  });
}

function isLanguage(option: string): option is Language {
  return Object.hasOwn(languages, option);
}

/** The words of a command that reads no project file. */
export function wordsOf(option: string | undefined): Words {
  return languages[languageOf(option, undefined)];
}
