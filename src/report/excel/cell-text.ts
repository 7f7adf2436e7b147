/** What XML 1.0 cannot hold: control characters but tab and line ends, half surrogates, two non-characters. */
const illegalInXml = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Excel reads `_x0041_` in a text as the letter A. */
const excelEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

const longestCell = 32_767;

/** A text as a cell can hold it, showing what was written and nothing else. */
export function cellText(text: string): string {
  const escaped = text.replace(illegalInXml, '').replace(excelEscape, '_x005F_');
  return escaped.length > longestCell ? escaped.slice(0, longestCell).replace(/\p{Cs}$/u, '') : escaped;
}
