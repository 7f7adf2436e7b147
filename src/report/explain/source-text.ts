import type { LogEvent } from '../../model/event.js';
import type { Source } from '../../model/source.js';
import type { Words } from '../words/words.js';

/** Where a reader finds the row: `loggar/mejl.csv rad 12`, `register.xlsx Blad1!4`. */
export function sourceText({ file, sheet, row }: Source, { explainLines }: Words): string {
  return sheet === null ? explainLines.rowOfFile(file, row) : `${file} ${sheet}!${row}`;
}

/** Where else a call stands, as one that another system has seen too: its first row in each other log. */
export function alsoStands(
  { channel, sources: [own, ...others] }: LogEvent,
  words: Words,
): readonly string[] {
  if (channel !== 'phone') return [];
  const nameOf = ({ file, sheet }: Source): string => JSON.stringify([file, sheet]);
  const tables = new Set([nameOf(own)]);
  const first = others.filter((source) => !tables.has(nameOf(source)) && tables.add(nameOf(source)));
  if (first.length === 0) return [];
  return [words.explainLines.contactLineWords.alsoStands(first.map((source) => sourceText(source, words)))];
}
