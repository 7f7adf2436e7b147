import { describe, expect, it } from '@jest/globals';
import type { UnitArea } from '../../../src/model/areas.js';
import type { PatternName } from '../../../src/model/patterns.js';
import type { VerdictFacts } from '../make.js';
import { type Crowd, figuresOfCrowds, publishedCrowds, unitsOfBoards } from '../make-patterns.js';

const [first, second, third, fourth, fifth] = unitsOfBoards;
if (!first || !second || !third || !fourth || !fifth) throw new Error('no units');

const crowd = (size: number, facts: Partial<VerdictFacts> = {}): Crowd => ({
  size,
  facts: { unit: first, ...facts },
});
const others = [crowd(300, { unit: second }), crowd(30, { unit: second, outcome: 'late' })];

function areaOf(crowds: readonly Crowd[], improvementBelow: number | null = null): UnitArea {
  const { areas } = figuresOfCrowds([...crowds, ...others], improvementBelow);
  const found = areas?.units.find(({ unit }) => unit === first?.name);
  if (found === undefined) throw new Error('no area');
  return found;
}

describe('an area', () => {
  it.each<[string, readonly Crowd[], number | null, Partial<UnitArea>]>([
    [
      'is placed by the funnel',
      [crowd(20), crowd(20, { outcome: 'late' })],
      null,
      { placedBy: ['funnel'], tooFew: null },
    ],
    [
      'is placed by the floor of the rule set with five departures',
      [crowd(35), crowd(5, { outcome: 'late' })],
      0.9,
      { placedBy: ['improvement-below'], tooFew: null },
    ],
    [
      'is placed by both',
      [crowd(20), crowd(20, { outcome: 'late' })],
      0.9,
      { placedBy: ['funnel', 'improvement-below'] },
    ],
    [
      'has too few departures below the floor',
      [crowd(30), crowd(4, { outcome: 'late' })],
      0.9,
      { placedBy: [], tooFew: 'departures' },
    ],
    [
      'has too few contacts for any result to tell',
      [crowd(2, { outcome: 'late' })],
      null,
      { tooFew: 'contacts' },
    ],
    ['has enough contacts where none met would tell', [crowd(4)], null, { tooFew: null }],
  ])('%s', (_, crowds, floor, expected) => {
    expect(areaOf(crowds, floor)).toMatchObject(expected);
  });

  it('tells its part of all departures, and what the whole would be if it did as the others', () => {
    expect(areaOf([crowd(20), crowd(20, { outcome: 'unanswered' })])).toMatchObject({
      departures: 20,
      shareOfDepartures: 20 / 50,
      wholeIfAsOthers: 300 / 330,
    });
  });

  it.each<[string, readonly Crowd[], readonly string[]]>([
    [
      'unanswered',
      [crowd(30), crowd(6, { outcome: 'unanswered' }), crowd(3, { outcome: 'late' })],
      ['unanswered'],
    ],
    ['late', [crowd(30), crowd(3, { outcome: 'unanswered' }), crowd(6, { outcome: 'late' })], ['late']],
    [
      'neither more than the other',
      [crowd(30), crowd(5, { outcome: 'unanswered' }), crowd(5, { outcome: 'late' })],
      [],
    ],
    ['fewer departures than five', [crowd(30), crowd(4, { outcome: 'late' })], []],
  ])('names as cause what most departures are: %s', (_, crowds, causes) => {
    expect(areaOf(crowds).causes).toEqual(causes);
  });

  it.each<[PatternName, Partial<VerdictFacts>]>([
    ['after-weekend', { day: 4, hour: 12 }],
    ['after-weekend', { day: 6, hour: 3 }],
    ['handed-on', { handedOn: true }],
    ['repeated', { repeated: true }],
  ])('names a pattern that is clearly met less often: %s', (pattern, facts) => {
    const late = (size: number, more: Partial<VerdictFacts>): Crowd =>
      crowd(size, { outcome: 'late', ...more });
    expect(areaOf([crowd(90), crowd(10, facts), late(10, facts)]).causes).toContain(pattern);
    expect(areaOf([crowd(90), crowd(18, facts), late(1, facts)]).causes).not.toContain(pattern);
    expect(areaOf([crowd(90), late(4, facts)]).causes).not.toContain(pattern);
  });

  it('does not take Friday morning for the weekend', () => {
    const friday = crowd(20, { day: 4, hour: 11, outcome: 'late' });
    expect(areaOf([crowd(90), friday]).causes).toEqual(['late']);
  });

  it.each([
    ['four answers of five', 16, 4, true],
    ['less than that', 15, 5, false],
    ['fewer answers than twenty', 19, 0, false],
  ])('warns where one person gives %s', (_, byOne, bySomebody, warned) => {
    const area = areaOf([crowd(byOne, { answerer: 'eva.ek@lindasa.se' }), crowd(bySomebody)]);
    expect(area.answering).toEqual({ answers: byOne + bySomebody, byOne });
    expect(area.causes.includes('one-person')).toBe(warned);
  });

  it('takes two persons for two, and keeps no name of either', () => {
    const figures = figuresOfCrowds([
      crowd(12, { answerer: '1001' }),
      crowd(12, { answerer: 'eva.ek@lindasa.se' }),
    ]);
    expect(figures.areas?.units[0]).toMatchObject({ answering: { answers: 24, byOne: 12 }, causes: [] });
    expect(JSON.stringify(figures)).not.toMatch(/eva|1001/);
  });
});

describe('areas as published', () => {
  const many = [...others, crowd(80), crowd(10, { outcome: 'late' }), crowd(40, { unit: third })];

  it('say that one person answers, and not how many answers that is', () => {
    const byOne = crowd(30, { answerer: 'eva.ek@lindasa.se' });
    const [area] = publishedCrowds([...others, byOne]).areas?.units ?? [];
    expect(area).toMatchObject({ unit: first.name, causes: ['one-person'], answering: null });
  });

  it('leave out units that are hidden, and draw the funnel no further than those that are shown', () => {
    const hidden = publishedCrowds([...many, crowd(2, { unit: fourth }), crowd(600, { unit: fifth })]);
    expect(hidden.areas?.units.map(({ unit }) => unit)).toEqual(['Omsorg', 'Skola A', 'Skola B']);
    expect(hidden.areas?.funnel.at(-1)?.judged).toBe(330);
  });

  it('name no pattern of which a part is hidden', () => {
    const handedOn = { handedOn: true, outcome: 'late' } as const;
    const shown = publishedCrowds([...many, crowd(12, handedOn)]).areas?.units[1];
    expect(shown?.causes).toContain('handed-on');
    const few = publishedCrowds([...many, crowd(12, handedOn), crowd(2, { unit: third, ...handedOn })]);
    const parts = few.patterns
      .find(({ pattern }) => pattern === 'handed-on')
      ?.units.find(({ unit }) => unit === first.name);
    expect(parts?.with).toEqual({ hidden: 'protects' });
    expect(few.areas?.units.find(({ unit }) => unit === first.name)?.causes).not.toContain('handed-on');
  });
});
