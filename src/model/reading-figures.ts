import type { Limit } from './calendar-spec.js';
import type { Cell } from './cell.js';
import type { Channel } from './event.js';
import type { OrganisationKind } from './organisation.js';
import type { LocalDate } from './time.js';

/** A unit beside the whole: exact binomial limits at 99.8 % and 95 %. */
export type Standing = 'improvement-area' | 'watch' | 'as-whole' | 'above';

export interface UnitGroup<C> {
  readonly unit: string;
  readonly kind: OrganisationKind | null;
  readonly board: string | null;
  /** Null where nothing was judged, or the cell is hidden. */
  readonly standing: Standing | null;
  readonly cell: C;
  /** Channels without contacts are left out. */
  readonly channels: readonly { readonly channel: Channel; readonly cell: C }[];
}

export interface WeekGroup<C> {
  /** `2018-W41`. */
  readonly week: string;
  /** Monday of the week. */
  readonly monday: LocalDate;
  readonly cell: C;
  readonly channels: readonly { readonly channel: Channel; readonly cell: C }[];
}

export interface ReadingFigures<C = Cell> {
  readonly reading: string;
  readonly main: boolean;
  readonly title: string;
  readonly allowed: string;
  /** What the clock was told; null for kinds that answer to none. */
  readonly limit: Limit | null;
  readonly whole: C;
  readonly channels: readonly { readonly channel: Channel; readonly cell: C }[];
  readonly organisationKinds: readonly { readonly kind: OrganisationKind | null; readonly cell: C }[];
  /** In Swedish order, units of no known board last; empty where no unit has a board. */
  readonly boards: readonly { readonly board: string | null; readonly cell: C }[];
  /** By organisation kind, then name. */
  readonly units: readonly UnitGroup<C>[];
  /** Every ISO week that the period touches. */
  readonly weeks: readonly WeekGroup<C>[];
}
