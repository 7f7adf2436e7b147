import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import '../../fixed-seed.js';
import {
  type Area,
  around,
  type BlockSpot,
  crosses,
  isNearest,
  type Label,
  labelPlaces,
  overlaps,
  type Point,
  spotsAround,
  textBlocks,
} from '../../../src/report/charts/label-places.js';

const box: Area = { left: 0, right: 350, top: 0, bottom: 330 };
const look = { size: 13, bold: false };

function labelOf(name: string, point: Point): Label<BlockSpot> {
  return { point, isNeeded: true, spots: spotsAround(point, textBlocks(name, [270, 190, 130], look), 10) };
}

const spot = (left: number, top: number): Area => ({ left, right: left + 40, top, bottom: top + 15 });

describe('where a label goes', () => {
  const one = { point: null, isNeeded: true, spots: [spot(100, 100), spot(100, 200)] };

  it.each<[string, Area[], Point[][], Area | null]>([
    ['the best spot, where it is free', [], [], spot(100, 100)],
    ['the next, where a mark lies in the best', [around({ x: 105, y: 105 }, 7)], [], spot(100, 200)],
    ['the next, where a line crosses the best', [], [line(0, 107, 350, 107)], spot(100, 200)],
    [
      'over a line, where there is nothing better',
      [],
      [line(0, 107, 350, 107), line(0, 207, 350, 207)],
      spot(100, 100),
    ],
    [
      'nowhere, where marks lie in all',
      [around({ x: 105, y: 105 }, 7), around({ x: 105, y: 205 }, 7)],
      [],
      null,
    ],
  ])('%s', (_, marks, lines, expected) => {
    expect(labelPlaces([one], { box, marks, lines })).toEqual([expected]);
  });

  it('nowhere, where lines cross all spots of one that can be left out', () => {
    const lines = [line(0, 107, 350, 107), line(0, 207, 350, 207)];
    expect(labelPlaces([{ ...one, isNeeded: false }], { box, marks: [], lines })).toEqual([null]);
  });

  it('nowhere outside the box', () => {
    const outside = {
      point: null,
      isNeeded: true,
      spots: [spot(320, 10), spot(-1, 10), spot(10, 320), spot(10, -1)],
    };
    expect(labelPlaces([outside], { box, marks: [], lines: [] })).toEqual([null]);
  });

  it('not where it could be taken for another mark', () => {
    const point = { x: 100, y: 100 };
    expect(isNearest(point, spot(110, 92), [point, { x: 160, y: 100 }])).toBe(false);
    expect(isNearest(point, spot(110, 92), [point, { x: 200, y: 100 }])).toBe(true);
    expect(isNearest(point, spot(110, 92), [point, { x: 100.2, y: 100 }])).toBe(true);
  });

  it('the second label gives way to the first', () => {
    const [first, second] = labelPlaces([one, one], { box, marks: [], lines: [] });
    expect([first, second]).toEqual([spot(100, 100), spot(100, 200)]);
  });
});

function line(x1: number, y1: number, x2: number, y2: number): Point[] {
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

describe('a line through an area', () => {
  it.each([
    ['across it', line(0, 107, 350, 107), true],
    ['from corner to corner', line(90, 90, 150, 130), true],
    ['inside it', line(110, 105, 120, 108), true],
    ['beside it', line(0, 90, 350, 90), false],
    ['that ends before it', line(0, 107, 90, 107), false],
    ['past its corner', line(90, 110, 110, 130), false],
  ])('%s', (_, points, expected) => {
    expect(crosses(points, spot(100, 100))).toBe(expected);
  });
});

describe('a text set in lines', () => {
  it('is tried each way once, the longest lines first', () => {
    const blocks = textBlocks('Bygg- och miljöförbundet Norra Åsen', [270, 260, 130], look);
    expect(blocks.map(({ lines }) => lines)).toEqual([
      ['Bygg- och miljöförbundet Norra Åsen'],
      ['Bygg- och', 'miljöförbundet', 'Norra Åsen'],
    ]);
  });
});

const words = ['Samhällsutvecklings- och', 'tillgänglighetsenheten', 'för område', 'Växeln', 'AB', '12'];
const anyName = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((some) => some.join(' '));
const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 350 }), y: fc.integer({ min: 0, max: 330 }) });

describe('forty labels anywhere', () => {
  it('lie on no mark, on no other label, inside the box and nearest to their own mark', () => {
    const anyUnits = fc.array(fc.tuple(anyName, anyPoint), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyUnits, fc.array(anyPoint, { maxLength: 20 }), (units, curve) => {
        const marks = units.map(([, point]) => around(point, 7));
        const labels = units.map(([name, point]) => labelOf(name, point));
        const placed = labelPlaces(labels, { box, marks, lines: [curve] });
        placed.forEach((place, index) => {
          if (place === null) return;
          const others = placed.filter((other, which) => other !== null && which !== index);
          expect(others.some((other) => other !== null && overlaps(place, other))).toBe(false);
          expect(marks.some((mark) => overlaps(place, mark))).toBe(false);
          expect(place.left >= 0 && place.right <= 350 && place.top >= 0 && place.bottom <= 330).toBe(true);
          const point = units[index]?.[1] ?? { x: 0, y: 0 };
          const points = units.map(([, other]) => other);
          expect(isNearest(point, place, points)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('cross a line only where every free spot does', () => {
    fc.assert(
      fc.property(
        anyName,
        anyPoint,
        fc.array(anyPoint, { minLength: 2, maxLength: 8 }),
        (name, point, curve) => {
          const label = labelOf(name, point);
          const [placed] = labelPlaces([label], { box, marks: [around(point, 7)], lines: [curve] });
          if (placed == null || !crosses(curve, placed)) return;
          const clear = label.spots.filter((one) => !crosses(curve, one));
          expect(
            labelPlaces([{ ...label, spots: clear }], { box, marks: [around(point, 7)], lines: [] }),
          ).toEqual([null]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
