import type { Areas, Balance, Block, Definition, Facts, Note, Stat, ToldStep } from '../document/block.js';
import type { Figure } from '../document/figure.js';
import { plainWords } from '../document/inline.js';
import { numeric, textual } from '../document/table.js';
import type { Words } from '../words/words.js';
import { markdownText, markupText, opening } from './escape.js';
import { formula } from './formula.js';
import { markdownOf, strong } from './inline.js';
import { rowsOf, table } from './table.js';

/** Every kind of block in Markdown, with an empty line between them. */
export function blocks(content: readonly Block[], words: Words): string {
  return content
    .map((block) => blockOf(block, words))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockOf(block: Block, words: Words): string {
  switch (block.kind) {
    case 'paragraph':
      return opening(markdownOf(block.text));
    case 'answer':
      return [strong(block.lead), opening(markdownText(block.rest ?? ''))].join('\n\n').trim();
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(plainWords(block.text))}`;
    case 'list':
      return block.items.map((item) => `- ${opening(markdownOf(item))}`).join('\n');
    case 'areas':
      return areas(block);
    case 'quote':
      return `> ${opening(markdownText(block.text))}`;
    case 'facts':
      return facts(block);
    case 'definitions':
      return block.items.map(definition).join('\n\n');
    case 'stats':
      return block.items.map(stat).join('\n');
    case 'note':
      return note(block, words);
    case 'fold':
      return folded(plainWords(block.title), blocks(block.blocks, words));
    case 'balance':
      return balance(block, words);
    case 'table':
      return table(block);
    case 'figure':
      return figure(block, words);
  }
}

function areas({ items }: Areas): string {
  return items
    .map(({ title, text }, place) => `${place + 1}. ${strong(title)}\\\n   ${markdownText(text)}`)
    .join('\n');
}

export function facts({ items }: Pick<Facts, 'items'>): string {
  return items.map(([term, fact]) => `- ${strong(term)}: ${markdownText(fact)}`).join('\n');
}

function definition({ term, meaning, formula: given }: Definition): string {
  const told = `${strong(term)}: ${markdownOf(meaning)}`;
  return given === undefined ? told : `${told}\n\n${formula(given)}`;
}

function stat({ title, figure: told, notes }: Stat): string {
  return `- ${strong(`${title}: ${told}`)}${notes.map((text) => ` · ${markdownText(text)}`).join('')}`;
}

function note({ isWarning, blocks: content }: Note, words: Words): string {
  const lines = blocks(content, words).split('\n');
  return [isWarning ? '[!WARNING]' : '[!NOTE]', ...lines].map((line) => `> ${line}`.trimEnd()).join('\n');
}

function folded(title: string, content: string): string {
  return `<details><summary>${markupText(title)}</summary>\n\n${content}\n\n</details>`;
}

function balance({ steps }: Balance, { format }: Words): string {
  return steps.map((step) => balanceStep(step, format)).join('\n\n');
}

function balanceStep(
  { title, note: beside, total, parts, sum }: ToldStep,
  { capital }: Words['format'],
): string {
  const rows = [
    ...parts.map(({ name, figure: count }) => ({ head: name, cells: [count] })),
    { head: `${sum.title} (${sum.word})`, cells: [sum.figure], kind: 'sum' } as const,
  ];
  const columns = [textual(capital(beside)), numeric(total)];
  return `${strong(title)}\n\n${rowsOf(columns, rows)}`;
}

/** The picture in words, and the table behind it. */
function figure({ level, number, title, sub, parts, behind }: Figure, { figures }: Words): string {
  const description = parts.map((part) => part.description).join(' ');
  const told = [
    `${'#'.repeat(level)} ${markdownText(title)}`,
    `*${markdownText(`${figures.figureWord} ${number}. ${sub}`).trim()}*`,
    opening(markdownText(description)),
  ];
  const numbers =
    behind.kind === 'table'
      ? folded(figures.tableBehind(number), table(behind))
      : opening(markdownText(behind.text));
  return [...told, numbers].join('\n\n');
}
