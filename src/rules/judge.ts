import { type Calendar, createCalendar } from '../calendar/calendar.js';
import type { Contact } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { Rule } from '../model/rule.js';
import type { SensitivityVariant } from '../model/rule-figures.js';
import type { Instant } from '../model/time.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { exceptionOf, exclusionOf } from './exclusions.js';
import { choicesOf } from './kinds/feedback.js';
import { type JudgingContext, lacking, type Result, verdictOn } from './kinds/kind.js';
import { judgeByKind } from './kinds/registry.js';
import { outcomeVaried } from './kinds/respond.js';
import { type UnknownProperty, unknownWhetherIn } from './scope.js';

/** What all contacts are judged with. */
export interface Judging {
  readonly calendar: Calendar;
  /** For rules that no local closure excuses. */
  readonly statutoryCalendar: Calendar;
  /** Where each channel's log ends; a channel that a contact belongs to always has one. */
  readonly logEnd: ReadonlyMap<Channel, Instant>;
}

export function judgingWith(calendar: Calendar, logEnd: Judging['logEnd']): Judging {
  const statutoryCalendar = createCalendar({ ...calendar.spec, ignoreLocalClosures: true });
  return { calendar, statutoryCalendar, logEnd };
}

export function calendarOf(rule: Rule, { calendar, statutoryCalendar }: Judging): Calendar {
  return rule.ignoreLocalClosures ? statutoryCalendar : calendar;
}

type Verdicts = readonly [main: Verdict, ...others: Verdict[]];

/**
 * A contact under a rule that speaks of it: the whole under every reading, the main one first, then each
 * part under every reading.
 */
export function judge(contact: Contact, rule: Rule, judging: Judging): Verdicts {
  return verdictsOf(prepare(contact, rule, judging), rule);
}

/** Another choice of what keeps the promise, and what the whole comes to with it under the main reading. */
export interface Varied {
  readonly variant: SensitivityVariant;
  readonly outcome: Outcome;
}

export interface JudgedWithVariants {
  readonly verdicts: Verdicts;
  /** The choices that change the main verdict: few of few contacts. */
  readonly changed: readonly Varied[];
}

/** The same with every choice of `variantsOf`. */
export function judgeWithVariants(contact: Contact, rule: Rule, judging: Judging): JudgedWithVariants {
  const prepared = prepare(contact, rule, judging);
  const verdicts = verdictsOf(prepared, rule);
  return { verdicts, changed: changedOf(prepared, rule, verdicts[0]) };
}

/** The choices that can change a verdict of the rule. */
export function variantsOf(rule: Rule): readonly SensitivityVariant[] {
  return rule.kind === 'respond' ? choicesOf(rule).map(({ variant }) => variant) : [];
}

const nothing: readonly Varied[] = [];

function changedOf({ contact, context, setAside }: Prepared, rule: Rule, main: Verdict): readonly Varied[] {
  const { history } = contact;
  if (rule.kind !== 'respond' || setAside !== null || history.length === 0) return nothing;
  const changed: Varied[] = [];
  for (const { variant, changes } of choicesOf(rule)) {
    if (!history.some(changes)) continue;
    const outcome = outcomeVaried(contact, { rule, variant, main }, context);
    if (outcome !== main.outcome) changed.push({ variant, outcome });
  }
  return changed;
}

function verdictsOf({ contact, context, setAside }: Prepared, rule: Rule): Verdicts {
  const judged = judgeByKind(contact, { kind: rule.kind, rule }, context);
  const verdicts = setAside === null ? judged : judged.map((verdict) => laidOver(verdict, setAside));
  if (!isAny(verdicts)) throw new Error('a rule has no verdict under any reading');
  return verdicts;
}

function isAny(verdicts: readonly Verdict[]): verdicts is Verdicts {
  return verdicts.length > 0;
}

/** Of what its kind says, the times and the answer stay. */
function laidOver(verdict: Verdict, { outcome, reason, missing }: Result): Verdict {
  const { contact, clockStart, dueAt, allowed, answer, spentSeconds, waited, dueWithinLog } = verdict;
  return verdictOn(contact, verdict, {
    outcome,
    reason,
    missing,
    clockStart,
    dueAt,
    allowed,
    answer,
    spentSeconds,
    waited,
    dueWithinLog,
  });
}

interface Prepared {
  readonly contact: Contact;
  readonly context: JudgingContext;
  /** Why the rule does not judge it after all, to be laid over whatever its kind says; null where it does. */
  readonly setAside: Result | null;
}

function prepare(contact: Contact, rule: Rule, judging: Judging): Prepared {
  const logEnd = judging.logEnd.get(contact.channel);
  if (logEnd === undefined) throw new Error(`no log end for channel ${contact.channel}`);
  const calendar = calendarOf(rule, judging);
  const exception = exceptionOf(contact, rule, calendar);
  const context = { calendar, logEnd, instead: exception?.instead ?? null };
  const reason = exclusionOf(contact, rule, exception);
  if (reason !== null) return { contact, context, setAside: { outcome: 'excluded', reason, missing: null } };
  const unknown = unknownWhetherIn(contact, rule);
  return { contact, context, setAside: unknown === null ? null : unknownScope(contact, unknown) };
}

/** Nothing tells whether the rule speaks of the contact at all. */
function unknownScope({ register }: Contact, property: UnknownProperty): Prepared['setAside'] {
  return lacking(property, register?.fields.has(property) ? 'missing-value' : 'missing-column');
}
