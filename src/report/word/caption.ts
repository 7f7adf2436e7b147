import { Paragraph, SimpleField } from 'docx';
import { inlinesOf, type Text } from '../document/inline.js';
import { marked, run, runsOf } from './inline.js';

interface Caption {
  readonly id?: string | undefined;
  /** `Tabell`, `Figur` */
  readonly word: string;
  readonly number: number;
  readonly text: Text;
  readonly style: 'Caption' | 'FigureCaption';
}

/** `Tabell 3. Utfall per kanal`; Word counts on when staff put in a table of their own. */
export function captionOf({ id, word, number, text, style }: Caption): Paragraph {
  const numbered = [
    run(`${word}\u00a0`),
    new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)),
    ...runsOf(['. ', ...inlinesOf(text)]),
  ];
  return new Paragraph({ style, keepNext: true, children: marked(id, numbered) });
}
