import type { Standing } from '../../model/reading-figures.js';
import type { Share } from '../../model/share.js';
import {
  isHidden,
  isOneSided,
  judgedOf,
  type PublishedCell,
  type PublishedUnit,
  shownCell,
} from '../cells.js';
import { intervalParts } from '../charts/interval-parts.js';
import type { IntervalGroup, IntervalRow, IntervalRows } from '../charts/interval-rows.js';
import { standingMarks } from '../charts/marks.js';
import type { Block } from '../document/block.js';
import { figureInParts } from '../document/figure.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { shareAxis } from '../view-series.js';
import { isCompared, onSide } from '../view-target.js';
import { type KindGroup, shownUnits, unitsAt, unitsByKind, unitsTold } from '../view-units.js';
import type { Words } from '../words/words.js';
import { unitChannelTable, unitTable } from './unit-tables.js';

/** Every unit in a figure, beside a whole that has a share, and in the table behind it, which stands open below. */
export function unitParts(context: ReportContext, rule: RuleContext): readonly Block[] {
  if (rule.main.units.length === 0) return [];
  const isBesideWhole = isCompared(rule.rule) && !isOneSided(rule.main.whole);
  const drawn = rule.drawn && shownUnits(rule.main).length > 0 && isBesideWhole;
  return [...(drawn ? [unitFigure(context, rule)] : []), unitTable(rule), ...unitChannelTable(rule)];
}

function unitFigure(context: ReportContext, rule: RuleContext): Block {
  const { main, words } = rule;
  const told = words.figures.unitFigure;
  const chart = unitChart(rule);
  return figureInParts({
    id: rule.idOf('figur-enheter'),
    number: context.nextFigure(),
    title: told.title(unitsAt(main, 'improvement-area'), shownUnits(main).length, unitsTold(main)),
    level: rule.named ? 4 : 3,
    sub: told.sub(rule),
    parts: intervalParts(chart, words.figures.continued),
    reading: told.reading(wholeOf(rule), chart.axis),
    behind: { kind: 'link', text: told.tableLink, to: rule.idOf('tabell-enheter') },
  });
}

/** The share of all units together; null for a single unit, which is the whole. */
function wholeOf({ main, side }: RuleContext): Share | null {
  const all = shownCell(main.whole)?.share ?? null;
  return all === null || shownUnits(main).length < 2 ? null : onSide(all, side);
}

const standingOrder: readonly Standing[] = ['improvement-area', 'watch', 'as-whole', 'above'];

function unitChart(rule: RuleContext): Omit<IntervalRows, 'dense'> {
  const { main, side, words } = rule;
  const shown = shownUnits(main);
  const whole = wholeOf(rule);
  const target = words.figures.targetMark(rule.rule, side);
  const shares = shown.map(({ share }) => onSide(share, side));
  const present = standingOrder.filter((standing) => shown.some(({ unit }) => unit.standing === standing));
  return {
    groups: unitsByKind(main).map((group) => groupOf(group, rule)),
    axis: { ...shareAxis(shares, target?.at ?? null, side), percent: words.format.percent },
    target,
    reference: whole === null ? null : { at: whole.value, text: words.figures.unitFigure.all(whole) },
    key: present.map((standing) => ({
      mark: standingMarks[standing],
      text: words.codes.standingWords[standing],
    })),
  };
}

function groupOf({ kind, units, cell }: KindGroup, rule: RuleContext): IntervalGroup {
  const { codes, format, sections } = rule.words;
  const share = cell === null || cell.share === null ? null : onSide(cell.share, rule.side);
  const title = kind === null ? codes.unknownKindWord : codes.organisationKindGroupWords[kind];
  return {
    title: format.capital(title),
    note: share === null || units.length < 2 ? '' : sections.resultWords.kindNote(share.value, share.judged),
    rows: units.map((unit) => rowOf(unit, rule)),
  };
}

function rowOf({ unit, standing, cell }: PublishedUnit, { side, words }: RuleContext): IntervalRow {
  const shown = shownCell(cell);
  const share = shown === null || shown.share === null ? null : onSide(shown.share, side);
  const mark = standingMarks[standing ?? 'as-whole'];
  if (shown === null || share === null)
    return { name: unit, bold: false, mark, share: null, figure: unseen(cell, words), note: '', told: '' };
  const { interval, percent } = words.format;
  return {
    name: unit,
    bold: standing === 'improvement-area',
    mark,
    share,
    figure: percent(share.value),
    note: words.sections.resultWords.contacts(judgedOf(shown)),
    told: `${unit}: ${percent(share.value)} (${interval(share)}).`,
  };
}

function unseen(cell: PublishedCell, { codes, oneSided, sections }: Words): string {
  if (isHidden(cell)) return codes.hiddenWords[cell.hidden];
  return isOneSided(cell) ? oneSided.untoldShare : sections.resultWords.noJudged;
}
