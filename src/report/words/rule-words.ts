import type { ArrivalContrast } from '../../model/arrival.js';
import type { Channel } from '../../model/event.js';
import type { RuleFigures } from '../../model/rule-figures.js';

/*
 * What every language must be able to say of one promise.
 */

/** What of a rule its wording depends on. */
export type Worded = Pick<RuleFigures, 'kind' | 'channels' | 'scope' | 'feedback'>;

/** What the contacts of a promise are called. The examples are Swedish. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  /** `Den enda kontakten` */
  readonly only: string;
  /** `kontakterna` */
  readonly theMany: string;
  /** Before "of": `Ingen`, `Inget`. */
  readonly none: string;
}

/** So many of them. */
export interface CountedNoun {
  readonly contacts: number;
  readonly noun: Noun;
}

export interface Phrases {
  /** After "shall": `få svar inom 36 timmar`. */
  readonly shall: string;
  /** The same without the limit: `få svar`. */
  readonly get: string;
  /** Of those that did, whenever it was: `fick svar`. */
  readonly got: string;
  /** What became of those that were met: `fick svar inom 36 timmar`. */
  readonly did: string;
  /** The same in a sentence that has named the limit. */
  readonly didInShort: string;
  /** Of those that depart. */
  readonly didNot: string;
  readonly unanswered: (contacts: number) => string;
  readonly late: (contacts: number) => string;
}

/** What the outcomes of a promise are called in the heads of tables and under bars. */
export interface OutcomeNames {
  readonly met: string;
  readonly late: string;
  readonly unanswered: string;
  /** Of the side that is told: what was kept, or what departs. */
  readonly share: string;
  /** After a figure: `86 % i tid`, `7 % förlorade`. */
  readonly after: string;
  /** What departs the most in a unit. */
  readonly causes: { readonly unanswered: string; readonly late: string; readonly both: string };
}

/** The sentence that a board member can quote. */
export interface HeadlineWords {
  readonly lead: string;
  /** What the lead leaves out and a reader must not miss; null where there is nothing. */
  readonly rest: string | null;
}

/** In which a time since a contact came is told. */
export type CurveUnit = 'seconds' | 'minutes' | 'hours' | 'days';

/** What the title of a response-time curve is told of. */
export interface ToldHalf {
  readonly noun: Noun;
  /** Whether anybody at all had an answer. */
  readonly isAnswered: boolean;
  /** Null where the curve does not get to one half. */
  readonly half: number | null;
  /** Share that still waited at the limit; null without one. */
  readonly waiting: number | null;
  /** Whether there are too few contacts to tell a share as so many out of a hundred. */
  readonly isOfFew: boolean;
  readonly isDeadline: boolean;
}

/** What the words that stand for a line of the curve are told of. */
export interface ToldLine extends Pick<ToldHalf, 'isAnswered' | 'half'> {
  /** Share that had an answer at the limit; null without one. */
  readonly atLimit: number | null;
}

/** What the words beside a heat map of arrivals are told of. */
export interface ToldArrivals {
  /** Null for all channels. */
  readonly channel: Channel | null;
  readonly noun: Noun;
  /** Times whose contacts clearly depart more often. */
  readonly worse: readonly ArrivalContrast[];
}
