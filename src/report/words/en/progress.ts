import type { InputFile } from '../../../model/log-reading.js';
import type { Phase, RecognisedBy } from '../../../progress.js';
import { channelWords } from './codes.js';
import { count, counted, decimal, listed } from './format.js';

/** What is said while a command works. */
export const progressWords = {
  phases: {
    reading: 'Reading',
    pairing: 'Pairing',
    judging: 'Assessing',
    writing: 'Writing',
  } satisfies Record<Phase, string>,
  rows: (rows: number) => counted(rows, 'row', 'rows'),
  rowsEachSecond: (rows: number) => `${count(rows)}\u00a0rows/s`,
  doneOf: (done: number, phase: Exclude<Phase, 'reading'>, size: number) =>
    `${count(done)} of ${sizes[phase](size)}`,
  left: (seconds: number) =>
    seconds < 90
      ? `${count(Math.ceil(seconds))}\u00a0s left`
      : `${count(Math.ceil(seconds / 60))}\u00a0min left`,
};

const sizes: Record<Exclude<Phase, 'reading'>, (size: number) => string> = {
  pairing: (events) => counted(events, 'event', 'events'),
  judging: (contacts) => counted(contacts, 'contact', 'contacts'),
  writing: (formats) => counted(formats, 'format', 'formats'),
};

/** What `--verbose` tells, a line at a time. */
export const verboseWords = {
  settings: 'Settings',
  sources: { option: 'command line', project: 'project file', usual: 'default' },
  begins: (phase: Phase, size: number) =>
    phase === 'reading'
      ? `${progressWords.phases.reading} ${bytes(size)}`
      : `${progressWords.phases[phase]} ${sizes[phase](size)}`,
  ends: (seconds: number) => `done after ${decimal(seconds, 1)}\u00a0s`,
  file: ({ file, format, channel, encoding, delimiter, zone, rows }: ReadFile) =>
    `${file}: ${format} (${channelWords[channel]}), ${listed([encoding, ...delimited(delimiter), `times in ${zone}`, counted(rows, 'row', 'rows')])}`,
  recognised: {
    name: 'the format is named',
    headers: 'the format is known by its headers',
    dictionary: 'the columns are read by the words of the headers',
  } satisfies Record<RecognisedBy, string>,
  columnsUsed: (columns: readonly string[]) =>
    `uses ${counted(columns.length, 'column', 'columns')}: ${columns.join(', ')}`,
  columnsPassed: (columns: readonly string[]) => `does not use: ${columns.join(', ')}`,
  read: (file: string, sha256: string) => `Read: ${file} (SHA-256 ${sha256})`,
  browser: (path: string) => `Browser for PDF: ${path}`,
  written: (folder: string) => `Written to ${folder}`,
  size: bytes,
};

type ReadFile = Pick<InputFile, 'file' | 'format' | 'channel' | 'encoding' | 'delimiter' | 'zone' | 'rows'>;

function delimited(delimiter: string | null): readonly string[] {
  return delimiter === null ? [] : [`“${delimiter === '\t' ? 'tab' : delimiter}” between fields`];
}

function bytes(size: number): string {
  if (size < 1000) return `${count(size)}\u00a0bytes`;
  return size < 1_000_000 ? `${count(size / 1000)}\u00a0kB` : `${decimal(size / 1_000_000, 1)}\u00a0MB`;
}
