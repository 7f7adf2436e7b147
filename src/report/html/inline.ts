import { markIcon } from '../charts/marks.js';
import { type Inline, inlinesOf, type Text } from '../document/inline.js';
import { type Html, type HtmlValue, html } from '../markup.js';

export function htmlOf(text: Text): HtmlValue {
  return inlinesOf(text).map(inlineOf);
}

function inlineOf(inline: Inline): Html | string {
  if (typeof inline === 'string') return inline;
  const { kind, text } = inline;
  switch (kind) {
    case 'strong':
      return html`<strong>${text}</strong>`;
    case 'link':
      return html`<a href="#${inline.to}">${text}</a>`;
    case 'code':
      return html`<code>${text}</code>`;
    case 'tag':
      return html`<span class="tag">${text}</span>`;
    case 'name':
      return softened(text);
    case 'state':
      return html`<span class="state">${markIcon(inline.mark)}${text}</span>`;
  }
}

/** Long compounds get a place to break: Swedish names of offices are longer than a column. */
function softened(name: string): string {
  return name.replace(
    /(\p{L}{4,}?)(?=(?:förvaltning|nämnd|kontor|enhet|förbund|kommun)(?:en|et)?\b)/gu,
    '$1\u00ad',
  );
}
