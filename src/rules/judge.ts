import { type Calendar, createCalendar } from '../calendar/calendar.js';
import type { Contact } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { RespondRule, Rule } from '../model/rule.js';
import type { SensitivityVariant } from '../model/rule-figures.js';
import type { Instant } from '../model/time.js';
import type { Verdict } from '../model/verdict.js';
import { exceptionOf, exclusionOf } from './exclusions.js';
import { choicesOf } from './kinds/feedback.js';
import { type Judged, type Judgement, type JudgingContext, lacking } from './kinds/kind.js';
import { judgeByKind } from './kinds/registry.js';
import { judgeVaried } from './kinds/respond.js';
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

/**
 * A contact under a rule that speaks of it: the whole under every reading, the main one first, then each
 * part under every reading.
 */
export function judge(
  contact: Contact,
  rule: Rule,
  judging: Judging,
): readonly [main: Verdict, ...others: Verdict[]] {
  const { context, setAside } = prepare(contact, rule, judging);
  const judged = judgeByKind(contact, { kind: rule.kind, rule }, context);
  const verdicts = judged.map((one) => verdictOf({ contact, rule, setAside }, one));
  if (!isAny(verdicts)) throw new Error(`rule ${rule.id} has no verdict under any reading`);
  return verdicts;
}

function isAny(verdicts: readonly Verdict[]): verdicts is readonly [main: Verdict, ...others: Verdict[]] {
  return verdicts.length > 0;
}

/**
 * The verdicts on the whole under the main reading, with other choices of what keeps the promise; `main` is the one
 * with the rule's own. Most choices change nothing for most contacts, and then it stands.
 */
export function judgeVariants(
  main: Verdict,
  rule: Rule,
  judging: Judging,
): readonly { readonly variant: SensitivityVariant; readonly verdict: Verdict }[] {
  if (rule.kind !== 'respond') return [];
  const { contact } = main;
  return choicesOf(rule).map(({ variant, changes }) => ({
    variant,
    verdict: contact.history.some(changes) ? judgeVariant(contact, { rule, variant }, judging) : main,
  }));
}

function judgeVariant(
  contact: Contact,
  { rule, variant }: { readonly rule: RespondRule; readonly variant: SensitivityVariant },
  judging: Judging,
): Verdict {
  const { context, setAside } = prepare(contact, rule, judging);
  const [reading] = rule.readings;
  const judgement = judgeVaried(contact, { rule, variant }, context);
  return verdictOf({ contact, rule, setAside }, { part: null, reading, judgement });
}

/** Written out field by field: to copy them with a spread took longer than all the judging. */
function verdictOf(
  {
    contact,
    rule,
    setAside,
  }: Pick<Prepared, 'setAside'> & { readonly contact: Contact; readonly rule: Rule },
  { part, reading, judgement }: Judged,
): Verdict {
  const { outcome, reason, missing } = setAside ?? judgement;
  const { clockStart, dueAt, allowed, answer, spentSeconds, waited, dueWithinLog } = judgement;
  return {
    contact,
    rule: part === null ? rule.id : `${rule.id}.${part}`,
    partOf: part === null ? null : rule.id,
    reading: reading.id,
    main: reading.main,
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
  };
}

interface Prepared {
  readonly context: JudgingContext;
  /** Why the rule does not judge it after all, to be laid over whatever its kind says; null where it does. */
  readonly setAside: Pick<Judgement, 'outcome' | 'reason' | 'missing'> | null;
}

function prepare(contact: Contact, rule: Rule, judging: Judging): Prepared {
  const logEnd = judging.logEnd.get(contact.channel);
  if (logEnd === undefined) throw new Error(`no log end for channel ${contact.channel}`);
  const calendar = calendarOf(rule, judging);
  const exception = exceptionOf(contact, rule, calendar);
  const context = { calendar, logEnd, instead: exception?.instead ?? null };
  const reason = exclusionOf(contact, rule, exception);
  if (reason !== null) return { context, setAside: { outcome: 'excluded', reason, missing: null } };
  const unknown = unknownWhetherIn(contact, rule);
  return { context, setAside: unknown === null ? null : unknownScope(contact, unknown) };
}

/** Nothing tells whether the rule speaks of the contact at all. */
function unknownScope({ register }: Contact, property: UnknownProperty): Prepared['setAside'] {
  return lacking(property, register?.fields.has(property) ? 'missing-value' : 'missing-column');
}
