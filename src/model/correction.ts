import type { Source } from './source.js';
import type { LocalDate, Moment } from './time.js';

/** What a correction says of a contact. */
export type CorrectionKind = 'answered' | 'notice' | 'no-answer-needed' | 'wrong-unit' | 'not-a-contact';

/** One line of the file of corrections: what a person knows that the logs do not, and who vouches for it. */
export interface Correction {
  readonly source: Source;
  /** `E-20181012-0042`. */
  readonly contact: string;
  /** When the contact was received, so that a line never hits another contact. */
  readonly receivedAt: Moment;
  readonly kind: CorrectionKind;
  /** When it was answered; set where `kind` is `answered` or `notice`. */
  readonly at: Moment | null;
  /** How it was answered. */
  readonly by: 'mail' | 'phone' | 'visit' | 'letter' | 'other' | null;
  /** The right unit; set where `kind` is `wrong-unit`. */
  readonly unit: string | null;
  readonly reason: string;
  readonly signedBy: string;
  readonly signedOn: LocalDate;
}

/** What is wrong with a line; the column is null where the whole line is at fault. */
export interface CorrectionMistake {
  readonly column: CorrectionColumn | null;
  /** For the person who wrote the line, in every language. */
  readonly what: Readonly<Record<'sv' | 'en', string>>;
}

/** A line that cannot be used as it stands: as much as could be read of it, and all that is wrong. */
export interface SpoiltCorrection {
  readonly source: Source;
  readonly contact: string | null;
  readonly receivedAt: Moment | null;
  readonly kind: CorrectionKind | null;
  readonly at: Moment | null;
  readonly by: Correction['by'];
  readonly unit: string | null;
  readonly reason: string | null;
  readonly mistakes: readonly CorrectionMistake[];
}

export type CorrectionLine = Correction | SpoiltCorrection;

export type CorrectionColumn =
  | 'contact'
  | 'receivedAt'
  | 'correction'
  | 'at'
  | 'unit'
  | 'reason'
  | 'signedBy'
  | 'signedOn';

/** A column as a file has it. */
export interface FileColumn {
  /** As its header says; the usual name where the file lacks it. */
  readonly name: string;
  /** From 1; null where the file lacks it. */
  readonly number: number | null;
}

/** All that a file of corrections says, and where its columns stand, so that a mistake can be found. */
export interface Corrections {
  readonly columns: { readonly [column in CorrectionColumn]: FileColumn };
  readonly lines: readonly CorrectionLine[];
}
