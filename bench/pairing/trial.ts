import type { LogEvent } from '../../src/model/event.js';
import { type Account, compare, type Figures, truthOf } from './measure.js';
import type { Mix } from './mix.js';
import { pairedByLibrary, pairedNaively } from './read-year.js';
import type { IsCounted, Mode } from './scopes.js';
import { hideIds, type Matter, type Told } from './told.js';
import { makeTownYear } from './town-year.js';

/** One year read in one mode, by the library and by the naive way. */
export interface Trial {
  readonly mode: Mode;
  readonly told: readonly Told[];
  readonly seconds: number;
  library(isCounted: IsCounted): Figures;
  naive(isCounted: IsCounted): Figures;
}

export function tryYear(seed: string, mix: Partial<Mix>): readonly [ids: Trial, hidden: Trial] {
  const year = makeTownYear(seed, mix);
  return [tryMode('ids', year), tryMode('ids hidden', hideIds(year))];
}

function tryMode(mode: Mode, told: readonly Told[]): Trial {
  const events = told.map(({ event }) => event);
  const matters = new Map<LogEvent, Matter>(told.map(({ event, matter }) => [event, matter]));
  const truth = truthOf(told);
  const started = performance.now();
  const found = pairedByLibrary(events);
  const seconds = (performance.now() - started) / 1000;
  const naive = pairedNaively(events);
  const against =
    (account: Account) =>
    (isCounted: IsCounted): Figures =>
      compare({ truth, found: account, matters }, isCounted);
  return { mode, told, seconds, library: against(found), naive: against(naive) };
}
