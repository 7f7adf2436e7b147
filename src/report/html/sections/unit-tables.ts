import type { Channel } from '../../../model/event.js';
import type { Cell, Share, Standing } from '../../../model/result.js';
import { judgedOf, type PublishedUnit, shownCell } from '../../cells.js';
import { markIcon, standingMarks } from '../../charts/marks.js';
import { type Html, html } from '../../markup.js';
import { hasTimes, isCompared, isOfTime, onSide, type Side } from '../../view-target.js';
import { unitsByKind } from '../../view-units.js';
import { channelWords, standingWords } from '../../words/sv/codes.js';
import { capital, count, interval, percent } from '../../words/sv/format.js';
import { resultWords } from '../../words/sv/sections.js';
import { meanWords } from '../../words/sv/targets.js';
import type { RuleContext } from '../context.js';
import { counted, hiddenCells, none, waited } from '../outcome-rows.js';
import { numeric, type Row, softened, type TableCell, table, textual } from '../table.js';

/** Every unit with the promise's figures in its own form, and where it stands to the whole. */
export function unitTable(rule: RuleContext): Html {
  const { main, idOf, captionOf } = rule;
  const columns = unitColumns(rule);
  const own = isCompared(rule.rule) ? [textual(resultWords.standing)] : [];
  return table({
    id: idOf('tabell-enheter'),
    caption: captionOf(resultWords.unitTable),
    ...(hasTimes(rule.rule) ? { note: resultWords.unitTableNote } : {}),
    columns: [textual(resultWords.unit), ...columns.map(({ title }) => numeric(title)), ...own],
    sortable: true,
    rows: unitsByKind(main).flatMap(({ units }) => units.map((unit) => unitRow(unit, rule))),
  });
}

interface UnitColumn {
  readonly title: string;
  readonly cellOf: (cell: Cell) => TableCell;
}

/** The promise's figure in its own form, between the counts and the times of the response curve. */
function unitColumns({ rule, side, names, outcomes }: RuleContext): readonly UnitColumn[] {
  const { judged, interval: range, mean, median, ninetieth } = resultWords;
  const sided = ({ share }: Cell): Share | null => (share === null ? null : onSide(share, side));
  const times: readonly UnitColumn[] = [
    { title: median, cellOf: (cell) => waited(cell.own.median, cell) },
    { title: ninetieth, cellOf: (cell) => waited(cell.own.ninetieth, cell) },
  ];
  const figures: readonly UnitColumn[] = isOfTime(rule)
    ? [
        {
          title: mean,
          cellOf: (cell) =>
            cell.mean === null ? none : { content: meanWords(cell.mean, rule.target.target) },
        },
      ]
    : [
        { title: side === 'kept' ? names.met : names.share, cellOf: (cell) => shareValue(sided(cell)) },
        { title: range, cellOf: (cell) => rangeValue(sided(cell)) },
      ];
  const departures = outcomes.filter(
    (outcome) => outcome !== 'met' && (outcome !== 'late' || !isOfTime(rule)),
  );
  return [
    { title: judged, cellOf: (cell) => counted(judgedOf(cell)) },
    ...departures.map(
      (outcome): UnitColumn => ({
        title: names[outcome],
        cellOf: (cell) => counted(cell[outcome]),
      }),
    ),
    ...figures,
    ...(hasTimes(rule) ? times : []),
  ];
}

const shareValue = (share: Share | null): TableCell =>
  share === null ? none : { content: percent(share.value), sort: share.value };

const rangeValue = (share: Share | null): TableCell =>
  share === null ? none : { content: interval(share), sort: share.low };

function unitRow({ unit, standing, cell }: PublishedUnit, rule: RuleContext): Row {
  const columns = unitColumns(rule);
  const state = isCompared(rule.rule) ? [standing === null ? none : stateWord(standing)] : [];
  const shown = shownCell(cell);
  if (shown === null)
    return { head: softened(unit), cells: hiddenCells(cell, columns.length + state.length) };
  return { head: softened(unit), cells: [...columns.map(({ cellOf }) => cellOf(shown)), ...state] };
}

function stateWord(standing: Standing): TableCell {
  return {
    content: html`<span class="state">${markIcon(standingMarks[standing])}${standingWords[standing]}</span>`,
  };
}

/** Each unit's share channel by channel. */
export function unitChannelTable({ rule, main, side, names, idOf, captionOf }: RuleContext): Html {
  const channels = main.channels.map(({ channel }) => channel);
  if (channels.length < 2 || isOfTime(rule)) return html``;
  return table({
    id: idOf('tabell-enheter-kanaler'),
    caption: captionOf(resultWords.unitChannelTable(names.share)),
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
        cells: channels.flatMap((channel) => channelCells(unit, { channel, side })),
      })),
    ),
  });
}

function channelCells(
  unit: PublishedUnit,
  { channel, side }: { readonly channel: Channel; readonly side: Side },
): readonly (TableCell | string)[] {
  const found = unit.channels.find((entry) => entry.channel === channel);
  if (found === undefined) return ['–', '–'];
  const shown = shownCell(found.cell);
  if (shown === null) return hiddenCells(found.cell, 2, 1);
  return [shown.share === null ? '–' : percent(onSide(shown.share, side).value), count(judgedOf(shown))];
}
