import type { RespondRule } from '../../model/rule.js';
import type { Outcome } from '../../model/verdict.js';
import type { Judgement } from './kind.js';

type Judgements = readonly [Judgement, ...Judgement[]];

/**
 * What the binding parts come to. The whole is told with the times of the part that decided it, and is due
 * within the log only when all of it is.
 */
export function joined(join: RespondRule['join'], parts: Judgements): Judgement {
  const whole = join === 'all' ? allOf(parts) : anyOf(parts);
  return { ...whole, dueWithinLog: parts.every(({ dueWithinLog }) => dueWithinLog) };
}

/**
 * Steps: the first that departs decides, then what is not known of a step, and only when all are met is the
 * whole, by the last one. A step whose clock never started leaves the whole unjudged, but hides no departure.
 */
function allOf(parts: Judgements): Judgement {
  const deciding =
    firstThat(parts, 'late', 'unanswered') ??
    firstThat(parts, 'excluded') ??
    firstThat(parts, 'not-assessable') ??
    firstThat(parts, 'pending') ??
    parts[parts.length - 1] ??
    parts[0];
  return { ...deciding, waited: longestWait(parts) ?? deciding.waited };
}

/** Alternatives: any that is met is enough, the earliest; one whose clock never started is none. */
function anyOf(parts: Judgements): Judgement {
  return (
    earliest(parts, 'met') ??
    firstThat(parts, 'not-assessable') ??
    firstThat(parts, 'pending') ??
    earliest(parts, 'late') ??
    firstThat(parts, 'unanswered') ??
    parts[0]
  );
}

function firstThat(parts: Judgements, ...outcomes: readonly Outcome[]): Judgement | undefined {
  return parts.find(({ outcome }) => outcomes.includes(outcome));
}

function earliest(parts: Judgements, wanted: Outcome): Judgement | undefined {
  const [first] = parts
    .filter(({ outcome }) => outcome === wanted)
    .toSorted((one, other) => (one.answer?.at.start ?? 0) - (other.answer?.at.start ?? 0));
  return first;
}

/** All of it is done when the slowest step is: the one still waited for, else the one that took longest. */
function longestWait(parts: Judgements): Judgement['waited'] {
  const waits = parts.flatMap(({ waited }) => (waited === null ? [] : [waited]));
  if (waits.length < parts.length) return null;
  const [longest] = waits.toSorted(
    (one, other) =>
      Number(one.answered) - Number(other.answered) || other.elapsedSeconds - one.elapsedSeconds,
  );
  return longest ?? null;
}
