import type { Channel } from '../../../model/event.js';
import type { Standing } from '../../../model/result.js';
import { judgedOf, type PublishedCell, type PublishedUnit, shownCell } from '../../cells.js';
import { drawIntervalRows, type IntervalGroup, type IntervalRow } from '../../charts/interval-rows.js';
import { markIcon, standingMarks } from '../../charts/marks.js';
import { capital, count, duration, interval, percent } from '../../format.js';
import { type Html, html } from '../../markup.js';
import { axisStart } from '../../view-series.js';
import { type KindGroup, shownUnits, unitsAt, unitsByKind } from '../../view-units.js';
import {
  channelWords,
  hiddenWords,
  organisationKindGroupWords,
  standingWords,
  unknownKindWord,
} from '../../words/codes-sv.js';
import { targetLabel, unitFigure } from '../../words/figures-sv.js';
import { resultWords } from '../../words/sections-sv.js';
import type { ReportContext, RuleContext } from '../context.js';
import { figure } from '../figure.js';
import { hiddenCells } from '../outcome-rows.js';
import { numeric, type Row, softened, type TableCell, table, textual } from '../table.js';

/** Every unit in a figure and in the table behind it, which stands open below. */
export function unitParts(context: ReportContext, rule: RuleContext): Html {
  if (rule.main.units.length === 0) return html``;
  const drawn = shownUnits(rule.main).length > 0;
  return html`${drawn && unitFigureOf(context, rule)}${unitTable(rule)}${unitChannelTable(rule)}`;
}

function unitFigureOf(context: ReportContext, rule: RuleContext): Html {
  const { main } = rule;
  const shown = shownUnits(main);
  const whole = shownCell(main.whole)?.share ?? null;
  const { target } = rule.rule;
  const start = axisStart(
    shown.map(({ share }) => share),
    target,
  );
  const standings: readonly Standing[] = ['improvement-area', 'watch', 'as-whole', 'above'];
  const present = standings.filter((standing) => shown.some(({ unit }) => unit.standing === standing));
  const groups = unitsByKind(main).map(groupOf);
  return figure({
    id: rule.idOf('figur-enheter'),
    number: context.nextFigure(),
    title: unitFigure.title(unitsAt(main, 'improvement-area'), main.units.length),
    sub: unitFigure.sub,
    description: shown
      .map(({ unit, share }) => `${unit.unit}: ${percent(share.value)} (${interval(share)}).`)
      .join(' '),
    draw: (drawing) =>
      drawIntervalRows(
        {
          groups,
          start,
          target: { at: target, text: targetLabel(target) },
          reference:
            whole === null || shown.length < 2 ? null : { at: whole.value, text: unitFigure.all(whole) },
          key: present.map((standing) => ({ mark: standingMarks[standing], text: standingWords[standing] })),
        },
        drawing,
      ),
    reading: unitFigure.reading(shown.length < 2 ? null : whole, start),
    behind: { link: unitFigure.tableLink, to: rule.idOf('tabell-enheter') },
  });
}

function kindTitle(kind: KindGroup['kind']): string {
  return capital(kind === null ? unknownKindWord : organisationKindGroupWords[kind]);
}

function groupOf({ kind, units, cell }: KindGroup): IntervalGroup {
  const share = cell?.share ?? null;
  return {
    title: kindTitle(kind),
    note: share === null || units.length < 2 ? '' : resultWords.kindNote(share.value, share.judged),
    rows: units.map(rowOf),
  };
}

function rowOf({ unit, standing, cell }: PublishedUnit): IntervalRow {
  const shown = shownCell(cell);
  const share = shown?.share ?? null;
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

function unitTable({ main, idOf, captionOf }: RuleContext): Html {
  const { judged, unanswered, late, met, interval: range, median, ninetieth, standing } = resultWords;
  const titles = [judged, unanswered, late, met, range, median, ninetieth];
  return table({
    id: idOf('tabell-enheter'),
    caption: captionOf(resultWords.unitTable),
    note: resultWords.unitTableNote,
    columns: [textual(resultWords.unit), ...titles.map(numeric), textual(standing)],
    sortable: true,
    rows: unitsByKind(main).flatMap(({ units }) => units.map((unit) => unitRow(unit, titles.length + 1))),
  });
}

function unitRow({ unit, standing, cell }: PublishedUnit, columns: number): Row {
  const shown = shownCell(cell);
  if (shown === null) return { head: softened(unit), cells: hiddenCells(cell, columns) };
  const { share, unanswered, late, own } = shown;
  return {
    head: softened(unit),
    cells: [
      counted(judgedOf(shown)),
      counted(unanswered),
      counted(late),
      share === null ? '–' : { content: percent(share.value), sort: share.value },
      share === null ? '–' : { content: interval(share), sort: share.low },
      waited(own.median, share !== null),
      waited(own.ninetieth, share !== null),
      standing === null ? '–' : stateWord(standing),
    ],
  };
}

const counted = (value: number): TableCell => ({ content: count(value), sort: value });

/** "Not reached" sorts last: it is longer than any time. */
function waited(seconds: number | null, judged: boolean): TableCell | string {
  if (!judged) return '–';
  return seconds === null
    ? { content: html`<span class="words">${duration(null)}</span>`, sort: 1e12 }
    : { content: duration(seconds), sort: seconds };
}

export function stateWord(standing: Standing): TableCell {
  return {
    content: html`<span class="state">${markIcon(standingMarks[standing])}${standingWords[standing]}</span>`,
  };
}

function unitChannelTable({ main, idOf, captionOf }: RuleContext): Html {
  const channels = main.channels.map(({ channel }) => channel);
  if (channels.length < 2) return html``;
  return table({
    id: idOf('tabell-enheter-kanaler'),
    caption: captionOf(resultWords.unitChannelTable),
    columns: [
      textual(resultWords.unit),
      ...channels.flatMap((channel) => [
        numeric(capital(channelWords[channel])),
        numeric(resultWords.judged.toLowerCase()),
      ]),
    ],
    rows: unitsByKind(main).flatMap(({ units }) =>
      units.map((unit) => ({
        head: softened(unit.unit),
        cells: channels.flatMap((channel) => channelCells(unit, channel)),
      })),
    ),
  });
}

function channelCells(unit: PublishedUnit, channel: Channel): readonly (TableCell | string)[] {
  const found = unit.channels.find((entry) => entry.channel === channel);
  if (found === undefined) return ['–', '–'];
  const shown = shownCell(found.cell);
  if (shown === null) return hiddenCells(found.cell, 2, 1);
  return [shown.share === null ? '–' : percent(shown.share.value), count(judgedOf(shown))];
}
