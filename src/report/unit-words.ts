import { withGroupNames } from '../group-names.js';
import { UNKNOWN_BOARD, UNKNOWN_UNIT } from '../model/organisation.js';
import type { PublishedResult } from '../model/result.js';
import type { Words } from './words/words.js';

/** What is in no organisation table stands for no unit, or for one by number, and is named in the reader's language. */
export function unitName(unit: string, { codes }: Words): string {
  return inWords(unit, UNKNOWN_UNIT, codes.unknownUnitWord);
}

function boardName(board: string, { promises }: Words): string {
  return inWords(board, UNKNOWN_BOARD, promises.accountWords.unknownBoard);
}

function inWords(name: string, unknown: string, word: string): string {
  const number = name.startsWith(unknown) ? name.slice(unknown.length) : null;
  return number !== null && /^(?: \d+)?$/.test(number) ? `${word}${number}` : name;
}

/** The units that contacts of these readings reached; those whom the organisation table does not know are none. */
export function unitsReached(
  readings: readonly { readonly units: readonly { readonly unit: string }[] }[],
  { codes }: Words,
): number {
  const names = new Set(readings.flatMap(({ units }) => units.map(({ unit }) => unit)));
  return [...names].filter((unit) => unit !== codes.unknownUnitWord).length;
}

/** The result with the names of what is in no organisation table in the report's language. */
export function withUnitWord(result: PublishedResult, words: Words): PublishedResult {
  return withGroupNames(result, {
    // A unit that has the name of its board stands for the board.
    unit: (unit) => boardName(unitName(unit, words), words),
    board: (board) => boardName(board, words),
  });
}
