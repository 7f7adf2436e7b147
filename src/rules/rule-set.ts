import { around, told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import type { CalendarSpec } from '../model/calendar-spec.js';
import type { RuleSet } from '../model/rule.js';
import type { LocalDate } from '../model/time.js';
import { calendarMistakes, writtenCalendar } from './calendar-mistakes.js';
import { type CalendarPart, calendarOf } from './calendar-schema.js';
import {
  type CheckedValue,
  checkValue,
  inOrder,
  type Mistake,
  openYaml,
  refuseFile,
} from './checked-yaml.js';
import { type ReadExtended, readBundled } from './extended.js';
import { type Inherited, inherit } from './inherit.js';
import { valueBelow } from './json-schema.js';
import { looseSetSchema, ruleSetSchema, type WrittenRuleSet } from './language/rule-set-schema.js';
import { mendKinds } from './mend-kinds.js';
import { expiredRules, ruleMistakes } from './mistakes/rule-mistakes.js';
import { ruleOf, sourceOf } from './normal/rule-of.js';
import type { PathMistake } from './schema-mistakes.js';

/** A rule set that was read, or every mistake in it in the order of the file. */
export type CheckedRuleSet =
  | { readonly ok: true; readonly value: RuleSet; readonly warnings: readonly Mistake[] }
  | { readonly ok: false; readonly mistakes: readonly Mistake[]; readonly warnings: readonly Mistake[] };

export interface RuleSetOptions {
  /** What the text is called; paths in `extends` are relative to it. */
  readonly file?: string | undefined;
  /** The municipality's own opening hours and closed days, which win. */
  readonly calendar?: CalendarPart | undefined;
  /** Finds what the set extends; without it only bundled sets are found. */
  readonly readExtended?: ReadExtended | undefined;
  /** The day on which promises that have ended are warned of; null: of none. */
  readonly today?: LocalDate | null | undefined;
}

interface Reading {
  readonly calendar: CalendarPart | undefined;
  readonly readExtended: ReadExtended;
  readonly today: LocalDate | null;
  /** The sets that led here by `extends`, this one last. */
  readonly chain: readonly string[];
}

/**
 * Reads a rule set: YAML, put together with what it extends, checked against the schema and for what cannot
 * be meant, then normalised so that nothing is optional any more.
 */
export function checkRuleSet(text: string, options: RuleSetOptions = {}): CheckedRuleSet {
  const { file = '', calendar, readExtended = readBundled, today = null } = options;
  const { parsed, mistakes, warnings } = checkText(text, { calendar, readExtended, today, chain: [file] });
  if (!parsed.ok || mistakes.length > 0) return { ok: false, mistakes, warnings };
  return { ok: true, value: ruleSetOf(parsed.value, calendarOf(parsed.value.calendar, calendar)), warnings };
}

/** As `checkRuleSet`, but throws a UserError with every mistake, each with line and column. */
export function readRuleSet(text: string, file: string, options: Omit<RuleSetOptions, 'file'> = {}): RuleSet {
  const checked = checkRuleSet(text, { ...options, file });
  return checked.ok ? checked.value : refuseFile(file, checked.mistakes);
}

interface CheckedText {
  readonly parsed: CheckedValue<WrittenRuleSet>;
  /** The whole set as it is written, with what it extends. */
  readonly whole: unknown;
  /** False where something that it extends was not found. */
  readonly isComplete: boolean;
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

function checkText(text: string, reading: Reading): CheckedText {
  const { written, broken, locate } = openYaml(text);
  if (written === null)
    return {
      parsed: { ok: false, mistakes: [] },
      whole: {},
      isComplete: false,
      mistakes: broken,
      warnings: [],
    };
  const extended = extendedBy(written.value, reading);
  const mended = mendKinds(extended.whole.value);
  const { parsed, found } = checkWhole(mended.value, extended, reading.calendar);
  // What a rule of an unfound set is may stand there.
  const kinds = extended.base === 'missing' ? [] : mended.mistakes;
  const own = [...kinds, ...found].flatMap((mistake) => ownMistake(mistake, extended));
  const warnings = reading.today === null ? [] : expiredRules(mended.value, reading.today);
  return {
    parsed,
    whole: extended.whole.value,
    isComplete: extended.base !== 'missing',
    mistakes: inOrder([...broken, ...[...extended.whole.mistakes, ...own].map(locate)]),
    warnings: inOrder(warnings.flatMap((mistake) => ownMistake(mistake, extended)).map(locate)),
  };
}

/** What a set extends: laid under it, or why it could not be. */
interface Extended {
  readonly whole: Inherited;
  /** `missing`: not found, so what the set lacks may stand there; `broken`: has mistakes of its own. */
  readonly base: 'none' | 'good' | 'broken' | 'missing';
}

function extendedBy(written: unknown, reading: Reading): Extended {
  const name = valueBelow(written, 'extends');
  const alone = (mistakes: readonly PathMistake[]) => ({
    ...{ value: written, mistakes },
    ...{ ownPath: (path: readonly PropertyKey[]) => path, isOwn: () => true },
  });
  if (name === undefined) return { whole: alone(needlessWithout(written)), base: 'none' };
  // What is no text is told by the schema.
  if (typeof name !== 'string' || name === '') return { whole: alone([]), base: 'missing' };
  const refused = (message: Told): Extended => ({
    whole: alone([{ path: ['extends'], message }]),
    base: 'missing',
  });
  const found = reading.readExtended(name, reading.chain.at(-1) ?? '');
  if ('refused' in found) return refused(found.refused);
  const chain = [...reading.chain, found.file];
  if (reading.chain.includes(found.file)) return refused(told(({ sets }) => sets.ring(chain)));
  const base = checkText(found.text, { ...reading, chain, today: null });
  const whole = inherit(written, base.whole);
  if (base.mistakes.length === 0) return { whole, base: 'good' };
  const inherited = base.mistakes.map(({ line, column, message }) => ({
    path: ['extends'],
    message: around(message, ({ sets }, inner) => sets.inFile(found.file, line, column, inner)),
  }));
  return {
    whole: { ...whole, mistakes: [...inherited, ...whole.mistakes] },
    base: base.isComplete ? 'broken' : 'missing',
  };
}

function needlessWithout(written: unknown): readonly PathMistake[] {
  if (valueBelow(written, 'without') === undefined) return [];
  return [{ path: ['without'], message: told((words) => words.sets.needlessWithout()) }];
}

/** Where what is extended is missing, only what is there can be checked. */
function checkWhole(whole: unknown, { base }: Extended, projectCalendar: CalendarPart | undefined) {
  const parsed = checkValue(whole, ruleSetSchema);
  const loose = base === 'missing' ? checkValue(whole, looseSetSchema) : parsed;
  const problems = calendarMistakes(whole);
  const { part, isWhole } = writtenCalendar(whole);
  const calendar = isWhole && problems.length === 0 ? calendarOf(part, projectCalendar) : null;
  const combinations = base === 'missing' ? [] : ruleMistakes(whole, calendar);
  return { parsed, found: [...(loose.ok ? [] : loose.mistakes), ...problems, ...combinations] };
}

/** A mistake at its place in the author's file; what is inherited is told where the set extends it. */
function ownMistake({ path, message }: PathMistake, { whole, base }: Extended): readonly PathMistake[] {
  const own = whole.ownPath(path);
  // What is wrong in the extended set is told already.
  if (base === 'broken' && !whole.isOwn(path)) return [];
  if (own !== null)
    return [{ path: own, message: whole.isOwn(path) ? message : inheritedKey(path, message, whole) }];
  const rule = valueBelow(valueBelow(valueBelow(whole.value, 'rules'), path[1] ?? ''), 'id');
  const inherited = around(message, ({ sets }, inner) =>
    rule === undefined ? sets.inheritedKey(String(path[0]), inner) : sets.inheritedRule(String(rule), inner),
  );
  return [{ path: ['extends'], message: inherited }];
}

/** What a changed rule has from the other set, and what no longer goes with the author's change. */
function inheritedKey(path: readonly PropertyKey[], message: Told, { value }: Inherited): Told {
  const [list, index = '', key = ''] = path;
  const rule = valueBelow(valueBelow(value, list ?? ''), index);
  if (valueBelow(rule, key) === undefined) return message;
  return around(message, ({ sets }, inner) => sets.inheritedKey(String(key), inner));
}

function ruleSetOf(set: WrittenRuleSet, calendar: CalendarSpec): RuleSet {
  const { id, municipality, title, readingNote, cannotMeasure } = set;
  const [first, ...rest] = set.rules.map((rule) => ruleOf(rule, set.source));
  if (first === undefined) throw new Error(`rule set ${id} has no rule, and the schema let it pass`);
  return {
    ...{ id, municipality, title, readingNote, cannotMeasure, calendar },
    source: sourceOf(set.source),
    rules: [first, ...rest],
  };
}
