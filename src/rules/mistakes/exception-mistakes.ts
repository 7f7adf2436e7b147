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
        message: 'sommaren slutar innan den börjar. Skriv till exempel from: 06-15, until: 08-15',
      },
    ];
  if (channels === undefined) return [];
  if (exception.when === 'extensive' && !channels.includes('case'))
    return [
      {
        path: ['when'],
        message:
          'bara ett ärenderegister säger vad som är omfattande. Skriv channels: [case], eller ta bort undantaget',
      },
    ];
  if (exception.when === 'absence' && !channels.includes('mail') && !channels.includes('case'))
    return [
      {
        path: ['when'],
        message:
          'bara mejl får autosvar om frånvaro. Skriv channels: [mail, phone], eller ta bort undantaget',
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
  return [
    { path: ['when'], message: `undantaget ${when} står två gånger, och det första avgör. Ta bort det ena` },
  ];
}

function otherLimit(
  { within, counting }: WrittenException,
  { kind, states }: ReadableRule,
): readonly PathMistake[] {
  if (within === undefined) {
    if (counting === undefined) return [];
    return [
      { path: ['counting'], message: '”counting” hör ihop med within. Skriv till exempel within: 2 hours' },
    ];
  }
  if (kind !== 'respond')
    return [
      {
        path: ['within'],
        message: `en annan tid går bara vid kind: respond, inte vid kind: ${kind}. Ta bort within: då undantas kontakterna`,
      },
    ];
  const parts = ['steps', 'alternatives'].find(states);
  if (parts !== undefined)
    return [
      {
        path: ['within'],
        message: `en annan tid går inte ihop med ${parts}. Ta bort within: då undantas kontakterna`,
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
