import { Paragraph, Tab, type Table, TextRun } from 'docx';
import type {
  Answer,
  Areas,
  Block,
  Paragraph as Content,
  Definition,
  Facts,
  List,
  Note,
  ParagraphLook,
} from '../document/block.js';
import { plainText } from '../markup.js';
import { balance } from './balance.js';
import { figure } from './figure.js';
import { formula } from './formula.js';
import { headingStyle } from './heading.js';
import { marked, run, runsOf, swedishRun } from './inline.js';
import { stats } from './stats.js';
import { table } from './table.js';
import type { Writing } from './writing.js';

export type Written = readonly (Paragraph | Table)[];

/** Every kind of block in Word. */
export function blocks(content: readonly Block[], writing: Writing): Written {
  return content.flatMap((block) => blockOf(block, writing));
}

function blockOf(block: Block, writing: Writing): Written {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block, paragraphStyles[block.look])];
    case 'answer':
      return [answer(block)];
    case 'heading': {
      const children = marked(block.id, runsOf(block.text));
      return [new Paragraph({ style: headingStyle(block.level), children })];
    }
    case 'list':
      return bullets(block, 'ListBullet');
    case 'areas':
      return areas(block, writing);
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: [swedishRun(block.text)] })];
    case 'facts':
      return facts(block.items);
    case 'definitions':
      return block.items.flatMap(definition);
    case 'stats':
      return [stats(block, writing)];
    case 'note':
      return note(block, writing);
    case 'fold':
      return [
        new Paragraph({ style: 'GroupTitle', children: runsOf(block.title) }),
        ...blocks(block.blocks, writing),
      ];
    case 'balance':
      return balance(block, writing);
    case 'table':
      return table(block, writing);
    case 'figure':
      return figure(block, writing);
  }
}

const paragraphStyles: Record<ParagraphLook, string> = {
  plain: 'Normal',
  intro: 'Intro',
  lead: 'Lead',
  fine: 'FinePrint',
};

function paragraph({ text }: Content, style: string): Paragraph {
  return new Paragraph({ style, children: runsOf(text) });
}

function answer({ lead, rest, isFirst }: Answer): Paragraph {
  const children = [run(lead), ...(rest === null ? [] : [run(` ${rest}`, 'Muted')])];
  return new Paragraph({ style: isFirst ? 'Answer' : 'AnswerSecond', children });
}

function bullets({ items }: List, style: string): Written {
  const numbering = { reference: bulletList, level: 0 };
  return items.map((item) => new Paragraph({ style, numbering, children: runsOf(item) }));
}

/** Names of the lists in `word/numbering.xml`. */
export const bulletList = 'bullets';
export const areaList = 'areas';

function areas({ items }: Areas, { nextList }: Writing): Written {
  const numbering = { reference: areaList, level: 0, instance: nextList() };
  return items.flatMap(({ title, text }) => [
    new Paragraph({ style: 'ListNumber', numbering, children: [run(title)] }),
    new Paragraph({ style: 'ListContinue', children: [run(text)] }),
  ]);
}

/** Each fact beside its name, all on one page. */
export function facts(items: Facts['items']): Written {
  return items.map(
    ([term, fact], index) =>
      new Paragraph({
        style: 'Fact',
        keepNext: index < items.length - 1,
        children: [new TextRun({ style: 'Muted', children: [plainText(term), new Tab()] }), run(fact)],
      }),
  );
}

function definition({ term, meaning, formula: given }: Definition): Written {
  return [
    new Paragraph({ style: 'Term', children: [run(term)] }),
    ...(given === undefined ? [] : [formula(given)]),
    new Paragraph({ style: 'Normal', children: runsOf(meaning) }),
  ];
}

/** Its paragraphs and lists on a panel; other blocks have none. */
function note({ isWarning, blocks: content }: Note, writing: Writing): Written {
  return content.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraph(block, isWarning ? 'Warning' : 'Note')];
    return block.kind === 'list' ? bullets(block, 'NoteBullet') : blockOf(block, writing);
  });
}
