/** The signs of a keyboard and the letters of Western Europe: none of them is another one in disguise. */
const unusual = /[^ -~À-ÿ]/;
const dash = /[\p{Pd}\u2212]/gu;
const blank = /\p{Zs}/gu;
/** Where a word may be broken, or which way a text runs: copied along from web pages and address books. */
const invisible = /\p{Cf}/gu;
const fullWidth = /[\uFF01-\uFF5E]/g;
const WIDTH = 0xff01 - 0x21;

/**
 * A text with the dashes, blanks and full-width signs of word processors as a keyboard writes them, and without what
 * nobody sees: numbers, times and dates are read of it. Signs that only look alike, as `¹`, stay what they are.
 */
export function plainSigns(text: string): string {
  if (!unusual.test(text)) return text;
  return withoutInvisible(text).replace(fullWidth, narrowed).replace(dash, '-').replace(blank, ' ');
}

/** A text without the marks that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

function narrowed(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - WIDTH);
}
