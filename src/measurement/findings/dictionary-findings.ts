import type { Finding } from '../../model/finding.js';
import type { InputFile } from '../../model/log-reading.js';

/** The files that were read by their headers' words alone, unless the project file names the format: one finding for all. */
export function dictionaryFindings(inputs: readonly InputFile[]): readonly Finding[] {
  const files = inputs
    .filter(({ byDictionary }) => byDictionary === true)
    .map(({ file, format, columnsUnderstood: columns }) => ({ file, format, columns }))
    .toSorted((one, other) => (one.file === other.file ? 0 : one.file < other.file ? -1 : 1));
  return files.length === 0 ? [] : [{ code: 'dictionary-format', files }];
}
