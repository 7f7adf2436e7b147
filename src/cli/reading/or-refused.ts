import { type Place, userError } from '../../errors/errors.js';
import { systemFailure } from '../failures/system-failure.js';
import type { Refusal } from './read-snapshot.js';

/** What a reading gives. What keeps a file from being read is told as a mistake that the user can mend. */
export function orRefused<Value extends object>(
  reading: () => Value | Refusal,
  file: string,
  place: Place = {},
): Value {
  const read = told(file, reading);
  if (typeof read === 'string') throw userError(read, { file }, place);
  return read;
}

/** What the system says is told so too. */
function told<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw userError('file-not-readable', { file, why: systemFailure(error) });
  }
}
