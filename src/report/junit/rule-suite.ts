import type { GateCheck, GateVerdicts } from '../../model/gate.js';
import {
  isHidden,
  isOneSided,
  judgedOf,
  type PublishedCell,
  type PublishedRule,
  type PublishedUnit,
} from '../cells.js';
import { toldGate } from '../gates/told-gate.js';
import { type PromiseLine, promiseLines } from '../promise-lines.js';
import { type ToldRule, toldRule } from '../told-rule.js';
import type { Words } from '../words/words.js';
import type { Case, CaseOutcome, Failure, Suite } from './suite.js';

/** The case of all contacts; the brackets say that it is no unit. */
const wholeName = '(whole)';

interface Asked {
  readonly gates: GateVerdicts;
  readonly words: Words;
}

/**
 * A rule's whole and each of its units under the main reading. Where requirements were asked for, those decide what
 * fails, as they decide the exit code; where none were, the rule's own target does, and the funnel for units.
 */
export function ruleSuite(rule: PublishedRule, rules: readonly PublishedRule[], asked: Asked): Suite {
  const { gates, words } = asked;
  const told = toldRule(rule, rules, words);
  const checks = gates.checks.filter((check) => check.rule === rule.rule);
  const isAsked = gates.checks.length > 0 || gates.strict !== null;
  const units = rule.readings[0].units;
  const absent = checks.filter(
    ({ gate: { unit } }) => unit !== null && !units.some((one) => one.unit === unit),
  );
  return {
    name: rule.rule,
    properties: [
      ['title', rule.title],
      ['reading', rule.readings[0].reading],
    ],
    cases: [
      wholeCase(told, isAsked ? gateFailure(ofUnit(checks, null), words) : targetFailure(told)),
      ...units.map((unit) =>
        unitCase(
          unit,
          isAsked ? gateFailure(ofUnit(checks, unit.unit), words) : areaFailure(unit, words),
          words,
        ),
      ),
      ...absent.map((check) => absentCase(check, words)),
    ],
  };
}

function ofUnit(checks: readonly GateCheck[], unit: string | null): readonly GateCheck[] {
  return checks.filter(({ gate }) => gate.unit === unit);
}

function gateFailure(checks: readonly GateCheck[], words: Words): Failure | null {
  const failed = checks.filter(({ fails }) => fails).map((check) => toldGate(check, words));
  return failed.length === 0 ? null : { type: 'gate', message: failed.join(' ') };
}

function wholeCase(told: ToldRule, failure: Failure | null): Case {
  const { main, words } = told;
  const lines = promiseLines(told).map((line) => lineText(line, words));
  return { name: wholeName, outcome: outcomeOf(main.whole, failure, words), told: lines.join(' ') };
}

function lineText({ title, figure, of, target, standing }: PromiseLine, { gates }: Words): string {
  return `${title}: ${figure} (${of}). ${gates.caseWords.target(target, standing)}`;
}

/** A target that was not reached: the rule's own, or that of a channel. */
function targetFailure(told: ToldRule): Failure | null {
  const { rule, main, words } = told;
  if (isHidden(main.whole)) return null;
  const isMissed = [rule.target, ...rule.channelTargets].some(({ reached }) => reached === false);
  const lines = promiseLines(told).map((line) => lineText(line, words));
  return isMissed ? { type: 'target', message: lines.join(' ') } : null;
}

function unitCase({ unit, cell }: PublishedUnit, failure: Failure | null, words: Words): Case {
  return { name: unit, outcome: outcomeOf(cell, failure, words), told: cellText(cell, words) };
}

function areaFailure({ standing, cell }: PublishedUnit, words: Words): Failure | null {
  if (isHidden(cell) || standing !== 'improvement-area') return null;
  return { type: 'improvement-area', message: `${words.gates.caseWords.area} ${cellText(cell, words)}` };
}

/** A unit that a requirement names, and of which no contact came under the rule. */
function absentCase(check: GateCheck, words: Words): Case {
  const message = toldGate(check, words);
  return {
    name: check.gate.unit ?? wholeName,
    outcome: check.fails ? { what: 'failed', type: 'gate', message } : { what: 'skipped', why: message },
    told: '',
  };
}

function outcomeOf(cell: PublishedCell, failure: Failure | null, words: Words): CaseOutcome {
  if (failure !== null) return { what: 'failed', ...failure };
  if (isHidden(cell)) return { what: 'skipped', why: words.terminal.hiddenWhole[cell.hidden] };
  if (isOneSided(cell)) return { what: 'skipped', why: words.oneSided.untoldLead(cell.oneSided.columns) };
  if (judgedOf(cell) === 0) return { what: 'skipped', why: words.gates.caseWords.nothingJudged };
  return { what: 'passed' };
}

function cellText(cell: PublishedCell, { format, gates: { caseWords } }: Words): string {
  if (isHidden(cell) || cell.share === null) return '';
  const { share, pending } = cell;
  const figures = caseWords.figures(format.percent(share.value, 1), share.met, share.judged);
  return pending === 0 ? figures : `${figures} ${caseWords.pending(pending)}`;
}
