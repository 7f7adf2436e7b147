import { readCategory } from '../cases/case-words.js';
import { directionOf } from '../values/directions.js';
import { readDuration } from '../values/duration.js';
import { readAddresses } from '../values/mail-address.js';
import { isPublicNumber, readParty } from '../values/phone-number.js';
import { orderShownBy, readClock, readWallText } from '../values/wall-time.js';
import { outcomeOfWord } from './choice-words.js';

/** What the cells of a column look like. The shares are of the filled cells, 0 to 1. */
export interface ColumnShape {
  readonly filled: number;
  readonly empty: number;
  readonly time: number;
  readonly date: number;
  readonly clock: number;
  readonly address: number;
  readonly severalAddresses: number;
  readonly messageId: number;
  readonly number: number;
  readonly extension: number;
  readonly duration: number;
  /** Durations of at most two hours: a longer one is rather a time of day, or a number of something else. */
  readonly shortDuration: number;
  /** Whole numbers that count upwards or downwards. */
  readonly isCounter: boolean;
  /** Durations of zero, and cells without any: calls that nobody answered have no talk. */
  readonly zero: number;
  readonly outcome: number;
  readonly direction: number;
  readonly category: number;
  readonly id: number;
  /** Texts of several words. */
  readonly phrase: number;
  readonly replyMark: number;
  /** Different cells among the filled ones, 0 to 1. */
  readonly distinct: number;
  /** Every word that stands in it, where they are few; else none. */
  readonly words: readonly string[];
  /** Dates that could be read in two ways, and none that decides. */
  readonly isAmbiguous: boolean;
  /** Of each row, in milliseconds of whatever clock wrote it; null where the cell is no time. */
  readonly times: readonly (number | null)[];
}

const MOST_WORDS = 15;
const DAY = 86_400_000;

export function columnShape(cells: readonly string[]): ColumnShape {
  const plain = cells.map((cell) => cell.trim());
  const filled = plain.filter((cell) => cell !== '');
  const share = (is: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  const words = [...new Set(filled)];
  const orders = new Set(filled.map(orderShownBy));
  const isTooLong = areMilliseconds(filled);
  return {
    filled: filled.length,
    empty: plain.length - filled.length,
    time: share((cell) => isOfPrecision(wallOf(cell), ['exact', 'minute'])),
    date: share((cell) => isOfPrecision(wallOf(cell), ['day'])),
    clock: share((cell) => readClock(cell) !== null),
    address: share((cell) => readAddresses(cell).length > 0 && !isMessageId(cell) && !telephone.test(cell)),
    severalAddresses: share((cell) => readAddresses(cell).length > 1),
    messageId: share(isMessageId),
    number: share(isNumber),
    extension: share((cell) => /^\d{2,6}$/.test(cell)),
    duration: isTooLong ? 0 : share((cell) => readDuration(cell) !== null && !isNumber(cell)),
    shortDuration: isTooLong ? 0 : share((cell) => !isNumber(cell) && isShort(readDuration(cell))),
    isCounter: isCounter(filled),
    zero:
      plain.filter((cell) => /^[-–—]?$/.test(cell) || readDuration(cell) === 0).length /
      Math.max(1, plain.length),
    outcome: share((cell) => outcomeOfWord(cell) !== null),
    direction: share((cell) => directionOf(cell) !== null),
    category: share((cell) => readCategory(cell) !== 'unknown'),
    id: share(isId),
    phrase: share((cell) => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(cell)),
    replyMark: share((cell) => /^(?:sv|re|vb|fw|fwd|vs)\s*:/i.test(cell)),
    distinct: filled.length === 0 ? 0 : words.length / filled.length,
    words: words.length <= MOST_WORDS && words.length < Math.max(2, filled.length) ? words : [],
    isAmbiguous: orders.has('either') && !orders.has('day-first') && !orders.has('month-first'),
    times: plain.map(timeOf),
  };
}

/** Whole numbers of which most would be more than two hours as seconds: calls are not that long. */
function areMilliseconds(cells: readonly string[]): boolean {
  const counted = cells.filter((cell) => !/^0+$/.test(cell));
  const long = counted.filter((cell) => /^\d+$/.test(cell) && !isShort(Number(cell)));
  return long.length > counted.length / 2;
}

function isShort(seconds: number | null): boolean {
  return seconds !== null && seconds <= 7200;
}

function isCounter(cells: readonly string[]): boolean {
  if (cells.length < 2 || !cells.every((cell) => /^\d{1,15}$/.test(cell))) return false;
  const numbers = cells.map(Number);
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

type Wall = ReturnType<typeof readWallText>;

function wallOf(cell: string): Wall {
  return readWallText(cell, 'day-first') ?? readWallText(cell, 'month-first');
}

function timeOf(cell: string): number | null {
  const wall = wallOf(cell);
  return wall === null || wall === 'ambiguous' ? null : wall.date * DAY + wall.millisecondOfDay;
}

function isOfPrecision(wall: Wall, wanted: readonly string[]): boolean {
  return wall !== null && wall !== 'ambiguous' && wanted.includes(wall.precision);
}

/** Alone between angle brackets, with no name beside it. */
function isMessageId(cell: string): boolean {
  return /^<[^<>\s]+@[^<>\s]+>$/.test(cell);
}

const uuid = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const markedNumber = /^(?=.*\p{L})[\p{L}\d]+[\s/_.:-]?[\d/_.:-]*\d{2,}$/u;

/** What a system calls a call, a mail or a case: letters and digits together, or an epoch with a running number. */
function isId(cell: string): boolean {
  return uuid.test(cell) || /^\d{9,}\.\d+$/.test(cell) || markedNumber.test(cell);
}

/** As SIP writes the parties of a call, hidden ones too. */
const telephone = /^(?:sips?|tel):/i;

/** A number of the public network, masked or not, or a word for a hidden one. */
function isNumber(cell: string): boolean {
  if (telephone.test(cell)) return isPublicNumber(readParty(cell) ?? '+');
  if (readWallText(cell, 'day-first') !== null || readAddresses(cell).length > 0) return false;
  const party = readParty(cell);
  return party === null ? /\p{L}/u.test(cell) : isPublicNumber(party);
}
