/** The style of a heading; the title is 1, a section 2. */
export function headingStyle(level: 2 | 3 | 4): string {
  return `Heading${level - 1}`;
}
