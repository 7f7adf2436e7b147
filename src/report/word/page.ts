import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Block } from '../document/block.js';
import type { ReportDocument, Section } from '../document/report-document.js';
import { plainText } from '../markup.js';
import type { Words } from '../words/words.js';
import { areaList, blocks, bulletList, facts, type Written } from './blocks.js';
import { headingStyle } from './heading.js';
import { marked, run } from './inline.js';
import type { PageSize } from './page-size.js';
import { twentieths } from './style-xml.js';
import { stylesXml } from './styles.js';
import type { Writing } from './writing.js';

/** Paper, and what a template has instead of the report's own. */
export interface Layout {
  readonly page: PageSize;
  readonly hasOwnHeader: boolean;
  readonly hasOwnFooter: boolean;
  readonly hasFirstPage: boolean;
  readonly hasEvenPages: boolean;
}

/** The whole document: title and facts, the first section, then the contents and the other sections. */
export function wordDocument(content: ReportDocument, layout: Layout, writing: Writing): Document {
  const [first, ...others] = content.sections.map((section, index) =>
    sectionOf(index === 0 ? wordsFirst(section) : section, writing),
  );
  return new Document({
    externalStyles: stylesXml(writing.words),
    numbering: { config: numbering },
    features: { updateFields: true },
    evenAndOddHeaderAndFooters: layout.hasEvenPages,
    sections: [
      {
        properties: { page: pageOf(layout.page), titlePage: layout.hasFirstPage },
        ...(layout.hasOwnHeader ? { headers: { default: header(content) } } : {}),
        ...(layout.hasOwnFooter ? { footers: { default: footer(writing.words) } } : {}),
        children: [
          ...titleOf(content),
          ...(first ?? []),
          ...contents(writing.words),
          ...others.flat(),
          new Paragraph({ style: 'FinePrint', children: [run(content.footer)] }),
        ],
      },
    ],
  });
}

function titleOf({ kicker, title, facts: given }: ReportDocument): Written {
  return [
    new Paragraph({ style: 'Subtitle', children: [run(kicker)] }),
    new Paragraph({ style: 'Title', children: [run(title)] }),
    ...facts(given),
  ];
}

/** The first page has the answer and where to begin; what is drawn of it follows. */
function wordsFirst(section: Section): Section {
  const isFigure = ({ kind }: Block): boolean => kind === 'figure';
  const words = section.blocks.filter((block) => !isFigure(block));
  return { ...section, blocks: [...words, ...section.blocks.filter(isFigure)] };
}

/** After the first section: who reads one page has the answer. Word counts the pages when it opens the document. */
function contents({ sections }: Words): readonly (Paragraph | TableOfContents)[] {
  const { contents: title } = sections.pageWords;
  return [
    new Paragraph({ style: 'TOCHeading', children: [run(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}

/** The appendix, which has no number, starts a page. */
function sectionOf({ id, number, title, blocks: content }: Section, writing: Writing): Written {
  const text = number === '' ? title : `${number}\u00a0${title}`;
  const heading = new Paragraph({
    style: headingStyle(2),
    pageBreakBefore: number === '',
    children: marked(id, [run(text)]),
  });
  return [heading, ...blocks(content, writing)];
}

function header({ municipality, title }: ReportDocument): Header {
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [run(`${municipality} · ${title}`)] })],
  });
}

function footer({ sections }: Words): Footer {
  const { pageWord, of } = sections.pageWords;
  const children = [
    `${plainText(pageWord)} `,
    PageNumber.CURRENT,
    ` ${plainText(of)} `,
    PageNumber.TOTAL_PAGES,
  ];
  return new Footer({
    children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })],
  });
}

function pageOf({ width, height, margins }: PageSize) {
  const { top, right, bottom, left, header: toHeader, footer: toFooter } = margins;
  return {
    size: { width: twentieths(width), height: twentieths(height) },
    margin: {
      ...{
        top: twentieths(top),
        right: twentieths(right),
        bottom: twentieths(bottom),
        left: twentieths(left),
      },
      ...{ header: twentieths(toHeader), footer: twentieths(toFooter) },
    },
  };
}

const indent = { left: 360, hanging: 360 };

const numbering = [
  {
    reference: bulletList,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent } },
      },
    ],
  },
  {
    reference: areaList,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent } },
      },
    ],
  },
];
