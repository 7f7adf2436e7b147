import { box, label, labelWithNote, straight } from '../charts/drawing.js';
import { heading, paragraph } from '../document/block.js';
import { figure } from '../document/figure.js';
import { name, state, strong } from '../document/inline.js';
import type { ReportDocument } from '../document/report-document.js';
import { numeric, table, textual } from '../document/table.js';
import { html } from '../markup.js';

const practiceTable = table({
  ...{ id: 'practice-table', caption: 'Answers within two days' },
  columns: [textual('Office'), numeric('Contacts'), numeric('Share'), textual('State')],
  rows: Array.from({ length: 20 }, (_, row) => ({
    head: name(`Office ${row}`),
    cells: ['1 234', '97.5 %', { content: state('dot', 'kept'), muted: true }],
  })),
});

/** Marks of every kind that charts have. */
const practiceFigure = figure({
  ...{ id: 'practice-figure', number: 1, level: 3, title: 'Answers', sub: 'Share', reading: 'By week' },
  behind: practiceTable,
  description: 'Answers by week',
  draw: ({ width }) => ({
    height: width / 3,
    marks: [
      box({ x: 0, y: 0, width, height: 99 }, html`class="fill-met"`),
      straight({ x1: 0, y1: 20, x2: width, y2: 90 }, 'reference'),
      straight({ x1: 0, y1: 60, x2: width, y2: 60 }, 'interval met'),
      html`<path class="stroke watch" d="M0 0L90 90C120 120 150 150 180 0"/>`,
      html`<path class="band met" d="M0 90L200 20L400 99Z"/>`,
      html`<circle class="mark met" cx="200" cy="99" r="5"/>`,
      label({ x: 9, y: 40, text: 'Office 1 234', look: 'halo' }),
      labelWithNote({ x: 300, y: 40, text: '97.5 %', look: 'bold' }, 'of 1 234'),
    ],
  }),
});

/** What reports are full of, invented: for the engine to see at work before there is a report to write. */
export const practiceDocument: ReportDocument = {
  ...{ language: 'en', municipality: 'Nowhere', title: 'Practice', kicker: 'A report of nothing' },
  ...{ facts: [], footer: 'The end' },
  sections: [
    {
      ...{ id: 'practice', number: '1', title: 'Answers' },
      blocks: [
        heading(3, 'Answers'),
        paragraph(['Two of three ', strong('were answered'), ' in time.']),
        practiceFigure,
      ],
    },
  ],
};
