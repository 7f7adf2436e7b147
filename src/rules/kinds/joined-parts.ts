import type { RespondRule } from '../../model/rule.js';
import type { Outcome, Verdict } from '../../model/verdict.js';

type Verdicts = readonly [Verdict, ...Verdict[]];

/**
 * What the binding parts come to. The whole is told with the times of the part that decided it, and is due
 * within the log only when all of it is.
 */
export function joined(join: RespondRule['join'], parts: Verdicts): Verdict {
  const whole = join === 'all' ? allOf(parts) : anyOf(parts);
  return { ...whole, dueWithinLog: parts.every(({ dueWithinLog }) => dueWithinLog) };
}

/**
 * Steps: the first that departs decides, then what is not known of a step, and only when all are met is the
 * whole, by the last one. A step whose clock never started leaves the whole unjudged, but hides no departure.
 */
function allOf(parts: Verdicts): Verdict {
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
function anyOf(parts: Verdicts): Verdict {
  return (
    earliest(parts, 'met') ??
    firstThat(parts, 'not-assessable') ??
    firstThat(parts, 'pending') ??
    earliest(parts, 'late') ??
    firstThat(parts, 'unanswered') ??
    parts[0]
  );
}

function firstThat(parts: Verdicts, ...outcomes: readonly Outcome[]): Verdict | undefined {
  return parts.find(({ outcome }) => outcomes.includes(outcome));
}

function earliest(parts: Verdicts, wanted: Outcome): Verdict | undefined {
  const [first] = parts
    .filter(({ outcome }) => outcome === wanted)
    .toSorted((one, other) => (one.answer?.at.start ?? 0) - (other.answer?.at.start ?? 0));
  return first;
}

/** All of it is done when the slowest step is: the one still waited for, else the one that took longest. */
function longestWait(parts: Verdicts): Verdict['waited'] {
  const waits = parts.flatMap(({ waited }) => (waited === null ? [] : [waited]));
  if (waits.length < parts.length) return null;
  const [longest] = waits.toSorted(
    (one, other) =>
      Number(one.answered) - Number(other.answered) || other.elapsedSeconds - one.elapsedSeconds,
  );
  return longest ?? null;
}
