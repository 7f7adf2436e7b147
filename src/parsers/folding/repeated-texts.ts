/** Signs of a text that are looked at: ids are no longer, and of longer ones the beginnings differ. */
const MOST_SIGNS = 64;
/** Marks for each text: so many that few texts share one by chance. */
const MARKS_PER_TEXT = 8;
const MOST_BITS = 28;
const NO_TEXT = -1;

/**
 * Tells of the row at a place whether its text may be that of another row too: never no where it is, seldom yes where
 * it is not; always yes where it has none. A table of all the ids of a log, most of which never come again, would
 * cost more than all else in folding.
 */
export function findRepeated<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string | null,
): (place: number) => boolean {
  const bits = Math.min(MOST_BITS, Math.ceil(Math.log2(rows.length + 1)) + Math.log2(MARKS_PER_TEXT));
  const marks = new Uint8Array(2 ** bits);
  const markAt = new Int32Array(rows.length).fill(NO_TEXT);
  for (const [place, row] of rows.entries()) {
    const text = textOf(row);
    if (text === null) continue;
    const mark = scattered(text) >>> (32 - bits);
    if (marks[mark] !== 2) marks[mark] = (marks[mark] ?? 0) + 1;
    markAt[place] = mark;
  }
  return (place) => {
    const mark = markAt[place] ?? NO_TEXT;
    return mark === NO_TEXT || marks[mark] === 2;
  };
}

/** 32 bits in which every sign of the text has a part: the usual sum of products, mixed at the end. */
function scattered(text: string): number {
  const length = Math.min(text.length, MOST_SIGNS);
  let sum = text.length;
  for (let place = 0; place < length; place += 1) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(place)) | 0;
  }
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}
