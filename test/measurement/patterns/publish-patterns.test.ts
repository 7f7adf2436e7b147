import { describe, expect, it } from '@jest/globals';
import { publish } from '../../../src/measurement/suppression/publish.js';
import type { Unit } from '../../../src/model/organisation.js';
import type { VerdictFacts } from '../make.js';
import { type Crowd, figuresOfCrowds, publishedCrowds, unitsOfBoards } from '../make-patterns.js';
import { resultOf } from '../make-result.js';

const named = (name: string): Unit => {
  const found = unitsOfBoards.find((unit) => unit.name === name);
  if (found === undefined) throw new Error(`no unit ${name}`);
  return found;
};

const crowd = (name: string, size: number, facts: Partial<VerdictFacts> = {}): Crowd => {
  return { size, facts: { unit: named(name), ...facts } };
};

const many = [
  ...[
    crowd('Skola A', 40),
    crowd('Skola B', 30, { outcome: 'late' }),
    crowd('Omsorg', 20, { channel: 'phone' }),
  ],
  ...[crowd('Bostäder AB', 30), crowd('Energi AB', 10, { hour: 14 })],
];

describe('what is published of boards', () => {
  const boards = (crowds: readonly Crowd[]): unknown =>
    publishedCrowds(crowds).readings[0].boards.map(({ board, cell }) => {
      return [board, 'hidden' in cell ? cell.hidden : cell.share?.judged];
    });

  it('is every board where no unit is hidden', () => {
    expect(boards(many)).toEqual([
      ['Kommunstyrelsen', 40],
      ['Skolnämnden', 70],
      ['Vårdnämnden', 20],
    ]);
  });

  it('is a board whose hidden units can be told together, and no other', () => {
    const companies = [crowd('Bostäder AB', 3), crowd('Energi AB', 3, { outcome: 'late' })];
    expect(boards([...many.slice(0, 3), ...companies])).toContainEqual(['Kommunstyrelsen', 6]);
    const few = [crowd('Skola A', 3), crowd('Skola B', 30), crowd('Omsorg', 20), crowd('Bostäder AB', 40)];
    expect(boards(few)).toEqual([
      ['Kommunstyrelsen', 40],
      ['Skolnämnden', 'protects'],
      ['Vårdnämnden', 'protects'],
    ]);
  });

  it('is not a board of few, which another unit is hidden for', () => {
    const few = [crowd('Skola A', 40), crowd('Skola B', 30), crowd('Bostäder AB', 2), crowd('Energi AB', 1)];
    expect(boards(few)).toEqual([
      ['Kommunstyrelsen', 'few'],
      ['Skolnämnden', 'protects'],
    ]);
    const units = publishedCrowds(few).readings[0].units.map(({ unit, cell }) => [unit, 'hidden' in cell]);
    expect(units).toContainEqual(['Skola B', true]);
  });
});

describe('what is published of curves', () => {
  const told = (crowds: readonly Crowd[]): unknown => {
    const curve = publishedCrowds(crowds).responseCurve;
    return [curve?.whole !== null, curve?.channels.map(({ channel }) => channel)];
  };

  it('is every one where every channel is shown', () => {
    expect(told(many)).toEqual([true, ['mail', 'phone']]);
  });

  it('is none of a hidden channel, nor of the whole that it could be taken from', () => {
    const hidden = [...many, crowd('Omsorg', 3, { channel: 'case' })];
    const shown = publishedCrowds(hidden).readings[0].channels.filter(({ cell }) => !('hidden' in cell));
    expect(told(hidden)).toEqual([false, shown.map(({ channel }) => channel)]);
  });

  it('is none of a channel of which few were followed', () => {
    const excluded = crowd('Omsorg', 20, { channel: 'case', outcome: 'excluded' });
    expect(told([...many, excluded, crowd('Omsorg', 2, { channel: 'case', outcome: 'pending' })])).toEqual([
      false,
      ['mail', 'phone'],
    ]);
  });
});

describe('what is published of times of arrival and patterns', () => {
  it('is all where nothing is of few', () => {
    const figures = figuresOfCrowds(many);
    const [shown] = publish(resultOf([figures])).rules;
    expect([shown.arrivals, shown.patterns]).toEqual([figures.arrivals, figures.patterns]);
  });

  it('is no time where a channel is hidden, and nothing where the whole is', () => {
    expect(publishedCrowds([...many, crowd('Omsorg', 3, { channel: 'case' })]).arrivals).toBeNull();
    expect(publishedCrowds([crowd('Omsorg', 3, { handedOn: true })])).toMatchObject({
      arrivals: null,
      patterns: [],
      areas: null,
    });
  });

  it('hides both parts of a unit of which one is of few, and those that would tell', () => {
    const handedOn = [crowd('Skola A', 2, { handedOn: true }), crowd('Skola A', 5, { outcome: 'late' })];
    const others = [
      crowd('Skola B', 9, { handedOn: true }),
      crowd('Skola B', 9, { handedOn: true, outcome: 'late' }),
    ];
    const [pattern] = publishedCrowds([...many, ...handedOn, ...others, crowd('Skola B', 9)]).patterns;
    expect(pattern?.units.find(({ unit }) => unit === 'Skola A')).toEqual({
      unit: 'Skola A',
      with: { hidden: 'few' },
      without: { hidden: 'protects' },
    });
    expect(pattern?.units.find(({ unit }) => unit === 'Skola B')?.with).toEqual({ hidden: 'protects' });
  });

  it('hides both parts of a hidden unit, also one that holds nobody', () => {
    const [pattern] = publishedCrowds([
      ...many,
      crowd('Skola B', 9, { handedOn: true }),
      crowd('okänd enhet', 3),
    ]).patterns;
    const unit = pattern?.units.find((one) => one.unit === 'okänd enhet');
    expect([unit?.with, unit?.without]).toEqual([{ hidden: 'protects' }, { hidden: 'few' }]);
  });
});
