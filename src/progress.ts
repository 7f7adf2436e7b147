import type { InputFile } from './model/log-reading.js';

/** The long parts of a run, in their order. */
export type Phase = 'reading' | 'pairing' | 'judging' | 'writing';

/** What a file's columns were told by: the user named the format, its own headers, or a dictionary of usual ones. */
export type RecognisedBy = 'name' | 'headers' | 'dictionary';

/**
 * How far a run has come, told as it goes. Counts alone: whoever works needs no clock and no words, and what is
 * measured is the same whoever listens.
 */
export interface Progress {
  /**
   * A phase begins, and ends the one before it. `size` is how much will be told of: bytes to read, events to pair,
   * contacts to judge, documents to write.
   */
  readonly phase: (name: Phase, size: number) => void;
  /** What is at hand: a file as the user named it, or a document. */
  readonly part: (name: string) => void;
  /** So much more of the phase is done; in reading, so many rows too. */
  readonly advance: (amount: number, rows?: number) => void;
  /** A file was read to its end. */
  readonly fileRead: (file: InputFile, by: RecognisedBy) => void;
}

export const silentProgress: Progress = {
  phase: () => undefined,
  part: () => undefined,
  advance: () => undefined,
  fileRead: () => undefined,
};
