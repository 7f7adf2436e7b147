import type { InputFile } from '../model/log-reading.js';
import type { Words } from './words/words.js';

/** What the format of a log is, as people know it. */
export function titleOfFormat(
  { format: name, formatTitle: title }: Pick<InputFile, 'format' | 'formatTitle'>,
  { formatTitles }: Words,
): string {
  return formatTitles.formatTitle(title === undefined ? { name } : { name, title });
}
