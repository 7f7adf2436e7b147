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

/** A cell that is not published: it is of fewer than 5 contacts, or would give such a cell away. */
export interface HiddenCell {
  readonly hidden: 'few' | 'protects';
}

/** Null only in what may be published; written so that full figures can stand where published ones are asked for. */
export type NullWhereHidden<C> = C extends HiddenCell ? null : never;
