import type { PatternName } from '../../model/patterns.js';
import { shownCell } from '../cells.js';
import type { Block } from '../document/block.js';
import { unitName } from '../document/inline.js';
import { numeric, type Row, type TableCell, table, textual } from '../document/table.js';
import type { RuleContext } from '../report-context.js';
import { type Area, areasToActOn, departuresIn, isHiddenPart } from '../view-areas.js';
import { onSide } from '../view-target.js';
import { countCell, none } from './outcome-rows.js';

/** What lies behind the departures of each improvement area, and what the whole would reach without them. */
export function whyTable(rule: RuleContext): readonly Block[] {
  const areas = areasToActOn(rule.rule);
  if (areas.length === 0) return [];
  const { words, main, side, idOf, captionOf } = rule;
  const { whyTable: told } = words.areas;
  const share = shownCell(main.whole)?.share ?? null;
  const whole = share === null ? '' : words.format.percent(onSide(share, side).value, 1);
  const counts = [told.departures, told.shareOfDepartures, told.handedOn, told.repeated, told.afterWeekend];
  return [
    table({
      id: idOf('tabell-varfor'),
      caption: captionOf(told.caption),
      note: told.note(whole),
      columns: [textual(told.unit), ...counts.map(numeric), textual(told.onePerson), numeric(told.whole)],
      rows: areas.map((area) => whyRow(area, rule)),
    }),
  ];
}

function whyRow(area: Area, rule: RuleContext): Row {
  const { words, side } = rule;
  const { percent } = words.format;
  const { departures, shareOfDepartures, wholeIfAsOthers, causes } = area.figures;
  return {
    head: unitName(area.unit.unit),
    cells: [
      countCell(departures, words),
      shareOfDepartures === null ? none : percent(shareOfDepartures),
      patternCell(area, 'handed-on', rule),
      patternCell(area, 'repeated', rule),
      patternCell(area, 'after-weekend', rule),
      causes.includes('one-person') ? words.areas.whyTable.byOne : none,
      wholeIfAsOthers === null ? none : percent(side === 'kept' ? wholeIfAsOthers : 1 - wholeIfAsOthers, 1),
    ],
  };
}

/** How much of the unit's contacts has the pattern; after the weekend: how much departs with it and without. */
function patternCell({ unit }: Area, wanted: PatternName, { rule, words }: RuleContext): TableCell {
  const found = rule.patterns.find(({ pattern }) => pattern === wanted);
  const parts = found?.units.find((one) => one.unit === unit.unit);
  if (parts === undefined) return none;
  if (isHiddenPart(parts.with) || isHiddenPart(parts.without)) {
    return { content: words.codes.hiddenWords.protects, muted: true };
  }
  const { percent } = words.format;
  if (wanted !== 'after-weekend') {
    return { content: percent(parts.with.contacts / (parts.with.contacts + parts.without.contacts)) };
  }
  if (parts.with.judged === 0 || parts.without.judged === 0) return none;
  const [own, others] = [parts.with, parts.without].map((part) => percent(departuresIn(part) / part.judged));
  return { content: words.areas.whyTable.against(own ?? '', others ?? '') };
}
