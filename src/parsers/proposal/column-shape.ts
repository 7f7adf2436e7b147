import { plainWord } from '../mapped/mapped-columns.js';
import { callStatuses } from '../phone/call-statuses.js';
import { directionOf } from '../values/directions.js';
import { readDuration } from '../values/duration.js';
import { readAddresses } from '../values/mail-address.js';
import { isPublicNumber, readParty } from '../values/phone-number.js';
import { orderShownBy, readClock, readWallText } from '../values/wall-time.js';

/** What the cells of a column look like: each the share of the filled ones, 0 to 1. */
export interface ColumnShape {
  readonly filled: number;
  readonly time: number;
  readonly date: number;
  readonly clock: number;
  readonly address: number;
  readonly number: number;
  readonly duration: number;
  readonly status: number;
  readonly direction: number;
  /** Every word that stands in it, where they are few; else none. */
  readonly words: readonly string[];
  /** True where each cell is another. */
  readonly isUnique: boolean;
  /** Dates that could be read in two ways, and none that decides. */
  readonly isAmbiguous: boolean;
}

const MOST_WORDS = 15;

export function columnShape(cells: readonly string[]): ColumnShape {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (is: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  const wall = (cell: string) => readWallText(cell, 'day-first') ?? readWallText(cell, 'month-first');
  const words = [...new Set(filled)];
  const orders = new Set(filled.map(orderShownBy));
  return {
    filled: filled.length,
    time: share((cell) => isOfPrecision(wall(cell), ['exact', 'minute'])),
    date: share((cell) => isOfPrecision(wall(cell), ['day'])),
    clock: share((cell) => readClock(cell) !== null),
    address: share((cell) => readAddresses(cell).length > 0),
    number: share(isNumber),
    duration: share((cell) => readDuration(cell) !== null && !isNumber(cell)),
    status: share((cell) => Object.hasOwn(callStatuses, plainWord(cell))),
    direction: share((cell) => directionOf(cell) !== null),
    words: words.length <= MOST_WORDS && words.length < Math.max(2, filled.length) ? words : [],
    isUnique: filled.length > 0 && words.length === filled.length,
    isAmbiguous: orders.has('either') && !orders.has('day-first') && !orders.has('month-first'),
  };
}

function isOfPrecision(wall: ReturnType<typeof readWallText>, wanted: readonly string[]): boolean {
  return wall !== null && wall !== 'ambiguous' && wanted.includes(wall.precision);
}

/** A number of the public network, masked or not, or a word for a hidden one. */
function isNumber(cell: string): boolean {
  if (readWallText(cell, 'day-first') !== null || readAddresses(cell).length > 0) return false;
  const party = readParty(cell);
  return party === null ? /\p{L}/u.test(cell) : isPublicNumber(party);
}
