import type { FunnelLimits } from '../../model/areas.js';
import type { Standing } from '../../model/reading-figures.js';
import { shownCell } from '../cells.js';
import { drawFunnel } from '../charts/funnel.js';
import type { Funnel, FunnelRange, FunnelUnit } from '../charts/funnel-plan.js';
import { type KeyEntry, markEntry } from '../charts/key.js';
import { standingMarks } from '../charts/marks.js';
import type { Block } from '../document/block.js';
import { figure } from '../document/figure.js';
import { state, unitName } from '../document/inline.js';
import { numeric, type Row, type Table, table, textual } from '../document/table.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { type Area, toldAreas } from '../view-areas.js';
import { shareAxis } from '../view-series.js';
import { onSide } from '../view-target.js';
import { unitsTold } from '../view-units.js';
import { countCell, none } from './outcome-rows.js';

/** More names than this are not read in a drawing. */
const mostNamed = 12;

/** Units between the limits of chance; nothing where they are not compared, or one alone may be told. */
export function funnelParts(context: ReportContext, rule: RuleContext): readonly Block[] {
  const areas = toldAreas(rule.rule);
  if (areas.length < 2 || (rule.rule.areas?.funnel ?? []).length === 0) return [];
  return [rule.drawn ? funnelFigure(context, rule, areas) : limitsTable(rule, areas)];
}

function funnelFigure(context: ReportContext, rule: RuleContext, areas: readonly Area[]): Block {
  const { funnelFigure: told } = rule.words.areas;
  const below = areas
    .filter(({ figures }) => figures.placedBy.includes('funnel'))
    .map(({ unit }) => unit.unit);
  const units = unitsTold(rule.main);
  const chart = funnelOf(rule, areas);
  return figure({
    id: rule.idOf('figur-tratt'),
    number: context.nextFigure(),
    title: rule.side === 'kept' ? told.title(below, units) : told.titleDeparting(below, units),
    level: rule.named ? 4 : 3,
    sub: told.sub(rule),
    description: describe(rule, areas),
    draw: (drawing) => drawFunnel(chart, drawing),
    reading: told.reading(rule),
    behind: limitsTable(rule, areas),
  });
}

function funnelOf(rule: RuleContext, areas: readonly Area[]): Funnel {
  const { main, side, words } = rule;
  const whole = shownCell(main.whole)?.share ?? null;
  const told = whole === null ? 0 : onSide(whole, side).value;
  const limits = (rule.rule.areas?.funnel ?? []).map((one) => rangeOf(one, rule));
  return {
    units: unitsToDraw(rule, areas),
    limits,
    whole: { at: told, text: whole === null ? '' : words.figures.unitFigure.all(onSide(whole, side)) },
    axis: { ...shareAxis(heights(rule, areas, limits), null, side), percent: words.format.percent },
    across: { text: words.areas.funnelFigure.across, count: words.format.count },
    key: keyOf(rule, areas),
  };
}

/** What must be seen: every unit, and the limits where they are narrowest. */
function heights(
  { side }: RuleContext,
  areas: readonly Area[],
  limits: readonly FunnelRange[],
): readonly { readonly low: number; readonly high: number }[] {
  const units = areas.map(({ share }) => onSide(share, side).value);
  return [
    ...units.map((value) => ({ low: value, high: value })),
    ...limits.slice(-1).map(({ low998, high998 }) => ({ low: low998, high: high998 })),
  ];
}

/** On the side that is told: what departs most is then what is kept least. */
function rangeOf(limits: FunnelLimits, { side }: RuleContext): FunnelRange {
  if (side === 'kept') return limits;
  const { judged, low998, low95, high95, high998 } = limits;
  return { judged, low998: 1 - high998, low95: 1 - high95, high95: 1 - low95, high998: 1 - low998 };
}

const worstFirst: readonly Standing[] = ['improvement-area', 'watch', 'above', 'as-whole'];

function rank({ unit }: Area): number {
  return unit.standing === null ? worstFirst.length : worstFirst.indexOf(unit.standing);
}

/** Every unit, those first that stand out; where they are many only those have names. */
function unitsToDraw({ side }: RuleContext, areas: readonly Area[]): readonly FunnelUnit[] {
  const isFew = areas.length <= mostNamed;
  return areas
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ unit, share }, place) => {
      const standing = unit.standing ?? 'as-whole';
      const isNamed = isFew || (place < mostNamed && standing !== 'as-whole');
      return {
        name: isNamed ? unit.unit : null,
        bold: standing === 'improvement-area' || standing === 'watch',
        mark: standingMarks[standing],
        judged: share.judged,
        share: onSide(share, side).value,
      };
    });
}

const keyOrder: readonly Standing[] = ['improvement-area', 'watch', 'as-whole', 'above'];

function keyOf({ words }: RuleContext, areas: readonly Area[]): readonly KeyEntry[] {
  const { inner, outer } = words.areas.funnelFigure;
  const present = keyOrder.filter((standing) => areas.some(({ unit }) => unit.standing === standing));
  return [
    { sample: { kind: 'line', look: 'limit-95' }, text: inner },
    { sample: { kind: 'line', look: 'limit-998' }, text: outer },
    ...present.map((standing) => markEntry(standingMarks[standing], words.codes.standingWords[standing])),
  ];
}

function describe({ side, words }: RuleContext, areas: readonly Area[]): string {
  const { others, unit: unitText } = words.areas.funnelFigure;
  const outside = areas.filter(({ unit }) => unit.standing !== null && unit.standing !== 'as-whole');
  const told = outside.map(({ unit, share }) => {
    const standing = words.codes.standingWords[unit.standing ?? 'as-whole'];
    return unitText(unit.unit, words.format.percent(onSide(share, side).value), share.judged, standing);
  });
  return [...told, others(areas.length - outside.length, outside.length)]
    .filter((text) => text !== '')
    .join(' ');
}

function limitsTable(rule: RuleContext, areas: readonly Area[]): Table {
  const { names, words, idOf, captionOf } = rule;
  const { funnelFigure: told } = words.areas;
  const { judged, standing, unit } = words.sections.resultWords;
  return table({
    id: idOf('tabell-tratt'),
    caption: captionOf(told.table),
    columns: [
      textual(unit),
      ...[judged, names.share, told.low998, told.low95, told.high95, told.high998].map(numeric),
      textual(standing),
    ],
    sortable: true,
    rows: areas.map((area) => limitsRow(area, rule)),
  });
}

function limitsRow({ unit, share, figures }: Area, rule: RuleContext): Row {
  const { side, words } = rule;
  const { percent } = words.format;
  const limits = figures.limits === null ? null : rangeOf(figures.limits, rule);
  const ends = limits === null ? [] : [limits.low998, limits.low95, limits.high95, limits.high998];
  const own = onSide(share, side).value;
  return {
    head: unitName(unit.unit),
    cells: [
      countCell(share.judged, words),
      { content: percent(own, 1), sort: own },
      ...ends.map((end) => ({ content: percent(end, 1), sort: end })),
      unit.standing === null
        ? none
        : { content: state(standingMarks[unit.standing], words.codes.standingWords[unit.standing]) },
    ],
  };
}
