import type { Contact, Happening } from './contact.js';
import type { LocalDate, Moment } from './time.js';

/** What a review form is for: how the answers are, or whether the unanswered needed one. */
export type ReviewKind = 'quality' | 'unanswered';

/** What a reviewer grades from 1 to 5: how the person was met, and whether the answer is clear and makes things easy. */
export type QualityQuestion = 'treatment' | 'clarity' | 'simplicity';

/** One unit's part of a draw: how many contacts there were to draw from, and how many were drawn. */
export interface UnitDraw {
  readonly unit: string;
  readonly population: number;
  readonly drawn: number;
}

/** What a share is made of. */
export interface MetCounts {
  readonly met: number;
  readonly judged: number;
}

/** How the contacts of a form were drawn: all that an estimate from it needs. */
export interface ReviewDesign {
  readonly kind: ReviewKind;
  readonly municipality: string;
  readonly ruleSet: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly reading: string;
  readonly period: { readonly from: LocalDate; readonly until: LocalDate; readonly label: string };
  readonly seed: number;
  /** Whether each unit was drawn from by itself. */
  readonly perUnit: boolean;
  /** Every unit that there was anything to draw from, by name. */
  readonly units: readonly UnitDraw[];
  /** The rule's main reading when the form was drawn: all its contacts, and its mail. */
  readonly whole: MetCounts;
  readonly mail: MetCounts;
}

/** A contact that was drawn, and the mail that answered it; null in a form of unanswered ones. */
export interface DrawnContact {
  readonly contact: Contact;
  readonly answer: Happening | null;
}

/** A form to be filled in. Holds addresses and subjects as they are. */
export interface ReviewForm {
  readonly design: ReviewDesign;
  /** In the order of the draw: whoever stops early has still looked at a random part. */
  readonly contacts: readonly DrawnContact[];
  /** The day that the form is dated: that on which the logs end. */
  readonly date: LocalDate;
}

/** What a reviewer says of an answer; grades are 1 to 5. */
export type QualityReview =
  | { readonly noAnswerNeeded: true }
  | {
      readonly noAnswerNeeded: false;
      readonly answersQuestion: boolean;
      readonly grades: { readonly [question in QualityQuestion]: number };
    };

/** What a reviewer found of an unanswered contact. */
export type UnansweredReview = 'needed-none' | 'answered-otherwise' | 'unanswered';

/** Why a row that is begun has no review, and the cells that are still empty or contradict each other. */
export interface LeftOut {
  readonly why: 'empty' | 'contradicting';
  readonly cells: readonly [string, ...string[]];
}

/** One row of a filled form. */
export interface FilledRow<Review> {
  /** `Granskning!A12`: where the contact's id stands. */
  readonly cell: string;
  readonly contact: string;
  readonly unit: string;
  readonly receivedAt: Moment;
  /** Null where the row is not filled in, not wholly, or contradicts itself. */
  readonly review: Review | null;
  /** Null where the row is not begun, and where it has a review. */
  readonly leftOut: LeftOut | null;
}

interface FormOf<Kind extends ReviewKind, Review> {
  readonly kind: Kind;
  readonly file: string;
  readonly sha256: string;
  readonly design: ReviewDesign;
  readonly rows: readonly FilledRow<Review>[];
}

export type QualityForm = FormOf<'quality', QualityReview>;
export type UnansweredForm = FormOf<'unanswered', UnansweredReview>;

/** A form that was read back, checked cell by cell. */
export type FilledForm = QualityForm | UnansweredForm;

/** A figure estimated from a sample, with its 95 % sampling interval; null where the sample does not give one. */
export interface Estimate {
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** How a sample was drawn, and what came of its rows. */
export interface ReviewSample {
  readonly file: string;
  readonly sha256: string;
  readonly rule: string;
  readonly seed: number;
  readonly perUnit: boolean;
  /** Contacts that there were to draw from. */
  readonly population: number;
  readonly drawn: number;
  readonly reviewed: number;
  /** Rows that are begun and not finished, or contradict themselves: left out. */
  readonly halfFilled: number;
  /** Whether the measurement still has as many contacts to draw from; null where it was not looked at. */
  readonly isCurrent: boolean | null;
}

/** What a reviewer thought of a group of answers. */
export interface QualityCell {
  readonly reviewed: number;
  /** Of these, contacts that needed an answer: grades are of them. */
  readonly needed: number;
  /** Means on the scale 0 to 100 (a 5 is 100, a 1 is 0); null where nothing was graded. */
  readonly grades: { readonly [question in QualityQuestion]: Estimate | null };
  /** Shares, 0 to 1; null where there is nothing to take them of. */
  readonly answersQuestion: Estimate | null;
  readonly noAnswerNeeded: Estimate | null;
}

/** What is estimated of bemötande. `Hidden` stands for what may not be published. */
export interface QualityFigures<Hidden = never> {
  readonly sample: ReviewSample;
  readonly whole: QualityCell | Hidden;
  /** By name. `population` and `drawn` are null in what is published. */
  readonly units: readonly {
    readonly unit: string;
    readonly population: number | null;
    readonly drawn: number | null;
    readonly cell: QualityCell | Hidden;
  }[];
}

/** A share as it was measured, and as it would be without the contacts that needed no answer. */
export interface ShareIfHeld {
  readonly measured: number;
  readonly judged: number;
  readonly without: Estimate;
}

/** What is estimated of the unanswered mail of a rule's main reading. Shares are 0 to 1. */
export interface UnansweredFigures {
  readonly sample: ReviewSample;
  readonly neededNone: Estimate;
  readonly answeredOtherwise: Estimate;
  readonly unanswered: Estimate;
  /** Null where nothing was judged. */
  readonly whole: ShareIfHeld | null;
  readonly mail: ShareIfHeld | null;
}
