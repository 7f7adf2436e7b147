import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { MarkName } from '../document/inline.js';
import { type Html, html } from '../markup.js';
import { type Axis, axisTicks, type Drawing, type Drawn, label, labelWithNote, straight } from './drawing.js';
import { type Uprights, uprightLabels, uprights } from './interval-lines.js';
import { drawKey, markEntry } from './key.js';
import { mark, markColour } from './marks.js';
import { textWidth, withShortWords, wrapped } from './text-width.js';

export interface IntervalRow {
  readonly name: string;
  readonly bold: boolean;
  readonly mark: MarkName;
  /** Null where nothing may or can be drawn; `figure` then says why. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly figure: string;
  readonly note: string;
  /** The same in words, for those who do not see it. */
  readonly told: string;
}

export interface IntervalGroup {
  /** Empty where the rows need no heading. */
  readonly title: string;
  readonly note: string;
  readonly rows: readonly IntervalRow[];
}

export interface IntervalRows extends Uprights {
  readonly groups: readonly IntervalGroup[];
  readonly axis: Axis;
  readonly key: readonly { readonly mark: MarkName; readonly text: string }[];
  /** Whether the rows stand close together, as where there are many of them. */
  readonly dense: boolean;
}

interface Plan {
  readonly drawing: Drawing;
  readonly scale: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  /** Right edges of the columns of shares and notes. */
  readonly shareEdge: number;
  readonly dense: boolean;
}

const nameWidth = 284;

/**
 * Names, dots with intervals, shares and counts in rows; in the narrow drawing names stand over the dots. Rows that
 * only say why nothing is drawn need no axis.
 */
export function drawIntervalRows(asked: IntervalRows, drawing: Drawing): Drawn {
  const hasAxis = asked.groups.some((group) => group.rows.some(({ share }) => share !== null));
  const rows = hasAxis ? asked : { ...asked, target: null, reference: null };
  const [left, right] = drawing.narrow ? [14, 288] : [300, 590];
  const plan: Plan = {
    drawing,
    left,
    right,
    scale: scaleLinear([rows.axis.start, rows.axis.end], [left, right]),
    shareEdge: drawing.narrow ? drawing.width : Math.min(646, drawing.width - widestNote(rows, drawing) - 12),
    dense: rows.dense,
  };
  const heading = uprightLabels(rows, plan);
  let y = heading.height;
  const body: Html[] = [];
  for (const group of rows.groups) {
    const drawn = drawGroup(group, plan, y);
    body.push(...drawn.marks);
    y = drawn.height;
  }
  const bottom = y + 2;
  const back = hasAxis
    ? [
        ...grid(rows, plan, { top: heading.height, bottom }),
        ...uprights(rows, plan, { heading: heading.height, bottom }),
      ]
    : [];
  const entries = rows.key.map(({ mark: name, text }) => markEntry(name, text));
  const key = drawKey(entries, drawing, bottom + (hasAxis ? 34 : 12));
  return { height: key.height, marks: [...back, ...heading.marks, ...body, ...key.marks] };
}

function widestNote({ groups }: IntervalRows, { textSize }: Drawing): number {
  return Math.max(0, ...groups.flatMap(({ rows }) => rows.map(({ note }) => textWidth(note, textSize))));
}

function grid(
  rows: IntervalRows,
  { scale, drawing }: Plan,
  at: { top: number; bottom: number },
): readonly Html[] {
  const ticks = axisTicks(rows.axis, 0.61);
  const crowded = drawing.narrow && ticks.length > 5;
  return ticks.map(({ at: share, text }, index) => {
    const x = scale(share);
    const named = !crowded || index % 2 === 0;
    return html`${straight({ x1: x, y1: at.top, x2: x, y2: at.bottom }, 'grid')}${
      named && label({ x, y: at.bottom + 17, text, anchor: 'middle', look: 'muted small' })
    }`;
  });
}

function drawGroup(group: IntervalGroup, plan: Plan, top: number): Drawn {
  const marks: Html[] = [];
  let y = top;
  if (group.title !== '') {
    y += plan.dense ? 24 : 26;
    marks.push(labelWithNote({ x: 0, y: y - 9, text: group.title, look: 'halo' }, group.note));
    marks.push(straight({ x1: 0, y1: y, x2: plan.drawing.width, y2: y }, 'rule'));
  }
  for (const row of group.rows) {
    const drawn = drawRow(row, plan, y);
    marks.push(...drawn.marks);
    y = drawn.height;
  }
  return { height: y + (plan.dense ? 4 : 8), marks };
}

function drawRow(row: IntervalRow, plan: Plan, top: number): Drawn {
  const { drawing } = plan;
  const look = row.bold ? 'bold halo' : 'halo';
  const room = drawing.narrow ? drawing.width : nameWidth;
  const names = wrapped(withShortWords(row.name, drawing.textSize, room), drawing.textSize, room);
  const lineHeight = 17;
  const extra = (names.length - 1) * lineHeight;
  const height = extra + (drawing.narrow ? 44 : plan.dense ? 24 : 36);
  const middle = drawing.narrow ? top + 33 + extra : top + height / 2;
  const firstBase = drawing.narrow ? top + 18 : middle + 5 - extra / 2;
  return {
    height: top + height,
    marks: [
      ...names.map((text, line) => label({ x: 0, y: firstBase + line * lineHeight, text, look })),
      ...figures(row, plan, middle),
    ],
  };
}

function figures(row: IntervalRow, plan: Plan, middle: number): readonly Html[] {
  const { drawing, scale, left, right, shareEdge } = plan;
  const figure = { y: middle + 5, text: row.figure, anchor: 'end' } as const;
  if (row.share === null) return [label({ ...figure, x: drawing.width, look: 'muted halo' })];
  const { value, low, high } = row.share;
  const at = { y1: middle, y2: middle };
  return [
    straight({ x1: left, x2: right, ...at }, 'track'),
    straight({ x1: scale(low), x2: scale(high), ...at }, `interval ${markColour(row.mark)}`),
    mark(row.mark, { x: scale(value), y: middle }),
    label({ ...figure, x: shareEdge, look: 'bold halo' }),
    html`${!drawing.narrow && label({ x: drawing.width, y: middle + 5, text: row.note, anchor: 'end', look: 'muted' })}`,
  ];
}
