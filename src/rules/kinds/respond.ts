import { certainBounds, deadlineBounds } from '../../calendar/deadline-bounds.js';
import type { Contact } from '../../model/contact.js';
import type { RespondRule, ResponsePart, TimedReading } from '../../model/rule.js';
import type { SensitivityVariant } from '../../model/rule-figures.js';
import type { Outcome, Verdict } from '../../model/verdict.js';
import { oncePerRule } from '../once-per-rule.js';
import { choicesOf, countedBy, varied } from './feedback.js';
import { joined } from './joined-parts.js';
import { type JudgedSubject, type JudgingContext, type KindOfRule, partUnder, wholeUnder } from './kind.js';
import { judgeResponse, outcomeWithin, type TimedPromise } from './response.js';

/** Feedback within a time: the whole, and each step, alternative or goal beside it. */
export const respond: KindOfRule<RespondRule> = (contact, rule, context) => {
  const { wholes, parts } = askedBy(rule);
  const verdicts = wholes.map((whole) => judgeWhole(contact, whole, context));
  for (const part of parts) verdicts.push(judgeResponse(contact, part, context));
  return verdicts;
};

/** A choice that changes what counts of a contact, and what the whole came to under the main reading without it. */
interface Changed {
  readonly rule: RespondRule;
  readonly variant: SensitivityVariant;
  readonly main: Verdict;
}

/** What becomes of the whole under the main reading with another choice of what keeps the promise. */
export function outcomeVaried(
  contact: Contact,
  { rule, variant, main }: Changed,
  context: JudgingContext,
): Outcome {
  const whole = variedWholes(rule).get(variant);
  if (whole === undefined) throw new Error(`${variant} can change no verdict of ${rule.id}`);
  if (whole.binding !== null) return judgeWhole(contact, whole, context).outcome;
  const { clockStart, dueAt } = main;
  if (clockStart === null || dueAt === null) return main.outcome;
  const { calendar, logEnd, instead } = context;
  const bounds =
    clockStart.start === clockStart.end
      ? certainBounds(dueAt)
      : deadlineBounds(calendar, clockStart, (instead ?? whole.promise).limit);
  return outcomeWithin(contact, whole.promise, { bounds, logEnd });
}

/** What a rule asks for under every reading. */
interface Asked {
  readonly wholes: readonly AskedWhole[];
  /** Each part under every reading. */
  readonly parts: readonly TimedPromise[];
}

interface AskedWhole {
  readonly rule: RespondRule;
  /** Its own time. */
  readonly promise: TimedPromise;
  /** Null where no part binds: its own time decides. */
  readonly binding: readonly [TimedPromise, ...TimedPromise[]] | null;
}

const askedBy = oncePerRule((rule: RespondRule): Asked => {
  const { parts, readings } = rule;
  return {
    wholes: readings.map((reading) => askedWhole(rule, reading, null)),
    parts: parts.flatMap((part) =>
      readings.map((reading) =>
        promiseOf(part, { rule, reading, subject: partUnder(rule, part, reading) }, null),
      ),
    ),
  };
});

const variedWholes = oncePerRule((rule: RespondRule): ReadonlyMap<SensitivityVariant, AskedWhole> => {
  const [main] = rule.readings;
  return new Map(choicesOf(rule).map(({ variant }) => [variant, askedWhole(rule, main, variant)]));
});

function askedWhole(
  rule: RespondRule,
  reading: TimedReading,
  variant: SensitivityVariant | null,
): AskedWhole {
  const { feedback, from, hiddenNumber, parts } = rule;
  const { limit, allowed } = reading;
  const counts = varied(countedBy(rule, feedback), variant);
  const subject = wholeUnder(rule, reading);
  const [first, ...others] = parts
    .filter((part) => part.binding)
    .map((part) => promiseOf(part, { rule, reading, subject }, variant));
  return {
    rule,
    promise: { subject, feedback, from, hiddenNumber, limit, allowed, counts },
    binding: first === undefined ? null : [first, ...others],
  };
}

interface PartOf {
  readonly rule: RespondRule;
  readonly reading: TimedReading;
  /** What the verdict is told to be on: the part, or the whole that it decides. */
  readonly subject: JudgedSubject;
}

function promiseOf(
  { id, feedback, from, limits }: ResponsePart,
  { rule, reading, subject }: PartOf,
  variant: SensitivityVariant | null,
): TimedPromise {
  const counted = limits[rule.readings.indexOf(reading)];
  if (counted === undefined) throw new Error(`part ${id} of ${rule.id} has no limit under ${reading.id}`);
  const { limit, allowed } = counted;
  const counts = varied(countedBy(rule, feedback), variant);
  return { subject, feedback, from, hiddenNumber: rule.hiddenNumber, limit, allowed, counts };
}

/** The whole under one reading: its own time, or what its binding parts come to. */
function judgeWhole(
  contact: Contact,
  { rule, promise, binding }: AskedWhole,
  context: JudgingContext,
): Verdict {
  const { instead } = context;
  if (binding === null)
    return judgeResponse(contact, instead === null ? promise : { ...promise, ...instead }, context);
  const [first, ...others] = binding;
  return joined(rule.join, [
    judgeResponse(contact, first, context),
    ...others.map((part) => judgeResponse(contact, part, context)),
  ]);
}
