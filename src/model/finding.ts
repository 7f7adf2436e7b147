import type { JudgedSide } from './cell.js';
import type { Channel, MissingColumn } from './event.js';
import type { DictionaryFile, FileFinding } from './file-finding.js';
import type { PairMark } from './pair-mark.js';
import type { Instant, LocalDate } from './time.js';

/** Something that the reader of the report, or the analyst, should know of the data. */
export type Finding =
  | FileFinding
  /** Files whose format is a guess by their headers that nobody has confirmed, by name. */
  | { readonly code: 'dictionary-format'; readonly files: readonly DictionaryFile[] }
  | { readonly code: 'hours-assumed' }
  /** The report takes its name from the rule set, and no own domain says that it is the right one. */
  | { readonly code: 'name-assumed'; readonly municipality: string }
  | {
      readonly code: 'rule-expired';
      readonly rule: string;
      readonly title: string;
      /** The last day on which the promise held, before the end of the period. */
      readonly validUntil: LocalDate;
      /** True where it held on the period's first day: only what came later is not judged. */
      readonly heldAtFirst: boolean;
    }
  | { readonly code: 'clock-change-rows'; readonly rows: number }
  | { readonly code: 'rejected-rows'; readonly rows: number; readonly ofRows: number | null }
  | { readonly code: 'unknown-units'; readonly addresses: number; readonly contacts: number }
  /**
   * Units and boards that a register alone names, and that may be persons. What is published calls them by number; so
   * does it their names here.
   */
  | {
      readonly code: 'unlisted-names';
      readonly units: readonly string[];
      readonly boards: readonly string[];
    }
  | { readonly code: 'log-starts-late'; readonly channel: Channel; readonly first: Instant }
  | {
      readonly code: 'log-ends-early';
      readonly channel: Channel;
      readonly last: Instant;
      readonly pending: number;
    }
  /** The log reaches so far by one day alone: else it tells of nothing after the day before it. */
  | {
      readonly code: 'log-end-alone';
      readonly channel: Channel;
      readonly last: LocalDate;
      readonly before: LocalDate;
    }
  | { readonly code: 'day-without-rows'; readonly channel: Channel; readonly date: LocalDate }
  | {
      readonly code: 'days-without-rows';
      readonly channel: Channel;
      readonly days: number;
      readonly first: LocalDate;
      readonly last: LocalDate;
    }
  | { readonly code: 'one-direction'; readonly channel: Channel; readonly direction: 'incoming' | 'outgoing' }
  /** `mailbox`: one of the mailboxes of the unit is meant, and not the unit as a whole. */
  | {
      readonly code: 'unit-without-outgoing';
      readonly channel: Channel;
      readonly unit: string;
      readonly of: 'unit' | 'mailbox';
    }
  | {
      readonly code: 'unit-ends-early';
      readonly channel: Channel;
      readonly unit: string;
      readonly of: 'unit' | 'mailbox';
      /** Which falls silent while the other goes on. */
      readonly direction: 'incoming' | 'outgoing';
      readonly last: Instant;
      readonly otherLast: Instant;
    }
  | { readonly code: 'no-missed-calls'; readonly calls: number }
  /**
   * Of the incoming calls from known numbers that the first of the formats has so many stand in the other too, within
   * seconds, and are counted twice. Null where they are not published.
   */
  | {
      readonly code: 'calls-in-two-systems';
      readonly formats: readonly [string, string];
      readonly calls: number | null;
      readonly ofCalls: number | null;
    }
  | {
      readonly code: 'channel-without-log';
      readonly channel: Channel;
      /** Titles of the rules that speak of the channel, in the order of the rule set. */
      readonly rules: readonly string[];
    }
  /**
   * The rule asks for simple contacts, or for named ones, and nothing says which these are. Here and below
   * `contacts` is null where it is not published.
   */
  | {
      readonly code: 'unknown-in-scope';
      readonly rule: string;
      readonly title: string;
      readonly property: 'complexity' | 'named';
      readonly counted: boolean;
      readonly contacts: number | null;
    }
  | {
      readonly code: 'missing-column';
      readonly rule: string;
      readonly title: string;
      readonly column: MissingColumn;
      readonly contacts: number | null;
      /** There where the judged contacts of the rule are one-sided without the column: its share is none. */
      readonly onlyJudged?: JudgedSide;
    }
  /** Answers that count though there is something to know of the pair; none are listed where the number is not published. */
  | {
      readonly code: 'marked-answers';
      readonly channel: 'mail';
      readonly contacts: number | null;
      readonly marks: readonly { readonly mark: PairMark; readonly contacts: number }[];
    }
  | { readonly code: 'day-resolution'; readonly channel: Channel; readonly contacts: number | null }
  /** Answered calls whose log does not say how long the caller waited. */
  | { readonly code: 'waits-unknown'; readonly channel: Channel; readonly contacts: number | null }
  | { readonly code: 'negative-time'; readonly channel: Channel; readonly contacts: number | null }
  /** The figures were put together from parts, and this can only be seen in the logs themselves. */
  | { readonly code: 'not-merged'; readonly what: readonly NotMerged[] };

/**
 * What is not computed of parts: single mailboxes; how many own addresses are unknown; answers by one person, without a
 * key; forms filled in by reviewers.
 */
export type NotMerged = 'mailboxes' | 'unknown-addresses' | 'concentration' | 'reviews';
