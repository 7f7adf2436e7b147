import { languages, type Words } from '../../report/words/words.js';
import { languageOf } from './language.js';

/** The words of a command that reads no project file. */
export function wordsOf(option: string | undefined): Words {
  return languages[languageOf(option, undefined)];
}
