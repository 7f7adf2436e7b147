import type { RuleKind } from '../../model/rule.js';

interface CodeWords {
  readonly [code: string]: string;
}

export interface BalanceWords {
  /** First halves of dotted parts: the word, and the words of what may follow the dot. */
  readonly families: { readonly [family: string]: readonly [word: string, details: CodeWords] };
  readonly whole: CodeWords;
  /** Of a rule as its kind is talked of, where that differs. */
  readonly ofKind: Readonly<Record<RuleKind, CodeWords>>;
}

/**
 * What a balance part such as `folded.leg` or `excluded.correction` is called, of a rule as its kind is talked
 * of; an unknown code stands as it is.
 */
export function balancePartsWith({
  families,
  whole,
  ofKind,
}: BalanceWords): (part: string, kind?: RuleKind) => string {
  return (part, kind = 'respond') => {
    const alone = own(ofKind[kind], part) ?? own(whole, part);
    if (alone !== undefined) return alone;
    const dot = part.indexOf('.');
    const family = own(families, dot === -1 ? part : part.slice(0, dot));
    if (family === undefined) return part;
    const [word, details] = family;
    if (dot === -1) return word;
    const detail = part.slice(dot + 1);
    return `${word}: ${own(details, detail) ?? detail}`;
  };
}

/** Codes come from results, which are files: what every object has is no word. */
function own<Value>(words: { readonly [code: string]: Value }, code: string): Value | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
