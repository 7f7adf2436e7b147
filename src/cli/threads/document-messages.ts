import type { MessagePort } from 'node:worker_threads';
import type { OutputFile, PublishedFormat, PublishedInput } from '../../report/reporter.js';
import type { WrittenMistake } from './written-mistake.js';

/** What a thread is started with: all that it will be asked for. */
export interface ThreadTask {
  readonly formats: readonly PublishedFormat[];
}

/** One document, please. */
export interface DocumentRequest {
  readonly format: PublishedFormat;
  readonly input: PublishedInput;
  readonly answerTo: MessagePort;
}

/** The files of the document, or why the user gets none. A bug ends the thread instead, and is told as it was. */
export type DocumentAnswer =
  | { readonly files: readonly (OutputFile & { readonly content: Uint8Array })[] }
  | { readonly mistake: WrittenMistake };
