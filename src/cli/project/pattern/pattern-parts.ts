/** A part of a regular expression, as far as it matters to whether a text has it. */
export type PatternPart =
  /** One character, of which a pattern of its own tells whether it fits. */
  | { readonly is: 'one'; readonly fits: RegExp }
  | { readonly is: 'edge'; readonly mark: Edge }
  | { readonly is: 'sequence'; readonly parts: readonly PatternPart[] }
  | { readonly is: 'choice'; readonly options: readonly PatternPart[] }
  | {
      readonly is: 'repeat';
      readonly part: PatternPart;
      readonly least: number;
      /** `Infinity` where there is no limit. */
      readonly most: number;
    };

export type Edge = '^' | '$' | '\\b' | '\\B';

/** What cannot be looked for in a time that grows with the text alone. */
const boundless = /^\((?:\?<?[=!])|^\\(?:[1-9]|k<)/;

const oneCharacter =
  /\\(?:u\{[\da-f]+\}|ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|p\{[^}]*\}|.)|\[(?:\\.|[^\\\]])*\]|./isuy;
const edge = /\^|\$|\\[bB]/y;
const groupStart = /\((?:\?:|\?<[^>]*>)?/y;
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

/** What is still to be read of a pattern. */
interface Rest {
  readonly source: string;
  at: number;
}

/** The parts of a valid pattern; null where it looks around, or back at what it found, which takes any amount of time. */
export function readPatternParts(source: string): PatternPart | null {
  return readChoice({ source, at: 0 });
}

function readChoice(rest: Rest): PatternPart | null {
  const options: PatternPart[] = [];
  for (;;) {
    const option = readSequence(rest);
    if (option === null) return null;
    options.push(option);
    if (rest.source[rest.at] !== '|') break;
    rest.at += 1;
  }
  const [only] = options;
  return only !== undefined && options.length === 1 ? only : { is: 'choice', options };
}

function readSequence(rest: Rest): PatternPart | null {
  const parts: PatternPart[] = [];
  while (rest.at < rest.source.length && !'|)'.includes(rest.source[rest.at] ?? '')) {
    const part = readPart(rest);
    if (part === null) return null;
    parts.push(repeated(part, rest));
  }
  return { is: 'sequence', parts };
}

function readPart(rest: Rest): PatternPart | null {
  if (boundless.test(rest.source.slice(rest.at))) return null;
  const mark = taken(edge, rest)?.[0];
  if (mark !== undefined) return { is: 'edge', mark: edgeOf(mark) };
  if (taken(groupStart, rest) === null) {
    const one = taken(oneCharacter, rest)?.[0] ?? '';
    return { is: 'one', fits: new RegExp(`^(?:${one})$`, 'iu') };
  }
  const inner = readChoice(rest);
  rest.at += 1;
  return inner;
}

function repeated(part: PatternPart, rest: Rest): PatternPart {
  const found = taken(quantifier, rest);
  if (found === null) return part;
  const [, sign, least = '0', comma, most = ''] = found;
  const unlimited = most === '' ? Number.POSITIVE_INFINITY : Number(most);
  if (sign === undefined)
    return { is: 'repeat', part, least: Number(least), most: comma === '' ? Number(least) : unlimited };
  return {
    is: 'repeat',
    part,
    least: sign === '+' ? 1 : 0,
    most: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
  };
}

/** What the pattern finds right here, and goes on after it. */
function taken(pattern: RegExp, rest: Rest): RegExpExecArray | null {
  pattern.lastIndex = rest.at;
  const found = pattern.exec(rest.source);
  if (found !== null) rest.at += found[0].length;
  return found;
}

function edgeOf(mark: string): Edge {
  if (mark === '^' || mark === '$' || mark === '\\b') return mark;
  return '\\B';
}
