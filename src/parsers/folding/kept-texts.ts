/** What keeps a text: where it stands, or the text itself. */
export type KeptText = number | string;

/** Texts kept as bytes, which the engine need not look through and copy as it does with a million small strings. */
export interface KeptTexts {
  readonly keep: (text: string) => KeptText;
  readonly textAt: (place: number) => string;
}

const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
/** Its length is the byte before a text. */
const LONGEST = 255;
/** As far as a small number reaches. */
const MOST_BYTES = 2 ** 31;
const LAST_OF_LATIN_1 = 255;

/** Texts of Latin 1, as ids are, become bytes; others and long ones stay as they are. */
export function createKeptTexts(): KeptTexts {
  const pages: Buffer[] = [];
  let page = Buffer.alloc(0);
  let end = 0;

  /** Where the text was written; null where it has other letters. */
  function written(text: string): number | null {
    const { length } = text;
    page[end] = length;
    for (let place = 0; place < length; place += 1) {
      const letter = text.charCodeAt(place);
      if (letter > LAST_OF_LATIN_1) return null;
      page[end + 1 + place] = letter;
    }
    const start = (pages.length - 1) * PAGE + end;
    end += 1 + length;
    return start;
  }

  return {
    keep(text) {
      const { length } = text;
      if (length > LONGEST || pages.length * PAGE >= MOST_BYTES) return text;
      if (end + 1 + length > page.length) {
        page = Buffer.allocUnsafeSlow(PAGE);
        pages.push(page);
        end = 0;
      }
      return written(text) ?? text;
    },

    textAt(place) {
      const bytes = pages[place >>> PAGE_BITS];
      const start = (place % PAGE) + 1;
      return bytes?.toString('latin1', start, start + (bytes[start - 1] ?? 0)) ?? '';
    },
  };
}
