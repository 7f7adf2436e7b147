/** `##[error]`, `##vso[…]`: what runners of CI obey wherever it stands in a line that a program says. */
const obeyed = /#(?=#\w*\[)/g;

/**
 * JSON as it is written: two spaces, LF, a last line end. Where a text would make a command for a runner, its first
 * character stands as an escape, which is the same value to whoever reads JSON. A line begins with a bracket, a
 * number, a word of JSON or a quotation mark, and so never with `::`.
 */
export function writtenJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(obeyed, '\\u0023')}\n`;
}
