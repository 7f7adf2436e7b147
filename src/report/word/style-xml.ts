import { type Colours, lightColours } from '../charts/colours.js';

/** How a style looks. Lengths are in points, colours in six hexadecimal digits. */
export interface Look {
  readonly font?: string;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly size?: number;
  readonly underlined?: boolean;
  /** A thin line around the letters. */
  readonly boxed?: boolean;

  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** A line along one side: its colour, and how thick it is. */
  readonly rule?: {
    readonly side: 'top' | 'left' | 'bottom';
    readonly colour: string;
    readonly width: number;
  };
  readonly panel?: string;
  /** Where a tab leads; `right` is a tab at the right of the text. */
  readonly tab?: { readonly at: number; readonly kind: 'left' | 'right' };
  readonly before?: number;
  readonly after?: number;
  /** Distance between lines, as a factor of the type's own. */
  readonly leading?: number;
  readonly indent?: number;
  readonly hanging?: number;
  readonly right?: boolean;
  /** 0 for the headings that are highest. */
  readonly outline?: number;
}

export interface Style {
  readonly kind: 'paragraph' | 'character' | 'table';
  readonly id: string;
  /** What Word calls it: styles of a template are found by it. */
  readonly name: string;
  readonly basedOn?: string;
  /** The style of the paragraph after. */
  readonly next?: string;
  readonly look?: Look;
  /** What else the style says, as it is written. */
  readonly rest?: string;
}

/** A style as `word/styles.xml` holds it. */
export function styleXml({ kind, id, name, basedOn, next, look = {}, rest = '' }: Style): string {
  const isDefault = ['Normal', 'DefaultParagraphFont', 'TableNormal'].includes(id);
  return [
    `<w:style w:type="${kind}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    kind === 'paragraph' ? wrapped('w:pPr', paragraphProperties(look)) : '',
    wrapped('w:rPr', runProperties(look)),
    rest,
    '</w:style>',
  ].join('');
}

function wrapped(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/** In the order that the schema asks for. */
function paragraphProperties(look: Look): string {
  const { keepNext, keepLines, rule, panel, tab, right, outline } = look;
  return [
    keepNext === true && '<w:keepNext/>',
    keepLines === true && '<w:keepLines/>',
    rule !== undefined &&
      `<w:pBdr><w:${rule.side} w:val="single" w:sz="${rule.width * 8}" w:space="${rule.side === 'left' ? 8 : 4}" w:color="${rule.colour}"/></w:pBdr>`,
    panel !== undefined && `<w:shd w:val="clear" w:color="auto" w:fill="${panel}"/>`,
    tab !== undefined && `<w:tabs><w:tab w:val="${tab.kind}" w:pos="${twentieths(tab.at)}"/></w:tabs>`,
    spacing(look),
    indentation(look),
    right === true && '<w:jc w:val="right"/>',
    outline !== undefined && `<w:outlineLvl w:val="${outline}"/>`,
  ]
    .filter((part) => part !== false)
    .join('');
}

function spacing({ before, after, leading }: Look): string {
  const attributes = [
    before !== undefined && `w:before="${twentieths(before)}"`,
    after !== undefined && `w:after="${twentieths(after)}"`,
    leading !== undefined && `w:line="${Math.round(leading * 240)}" w:lineRule="auto"`,
  ].filter((attribute) => attribute !== false);
  return attributes.length === 0 ? '' : `<w:spacing ${attributes.join(' ')}/>`;
}

function indentation({ indent, hanging }: Look): string {
  if (indent === undefined) return '';
  return `<w:ind w:left="${twentieths(indent)}"${hanging === undefined ? '' : ` w:hanging="${twentieths(hanging)}"`}/>`;
}

function runProperties({ font, bold, colour, size, underlined, boxed }: Look): string {
  return [
    font !== undefined &&
      `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    bold !== undefined && (bold ? '<w:b/>' : '<w:b w:val="0"/>'),
    colour !== undefined && `<w:color w:val="${colour}"/>`,
    size !== undefined && `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underlined === true && '<w:u w:val="single"/>',
    boxed === true && '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="auto"/>',
  ]
    .filter((part) => part !== false)
    .join('');
}

export function twentieths(points: number): number {
  return Math.round(points * 20);
}

/** A colour of the report as Word writes it. */
export function wordColour(name: keyof Colours): string {
  return lightColours[name].slice(1).toUpperCase();
}
