/** A mark that tells a state by its shape; a word always stands beside it. */
export type MarkName = 'dot' | 'ring' | 'diamond' | 'triangle' | 'square' | 'star';

/** A piece of running text. What it is, not how it looks: each writer has its own way to show it. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string; readonly isSwedish?: true }
  /** Leads to the section, table, figure or heading with the id. */
  | { readonly kind: 'link'; readonly to: string; readonly text: string; readonly isSwedish?: true }
  /** A checksum or another string of the machine. */
  | { readonly kind: 'code'; readonly text: string }
  /** A word that sets what stands before it apart. */
  | { readonly kind: 'tag'; readonly text: string }
  /** A unit, a board: often one long compound, which may be broken where its last part begins. */
  | { readonly kind: 'name'; readonly text: string; readonly isUnit: boolean }
  /** Words of the rule set: Swedish, whatever language the report is written in, and to be read aloud so. */
  | { readonly kind: 'swedish'; readonly text: string }
  /** A state by its mark and its word. */
  | { readonly kind: 'state'; readonly mark: MarkName; readonly text: string };

export type Text = Inline | readonly Inline[];

type Swedish = Extract<Inline, { kind: 'swedish' }>;

export function strong(words: string | Swedish): Inline {
  return { kind: 'strong', ...wordsAndLanguage(words) };
}

export function link(words: string | Swedish, to: string): Inline {
  return { kind: 'link', to, ...wordsAndLanguage(words) };
}

function wordsAndLanguage(words: string | Swedish): { readonly text: string; readonly isSwedish?: true } {
  return typeof words === 'string' ? { text: words } : { text: words.text, isSwedish: true };
}

export function code(text: string): Inline {
  return { kind: 'code', text };
}

export function tag(text: string): Inline {
  return { kind: 'tag', text };
}

export function name(text: string): Inline {
  return { kind: 'name', text, isUnit: false };
}

/** A unit at the head of a row: writers that can let a reader find it among the others do. */
export function unitName(text: string): Inline {
  return { kind: 'name', text, isUnit: true };
}

export function swedish(text: string): Swedish {
  return { kind: 'swedish', text };
}

export function state(mark: MarkName, text: string): Inline {
  return { kind: 'state', mark, text };
}

function isList(text: Text): text is readonly Inline[] {
  return Array.isArray(text);
}

/** The pieces of a text, whichever way it is given. */
export function inlinesOf(text: Text): readonly Inline[] {
  return isList(text) ? text : [text];
}

/** The words alone, for writers and places that have nothing but words. */
export function plainWords(text: Text): string {
  return inlinesOf(text)
    .map((inline) => (typeof inline === 'string' ? inline : inline.text))
    .join('');
}

/** A name where it may be broken: Swedish names of offices are longer than a column. */
export function nameParts(name: string): readonly string[] {
  return name.split(
    /(?<=\p{L}{4})(?=(?:förvaltning|nämnd|kontor|enhet|förbund|kommun)(?:en|et)?(?![\p{L}\p{N}_]))/u,
  );
}
