import type { Language } from '../words/words.js';
import type { Block } from './block.js';

export interface Section {
  /** Stable, so that a board's minutes can link to it. */
  readonly id: string;
  /** Empty for the appendix, which has letters of its own and starts a page. */
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The report as content alone, the same for every writer. */
export interface ReportDocument {
  readonly language: Language;
  readonly municipality: string;
  readonly title: string;
  /** Whose report of what it is, over the title. */
  readonly kicker: string;
  /** What the reader must know before the first section: period, promise, basis, date. */
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly sections: readonly Section[];
  readonly footer: string;
}
