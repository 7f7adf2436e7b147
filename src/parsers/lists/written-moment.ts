import type { Moment } from '../../model/time.js';
import { instant, RefusedCell } from '../column.js';
import type { ReadingContext } from '../context.js';

const context: ReadingContext = {
  zone: 'Europe/Stockholm',
  dateOrder: null,
  mailbox: null,
  noteClockChange: () => undefined,
};
const time = instant();

/** A time that a person wrote in a list by hand; null where the text is none, or could be read in two ways. */
export function readWrittenMoment(text: string): Moment | null {
  try {
    return time.read(text, context);
  } catch (error) {
    if (error instanceof RefusedCell) return null;
    throw error;
  }
}
