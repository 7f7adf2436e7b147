import type { Standing } from '../../../model/result.js';
import { judgedOf, type PublishedCell, type PublishedUnit, shownCell } from '../../cells.js';
import { drawIntervalRows, type IntervalGroup, type IntervalRow } from '../../charts/interval-rows.js';
import { standingMarks } from '../../charts/marks.js';
import { type Html, html } from '../../markup.js';
import { shareAxis } from '../../view-series.js';
import { isCompared, onSide, type Side } from '../../view-target.js';
import { type KindGroup, shownUnits, unitsAt, unitsByKind } from '../../view-units.js';
import {
  hiddenWords,
  organisationKindGroupWords,
  standingWords,
  unknownKindWord,
} from '../../words/sv/codes.js';
import { targetMark, unitFigure } from '../../words/sv/figures.js';
import { capital, interval, percent } from '../../words/sv/format.js';
import { resultWords } from '../../words/sv/sections.js';
import type { ReportContext, RuleContext } from '../context.js';
import { figure } from '../figure.js';
import { unitChannelTable, unitTable } from './unit-tables.js';

/** Every unit in a figure and in the table behind it, which stands open below. */
export function unitParts(context: ReportContext, rule: RuleContext): Html {
  if (rule.main.units.length === 0) return html``;
  const drawn = rule.drawn && shownUnits(rule.main).length > 0 && isCompared(rule.rule);
  return html`${drawn && unitFigureOf(context, rule)}${unitTable(rule)}${unitChannelTable(rule)}`;
}

function unitFigureOf(context: ReportContext, rule: RuleContext): Html {
  const { main } = rule;
  const shown = shownUnits(main);
  const all = shownCell(main.whole)?.share ?? null;
  const whole = all === null || shown.length < 2 ? null : onSide(all, rule.side);
  const target = targetMark(rule.rule, rule.side);
  const axis = shareAxis(
    shown.map(({ share }) => onSide(share, rule.side)),
    target?.at ?? null,
    rule.side,
  );
  const standings: readonly Standing[] = ['improvement-area', 'watch', 'as-whole', 'above'];
  const present = standings.filter((standing) => shown.some(({ unit }) => unit.standing === standing));
  const groups = unitsByKind(main).map((group) => groupOf(group, rule));
  return figure({
    id: rule.idOf('figur-enheter'),
    number: context.nextFigure(),
    title: unitFigure.title(unitsAt(main, 'improvement-area'), shown.length),
    level: rule.named ? 4 : 3,
    sub: unitFigure.sub(rule),
    description: shown
      .map(({ unit, share }) => {
        const told = onSide(share, rule.side);
        return `${unit.unit}: ${percent(told.value)} (${interval(told)}).`;
      })
      .join(' '),
    draw: (drawing) =>
      drawIntervalRows(
        {
          groups,
          axis,
          target,
          reference: whole === null ? null : { at: whole.value, text: unitFigure.all(whole) },
          key: present.map((standing) => ({ mark: standingMarks[standing], text: standingWords[standing] })),
        },
        drawing,
      ),
    reading: unitFigure.reading(whole, axis),
    behind: { link: unitFigure.tableLink, to: rule.idOf('tabell-enheter') },
  });
}

function kindTitle(kind: KindGroup['kind']): string {
  return capital(kind === null ? unknownKindWord : organisationKindGroupWords[kind]);
}

function groupOf({ kind, units, cell }: KindGroup, { side }: RuleContext): IntervalGroup {
  const share = cell === null || cell.share === null ? null : onSide(cell.share, side);
  return {
    title: kindTitle(kind),
    note: share === null || units.length < 2 ? '' : resultWords.kindNote(share.value, share.judged),
    rows: units.map((unit) => rowOf(unit, side)),
  };
}

function rowOf({ unit, standing, cell }: PublishedUnit, side: Side): IntervalRow {
  const shown = shownCell(cell);
  const share = shown === null || shown.share === null ? null : onSide(shown.share, side);
  const mark = standingMarks[standing ?? 'as-whole'];
  if (shown === null || share === null)
    return { name: unit, bold: false, mark, share: null, figure: unseen(cell), note: '' };
  return {
    name: unit,
    bold: standing === 'improvement-area',
    mark,
    share,
    figure: percent(share.value),
    note: resultWords.contacts(judgedOf(shown)),
  };
}

function unseen(cell: PublishedCell): string {
  return 'hidden' in cell ? hiddenWords[cell.hidden] : resultWords.noJudged;
}
