import { Bookmark, InternalHyperlink, type ParagraphChild, SoftHyphen, TextRun } from 'docx';
import { type Inline, inlinesOf, type MarkName, nameParts, type Text } from '../document/inline.js';
import { plainText } from '../markup.js';

/** The shapes of `charts/marks.ts` as letters. */
const markLetters: Record<MarkName, string> = {
  dot: '●',
  ring: '○',
  diamond: '◆',
  triangle: '▲',
  square: '■',
  star: '▲',
};

/** A text in a character style, or in the paragraph's own. Every text of a document goes through here. */
export function run(text: string, style?: string): TextRun {
  return new TextRun({ text: plainText(text), ...(style === undefined ? {} : { style }) });
}

/** Words that are Swedish in a report of any language: Word spells and reads them so. */
export function swedishRun(text: string, style?: string): TextRun {
  return new TextRun({ text: plainText(text), language, ...(style === undefined ? {} : { style }) });
}

const language = { value: 'sv-SE' };

/** The letters of a piece, a state's mark among them. */
export function shownText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.kind === 'state' ? `${markLetters[inline.mark]}\u00a0${inline.text}` : inline.text;
}

/** A text's pieces; `style` is for those that have none of their own. */
export function runsOf(text: Text, style?: string): readonly ParagraphChild[] {
  return inlinesOf(text).flatMap((inline) => runOf(inline, style));
}

function runOf(inline: Inline, style: string | undefined): ParagraphChild | readonly ParagraphChild[] {
  if (typeof inline === 'string') return run(inline, style);
  const { kind, text } = inline;
  switch (kind) {
    case 'strong':
      return inLanguage(inline, 'Strong');
    case 'link':
      return new InternalHyperlink({
        anchor: bookmarkName(inline.to),
        children: [inLanguage(inline, 'Hyperlink')],
      });
    case 'code':
      return run(text, 'Code');
    case 'tag':
      return [run('\u00a0', style), run(text, 'Tag')];
    case 'name':
      return softened(text, style);
    case 'swedish':
      return swedishRun(text, style);
    case 'state':
      return run(shownText(inline), style);
  }
}

type StrongOrLink = Extract<Inline, { kind: 'strong' | 'link' }>;

function inLanguage({ text, isSwedish }: StrongOrLink, style: string): TextRun {
  return isSwedish === true ? swedishRun(text, style) : run(text, style);
}

/** Word breaks a long name only where it is told that it may. */
function softened(name: string, style: string | undefined): TextRun {
  const children = nameParts(plainText(name)).flatMap((part, index) =>
    index === 0 ? [part] : [new SoftHyphen(), part],
  );
  return new TextRun({ children, language, ...(style === undefined ? {} : { style }) });
}

/** Word allows letters, digits and low lines in the name of a place. */
export function bookmarkName(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '_');
}

/** The same text as a place that links lead to. */
export function marked(
  id: string | undefined,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return id === undefined ? children : [new Bookmark({ id: bookmarkName(id), children })];
}
