import type { MissingColumn } from './event.js';
import type { Finding } from './finding.js';

/** A limit in per cent, exact: 89.95 is 8995 of 10000. */
export interface GateLimit {
  readonly units: number;
  readonly unitsPerWhole: number;
}

/** What must hold for a run to end well: the least share of the judged contacts that kept the promise. */
export interface Gate {
  readonly limit: GateLimit;
  /** Null for the whole of each rule. */
  readonly unit: string | null;
  /** Ids of the rules, or parts of rules, under which it is tested. */
  readonly rules: readonly [string, ...string[]];
}

/**
 * `hidden`: the group may not be published, and on which side of a limit it lies would tell of it. `one-sided`: a
 * missing column lets only one side be judged, so that the share is none.
 */
export type GateOutcome = 'held' | 'missed' | 'nothing-judged' | 'hidden' | 'one-sided';

/** What became of a gate under one rule. */
export interface GateCheck {
  readonly gate: Gate;
  readonly rule: string;
  readonly title: string;
  readonly outcome: GateOutcome;
  /** Of the main reading; null where the group is hidden. */
  readonly counts: { readonly met: number; readonly judged: number; readonly pending: number } | null;
  /** The columns for which the share cannot be told; none where it can, and where there is another reason. */
  readonly lacks: readonly MissingColumn[];
  /** Missed, or not tested by a gate that could be tested nowhere. */
  readonly fails: boolean;
}

/** Something to know of the data that `--strict` does not let pass. */
export interface StrictFailure {
  readonly code: Finding['code'];
  /** Those of the code that may be published; empty where none may. */
  readonly findings: readonly Finding[];
}

/** What was asked of the run, and what became of it. */
export interface GateVerdicts {
  readonly checks: readonly GateCheck[];
  /** Null where `--strict` was not asked for. */
  readonly strict: readonly StrictFailure[] | null;
}
