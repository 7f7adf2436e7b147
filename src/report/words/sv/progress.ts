import type { InputFile } from '../../../model/log-reading.js';
import type { Phase, RecognisedBy } from '../../../progress.js';
import { channelWords } from './codes.js';
import { count, counted, decimal, listed } from './format.js';

/** What is said while a command works. */
export const progressWords = {
  phases: {
    reading: 'Läser',
    pairing: 'Parar ihop',
    judging: 'Bedömer',
    writing: 'Skriver',
  } satisfies Record<Phase, string>,
  rows: (rows: number) => counted(rows, 'rad', 'rader'),
  rowsEachSecond: (rows: number) => `${count(rows)}\u00a0rader/s`,
  doneOf: (done: number, phase: Exclude<Phase, 'reading'>, size: number) =>
    `${count(done)} av ${sizes[phase](size)}`,
  left: (seconds: number) =>
    seconds < 90
      ? `${count(Math.ceil(seconds))}\u00a0s kvar`
      : `${count(Math.ceil(seconds / 60))}\u00a0min kvar`,
};

const sizes: Record<Exclude<Phase, 'reading'>, (size: number) => string> = {
  pairing: (events) => counted(events, 'händelse', 'händelser'),
  judging: (contacts) => counted(contacts, 'kontakt', 'kontakter'),
  writing: (formats) => counted(formats, 'format', 'format'),
};

/** What `--verbose` tells, a line at a time. */
export const verboseWords = {
  settings: 'Inställningar',
  sources: { option: 'kommandoraden', project: 'projektfilen', usual: 'förval' },
  begins: (phase: Phase, size: number) =>
    phase === 'reading'
      ? `${progressWords.phases.reading} ${bytes(size)}`
      : `${progressWords.phases[phase]} ${sizes[phase](size)}`,
  ends: (seconds: number) => `klart efter ${decimal(seconds, 1)}\u00a0s`,
  file: ({ file, format, channel, encoding, delimiter, zone, rows }: ReadFile) =>
    `${file}: ${format} (${channelWords[channel]}), ${listed([encoding, ...delimited(delimiter), `tider i ${zone}`, counted(rows, 'rad', 'rader')])}`,
  recognised: {
    name: 'formatet är angivet',
    headers: 'formatet känns igen på rubrikerna',
    dictionary: 'kolumnerna är tolkade efter rubrikernas ord',
  } satisfies Record<RecognisedBy, string>,
  columnsUsed: (columns: readonly string[]) =>
    `använder ${counted(columns.length, 'kolumn', 'kolumner')}: ${columns.join(', ')}`,
  columnsPassed: (columns: readonly string[]) => `använder inte: ${columns.join(', ')}`,
  read: (file: string, sha256: string) => `Läst: ${file} (SHA-256 ${sha256})`,
  browser: (path: string) => `Webbläsare för PDF: ${path}`,
  written: (folder: string) => `Skrivet i ${folder}`,
  size: bytes,
};

type ReadFile = Pick<InputFile, 'file' | 'format' | 'channel' | 'encoding' | 'delimiter' | 'zone' | 'rows'>;

function delimited(delimiter: string | null): readonly string[] {
  return delimiter === null ? [] : [`”${delimiter === '\t' ? 'tabb' : delimiter}” mellan fälten`];
}

function bytes(size: number): string {
  if (size < 1000) return `${count(size)}\u00a0byte`;
  return size < 1_000_000 ? `${count(size / 1000)}\u00a0kB` : `${decimal(size / 1_000_000, 1)}\u00a0MB`;
}
