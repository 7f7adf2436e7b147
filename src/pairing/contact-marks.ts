import type { ContactMark } from '../model/contact.js';

type Marks = ReadonlySet<ContactMark>;

export const noMarks: Marks = new Set();

/** One set for all contacts that have the same marks: most have none, and the others a few of a dozen. */
const known = new Map<string, Marks>();

export function withMark(marks: Marks, mark: ContactMark): Marks {
  return marks.has(mark) ? marks : marksOf([...marks, mark]);
}

export function marksOf(marks: readonly ContactMark[]): Marks {
  if (marks.length === 0) return noMarks;
  const key = marks.join(' ');
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = new Set(marks);
  known.set(key, made);
  return made;
}
