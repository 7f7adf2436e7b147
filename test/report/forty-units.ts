import type { AreaFigures, FunnelLimits, UnitArea } from '../../src/model/areas.js';
import type { ChangeCell, RuleComparison } from '../../src/model/comparison.js';
import type { PublishedResult } from '../../src/model/result.js';
import { judgedOf } from '../../src/report/cells.js';
import { shownUnits } from '../../src/report/view-units.js';
import { fullComparison } from './full-comparison.js';
import { fullArrivals, fullCurve } from './full-patterns.js';
import { stressResult } from './stress-result.js';

/*
 * As much as a report can hold: three promises, each with forty units of long names in every table and chart
 * that has units, a year of weeks, curves, arrivals, and a comparison unit by unit.
 */

const whole = 0.85;

function limits(judged: number): FunnelLimits {
  const deviation = Math.sqrt((whole * (1 - whole)) / judged);
  const at = (width: number): number => Math.min(1, Math.max(0, whole + width * deviation));
  return { judged, low998: at(-3.09), low95: at(-1.96), high95: at(1.96), high998: at(3.09) };
}

const [rule] = stressResult.rules;
const shown = shownUnits(rule.readings[0]);

const units: readonly UnitArea[] = shown.map(({ unit, cell }, index) => ({
  unit: unit.unit,
  limits: limits(judgedOf(cell)),
  placedBy: unit.standing === 'improvement-area' ? ['funnel'] : [],
  tooFew: null,
  departures: judgedOf(cell) - cell.met,
  shareOfDepartures: 0.025,
  wholeIfAsOthers: whole + index / 1000,
  causes: index % 2 === 0 ? ['unanswered'] : ['late', 'one-person'],
  answering: null,
}));

const areas: AreaFigures = {
  improvementBelow: null,
  funnel: Array.from({ length: 120 }, (_, index) => limits(index + 5)),
  units,
};

const change: ChangeCell = {
  earlier: { value: 0.8, low: 0.75, high: 0.85, met: 80, judged: 100 },
  present: { value: 0.85, low: 0.8, high: 0.9, met: 85, judged: 100 },
  difference: { value: 0.05, low: -0.05, high: 0.15, change: 'no-clear-difference' },
  mayPublish: true,
};

const [compared] = fullComparison.rules;
if (compared === undefined) throw new Error('the comparison lost its rule');

const readings = compared.readings.map((reading) => {
  if (reading.figures === null) return reading;
  const changed = shown.map(({ unit: { unit, kind, board } }) => ({ unit, kind, board, cell: change }));
  return { ...reading, figures: { ...reading.figures, units: changed } };
});
const everyUnit: RuleComparison = { ...compared, readings };

const names = [rule.rule, 'svar-2-dagar', 'svar-5-dagar'] as const;
const full = { ...rule, areas, responseCurve: fullCurve, arrivals: fullArrivals };

export const fortyUnits: PublishedResult = {
  ...stressResult,
  comparison: { ...fullComparison, rules: names.map((name) => ({ ...everyUnit, rule: name })) },
  rules: [
    full,
    { ...full, rule: names[1], title: 'Svar inom två arbetsdagar' },
    { ...full, rule: names[2], title: 'Svar inom fem arbetsdagar' },
  ],
};
