import type { Place } from './errors.js';

/** `regler.yaml:3:9`, `logg.xlsx Blad1!7`, `--period`; null where nothing is known. */
export function writtenPlace({ file, sheet, line, column, option }: Place): string | null {
  if (file === undefined) return option ?? null;
  if (sheet !== undefined) return line === undefined ? `${file} ${sheet}` : `${file} ${sheet}!${line}`;
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
