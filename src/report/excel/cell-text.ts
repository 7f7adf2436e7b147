/**
 * What XML 1.0 cannot hold (control characters but tab and line ends, half surrogates, two non-characters), and marks that
 * turn or hide the text beside them.
 */
const unwanted = /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/** Excel reads `_x0041_` in a text as the letter A. */
const excelEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

const longestCell = 32_767;

/** A text as a cell can hold it, showing what was written and nothing else. */
export function cellText(text: string): string {
  const escaped = text.replace(unwanted, '').replace(excelEscape, '_x005F_');
  return escaped.length > longestCell ? escaped.slice(0, longestCell).replace(/\p{Cs}$/u, '') : escaped;
}
