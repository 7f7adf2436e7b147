import type { Channel, MissingColumn } from './event.js';
import type { PairingList } from './terms.js';
import type { LocalDate } from './time.js';

/** Why nothing at all of two measurements is compared. */
export type MeasurementReason =
  | { readonly code: 'other-municipality'; readonly earlier: string; readonly present: string }
  /** Contacts of these days would stand on both sides. */
  | { readonly code: 'periods-overlap'; readonly from: LocalDate; readonly until: LocalDate };

/** A choice that decides what is counted under a rule. */
export type Threshold =
  | 'short-abandon'
  | 'closed-hours'
  | 'own-later-call'
  | 'callback-attempt'
  | 'hidden-number'
  | 'local-closures'
  | 'follow-ups'
  | 'replies-to-us'
  | 'generic-replies'
  | 'conversations'
  | 'generic-subjects'
  | 'by-counterpart'
  | 'mailings'
  | 'auto-replies'
  | 'attempts'
  | 'same-calls'
  | 'unanswered-after'
  | 'bounced-answer';

/** Why a rule is not compared, under any reading. */
export type RuleReason =
  | { readonly code: 'rule-missing' }
  | { readonly code: 'kind-differs' }
  | { readonly code: 'promise-differs' }
  /** What keeps it, and from when. */
  | { readonly code: 'feedback-differs' }
  | { readonly code: 'parts-differ' }
  /** Whom it speaks of, and which narrower rules take contacts over. */
  | { readonly code: 'scope-differs' }
  | { readonly code: 'exceptions-differ' }
  | { readonly code: 'thresholds-differ'; readonly thresholds: readonly Threshold[] }
  | {
      readonly code: 'no-shared-channel';
      readonly earlier: readonly Channel[];
      readonly present: readonly Channel[];
    };

/** Why a rule is not compared under one reading. */
export type ReadingReason =
  | { readonly code: 'reading-missing' }
  | { readonly code: 'limit-differs'; readonly earlier: string; readonly present: string }
  /** The reading asks which days are working days, or when it is open, and that was another. */
  | { readonly code: 'working-days-differ' }
  | { readonly code: 'opening-hours-differ' }
  /** The promise is of a time, and the channels that both measured have no response curve of their own. */
  | { readonly code: 'no-shared-time' }
  /** Columns were missing, so that only one side of the promise could be judged; none where that measurement had them. */
  | {
      readonly code: 'one-sided';
      readonly earlier: readonly MissingColumn[];
      readonly present: readonly MissingColumn[];
    };

/** What does not forbid comparing and must be known by whoever reads it. */
export type Caution =
  | { readonly code: 'program-differs'; readonly earlier: string; readonly present: string }
  | { readonly code: 'lists-differ'; readonly lists: readonly PairingList[] }
  /** Only one of them was corrected by hand. */
  | { readonly code: 'corrections-differ'; readonly corrected: 'earlier' | 'present' };
