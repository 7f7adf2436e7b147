import { columnLetter } from '../column-letter.js';
import type { Place } from './errors.js';

/** `regler.yaml:3:9`, `logg.xlsx Blad1!B7`, `--period`; null where nothing is known. */
export function writtenPlace({ file, sheet, line, column, option }: Place): string | null {
  if (file === undefined) return option ?? null;
  if (sheet === undefined) return [file, line, column].filter((part) => part !== undefined).join(':');
  if (line === undefined) return `${file} ${sheet}`;
  return `${file} ${sheet}!${column === undefined ? '' : columnLetter(column - 1)}${line}`;
}
