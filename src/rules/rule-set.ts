import type { CalendarSpec, Reading, RespondRule, Rule, RuleSet, RuleSource } from '../model/rule.js';
import { calendarMistakes, writtenCalendar } from './calendar-mistakes.js';
import { type CalendarPart, calendarOf } from './calendar-schema.js';
import { checkYaml, type FurtherCheck, type Mistake, refuseFile } from './checked-yaml.js';
import { limitOf } from './limit-mistakes.js';
import { ruleMistakes } from './rule-mistakes.js';
import { ruleSetSchema, type WrittenRule, type WrittenRuleSet } from './rule-set-schema.js';

/** A rule set that was read, or every mistake in it in the order of the file. */
export type CheckedRuleSet =
  | { readonly ok: true; readonly value: RuleSet }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/**
 * Reads a rule set: YAML, checked against the schema, then normalised so that nothing is optional any
 * more. `projectCalendar` is the municipality's own opening hours and closed days, which win.
 */
export function checkRuleSet(text: string, projectCalendar?: CalendarPart): CheckedRuleSet {
  const furtherCheck: FurtherCheck = (written) => {
    const problems = calendarMistakes(written);
    const { part, isWhole } = writtenCalendar(written);
    const calendar = isWhole && problems.length === 0 ? calendarOf(part, projectCalendar) : null;
    return [...problems, ...ruleMistakes(written, calendar)];
  };
  const checked = checkYaml(text, ruleSetSchema, furtherCheck);
  if (!checked.ok) return checked;
  return { ok: true, value: ruleSetOf(checked.value, calendarOf(checked.value.calendar, projectCalendar)) };
}

/** As `checkRuleSet`, but throws a UserError with every mistake, each with line and column. */
export function readRuleSet(text: string, file: string, projectCalendar?: CalendarPart): RuleSet {
  const checked = checkRuleSet(text, projectCalendar);
  return checked.ok ? checked.value : refuseFile(file, checked.mistakes);
}

function ruleSetOf(set: WrittenRuleSet, calendar: CalendarSpec): RuleSet {
  const { id, municipality, title, readingNote, cannotMeasure } = set;
  const [first, ...rest] = set.rules.map((rule) => ruleOf(rule, set));
  if (first === undefined) throw new Error(`rule set ${id} has no rule, and the schema let it pass`);
  return {
    ...{ id, municipality, title, readingNote, cannotMeasure, calendar },
    source: sourceOf(set.source),
    rules: [first, ...rest],
  };
}

function ruleOf(rule: WrittenRule, set: WrittenRuleSet): Rule {
  const { kind, id, title, promise, channels, ownLaterCall, callbackAttempt, notice } = rule;
  const { hiddenNumber, shortAbandon, closedHours, notInForce } = rule;
  return {
    ...{ kind, id, title, promise, channels, ownLaterCall, callbackAttempt, notice },
    ...{ hiddenNumber, shortAbandon, closedHours, notInForce },
    readings: readingsOf(rule),
    target: { atLeast: rule.target / 100 },
    improvementBelow: rule.improvementBelow === undefined ? null : rule.improvementBelow / 100,
    source: sourceOf(rule.source ?? set.source),
    validFrom: rule.validFrom ?? null,
    validUntil: rule.validUntil ?? null,
  };
}

/** The main reading first. */
function readingsOf(rule: WrittenRule): RespondRule['readings'] {
  const readings = rule.readings.map(({ id, main, title }): Reading => {
    const limit = limitOf(rule, id);
    if (limit === null) throw new Error(`${rule.within} has no reading ${id}, and the checks let it pass`);
    return { id, main, title, limit, allowed: rule.within };
  });
  const [first, ...rest] = readings.toSorted((one, other) => Number(other.main) - Number(one.main));
  if (first === undefined) throw new Error(`rule ${rule.id} has no reading, and the schema let it pass`);
  return [first, ...rest];
}

function sourceOf(source: WrittenRuleSet['source']): RuleSource {
  const { document, decision = null, date = null, note = null } = source;
  return { document, decision, date, note };
}
