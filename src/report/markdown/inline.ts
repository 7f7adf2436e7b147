import { type Inline, inlinesOf, type Text } from '../document/inline.js';
import { codeText, markdownText } from './escape.js';

export function markdownOf(text: Text): string {
  return inlinesOf(text).map(inlineOf).join('');
}

/** Links inside the document are words alone: where it is shown, its places have no names. */
function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return markdownText(inline);
  const { kind, text } = inline;
  switch (kind) {
    case 'strong':
      return strong(text);
    case 'code':
      return codeText(text);
    case 'tag':
      return `(${markdownText(text)})`;
    case 'link':
    case 'name':
    case 'swedish':
    case 'state':
      return markdownText(text);
  }
}

/** Set off; nothing where there are no words, for marks without words would be read as marks. */
export function strong(text: string): string {
  const words = markdownText(text).trim();
  return words === '' ? '' : `**${words}**`;
}
