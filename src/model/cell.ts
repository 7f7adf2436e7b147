import type { MissingColumn } from './event.js';
import type { MeanTime, ResponseTimes, Share } from './share.js';
import type { ExcludedReason, NotAssessableReason } from './verdict.js';

/** The figures of one group of contacts under one reading. */
export interface Cell {
  readonly met: number;
  readonly late: number;
  readonly unanswered: number;
  readonly pending: number;
  readonly notAssessable: { readonly [reason in NotAssessableReason]?: number };
  readonly excluded: { readonly [reason in ExcludedReason]?: number };
  /** Null where nothing was judged. */
  readonly share: Share | null;
  /** Among contacts whose deadline lies within the log; null where none are pending. */
  readonly shareWithinLog: Share | null;
  /** In elapsed time. */
  readonly elapsed: ResponseTimes;
  /** In the reading's own time. */
  readonly own: ResponseTimes;
  /** Null where nobody was answered, and for rules without a time. */
  readonly mean: MeanTime | null;
}

/** The side of a promise: what kept it, or what departs from it. */
export type JudgedSide = 'kept' | 'departing';

/** That contacts of one side could be judged where those of the other could not, for columns that are missing. */
export interface OneSided {
  readonly judged: JudgedSide;
  readonly columns: readonly MissingColumn[];
  /** Contacts that are not assessable for these columns. */
  readonly lacking: number;
}

/** A cell as it is published where a missing column makes its judged contacts one-sided: counts, and nothing of them all. */
export interface OneSidedCell extends Cell {
  readonly share: null;
  readonly shareWithinLog: null;
  readonly mean: null;
  readonly oneSided: OneSided;
}

/** A cell that is not published: it is of fewer than 5 contacts, or would give such a cell away. */
export interface HiddenCell {
  readonly hidden: 'few' | 'protects';
}

/** A cell as a published document gets it. */
export type PublishedCell = Cell | OneSidedCell | HiddenCell;

/** Null only in what may be published; written so that full figures can stand where published ones are asked for. */
export type NullWhereHidden<C> = C extends HiddenCell ? null : never;
