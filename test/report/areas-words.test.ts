import { describe, expect, it } from '@jest/globals';
import type { UnitArea } from '../../src/model/areas.js';
import type { Cell } from '../../src/model/cell.js';
import type { PatternFigures } from '../../src/model/patterns.js';
import type { Standing, UnitGroup } from '../../src/model/reading-figures.js';
import type { PublishedRule } from '../../src/report/cells.js';
import { toldRule } from '../../src/report/told-rule.js';
import { areasToActOn, otherRisks, unitsOfFew } from '../../src/report/view-areas.js';
import { languages } from '../../src/report/words/words.js';
import { cell, samplePublished } from './sample-result.js';

const words = languages.sv;
const [rule] = samplePublished.rules;
const [main] = rule.readings;

interface Unit {
  readonly mail: Cell;
  readonly phone?: Cell;
  readonly standing?: Standing;
  readonly figures?: Partial<UnitArea>;
}

const figures: UnitArea = {
  unit: 'Miljö',
  limits: null,
  placedBy: ['funnel'],
  tooFew: null,
  departures: 40,
  shareOfDepartures: 0.2,
  wholeIfAsOthers: 0.879,
  causes: [],
  answering: null,
};

const sum = (a: Cell, b: Cell): Cell =>
  cell([a.met + b.met, a.late + b.late, a.unanswered + b.unanswered, 0]);

function ruleOf(
  { mail, phone, standing = 'improvement-area', figures: own = {} }: Unit,
  patterns: readonly PatternFigures[] = [],
): PublishedRule {
  const unit: UnitGroup<Cell> = {
    unit: 'Miljö',
    kind: 'administration',
    board: null,
    standing,
    cell: phone === undefined ? mail : sum(mail, phone),
    channels: [
      { channel: 'mail', cell: mail },
      ...(phone === undefined ? [] : [{ channel: 'phone' as const, cell: phone }]),
    ],
  };
  return {
    ...rule,
    readings: [{ ...main, units: [unit] }],
    patterns,
    areas: { improvementBelow: 0.8, funnel: [], units: [{ ...figures, ...own }] },
  };
}

function told(unit: Unit, patterns: readonly PatternFigures[] = []): readonly string[] {
  const of = ruleOf(unit, patterns);
  const whole = 'share' in main.whole ? main.whole.share : null;
  return areasToActOn(of)
    .flatMap((area) => words.areas.areaWords(area, whole, toldRule(of, [of], words)))
    .map((text) => text.replaceAll('\u00a0', ' '));
}

const none = { contacts: 0, judged: 0, met: 0 };

function pattern(name: PatternFigures['pattern'], own: number, met: number): PatternFigures {
  const parts = {
    with: { contacts: own, judged: own, met },
    without: { contacts: 100, judged: 100, met: 80 },
  };
  return { pattern: name, whole: { with: none, without: none }, units: [{ unit: 'Miljö', ...parts }] };
}

describe('an area to act on', () => {
  it('is named by what departs the most, with the channel that holds it', () => {
    const unit = { mail: cell([60, 4, 30, 0]), phone: cell([90, 0, 6, 0]) };
    expect(told({ ...unit, figures: { causes: ['unanswered'] } })).toEqual([
      'Miljö: mest obesvarade mejl',
      '79 % i tid (intervall 73–84 %). 36 obesvarade och 4 för sent, av 190 bedömda. Mest skulle hjälpa: svar på obesvarade mejl. Det gäller 30 av 40 avvikelser. Om det gick lika bra för enheten som för övriga skulle andelen för alla stiga från 86 till 88 %.',
    ]);
  });

  it('names no channel where its channels may not be told', () => {
    const of = ruleOf({
      mail: cell([60, 30, 4, 0]),
      phone: cell([90, 6, 0, 0]),
      figures: { causes: ['late'] },
    });
    const [unit] = of.readings[0].units;
    if (unit === undefined) throw new Error('the unit is lost');
    const channels = unit.channels.map(({ channel }) => ({ channel, cell: { hidden: 'protects' } as const }));
    const hidden: PublishedRule = {
      ...of,
      readings: [{ ...of.readings[0], units: [{ ...unit, channels }] }],
    };
    const [area] = areasToActOn(hidden);
    if (area === undefined) throw new Error('the area is lost');
    const [title, text] = words.areas.areaWords(area, null, toldRule(hidden, [hidden], words));
    expect(title).toBe('Miljö: mest sena svar');
    expect(text).toContain('Mest skulle hjälpa: snabbare svar. Det gäller 36 av');
    expect(text).not.toContain('hela andelen');
  });

  it('tells of few contacts, of one person, and of the floor alone', () => {
    const unit = {
      mail: cell([20, 4, 6, 0]),
      figures: { causes: ['one-person'], placedBy: ['improvement-below'] },
    } as const;
    expect(told(unit)).toEqual([
      'Miljö: beror på en person',
      '67 % i tid (intervall 49–81 %). Regelverket vill att varje enhet når minst 80 %. 6 obesvarade och 4 för sent, av bara 30 bedömda. En person ger minst fyra av fem svar. Blir den personen borta riskerar svaren att utebli. Mest skulle hjälpa: svar på det som är obesvarat. Det gäller 6 av 10 avvikelser. Om det gick lika bra för enheten som för övriga skulle andelen för alla stiga från 86 till 88 %.',
    ]);
  });

  it('says what would help where a pattern holds half of the departures', () => {
    const unit = { mail: cell([120, 20, 20, 0]), figures: { causes: ['after-weekend'] } } as const;
    const [title, text] = told(unit, [pattern('after-weekend', 60, 40)]);
    expect(title).toBe('Miljö: sämre för det som kommer till helgen');
    expect(text).toContain('Det som kom från fredag kl. 12 till söndag avviker oftare: 33 % mot 20 %.');
    expect(text).toContain(
      'Mest skulle hjälpa: svar på det som kommer från fredag kl. 12 till söndag. Det gäller 20 av 40 avvikelser.',
    );
  });

  it('never takes a person who asks again for the cause', () => {
    const unit = { mail: cell([120, 20, 20, 0]), figures: { causes: ['repeated'] } } as const;
    const [title, text] = told(unit, [pattern('repeated', 60, 10)]);
    expect(title).toBe('Miljö: både obesvarade och sena svar');
    expect(text).toContain('I 60 av 160 kontakter hörde personen av sig igen före svaret.');
    expect(text).toContain(
      'Mest skulle hjälpa: svar på det som är obesvarat. Det gäller 20 av 40 avvikelser.',
    );
  });

  it('is nothing where the figures have no areas', () => {
    const of: PublishedRule = { ...ruleOf({ mail: cell([60, 4, 30, 0]) }), areas: null };
    expect(areasToActOn(of)).toEqual([]);
  });
});

describe('what else is told of units', () => {
  it('one person behind the answers of a unit that is no area', () => {
    const unit = { mail: cell([90, 2, 2, 0]), figures: { causes: ['one-person'] } } as const;
    const risks = otherRisks(ruleOf({ ...unit, standing: 'as-whole' }));
    expect(risks.map(({ unit: { unit: name } }) => name)).toEqual(['Miljö']);
    expect(otherRisks(ruleOf(unit))).toEqual([]);
    expect(words.areas.riskSentence(['Miljö'])).toBe(
      'En och samma person ger minst fyra av fem svar hos Miljö. Blir den personen borta riskerar svaren att utebli.',
    );
  });

  it('units of too few contacts, and of too few departures', () => {
    const few = (tooFew: UnitArea['tooFew']) =>
      unitsOfFew(ruleOf({ mail: cell([4, 2, 0, 0]), standing: 'as-whole', figures: { tooFew } }));
    expect(words.areas.fewSentence(few('contacts'))).toBe(
      'Har för få kontakter för att något säkert ska kunna sägas: Miljö.',
    );
    expect(words.areas.fewSentence(few('departures'))).toBe(
      'Under regelverkets golv, men med färre än fem avvikelser: Miljö.',
    );
    expect(words.areas.fewSentence(few(null))).toBe('');
  });
});
