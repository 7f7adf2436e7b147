import type {
  Answer,
  Areas,
  Block,
  Definition,
  Facts,
  Heading,
  Note,
  Paragraph,
  Stat,
} from '../document/block.js';
import { type Html, html } from '../markup.js';
import type { Words } from '../words/words.js';
import { balance } from './balance.js';
import { figure } from './figure.js';
import { formula } from './formula.js';
import { htmlOf } from './inline.js';
import { table } from './table.js';

/** Every kind of block in HTML. */
export function blocks(content: readonly Block[], words: Words): Html {
  return html`${content.map((block) => blockOf(block, words))}`;
}

function blockOf(block: Block, words: Words): Html {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block);
    case 'answer':
      return answer(block);
    case 'heading':
      return heading(block);
    case 'list':
      return html`<ul>
${block.items.map(
  (item) => html`<li>${htmlOf(item)}</li>
`,
)}</ul>
`;
    case 'areas':
      return areas(block);
    case 'quote':
      return html`<blockquote class="quote" lang="sv"><p>${block.text}</p></blockquote>
`;
    case 'facts':
      return facts(block);
    case 'definitions':
      return html`<dl class="definitions">
${block.items.map(definition)}</dl>
`;
    case 'stats':
      return html`<ul class="stats">
${block.items.map(stat)}</ul>
`;
    case 'note':
      return note(block, words);
    case 'fold':
      return html`<details class="groups"><summary>${htmlOf(block.title)}</summary>
${blocks(block.blocks, words)}</details>
`;
    case 'balance':
      return balance(block);
    case 'table':
      return table(block);
    case 'figure':
      return figure(block, words);
  }
}

function paragraph({ look, text }: Paragraph): Html {
  return html`<p${look !== 'plain' && html` class="${look}"`}>${htmlOf(text)}</p>
`;
}

function answer({ lead, rest, isFirst }: Answer): Html {
  return html`<p class="answer${!isFirst && ' second'}">${lead}${rest !== null && html` <span>${rest}</span>`}</p>
`;
}

function heading({ level, text, id }: Heading): Html {
  const named = id !== undefined && html` id="${id}"`;
  return level === 3
    ? html`<h3${named}>${htmlOf(text)}</h3>
`
    : html`<h4${named}>${htmlOf(text)}</h4>
`;
}

function areas({ level, items }: Areas): Html {
  return html`<ol class="areas">
${items.map(
  ({ title, text }) =>
    html`<li><div>${level === 4 ? html`<h4>${title}</h4>` : html`<h5>${title}</h5>`}<p>${text}</p></div></li>
`,
)}</ol>
`;
}

function facts({ items }: Facts): Html {
  return html`<dl class="terms">
${items.map(
  ([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>
`,
)}</dl>
`;
}

function definition({ term, meaning, formula: given }: Definition): Html {
  return html`<dt>${term}</dt><dd>${given !== undefined && formula(term, given)}${htmlOf(meaning)}</dd>
`;
}

function stat({ outcome, title, figure, notes }: Stat): Html {
  const look = outcome !== 'met' && html` class="${outcome}"`;
  return html`<li${look}><strong>${title}</strong><b>${figure}</b>${notes.map((text) => html`<small>${text}</small>`)}</li>
`;
}

function note({ isWarning, blocks: content }: Note, words: Words): Html {
  return html`<div class="note${isWarning && ' warning'}">${blocks(content, words)}</div>
`;
}
