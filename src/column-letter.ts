/** What a spreadsheet calls its column `index`, from 0: `A`, …, `Z`, `AA`, … */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
