import type { PublishedCell } from '../../model/cell.js';
import type { Gate, GateCheck, GateLimit, GateOutcome } from '../../model/gate.js';
import type { PublishedResult } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';

type Tested = Omit<GateCheck, 'fails'>;

/**
 * Every gate under each of its rules, by the main reading. It looks at what is published alone: what it says, and
 * the exit code, are read by many, and nobody may learn from them on which side of a limit a hidden group lies.
 */
export function judgeGates(gates: readonly Gate[], { rules }: PublishedResult): readonly GateCheck[] {
  return gates.flatMap((gate) => {
    const tested = rules
      .filter(({ rule }) => gate.rules.includes(rule))
      .map((rule): Tested => testOf(gate, rule));
    const isTested = tested.some(({ outcome }) => isSettled(outcome));
    return tested.map((test) => ({ ...test, fails: isSettled(test.outcome) ? isMissed(test) : !isTested }));
  });
}

function isSettled(outcome: GateOutcome): boolean {
  return outcome === 'held' || outcome === 'missed';
}

function isMissed({ outcome }: Tested): boolean {
  return outcome === 'missed';
}

function testOf(gate: Gate, figures: RuleFigures<PublishedCell>): Tested {
  const { rule, title } = figures;
  const cell = cellOf(gate, figures);
  const test = { gate, rule, title, lacks: [] };
  if (cell === null) return { ...test, outcome: 'nothing-judged', counts: { met: 0, judged: 0, pending: 0 } };
  if ('hidden' in cell) return { ...test, outcome: 'hidden', counts: null };
  const { met, late, unanswered, pending } = cell;
  const judged = met + late + unanswered;
  const counts = { met, judged, pending };
  if ('oneSided' in cell) return { ...test, outcome: 'one-sided', counts, lacks: cell.oneSided.columns };
  const outcome = judged === 0 ? 'nothing-judged' : holds(met, judged, gate.limit) ? 'held' : 'missed';
  return { ...test, outcome, counts };
}

/** Null where no contact of the unit came under the rule. */
function cellOf({ unit }: Gate, { readings: [main] }: RuleFigures<PublishedCell>): PublishedCell | null {
  if (unit === null) return main.whole;
  return main.units.find((group) => group.unit === unit)?.cell ?? null;
}

/** In whole numbers: a share that only rounds up to its limit does not hold it. */
function holds(met: number, judged: number, { units, unitsPerWhole }: GateLimit): boolean {
  return met * unitsPerWhole >= units * judged;
}
