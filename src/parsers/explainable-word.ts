import { choiceFields, type RejectedRow } from '../model/log-reading.js';
import type { OpenedFile } from './describe-file.js';

/**
 * Under which field of a description a refused word could be explained. The formats that are built in know all of
 * their words, so that a description would only take the place of the format.
 */
export function explainableWord(
  { parser, places }: Pick<OpenedFile, 'parser' | 'places'>,
  { reason, value, place }: Pick<RejectedRow, 'reason' | 'value'> & { readonly place: number },
): Pick<RejectedRow, 'choice'> {
  const isOfLists = parser.title !== undefined || parser.isDictionary === true;
  if (reason !== 'unknown-value' || value.trim() === '' || !isOfLists) return {};
  const choice = choiceFields.find((field) => {
    const column = parser.columns[field];
    return column !== undefined && places.get(column) === place;
  });
  return choice === undefined ? {} : { choice };
}
