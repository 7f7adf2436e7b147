import type { PatternName } from './patterns.js';

/**
 * Shares between which a unit of so many judged contacts lies by chance alone, 95 and 99.8 times of 100, were its
 * service as the whole's.
 */
export interface FunnelLimits {
  readonly judged: number;
  readonly low998: number;
  readonly low95: number;
  readonly high95: number;
  readonly high998: number;
}

/** What made a unit an improvement area: the funnel, or a share below what the rule set asks of every unit. */
export type PlacedBy = 'funnel' | 'improvement-below';

/**
 * Why little can be said of a unit. `contacts`: so few were judged that not even none met would fall outside the
 * funnel. `departures`: its share is below what the rule set asks, by fewer than five departures.
 */
export type TooFew = 'contacts' | 'departures';

/**
 * What to look at first in a unit. `unanswered`, `late`: at least two of three departures are. A pattern: its
 * contacts are clearly met less often than the unit's others. `one-person`: one person gives four answers of five.
 */
export type UnitCause = 'unanswered' | 'late' | PatternName | 'one-person';

/** Answers to a unit's contacts, and how many of them the same person gave. */
export interface Answering {
  readonly answers: number;
  readonly byOne: number;
}

export interface UnitArea {
  readonly unit: string;
  /** Null where units are not compared. */
  readonly limits: FunnelLimits | null;
  readonly placedBy: readonly PlacedBy[];
  readonly tooFew: TooFew | null;
  /** Late and unanswered, and their share of all departures; null where there are none at all. */
  readonly departures: number;
  readonly shareOfDepartures: number | null;
  /** What the whole's share would be if the unit kept the promise as often as all others together; null without others. */
  readonly wholeIfAsOthers: number | null;
  readonly causes: readonly UnitCause[];
  /** Null where no answer was given, and where it is not published. */
  readonly answering: Answering | null;
}

/** Units beside the whole under the main reading: those that have judged contacts and may be shown. */
export interface AreaFigures {
  /** The share below which a unit with at least five departures is an improvement area; null for none. */
  readonly improvementBelow: number | null;
  /** The funnel as curves, by growing number of judged contacts; empty where units are not compared. */
  readonly funnel: readonly FunnelLimits[];
  readonly units: readonly UnitArea[];
}
