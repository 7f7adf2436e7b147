import type { LogEvent } from '../../src/model/event.js';
import { hideIds } from './hide-ids.js';
import { type Account, compare, type Figures, truthOf } from './measure.js';
import type { Mix } from './mix.js';
import { pairedByLibrary, pairedNaively } from './read-year.js';
import type { IsCounted, Mode } from './scopes.js';
import type { Matter, Told } from './told.js';
import { makeTownYear, type TownYear } from './town-year.js';

/** One year read in one mode, by the library and by the naive way. */
export interface Trial {
  readonly mode: Mode;
  readonly told: readonly Told[];
  /** Calls told in legs that were put together wrongly. */
  readonly misread: number;
  library(isCounted: IsCounted): Figures;
  naive(isCounted: IsCounted): Figures;
}

/** A year, and what is made of it with ids and without. */
export interface TriedYear {
  readonly year: TownYear;
  readonly trials: readonly [ids: Trial, hidden: Trial];
}

export function tryYear(seed: string, mix: Partial<Mix>): TriedYear {
  const year = makeTownYear(seed, mix);
  const ids = tryMode('ids', year.told, year.misread);
  return { year, trials: [ids, tryMode('ids hidden', hideIds(year.told), year.misread)] };
}

function tryMode(mode: Mode, told: readonly Told[], misread: number): Trial {
  const events = told.map(({ event }) => event);
  const matters = new Map<LogEvent, Matter>(told.map(({ event, matter }) => [event, matter]));
  const truth = truthOf(told);
  const found = pairedByLibrary(events);
  const naive = pairedNaively(events);
  const against =
    (account: Account) =>
    (isCounted: IsCounted): Figures =>
      compare({ truth, found: account, matters }, isCounted);
  return { mode, told, misread, library: against(found), naive: against(naive) };
}
