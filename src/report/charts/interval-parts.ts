import type { FigurePart } from '../document/figure.js';
import { drawIntervalRows, type IntervalGroup, type IntervalRows } from './interval-rows.js';

/** From so many rows on they stand closer together. */
const many = 20;
/** So many rows, and no more, stand in one drawing that has no other beside it. */
const mostAlone = 16;
/** Rows of a drawing that is one of several: about a third of a page, so that little of a page stays empty. */
const mostInPart = 12;
const mostDense = 15;

type Chart = Omit<IntervalRows, 'dense'>;

/** The rows in as many drawings as paper needs, all to the same scale; the last has the key. */
export function intervalParts(chart: Chart, continued: (title: string) => string): readonly FigurePart[] {
  const rows = countRows(chart.groups);
  const dense = rows > many;
  const pages =
    rows <= mostAlone ? [chart.groups] : paged(chart.groups, dense ? mostDense : mostInPart, continued);
  return pages.map((groups, index) => ({
    description: groups
      .flatMap((group) => group.rows.map(({ told }) => told))
      .filter((told) => told !== '')
      .join(' '),
    draw: (drawing) => {
      const key = index === pages.length - 1 ? chart.key : [];
      return drawIntervalRows({ ...chart, groups, key, dense }, drawing);
    },
  }));
}

function countRows(groups: readonly IntervalGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Whole groups together while there is room; a group of more rows than a page's worth is cut in equal pieces. */
function paged(
  groups: readonly IntervalGroup[],
  most: number,
  continued: (title: string) => string,
): readonly (readonly IntervalGroup[])[] {
  const pages: IntervalGroup[][] = [];
  for (const piece of groups.flatMap((group) => piecesOf(group, most, continued))) {
    const last = pages.at(-1);
    if (last !== undefined && countRows(last) + piece.rows.length <= most) last.push(piece);
    else pages.push([piece]);
  }
  return pages;
}

function piecesOf(
  group: IntervalGroup,
  most: number,
  continued: (title: string) => string,
): readonly IntervalGroup[] {
  const { title, rows } = group;
  const pieces = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / pieces);
  return Array.from({ length: pieces }, (_, index) => ({
    ...group,
    ...(index === 0 ? {} : { title: continued(title), note: '' }),
    rows: rows.slice(index * size, (index + 1) * size),
  }));
}
