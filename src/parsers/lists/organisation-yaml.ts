import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { userError } from '../../errors/errors.js';
import { placed, told } from '../../errors/mistakes.js';
import { normaliseName } from '../table/table.js';

/** One mapping of a YAML list: its line, and its values as written under normalised keys. */
export interface YamlLine {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A YAML file that is a list of mappings from names to single values. Throws a UserError for any other. */
export function readYamlLines(file: string, text: string): readonly YamlLine[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lineCounter.linePos(broken.pos[0]);
    const mistakes = document.errors.map(({ code, pos }) => {
      const { line, col } = lineCounter.linePos(pos[0]);
      return placed(
        `${file}:${line}:${col}`,
        told(({ yaml }) => yaml[code]()),
      );
    });
    throw userError(
      'file-has-mistakes',
      { file, mistakes, place: 'row-and-column' },
      { file, line, column: col },
    );
  }
  if (!isSeq(document.contents))
    throw userError('organisation-columns', { file, found: [] }, { file, line: 1 });
  return document.contents.items.map((item) => {
    const [start = 0] = isMap(item) || isScalar(item) ? (item.range ?? []) : [];
    const cells = new Map<string, string>();
    for (const pair of isMap(item) ? item.items : []) {
      cells.set(normaliseName(scalarText(pair.key)), scalarText(pair.value));
    }
    return { row: lineCounter.linePos(start).line, cells };
  });
}

/** As it stands in the file, so that a number keeps its leading zero. */
function scalarText(node: unknown): string {
  if (!isScalar(node) || node.value === null) return '';
  return (node.source ?? String(node.value)).trim();
}
