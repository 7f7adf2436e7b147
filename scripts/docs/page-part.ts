import { readFileSync } from 'node:fs';

/** A page that is written by hand, with what stands between its two marks made anew. */
export function withPart(page: string, part: string): string {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const marks = /(<!-- made by npm run docs:generate -->\n)[\s\S]*?(<!-- end -->)/;
  if (!marks.test(text)) throw new Error(`docs/${page} has no place for what is made`);
  return text.replace(marks, (_, start: string, end: string) => `${start}${part}${end}`);
}

/** A table of Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(heads), `|${heads.map(() => '---|').join('')}\n`, ...rows.map(line)].join('');
}
