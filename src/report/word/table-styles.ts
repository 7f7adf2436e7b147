import { type Look, type Style, wordColour } from './style-xml.js';

const ink = wordColour('ink');

/** Between the columns, in points: each cell has the half on either side. */
export const columnGap = 9;

/** Of the type in tables, in points. */
export const tableTextSize = 8.5;

/** Where the longest words would not have room otherwise. */
export const smallTextSize = 7.5;

/** Of checksums, which all have the same width: 0.6 of their size for each letter. */
export const codeSize = 7;

const text: Look = { size: tableTextSize, before: 0, after: 0, leading: 1.1 };

function paragraph(id: string, name: string, look: Look): Style {
  return { kind: 'paragraph', id, name, basedOn: 'Normal', look };
}

function line(side: string, size: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
}

function margins(above: number, beside: number): string {
  const sides = [
    ['top', above],
    ['left', beside],
    ['bottom', above],
    ['right', beside],
  ] as const;
  const widths = sides.map(([side, points]) => `<w:${side} w:w="${points * 20}" w:type="dxa"/>`);
  return `<w:tblCellMar>${widths.join('')}</w:tblCellMar>`;
}

function rowsThat(place: 'firstRow' | 'lastRow', borders: string): string {
  return `<w:tblStylePr w:type="${place}"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${borders}</w:tcBorders></w:tcPr></w:tblStylePr>`;
}

/** No lines between columns; a hairline between rows; a sum has a line over it. */
const figures = [
  `<w:tblPr><w:tblBorders>${line('bottom', 4, wordColour('hair'))}${line('insideH', 4, wordColour('hair'))}</w:tblBorders>${margins(3, columnGap / 2)}</w:tblPr>`,
  rowsThat('firstRow', line('bottom', 10, ink)),
  rowsThat('lastRow', line('top', 10, ink)),
].join('');

/** The great figures beside the answer. */
const stats = `<w:tblPr><w:tblBorders>${line('top', 18, ink)}</w:tblBorders>${margins(2, columnGap / 2)}</w:tblPr>`;

export const tableStyles: readonly Style[] = [
  {
    ...{ kind: 'table', id: 'TableNormal', name: 'Normal Table' },
    rest: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0, 5.4)}</w:tblPr>`,
  },
  { kind: 'table', id: 'Servicematning', name: 'Servicemätning', basedOn: 'TableNormal', rest: figures },
  {
    ...{ kind: 'table', id: 'ServicematningTal', name: 'Servicemätning tal', basedOn: 'TableNormal' },
    rest: stats,
  },
  paragraph('TableText', 'Table Text', text),
  paragraph('TableNumber', 'Table Number', { ...text, right: true }),
  paragraph('TableUnder', 'Table Under', { ...text, indent: 10 }),
  ...['TableText', 'TableNumber', 'TableUnder'].map(
    (id): Style => ({
      ...{ kind: 'paragraph', id: `${id}Small`, name: `${id.replace('Table', 'Table ')} Small`, basedOn: id },
      look: { size: smallTextSize },
    }),
  ),
  paragraph('StatTitle', 'Stat Title', { ...text, bold: true, size: 10 }),
  paragraph('StatFigure', 'Stat Figure', { ...text, bold: true, size: 22 }),
  paragraph('StatNote', 'Stat Note', { ...text, colour: wordColour('muted') }),
];
