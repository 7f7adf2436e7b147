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
  const isOneTable = (one: Source, other: Source): boolean =>
    one.file === other.file && one.sheet === other.sheet;
  const elsewhere = others.filter((source) => !isOneTable(source, own));
  const first = elsewhere.filter(
    (source, place) => elsewhere.findIndex((other) => isOneTable(other, source)) === place,
  );
  if (first.length === 0) return [];
  return [words.explainLines.contactLineWords.alsoStands(first.map((source) => sourceText(source, words)))];
}
