import { describe, expect, it } from '@jest/globals';
import { publishQuality, publishUnanswered } from '../../src/measurement/suppression/publish-reviews.js';
import type { QualityCell, QualityFigures, UnansweredFigures } from '../../src/model/quality.js';

const estimate = { value: 0.5, interval: { low: 0.4, high: 0.6 } };

function cellOf(needed: number): QualityCell {
  const grade = { value: 75, interval: null };
  return {
    reviewed: needed + 1,
    needed,
    grades: { treatment: grade, clarity: grade, simplicity: grade },
    answersQuestion: estimate,
    noAnswerNeeded: estimate,
  };
}

function figuresOf(units: { readonly [unit: string]: number }): QualityFigures {
  const needed = Object.values(units).reduce((sum, one) => sum + one, 0);
  return {
    sample: {
      file: 'granskning.xlsx',
      sha256: '0'.repeat(64),
      rule: 'svar-36h',
      seed: 7,
      perUnit: true,
      population: 400,
      drawn: 60,
      reviewed: needed,
      halfFilled: 0,
      isCurrent: true,
    },
    whole: cellOf(needed),
    units: Object.entries(units).map(([unit, one]) => ({
      unit,
      population: 90,
      drawn: 9,
      cell: cellOf(one),
    })),
  };
}

function shownUnits(
  units: { readonly [unit: string]: number },
  isMailShown: (unit: string | null) => boolean = () => true,
): readonly string[] | string {
  const published = publishQuality(figuresOf(units), isMailShown);
  if ('hidden' in published) return published.hidden;
  return published.units.flatMap(({ unit, cell }) => ('hidden' in cell ? [] : [unit]));
}

describe('what is published of a review', () => {
  it('is every unit where all are large enough', () => {
    expect(shownUnits({ A: 20, B: 6, C: 5 })).toEqual(['A', 'B', 'C']);
  });

  it('hides the smallest other unit too where one alone would be worked out from the whole', () => {
    expect(shownUnits({ A: 20, B: 6, C: 9, D: 2 })).toEqual(['A', 'C']);
  });

  it('hides more where those hidden are fewer than five together', () => {
    expect(shownUnits({ A: 20, B: 6, C: 1, D: 2 })).toEqual(['A']);
  });

  it('hides no more where those hidden are five together', () => {
    expect(shownUnits({ A: 20, B: 6, C: 3, D: 2 })).toEqual(['A', 'B']);
  });

  it('needs no company for a unit of which nothing was reviewed: it is no part of the whole', () => {
    expect(shownUnits({ A: 20, B: 6, C: 0 })).toEqual(['A', 'B']);
  });

  it('hides what the tables of the promise hide, and another with it', () => {
    expect(shownUnits({ A: 20, B: 6, C: 9 }, (unit) => unit !== 'A')).toEqual(['C']);
  });

  it('is nothing where the mail itself is not shown, or fewer than five were reviewed', () => {
    expect(shownUnits({ A: 20, B: 6 }, (unit) => unit !== null)).toBe('protects');
    expect(shownUnits({ A: 3, B: 1 })).toBe('few');
  });

  it('does not tell how many contacts a unit had to draw from', () => {
    const published = publishQuality(figuresOf({ A: 20, B: 2, C: 8 }), () => true);
    const units = 'hidden' in published ? [] : published.units;
    expect(units.map(({ population, drawn }) => [population, drawn])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe('what is published of a review of the unanswered', () => {
  const figures: UnansweredFigures = {
    sample: figuresOf({ A: 20 }).sample,
    neededNone: estimate,
    answeredOtherwise: estimate,
    unanswered: estimate,
    whole: null,
    mail: null,
  };

  it('is all of it, where five were reviewed and the mail is shown', () => {
    expect(publishUnanswered(figures, () => true)).toBe(figures);
    const few = { ...figures, sample: { ...figures.sample, reviewed: 4 } };
    expect(publishUnanswered(few, () => true)).toEqual({ hidden: 'few' });
    expect(publishUnanswered(figures, () => false)).toEqual({ hidden: 'protects' });
  });
});
