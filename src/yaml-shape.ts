import { type CST, Lexer, Parser } from 'yaml';

/** What the program reads nests to a tenth of this; each level of YAML is one or two of them. */
const DEEPEST = 60;
/** Keys of one mapping: each is compared with all before it, to find those that stand twice. */
const WIDEST = 5_000;

interface YamlPlace {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Where a YAML text nests deeper, or has more keys together, than anybody writes; null where it does not. What composes
 * documents calls itself for each level, so that such a text would use up the stack: more or less of it from one run to
 * the next.
 */
export function findUnwieldy(text: string): YamlPlace | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST || isWide(parser.stack.at(-1))) return placeAt(text, parser.offset);
  }
  return null;
}

function isWide(token: CST.Token | undefined): boolean {
  if (token?.type === 'block-map') return token.items.length > WIDEST;
  if (token?.type !== 'flow-collection') return false;
  return token.start.source === '{' && token.items.length > WIDEST;
}

function placeAt(text: string, offset: number): YamlPlace {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
