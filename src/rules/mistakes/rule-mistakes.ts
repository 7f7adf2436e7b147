import { formatDate } from '../../calendar/date.js';
import { told } from '../../errors/mistakes.js';
import type { CalendarSpec } from '../../model/calendar-spec.js';
import type { LocalDate } from '../../model/time.js';
import type { PathMistake } from '../schema-mistakes.js';
import { channelMistakes } from './channel-mistakes.js';
import { exceptionMistakes } from './exception-mistakes.js';
import { formMistakes } from './form-mistakes.js';
import { goalMistakes } from './goal-mistakes.js';
import { type ReadableRule, readableRules } from './readable-rules.js';
import { readingMistakes } from './reading-mistakes.js';
import { targetMistakes } from './target-mistakes.js';
import { timeMistakes } from './time-mistakes.js';
import { topicMistakes } from './topic-mistakes.js';
import { waitMistakes } from './wait-mistakes.js';

/** What each key of a rule allows and the rule, or the set, cannot mean. `calendar` is null where it has mistakes. */
export function ruleMistakes(written: unknown, calendar: CalendarSpec | null): readonly PathMistake[] {
  const rules = readableRules(written);
  return [
    ...repeatedRules(rules),
    ...rules.flatMap((readable) =>
      ownMistakes(readable, calendar).map((mistake) => ({
        ...mistake,
        path: ['rules', readable.index, ...mistake.path],
      })),
    ),
    ...topicMistakes(rules),
  ];
}

/** Promises that no longer held on a day: nothing wrong, but worth knowing before measuring. */
export function expiredRules(written: unknown, today: LocalDate): readonly PathMistake[] {
  return readableRules(written).flatMap(({ index, rule: { validUntil } }) => {
    if (validUntil === undefined || validUntil >= today) return [];
    const message = told((words) => words.rules.expired(formatDate(validUntil)));
    return [{ path: ['rules', index, 'validUntil'], message }];
  });
}

function ownMistakes(readable: ReadableRule, calendar: CalendarSpec | null): readonly PathMistake[] {
  return [
    ...formMistakes(readable),
    ...channelMistakes(readable),
    ...targetMistakes(readable),
    ...exceptionMistakes(readable),
    ...validityMistakes(readable),
    ...(readable.kind === 'reach' ? waitMistakes(readable) : []),
    ...(readable.kind === 'respond'
      ? [...readingMistakes(readable), ...timeMistakes(readable, calendar), ...goalMistakes(readable)]
      : []),
  ];
}

function repeatedRules(rules: readonly ReadableRule[]): readonly PathMistake[] {
  const message = told((words) => words.rules.repeatedRule());
  return rules.flatMap(({ rule: { id }, index }, place) =>
    id === undefined || rules.findIndex(({ rule }) => rule.id === id) === place
      ? []
      : [{ path: ['rules', index, 'id'], message }],
  );
}

function validityMistakes({ rule: { validFrom, validUntil } }: ReadableRule): readonly PathMistake[] {
  if (validFrom === undefined || validUntil === undefined || validFrom <= validUntil) return [];
  const message = told((words) =>
    words.rules.validityReversed(formatDate(validFrom), formatDate(validUntil)),
  );
  return [{ path: ['validUntil'], message }];
}
