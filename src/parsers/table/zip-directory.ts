/** Where the directory of an archive stands, and how many entries it lists. */
export interface Directory {
  readonly at: number;
  readonly count: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LARGE_LOCATOR = 0x07064b50;
const LARGE_LOCATOR_SIZE = 20;
const LARGE_END = 0x06064b50;
const LARGE_END_SIZE = 56;
const LONGEST_COMMENT = 65_535;

/** Stand where a number is too large for its place: the number itself stands among the large ones (zip64). */
const TOO_MANY = 0xffff;
const TOO_LARGE = 0xffffffff;

/** The directory as the end of the archive tells; null where there is no such end. */
export function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return directoryOf(view, at);
  }
  return null;
}

function directoryOf(view: DataView, end: number): Directory | null {
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  return count === TOO_MANY || at === TOO_LARGE ? largeDirectory(view, end) : { at, count };
}

/** Archives of many entries, or of unknown length while they were written, have a second end before the first. */
function largeDirectory(view: DataView, end: number): Directory | null {
  const locator = end - LARGE_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) return null;
  const at = readLarge(view, locator + 8);
  if (at + LARGE_END_SIZE > view.byteLength || view.getUint32(at, true) !== LARGE_END) return null;
  return { at: readLarge(view, at + 48), count: readLarge(view, at + 32) };
}

/** More than a file can hold is as good as any number that does not fit. */
function readLarge(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

interface Sizes {
  /** Bytes that the entry unpacks to. */
  readonly size: number;
  /** Bytes of its data as stored. */
  readonly packed: number;
  /** Where its own header stands. */
  readonly from: number;
}

const LARGE_FIELD = 1;

/** What the directory entry at `at` says of sizes and place; null where a large number is not there. */
export function readSizes(view: DataView, at: number): Sizes | null {
  const [size, packed, from] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (![size, packed, from].includes(TOO_LARGE)) return { size, packed, from };
  const large = largeNumbers(view, at);
  const whole = [size, packed, from].map((one) => (one === TOO_LARGE ? large.shift() : one));
  const [wholeSize, wholePacked, wholeFrom] = whole;
  if (wholeSize === undefined || wholePacked === undefined || wholeFrom === undefined) return null;
  return { size: wholeSize, packed: wholePacked, from: wholeFrom };
}

/** The large numbers of a directory entry, in the order of the places that they stand for. */
function largeNumbers(view: DataView, at: number): number[] {
  const start = at + 46 + view.getUint16(at + 28, true);
  const end = start + view.getUint16(at + 30, true);
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    const fieldEnd = Math.min(end, field + 4 + view.getUint16(field + 2, true));
    if (view.getUint16(field, true) !== LARGE_FIELD) continue;
    const numbers: number[] = [];
    for (let one = field + 4; one + 8 <= fieldEnd; one += 8) numbers.push(readLarge(view, one));
    return numbers;
  }
  return [];
}
