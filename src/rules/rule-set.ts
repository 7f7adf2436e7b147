import { calendarProblems } from '../calendar/calendar-problems.js';
import { type LimitOptions, limitCalendarProblem, parseLimit } from '../calendar/limit.js';
import { parseIsoDate } from '../calendar/zone.js';
import type { Limit, Reading, RespondRule, Rule, RuleSet, RuleSource } from '../model/rule.js';
import { type CalendarPart, calendarOf } from './calendar-schema.js';
import { readCheckedYaml } from './checked-yaml.js';
import { ruleSetSchema, type WrittenRule, type WrittenRuleSet } from './rule-set-schema.js';

interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/**
 * Reads a rule set: YAML, checked against the schema, then normalised so that nothing is optional any
 * more. `projectCalendar` is the municipality's own opening hours and closed days, which win.
 * Throws a UserError with every mistake, each with line and column.
 */
export function readRuleSet(text: string, file: string, projectCalendar?: CalendarPart): RuleSet {
  const { value, refuse } = readCheckedYaml(text, file, ruleSetSchema);
  const mistakes: Mistake[] = calendarMistakes(value.calendar);
  const rules = value.rules.map((rule, index) => ruleOf(rule, value, ['rules', index], mistakes));
  const calendar = calendarOf(value.calendar, projectCalendar);
  for (const [index, { readings }] of rules.entries()) {
    const endless = readings.flatMap(({ limit }) => limitCalendarProblem(limit, calendar) ?? []);
    mistakes.push(...endless.slice(0, 1).map((text) => ({ path: ['rules', index, 'readings'], text })));
  }
  const [first, ...rest] = rules;
  if (mistakes.length > 0 || first === undefined) return refuse(mistakes);
  return {
    id: value.id,
    municipality: value.municipality,
    title: value.title,
    source: sourceOf(value.source),
    calendar,
    readingNote: value.readingNote,
    rules: [first, ...rest],
    cannotMeasure: value.cannotMeasure,
  };
}

/** What each part of a calendar allows and the whole cannot mean, as mistakes below the key `calendar`. */
export function calendarMistakes(part: CalendarPart | undefined): Mistake[] {
  return calendarProblems(calendarOf(part)).map(({ path, problem }) => ({
    path: ['calendar', path.split('.')[0] ?? ''],
    text: problem,
  }));
}

function ruleOf(
  rule: WrittenRule,
  set: WrittenRuleSet,
  path: readonly PropertyKey[],
  mistakes: Mistake[],
): Rule {
  const { kind, id, title, promise, channels, ownLaterCall, callbackAttempt, notice } = rule;
  const { hiddenNumber, shortAbandon, closedHours, notInForce } = rule;
  return {
    ...{ kind, id, title, promise, channels, ownLaterCall, callbackAttempt, notice },
    ...{ hiddenNumber, shortAbandon, closedHours, notInForce },
    readings: readingsOf(rule, path, mistakes),
    target: { atLeast: rule.target / 100 },
    improvementBelow: rule.improvementBelow === undefined ? null : rule.improvementBelow / 100,
    source: sourceOf(rule.source ?? set.source),
    validFrom: dateOf(rule.validFrom, [...path, 'validFrom'], mistakes),
    validUntil: dateOf(rule.validUntil, [...path, 'validUntil'], mistakes),
  };
}

function readingsOf(
  rule: WrittenRule,
  path: readonly PropertyKey[],
  mistakes: Mistake[],
): RespondRule['readings'] {
  const problems: Mistake[] = [];
  const readings = rule.readings.flatMap(({ id, main, title }, index): Reading[] => {
    const limit = parseLimit(rule.within, { counting: id, ...dayOptions(rule) });
    if (!('problem' in limit)) return [{ id, main, title, limit, allowed: rule.within }];
    problems.push({ path: [...path, 'readings', index, 'id'], text: limit.problem });
    return [];
  });
  const [first] = problems;
  // Where no reading can use the limit, it is the limit that is wrong.
  if (first !== undefined && readings.length === 0)
    mistakes.push({ path: [...path, 'within'], text: first.text });
  else mistakes.push(...problems);
  if (rule.readings.filter((reading) => reading.main).length !== 1) {
    mistakes.push({
      path: [...path, 'readings'],
      text: 'exakt en tolkning ska vara huvudtolkning (main: true)',
    });
  }
  const [main, ...others] = readings.toSorted((one, other) => Number(other.main) - Number(one.main));
  return main === undefined ? [neverRead] : [main, ...others];
}

function dayOptions({ cutoff, dayEnds }: WrittenRule): LimitOptions {
  return { ...(cutoff === undefined ? {} : { cutoff }), ...(dayEnds === undefined ? {} : { dayEnds }) };
}

/** Stands where no reading could be read; the mistakes found then refuse the whole file. */
const neverRead: Reading = {
  id: 'clock',
  main: true,
  title: '',
  limit: { kind: 'hours', milliseconds: 0, counting: 'clock' } satisfies Limit,
  allowed: '',
};

function dateOf(text: string | undefined, path: readonly PropertyKey[], mistakes: Mistake[]): number | null {
  if (text === undefined) return null;
  const date = parseIsoDate(text);
  if (date === null) mistakes.push({ path, text: `”${text}” är inget datum. Skriv till exempel 2018-10-08` });
  return date;
}

function sourceOf(source: WrittenRuleSet['source']): RuleSource {
  const { document, decision = null, date = null, note = null } = source;
  return { document, decision, date, note };
}
