import type { PlacedEvent } from '../model/contact.js';
import type { RejectedRow } from '../model/event.js';
import type { PublishedResult, Result } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';
import type { Language } from './words/words.js';

/** What the reporters get; published documents look at `published` alone, working files at the rest. */
export interface ReportInput {
  readonly result: Result;
  readonly published: PublishedResult;
  /** Contacts in the period and in a rule's scope, in order of contact, rule, reading. */
  readonly verdicts: readonly Verdict[];
  /** Every event, in order of id. */
  readonly events: readonly PlacedEvent[];
  readonly rejected: readonly RejectedRow[];
  readonly language: Language;
}

export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array | Iterable<string>;
}

export type OutputFormat = 'html' | 'xlsx' | 'json' | 'csv';

/** A reporter turns figures into bytes: no file system, no clock. Same input, same bytes. */
export type Reporter = (input: ReportInput) => Promise<readonly OutputFile[]>;
