import { told } from '../../errors/mistakes.js';
import type { MonthDay } from '../../model/calendar-spec.js';
import type { WrittenException } from '../language/exception-schema.js';
import { countingsOf, missingCounting, unitOf } from '../limits.js';
import type { PathMistake } from '../schema-mistakes.js';
import { unreadableTime, wrongCounting } from './limit-words.js';
import type { ReadableRule } from './readable-rules.js';

/** Exceptions that can never apply, or whose other limit cannot be. */
export function exceptionMistakes(readable: ReadableRule): readonly PathMistake[] {
  const exceptions = readable.rule.exceptions ?? [];
  return exceptions.flatMap((exception, index) =>
    [
      ...unreachable(exception, readable),
      ...repeated(exception, exceptions.slice(0, index)),
      ...otherLimit(exception, readable),
    ].map((mistake) => ({ ...mistake, path: ['exceptions', index, ...mistake.path] })),
  );
}

function unreachable(
  exception: WrittenException,
  { rule: { channels } }: ReadableRule,
): readonly PathMistake[] {
  if (exception.when === 'summer' && orderOf(exception.from) > orderOf(exception.until))
    return [
      {
        path: ['until'],
        message: told((words) => words.rules.summerReversed()),
      },
    ];
  if (channels === undefined) return [];
  if (exception.when === 'extensive' && !channels.includes('case'))
    return [
      {
        path: ['when'],
        message: told((words) => words.rules.extensiveWithoutRegister()),
      },
    ];
  if (exception.when === 'absence' && !channels.includes('mail') && !channels.includes('case'))
    return [
      {
        path: ['when'],
        message: told((words) => words.rules.absenceWithoutMail()),
      },
    ];
  return [];
}

function orderOf({ month, day }: MonthDay): number {
  return month * 100 + day;
}

/** The first exception that fits decides, so a second of the same sort never does. */
function repeated({ when }: WrittenException, earlier: readonly WrittenException[]): readonly PathMistake[] {
  if (when === 'summer' || when === 'dates' || !earlier.some((one) => one.when === when)) return [];
  return [{ path: ['when'], message: told((words) => words.rules.repeatedException(when)) }];
}

function otherLimit(
  { within, counting }: WrittenException,
  { kind, states }: ReadableRule,
): readonly PathMistake[] {
  if (within === undefined) {
    if (counting === undefined) return [];
    return [{ path: ['counting'], message: told((words) => words.rules.countingWithoutWithin()) }];
  }
  if (kind !== 'respond')
    return [
      {
        path: ['within'],
        message: told((words) => words.rules.otherTimeOfKind(kind)),
      },
    ];
  const parts = ['steps', 'alternatives'].find(states);
  if (parts !== undefined)
    return [
      {
        path: ['within'],
        message: told((words) => words.rules.otherTimeOfParts(parts)),
      },
    ];
  return limitMistakes(within, counting);
}

function limitMistakes(within: string, counting: WrittenException['counting']): readonly PathMistake[] {
  const unit = unitOf(within);
  if (unit === null) return [{ path: ['within'], message: unreadableTime(within) }];
  if (counting !== undefined && !countingsOf(unit).includes(counting))
    return [{ path: ['counting'], message: wrongCounting(counting, within, unit) }];
  const isSaid = counting !== undefined || unit === 'moments' || unit === 'working-days';
  return isSaid ? [] : [{ path: ['within'], message: missingCounting(within, unit) }];
}
