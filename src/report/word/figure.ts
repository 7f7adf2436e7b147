import { ImageRun, Paragraph, type Table } from 'docx';
import { tenths, wideDrawing } from '../charts/drawing.js';
import type { Figure, FigurePart } from '../document/figure.js';
import { link } from '../document/inline.js';
import { html, htmlText, inlineCode, plainText } from '../markup.js';
import { captionOf } from './caption.js';
import { headingStyle } from './heading.js';
import { marked, run, runsOf } from './inline.js';
import { pictureStyle } from './picture-style.js';
import { table } from './table.js';
import type { TextArea, Writing } from './writing.js';

/** Pixels to the inch of paper: an office printer shows no more of thin lines and small text. */
const printedDots = 200;
/** What `docx` measures pictures in, to the inch. */
const screenDots = 96;

/** What of a page a drawing may take: its title, caption and reading stand on the same one. */
const mostOfPage = 0.8;

/** Its finding as a heading, the drawing, what is drawn, how to read it, and the table behind it. */
export function figure(content: Figure, writing: Writing): readonly (Paragraph | Table)[] {
  const { id, number, level, title, sub, reading, behind } = content;
  const { figures } = writing.words;
  const pointer = behind.kind === 'table' ? [] : [run(' '), ...runsOf(link(behind.text, behind.to))];
  return [
    new Paragraph({ style: headingStyle(level), children: marked(id, [run(title)]) }),
    ...pictures(content, writing).map(
      (picture, index) =>
        new Paragraph({
          style: 'Picture',
          keepNext: index === content.parts.length - 1,
          children: [picture],
        }),
    ),
    captionOf({ word: figures.figureWord, number, text: sub, style: 'FigureCaption' }),
    new Paragraph({
      style: 'FigureNote',
      children: [run(`${figures.howToRead} `, 'Strong'), run(reading), ...pointer],
    }),
    ...(behind.kind === 'table' ? table(behind, writing) : []),
  ];
}

/** The same drawings as in HTML, as pictures: Word has no style sheets for drawings. */
function pictures(content: Figure, writing: Writing): readonly ImageRun[] {
  const { id, title, parts } = content;
  const { drawingName } = writing.words.figures;
  return parts.map((part, index) => {
    const place = index === 0 ? id : `${id}-${index + 1}`;
    return picture(part, { id: place, title: drawingName(title, index + 1, parts.length) }, writing);
  });
}

function picture(
  part: FigurePart,
  { id, title }: { readonly id: string; readonly title: string },
  { draw, pictures, area, nextPicture }: Writing,
): ImageRun {
  const drawing = wideDrawing(id);
  const { width } = drawing;
  const { height, marks } = part.draw(drawing);
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" class="chart wide" viewBox="0 0 ${width} ${tenths(height)}">${inlineCode('style', pictureStyle())}${marks}</svg>`;
  const size = fitted(width, height, area);
  return new ImageRun({
    type: 'png',
    data: pictures.kept(draw(htmlText(svg), Math.round((size.width / screenDots) * printedDots))),
    transformation: size,
    altText: {
      id: String(nextPicture()),
      name: id,
      title: plainText(title),
      description: plainText(part.description),
    },
  });
}

/** As wide as the text, or as high as the page allows; in pixels of the screen. */
function fitted(width: number, height: number, area: TextArea): { width: number; height: number } {
  const scale = Math.min(area.width / width, (area.height * mostOfPage) / height) * (screenDots / 72);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
