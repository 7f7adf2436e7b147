/** A formula as a tree: every writer has its own notation for mathematics. */
export type Term =
  | { readonly kind: 'variable'; readonly letter: string }
  | { readonly kind: 'number'; readonly digits: number }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'fraction'; readonly over: Formula; readonly under: Formula }
  | { readonly kind: 'root'; readonly of: Formula }
  | { readonly kind: 'power'; readonly letter: string; readonly to: number }
  | { readonly kind: 'indexed'; readonly letter: string; readonly index: string }
  /** The product of what follows, over all that the condition holds for. */
  | { readonly kind: 'product'; readonly over: Formula };

/** Terms side by side. */
export type Formula = readonly Term[];

export function variable(letter: string): Term {
  return { kind: 'variable', letter };
}

export function number(digits: number): Term {
  return { kind: 'number', digits };
}

export function sign(text: string): Term {
  return { kind: 'sign', sign: text };
}

export function fraction(over: Formula, under: Formula): Term {
  return { kind: 'fraction', over, under };
}

export function root(of: Formula): Term {
  return { kind: 'root', of };
}

export function power(letter: string, to: number): Term {
  return { kind: 'power', letter, to };
}

export function indexed(letter: string, index: string): Term {
  return { kind: 'indexed', letter, index };
}

export function product(over: Formula): Term {
  return { kind: 'product', over };
}
