import type { PublishedFormat } from '../../report/reporter.js';
import type { WrittenFormat } from '../writing/formats.js';

/** What takes longer to write than a thread to start, the slowest first. The PDF is printed from HTML. */
const slowFormats: readonly (readonly [PublishedFormat, madeFor: readonly WrittenFormat[]])[] = [
  ['docx', ['docx']],
  ['html', ['html', 'pdf']],
  ['markdown', ['markdown']],
];

/** Which documents each thread writes, none without any: the slowest have threads of their own while there are enough. */
export function dealtFormats(
  asked: readonly WrittenFormat[],
  mostThreads: number,
): readonly (readonly PublishedFormat[])[] {
  const formats = slowFormats.flatMap(([format, madeFor]) =>
    madeFor.some((one) => asked.includes(one)) ? [format] : [],
  );
  const threads = Math.min(mostThreads, formats.length);
  return Array.from({ length: threads }, (_, thread) =>
    formats.filter((_, place) => Math.min(place, threads - 1) === thread),
  );
}
