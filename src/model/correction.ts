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

/** A line that cannot be used as it stands: as much as could be read of it, and all that is wrong. */
export interface SpoiltCorrection {
  readonly source: Source;
  readonly contact: string | null;
  readonly receivedAt: Moment | null;
  readonly at: Moment | null;
  readonly unit: string | null;
  /** For the person who wrote the line, in every language. */
  readonly mistakes: readonly Readonly<Record<'sv' | 'en', string>>[];
}

export type CorrectionLine = Correction | SpoiltCorrection;
