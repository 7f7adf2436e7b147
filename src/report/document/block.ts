import type { Figure } from './figure.js';
import type { Formula } from './formula.js';
import type { Inline, Text } from './inline.js';
import type { Table } from './table.js';

/** What kind of paragraph it is: ordinary; the one that opens a part; the answer of a promise; small print. */
export type ParagraphLook = 'plain' | 'intro' | 'lead' | 'fine';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly look: ParagraphLook;
  readonly text: Text;
}

/** The sentence that a board member can quote, and what it must not be quoted without. */
export interface Answer {
  readonly kind: 'answer';
  readonly lead: string;
  readonly rest: string | null;
  /** The document's first answer; those of other promises are of less weight. */
  readonly isFirst: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  /** The title is 1, a section 2. */
  readonly level: 3 | 4;
  readonly text: Text;
  /** Unique in the document, where something links to it. */
  readonly id?: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Text[];
}

/** What to act on, the most urgent first: each with its finding as a heading, and its reason. */
export interface Areas {
  readonly kind: 'areas';
  readonly level: 4 | 5;
  readonly items: readonly { readonly title: string; readonly text: string }[];
}

/** What was promised, word for word. */
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
}

/** Short facts, each beside its name. */
export interface Facts {
  readonly kind: 'facts';
  readonly items: readonly (readonly [term: string, fact: string])[];
}

export interface Definition {
  readonly term: string;
  readonly meaning: Text;
  readonly formula?: Formula;
}

/** Terms with their meanings, and the formulas of figures. */
export interface Definitions {
  readonly kind: 'definitions';
  readonly items: readonly Definition[];
}

/** One of the great figures beside the answer. */
export interface Stat {
  /** What it counts; `met` for every figure that is no departure. */
  readonly outcome: 'unanswered' | 'late' | 'met';
  readonly title: string;
  readonly figure: string;
  readonly notes: readonly string[];
}

export interface Stats {
  readonly kind: 'stats';
  readonly items: readonly Stat[];
}

/** Set apart from the text around it; a warning must not be overlooked. */
export interface Note {
  readonly kind: 'note';
  readonly isWarning: boolean;
  readonly blocks: readonly Block[];
}

/** What few readers need: shut on a screen, open on paper. */
export interface Fold {
  readonly kind: 'fold';
  readonly title: Text;
  readonly blocks: readonly Block[];
}

export interface ToldPart {
  readonly name: string;
  readonly figure: string;
  /** Of the whole that all steps are drawn to, 0 to 1. */
  readonly share: number;
}

/** A step of the balance: parts that shall add up to the total. */
export interface ToldStep {
  readonly title: string;
  readonly note: string;
  readonly total: string;
  readonly parts: readonly ToldPart[];
  /** The parts added up, and whether they do make the total. */
  readonly sum: {
    readonly title: string;
    readonly figure: string;
    readonly agrees: boolean;
    readonly word: string;
  };
}

export interface Balance {
  readonly kind: 'balance';
  readonly steps: readonly ToldStep[];
}

/** What a section is made of. It says what a thing is; each writer decides how it looks. */
export type Block =
  | Paragraph
  | Answer
  | Heading
  | List
  | Areas
  | Quote
  | Facts
  | Definitions
  | Stats
  | Note
  | Fold
  | Balance
  | Table
  | Figure;

export function paragraph(text: Text, look: ParagraphLook = 'plain'): Paragraph {
  return { kind: 'paragraph', look, text };
}

export function heading(level: Heading['level'], text: Text, id?: string): Heading {
  return { kind: 'heading', level, text, ...(id === undefined ? {} : { id }) };
}

/** A list, or nothing where there are no items. */
export function list(items: readonly Text[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function fold(title: Text, blocks: readonly Block[]): Fold {
  return { kind: 'fold', title, blocks };
}

/** Sentences side by side, without those that have nothing to say. */
export function joined(sentences: readonly (string | null)[]): Inline {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}
