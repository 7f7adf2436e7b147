import type { Html } from '../markup.js';
import { label } from './drawing.js';
import { textWidth, wrapped } from './text-width.js';

/*
 * Where labels find room: greedily, the first label first. A label tries its spots in order. One that lies on a mark, on
 * a label placed before it or outside the box is no spot, and neither is one that could be taken for another mark's. A
 * line crosses only a label that the drawing needs, and that only where there is no better spot. A label that finds none
 * is left out: the table has it.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Obstacles {
  /** What labels must stay inside of. */
  readonly box: Area;
  /** Marks, and whatever else no label may cover. */
  readonly marks: readonly Area[];
  /** Lines and curves, point by point. */
  readonly lines: readonly (readonly Point[])[];
}

export interface Label<Spot extends Area> {
  /** The middle of the mark that it names; null for what names no mark. */
  readonly point: Point | null;
  /** Rather crossed by a line than left out. */
  readonly isNeeded: boolean;
  /** Best first. */
  readonly spots: readonly Spot[];
}

/** The spot of each label; null for one that finds no room. */
export function labelPlaces<Spot extends Area>(
  labels: readonly Label<Spot>[],
  { box, marks, lines }: Obstacles,
): readonly (Spot | null)[] {
  const taken: Area[] = [...marks];
  const middles = marks.map(middleOf);
  return labels.map(({ point, isNeeded, spots }) => {
    const free = spots.filter(
      (spot) =>
        isWithin(spot, box) &&
        !taken.some((area) => overlaps(spot, area)) &&
        (point === null || isNearest(point, spot, middles)),
    );
    const clear = free.find((spot) => !lines.some((line) => crosses(line, spot)));
    const found = clear ?? (isNeeded ? free[0] : null) ?? null;
    if (found !== null) taken.push(found);
    return found;
  });
}

/** Other marks must be so many times further from a label than its own. */
const clearlyFurther = 1.5;

/** Whether nobody would take the label for another mark's; marks in the very same place share theirs. */
export function isNearest(point: Point, spot: Area, others: readonly Point[]): boolean {
  const own = distance(point, spot) * clearlyFurther;
  return others.every(
    (other) => Math.hypot(other.x - point.x, other.y - point.y) < 1 || distance(other, spot) >= own,
  );
}

function distance({ x, y }: Point, { left, right, top, bottom }: Area): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function middleOf({ left, right, top, bottom }: Area): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin({ left, right, top, bottom }: Area, box: Area): boolean {
  return left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
}

/** Whether a line of points goes through an area. */
export function crosses(line: readonly Point[], area: Area): boolean {
  return line.slice(1).some((end, index) => {
    const start = line[index];
    return start !== undefined && cuts(start, end, area);
  });
}

/** Liang and Barsky: the part of the stretch that lies inside the area is not empty. */
function cuts(start: Point, end: Point, { left, right, top, bottom }: Area): boolean {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const sides = [
    [-dx, start.x - left],
    [dx, right - start.x],
    [-dy, start.y - top],
    [dy, bottom - start.y],
  ] as const;
  let [enters, leaves] = [0, 1];
  for (const [along, room] of sides) {
    if (along === 0 && room < 0) return false;
    if (along < 0) enters = Math.max(enters, room / along);
    if (along > 0) leaves = Math.min(leaves, room / along);
  }
  return enters < leaves;
}

/** The square around a mark's middle. */
export function around({ x, y }: Point, reach: number): Area {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A text in lines, and the room that it takes. */
export interface TextBlock extends Size {
  readonly lines: readonly string[];
  readonly lineHeight: number;
}

export interface BlockLook {
  readonly size: number;
  readonly bold: boolean;
}

/** The text set in lines of the given widths, each way once. */
export function textBlocks(text: string, widths: readonly number[], look: BlockLook): readonly TextBlock[] {
  const blocks = widths.map((widest) => textBlock(text, widest, look));
  return blocks.filter(
    ({ lines }, place) => !blocks.slice(0, place).some((other) => other.lines.length === lines.length),
  );
}

function textBlock(text: string, widest: number, { size, bold }: BlockLook): TextBlock {
  const lines = wrapped(text, size, widest);
  const lineHeight = size + 2;
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  return { lines, lineHeight, width, height: lines.length * lineHeight };
}

/** A spot for a text that may be set in more than one way. */
export interface BlockSpot extends Area {
  readonly block: TextBlock;
}

/** A text beside its mark: every way to set it close to the mark, then a little further off. */
export function spotsAround(point: Point, blocks: readonly TextBlock[], gap: number): readonly BlockSpot[] {
  return [gap, gap * 1.7].flatMap((far) =>
    blocks.flatMap((block) => sidesOf(point, block, far).map((area) => ({ ...area, block }))),
  );
}

/** Right, left, below, above, the corners, and half-way to them. */
function sidesOf({ x, y }: Point, { width, height }: Size, gap: number): readonly Area[] {
  const [right, left, centre] = [x + gap, x - gap - width, y - height / 2];
  const [below, above] = [y + gap, y - gap - height];
  const corner = gap * 0.6;
  const starts: readonly (readonly [x: number, y: number])[] = [
    [right, centre],
    [left, centre],
    [x - width / 2, below],
    [x - width / 2, above],
    [x + corner, y + corner],
    [x + corner, y - corner - height],
    [x - corner - width, y + corner],
    [x - corner - width, y - corner - height],
    [x - width / 6, below],
    [x - width / 6, above],
    [x - (width * 5) / 6, below],
    [x - (width * 5) / 6, above],
  ];
  return starts.map(([from, top]) => ({ left: from, right: from + width, top, bottom: top + height }));
}

/** The lines of a text in its spot. */
export function drawBlock({ left, top, block }: BlockSpot, look: string): readonly Html[] {
  return block.lines.map((text, line) =>
    label({ x: left, y: top + (line + 0.8) * block.lineHeight, text, look }),
  );
}
