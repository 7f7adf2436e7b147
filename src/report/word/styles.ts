import type { Words } from '../words/words.js';
import { type Look, type Style, styleXml, wordColour } from './style-xml.js';
import { codeSize, tableStyles } from './table-styles.js';

const ink = wordColour('ink');
const muted = wordColour('muted');

const heading: Look = { bold: true, keepNext: true, keepLines: true, colour: ink };
const small: Look = { size: 9, colour: muted, before: 4, after: 4, leading: 1.15 };

function paragraph(id: string, name: string, look: Look, order: Partial<Style> = {}): Style {
  return { kind: 'paragraph', id, name, basedOn: 'Normal', look, ...order };
}

function character(id: string, name: string, look: Look): Style {
  return { kind: 'character', id, name, basedOn: 'DefaultParagraphFont', look };
}

/** Styles that Word has names for: a template mostly has its own. */
const known: readonly Style[] = [
  {
    kind: 'paragraph',
    id: 'Normal',
    name: 'Normal',
    look: { colour: ink, before: 4, after: 4, leading: 1.15 },
  },
  paragraph(
    'Title',
    'Title',
    { ...heading, size: 24, before: 0, after: 5, leading: 1.05 },
    { next: 'Normal' },
  ),
  paragraph('Subtitle', 'Subtitle', {
    bold: true,
    size: 10,
    colour: muted,
    keepNext: true,
    before: 0,
    after: 4,
  }),
  paragraph(
    'Heading1',
    'heading 1',
    { ...heading, size: 17, before: 16, after: 4, outline: 0 },
    { next: 'Normal' },
  ),
  paragraph(
    'Heading2',
    'heading 2',
    { ...heading, size: 13, before: 13, after: 3, outline: 1 },
    { next: 'Normal' },
  ),
  paragraph(
    'Heading3',
    'heading 3',
    { ...heading, size: 11, before: 10, after: 3, outline: 2 },
    { next: 'Normal' },
  ),
  paragraph('TOCHeading', 'TOC Heading', { ...heading, size: 13, before: 18, after: 4 }, { next: 'Normal' }),
  paragraph('TOC1', 'toc 1', { keepNext: true, before: 2, after: 2 }),
  paragraph('ListBullet', 'List Bullet', { before: 3, after: 3 }),
  paragraph('ListNumber', 'List Number', { bold: true, keepNext: true, before: 5, after: 0 }),
  paragraph('ListContinue', 'List Continue', { keepLines: true, before: 0, after: 4, indent: 18 }),
  paragraph('Quote', 'Quote', {
    size: 11.5,
    keepLines: true,
    indent: 12,
    rule: { side: 'left', colour: wordColour('hair'), width: 3 },
  }),
  paragraph('Caption', 'caption', {
    bold: true,
    size: 9.5,
    keepNext: true,
    keepLines: true,
    before: 9,
    after: 3,
  }),
  paragraph('Header', 'header', { size: 8.5, colour: muted, before: 0, after: 0 }),
  paragraph('Footer', 'footer', { size: 8.5, colour: muted, before: 0, after: 0, right: true }),
  { kind: 'character', id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
  character('Strong', 'Strong', { bold: true }),
  character('Hyperlink', 'Hyperlink', { colour: wordColour('link'), underlined: true }),
];

/** Styles that only this report has. */
const own: readonly Style[] = [
  paragraph('Answer', 'Answer', { ...heading, size: 18, before: 4, after: 6, leading: 1.05 }),
  paragraph('AnswerSecond', 'Answer Second', { ...heading, size: 14, before: 6, after: 6, leading: 1.1 }),
  paragraph('Intro', 'Intro', { size: 11, before: 3, after: 4 }),
  paragraph('Lead', 'Lead', { bold: true, size: 11.5, keepNext: true }),
  paragraph('FinePrint', 'Fine Print', small),
  paragraph('Fact', 'Fact', {
    ...{ size: 9.5, before: 0, after: 2, leading: 1.1, keepLines: true },
    ...{ indent: 110, hanging: 110, tab: { at: 110, kind: 'left' } },
  }),
  paragraph('Term', 'Term', { bold: true, keepNext: true, before: 8, after: 0 }),
  paragraph('Formula', 'Formula', {
    size: 12,
    keepNext: true,
    panel: wordColour('panel'),
    before: 4,
    after: 4,
  }),
  paragraph('Note', 'Note', { panel: wordColour('panel'), keepLines: true }),
  paragraph('NoteBullet', 'Note Bullet', { panel: wordColour('panel'), keepLines: true }),
  paragraph('Warning', 'Warning', {
    ...{ panel: wordColour('panel'), keepLines: true, indent: 12 },
    rule: { side: 'left', colour: wordColour('watch'), width: 4 },
  }),
  paragraph('GroupTitle', 'Group Title', { bold: true, colour: muted, keepNext: true, before: 14, after: 2 }),
  paragraph('Picture', 'Picture', { keepNext: true, before: 4, after: 0, leading: 1 }),
  paragraph('FigureCaption', 'Figure Caption', { before: 7, after: 2 }, { basedOn: 'Caption' }),
  paragraph('FigureNote', 'Figure Note', { ...small, keepLines: true, before: 0, after: 8 }),
  paragraph('TableNote', 'Table Note', { ...small, keepNext: true, before: 0, after: 4 }),
  character('Muted', 'Muted', { colour: muted }),
  character('Code', 'Code', { font: 'Courier New', size: codeSize }),
  character('Tag', 'Tag', { bold: false, size: 8, boxed: true }),
];

export const styles: readonly Style[] = [...known, ...own, ...tableStyles];

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `word/styles.xml` of a report without a template. */
export function stylesXml({ language }: Words): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>',
    `<w:sz w:val="20"/><w:szCs w:val="20"/>${languageXml(language.locale)}`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    ...styles.map(styleXml),
    '</w:styles>',
  ].join('');
}

export function languageXml(locale: string): string {
  return `<w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/>`;
}
