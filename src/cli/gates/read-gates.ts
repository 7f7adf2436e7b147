import { userError } from '../../errors/errors.js';
import type { AskedGates } from '../../measurement/gates/gate-verdicts.js';
import { isCompared, partOf, type Subject, wholeOf } from '../../measurement/subject.js';
import type { Gate } from '../../model/gate.js';
import type { OrganisationEntry } from '../../model/organisation.js';
import type { RuleSet } from '../../model/rule.js';
import { nearestWord } from '../../nearest-word.js';
import { unknownUnit } from '../../pairing/directory.js';
import { type WrittenGate, writtenGates } from './written-gates.js';

/** What a limit may be set on: the rules that are measured, and the units of the organisation table. */
export interface GateNames {
  readonly ruleSet: Pick<RuleSet, 'id' | 'rules'>;
  readonly entries: readonly Pick<OrganisationEntry, 'unit'>[];
}

export interface GateSettings {
  /** Values of `--fail-under`. */
  readonly failUnder: readonly string[];
  readonly strict: boolean;
}

/** What the run must hold. A limit for all rules leaves out those that have one of their own. */
export function readGates({ failUnder, strict }: GateSettings, names: GateNames): AskedGates {
  const written = failUnder.flatMap(writtenGates);
  const named = written.flatMap((gate) => (gate.name === null ? [] : [namedGate(gate.name, gate, names)]));
  const bound = new Set(named.flatMap(({ unit, rules }) => (unit === null ? rules : [])));
  const forAll = written.filter(({ name }) => name === null);
  const rest = forAll.flatMap(({ limit }) =>
    shareRules(names)
      .filter((rule) => !bound.has(rule))
      .map((rule): Gate => ({ limit, unit: null, rules: [rule] })),
  );
  const gates = [...rest, ...named];
  refuseTwice(gates);
  return { gates, isStrict: strict };
}

/** Whole rules with a share that can fail, in the order of the rule set. */
function shareRules({ ruleSet }: GateNames): readonly [string, ...string[]] {
  const [first, ...others] = ruleSet.rules
    .map(wholeOf)
    .filter(isCompared)
    .map(({ id }) => id);
  if (first === undefined) throw userError('gate-without-rules', {});
  return [first, ...others];
}

const unitPrefix = /^unit:\s*/i;

function namedGate(name: string, { limit }: WrittenGate, names: GateNames): Gate {
  if (!unitPrefix.test(name)) return { limit, unit: null, rules: [ruleOf(name, names)] };
  return { limit, unit: unitOf(name.replace(unitPrefix, ''), names), rules: shareRules(names) };
}

/** A rule or a part of one; the id of the rule set may stand before it. */
function ruleOf(found: string, { ruleSet }: GateNames): string {
  const subjects = ruleSet.rules.flatMap((rule): readonly Subject[] => [
    wholeOf(rule),
    ...(rule.kind === 'respond' ? rule.parts.map((part) => partOf(rule, part)) : []),
  ]);
  const known = subjects.filter(isCompared).map(({ id }) => id);
  const prefix = `${ruleSet.id}/`;
  const id = found.startsWith(prefix) ? found.slice(prefix.length) : found;
  const subject = subjects.find((one) => one.id === id);
  if (subject === undefined) {
    throw userError('gate-rule-unknown', { found, known, nearest: nearestWord(id, known) });
  }
  if (isCompared(subject)) return id;
  throw userError('gate-rule-without-share', { found, known });
}

/** Compared as the organisation table compares: without regard to case. */
function unitOf(found: string, { entries }: GateNames): string {
  const units = [...new Set([...entries.map(({ unit }) => unit), unknownUnit.name])];
  const unit = units.find((known) => comparable(known) === comparable(found));
  if (unit !== undefined) return unit;
  throw userError('gate-unit-unknown', { found, nearest: nearestWord(found, units) });
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function refuseTwice(gates: readonly Gate[]): void {
  const names = gates.map(({ unit, rules: [rule] }) => (unit === null ? rule : `unit:${unit}`));
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) throw userError('gate-twice', { found: twice });
}
