/** The key is not exported: only `html` below can make markup, so nothing reaches a page unescaped. */
const markup = Symbol('markup');

export interface Html {
  readonly [markup]: string;
}

export type HtmlValue = Html | string | number | null | false | readonly HtmlValue[];

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Control characters, halves of pairs, marks that turn the reading direction, and characters without
 * width: a name from a log must not be able to rearrange or hide the text around it.
 */
const unwanted = /(?![\n\t\u00ad])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** Text from input with what could disturb a document taken out. */
export function plainText(text: string): string {
  return text.replace(unwanted, '');
}

function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

function isList(value: HtmlValue): value is readonly HtmlValue[] {
  return Array.isArray(value);
}

function rendered(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  if (isList(value)) return value.map(rendered).join('');
  return value[markup];
}

/** Markup whose values are escaped, in text and in quoted attributes; null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const text = strings.map((part, index) => part + rendered(values[index] ?? null)).join('');
  return { [markup]: text };
}

/** The finished text of a document. */
export function htmlText(value: Html): string {
  return value[markup];
}

/** A style or script of ours, which must stand as written for its hash to hold. Refuses what would end the element. */
export function inlineCode(tag: 'style' | 'script', code: string): Html {
  if (/<\/|<!--/.test(code)) throw new Error(`a ${tag} must not hold an end tag or a comment`);
  return { [markup]: `<${tag}>${code}</${tag}>` };
}
