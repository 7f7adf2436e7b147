import type { PlacedEvent } from '../model/contact.js';
import type { GateVerdicts } from '../model/gate.js';
import type { RejectedRow } from '../model/log-reading.js';
import type { PublishedResult, Result } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';
import type { PersonNames } from './person-names.js';
import type { WordTemplate } from './word/template.js';
import type { Language } from './words/words.js';

/** What documents that may be published are made of: plain data, which another thread can be given. */
export interface PublishedInput {
  readonly published: PublishedResult;
  /** What was required of the run, and what came of it. */
  readonly gates: GateVerdicts;
  readonly language: Language;
  /** The municipality's own Word document, whose look the report takes; null where there is none. */
  readonly template: WordTemplate | null;
}

/** The same with every count, for all that is made of figures alone. */
export interface FigureInput extends PublishedInput {
  readonly result: Result;
}

/** The same with what the figures were made of, for the working files. */
export interface ReportInput extends FigureInput {
  /** Contacts in the period and in a rule's scope, in order of contact, rule, reading; walked as often as needed. */
  readonly verdicts: Iterable<Verdict>;
  /** Every event, in order of id. */
  readonly events: Iterable<PlacedEvent>;
  readonly rejected: readonly RejectedRow[];
  readonly persons: PersonNames;
}

export interface OutputFile {
  readonly name: string;
  /** All at once, or one piece after the other. */
  readonly content: Uint8Array | Iterable<string | Uint8Array>;
  /** True where it shows persons: its owner alone may read it. */
  readonly isPrivate?: boolean;
}

/** What is made of what may be published. */
export type PublishedFormat = 'html' | 'docx' | 'junit' | 'markdown';

/** What is made of figures alone, and so of `resultat.json` too. */
export type FigureFormat = PublishedFormat | 'json';

export type OutputFormat = FigureFormat | 'xlsx' | 'csv';

/** A reporter turns figures into bytes: no file system, no clock. Same input, same bytes. */
export type Reporter<Input = ReportInput> = (input: Input) => Promise<readonly OutputFile[]>;
