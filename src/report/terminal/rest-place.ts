import type { Words } from '../words/words.js';

/** The documents to read, the most read first. */
export const documents = ['rapport.html', 'rapport.pdf', 'rapport.docx', 'rapport.md'] as const;

/** Files that hold every figure and finding too, where no document was written. */
const wholeFiles = ['underlag.xlsx', 'resultat.json'] as const;

/** Where what the screen has no room for stands: in what this run wrote, or in what it could have written. */
export function restPlace(
  made: readonly string[],
  { afterRun }: Words,
  section: string | null = null,
): string {
  const { restIn } = afterRun.afterRunWords;
  if (documents.some((name) => made.includes(name)))
    return section === null ? restIn.report : restIn.section(section);
  const file = wholeFiles.find((name) => made.includes(name));
  return file === undefined ? restIn.unwritten : restIn.file(file);
}
