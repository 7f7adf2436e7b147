import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { userError } from '../../errors/errors.js';
import { listError } from '../../errors/list-mistakes.js';
import { told } from '../../errors/mistakes.js';
import { findUnwieldy } from '../../yaml-shape.js';

interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** One mapping of a YAML list, with its single values as written. */
export interface YamlLine {
  readonly at: TextPlace;
  readonly keys: readonly { readonly name: string; readonly value: string; readonly at: TextPlace }[];
}

/** A YAML file that is a list of mappings from names to single values. Throws a UserError for any other. */
export function readYamlLines(file: string, text: string): readonly YamlLine[] {
  const unwieldy = findUnwieldy(text);
  if (unwieldy !== null) {
    const what = told(({ yaml }) => yaml.RESOURCE_EXHAUSTION());
    throw listError([{ place: { file, ...unwieldy }, column: null, what }]);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const [broken, ...others] = document.errors.map(({ code, pos }) => ({
    place: { file, ...placeAt(pos[0]) },
    column: null,
    what: told(({ yaml }) => yaml[code]()),
  }));
  if (broken !== undefined) throw listError([broken, ...others]);
  if (!isSeq(document.contents))
    throw userError('organisation-columns', { file, found: [] }, { file, line: 1 });
  return document.contents.items.map((item) => ({
    at: placeAt(startOf(item)),
    keys: (isMap(item) ? item.items : []).map(({ key, value }) => ({
      name: scalarText(key),
      value: scalarText(value),
      at: placeAt(isScalar(value) && value.value !== null ? startOf(value) : startOf(key)),
    })),
  }));
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** As it stands in the file, so that a number keeps its leading zero. */
function scalarText(node: unknown): string {
  if (!isScalar(node) || node.value === null) return '';
  return (node.source ?? String(node.value)).trim();
}
