import { markIcon } from '../charts/marks.js';
import { type Inline, inlinesOf, nameParts, type Text } from '../document/inline.js';
import { type Html, type HtmlValue, html } from '../markup.js';

export function htmlOf(text: Text): HtmlValue {
  return inlinesOf(text).map(inlineOf);
}

function inlineOf(inline: Inline): Html | string {
  if (typeof inline === 'string') return inline;
  const { kind, text } = inline;
  switch (kind) {
    case 'strong':
      return html`<strong${langOf(inline)}>${text}</strong>`;
    case 'link':
      return html`<a href="#${inline.to}"${langOf(inline)}>${text}</a>`;
    case 'code':
      return html`<code>${text}</code>`;
    case 'tag':
      return html`<span class="tag">${text}</span>`;
    case 'name':
      // Names are Swedish, whatever language the report is written in.
      return html`<span lang="sv">${nameParts(text).join('\u00ad')}</span>`;
    case 'swedish':
      return html`<span lang="sv">${text}</span>`;
    case 'state':
      return html`<span class="state">${markIcon(inline.mark)}${text}</span>`;
  }
}

function langOf({ isSwedish }: { readonly isSwedish?: true }): Html | false {
  return isSwedish === true && html` lang="sv"`;
}
