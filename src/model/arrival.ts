import type { Channel } from './event.js';
import type { PartCounts } from './patterns.js';
import type { Share } from './share.js';

/** From one full hour of the day until, not including, another: 0 to 24. */
export interface HourBand {
  readonly from: number;
  readonly until: number;
}

/** Contacts that came on one weekday within one band of hours. */
export interface ArrivalSlot<P = PartCounts> {
  /** Monday 0 to Sunday 6. */
  readonly weekday: number;
  /** Null where only the day is known. */
  readonly band: HourBand | null;
  readonly counts: P;
  /** Channels without contacts are left out. */
  readonly channels: readonly { readonly channel: Channel; readonly counts: P }[];
}

/** A day of the week; or hours, which are those of Monday to Friday together. */
export type ArrivalTimes =
  | { readonly by: 'weekday'; readonly weekday: number }
  | { readonly by: 'hours'; readonly hours: HourBand };

/** Contacts of some times beside those of the other days, or of the other hours of Monday to Friday. */
export interface ArrivalContrast {
  /** Null for all channels together. */
  readonly channel: Channel | null;
  readonly times: ArrivalTimes;
  readonly share: Share;
  readonly others: Share;
}

/** When contacts came, and how those of each time were answered under the main reading. */
export interface ArrivalFigures<P = PartCounts> {
  /** From midnight to midnight, in order. */
  readonly bands: readonly HourBand[];
  /** By weekday, then band; times without contacts are left out. */
  readonly slots: readonly ArrivalSlot<P>[];
  /** Summed from the slots that may be told; times of which fewer than five were judged are left out. */
  readonly contrasts: readonly ArrivalContrast[];
}
