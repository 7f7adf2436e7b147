import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, HiddenCell } from '../../src/model/cell.js';
import type { Standing, UnitGroup } from '../../src/model/reading-figures.js';
import { reportContext } from '../../src/report/report-context.js';
import { areaSection } from '../../src/report/sections/areas.js';
import { summarySection } from '../../src/report/sections/summary.js';
import { languages } from '../../src/report/words/words.js';
import { cell, type PublishedCell, samplePublished } from './sample-result.js';

const [rule] = samplePublished.rules;
const [main] = rule.readings;

type Unit = UnitGroup<PublishedCell>;

function unit(name: string, standing: Standing | null, told: Cell | HiddenCell): Unit {
  return { unit: name, kind: 'administration', board: null, standing, cell: told, channels: [] };
}

const few = unit('Rådet', null, { hidden: 'few' });
const shown = (name: string, standing: Standing): Unit => unit(name, standing, cell([40, 10, 10, 0]));

function figuresOf(name: string) {
  return {
    ...{ unit: name, limits: null, placedBy: ['improvement-below'] as const, tooFew: null, departures: 20 },
    ...{ shareOfDepartures: 0.2, wholeIfAsOthers: 0.9, causes: [], answering: null },
  };
}

/** What a reader of the summary, and of the section on improvement areas, is told. */
function told(units: readonly Unit[]): readonly [summary: string, section: string] {
  const areas = { improvementBelow: 0.9, funnel: [], units: units.map((one) => figuresOf(one.unit)) };
  const one = { ...rule, readings: [{ ...main, units }] as const, areas, patterns: [] };
  const context = reportContext({ ...samplePublished, rules: [one] }, languages.sv);
  return [JSON.stringify(summarySection(context)), JSON.stringify(areaSection(context))];
}

const none = 'Ingen enhet ligger så lågt';
const noneShown = 'Ingen av enheterna som visas ligger så lågt';
const alone = 'Färre än två enheter kan visas, så det går inte att jämföra dem';
const area = 'Bygg: ';

describe('what summary and section say of improvement areas', () => {
  it.each<readonly [name: string, units: readonly Unit[], said: string]>([
    ['none of all', [shown('Bygg', 'as-whole'), shown('Vård', 'above')], none],
    ['none of those shown', [shown('Bygg', 'as-whole'), shown('Vård', 'above'), few], noneShown],
    ['nothing of a single unit', [shown('Bygg', 'as-whole')], alone],
    ['nothing where one is shown', [shown('Bygg', 'as-whole'), few, few], alone],
    ['nothing where all are hidden', [few, few], alone],
    ['the single unit that misses its floor', [shown('Bygg', 'improvement-area')], area],
    ['one shown that misses its floor', [shown('Bygg', 'improvement-area'), few], area],
    ['one shown that is worth watching', [shown('Bygg', 'watch'), few], noneShown],
  ])('%s', (_, units, said) => {
    for (const text of told(units)) {
      expect(text).toContain(said);
      for (const other of [none, noneShown, alone, area].filter((one) => one !== said))
        expect(text).not.toContain(other);
    }
  });

  it('is of the units shown where others are hidden', () => {
    const [of, all] = [[shown('Bygg', 'improvement-area'), few], [shown('Bygg', 'improvement-area')]].map(
      told,
    );
    expect(of?.[0]).toContain('En av enheterna som visas är ett förbättringsområde.');
    expect(all?.[0]).toContain('En enhet är ett förbättringsområde.');
  });

  it('is the same whatever a hidden unit is', () => {
    const standings = fc.constantFrom<Standing>('improvement-area', 'watch', 'as-whole', 'above');
    const hidden = fc.constantFrom<HiddenCell>({ hidden: 'few' }, { hidden: 'protects' });
    fc.assert(
      fc.property(fc.array(standings, { maxLength: 3 }), standings, hidden, (beside, standing, why) => {
        const others = beside.map((one, index) => shown(`Enhet ${index}`, one));
        expect(told([...others, unit('Rådet', standing, why)])).toEqual(
          told([...others, unit('Rådet', null, why)]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
