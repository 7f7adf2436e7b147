import type { Gate, GateVerdicts } from '../../model/gate.js';
import type { PublishedResult, Result } from '../../model/result.js';
import { judgeGates } from './judge-gates.js';
import { strictFailures } from './strict-failures.js';

/** What a run must hold to end well. */
export interface AskedGates {
  readonly gates: readonly Gate[];
  /** Whether anything that the report points out of the logs fails the run. */
  readonly isStrict: boolean;
}

export const noGates: AskedGates = { gates: [], isStrict: false };

export function gateVerdicts(
  { gates, isStrict }: AskedGates,
  { result, published }: { readonly result: Result; readonly published: PublishedResult },
): GateVerdicts {
  return {
    checks: judgeGates(gates, published),
    strict: isStrict ? strictFailures(result, published) : null,
  };
}

/** Whether anything that was asked for did not hold. */
export function hasFailed({ checks, strict }: GateVerdicts): boolean {
  return checks.some(({ fails }) => fails) || (strict !== null && strict.length > 0);
}
