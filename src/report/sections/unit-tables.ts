import type { Cell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { Standing } from '../../model/reading-figures.js';
import type { Share } from '../../model/share.js';
import { judgedOf, type PublishedUnit, shownCell } from '../cells.js';
import { standingMarks } from '../charts/marks.js';
import type { Block } from '../document/block.js';
import { state, unitName } from '../document/inline.js';
import { numeric, type Row, type TableCell, table, textual } from '../document/table.js';
import type { RuleContext } from '../report-context.js';
import { hasTimes, isCompared, isOfTime, onSide } from '../view-target.js';
import { unitsByKind } from '../view-units.js';
import type { Words } from '../words/words.js';
import { countCell, hiddenCells, meanCell, none, waitCell } from './outcome-rows.js';

/** Every unit with the promise's figures in its own form, and where it stands to the whole. */
export function unitTable(rule: RuleContext): Block {
  const { main, idOf, captionOf, words } = rule;
  const { resultWords } = words.sections;
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
function unitColumns(told: RuleContext): readonly UnitColumn[] {
  const { rule, names, outcomes, words } = told;
  const { judged, median, ninetieth } = words.sections.resultWords;
  const times: readonly UnitColumn[] = [
    { title: median, cellOf: (cell) => waitCell(cell.own.median, cell, words) },
    { title: ninetieth, cellOf: (cell) => waitCell(cell.own.ninetieth, cell, words) },
  ];
  const departures = outcomes.filter(
    (outcome) => outcome !== 'met' && (outcome !== 'late' || !isOfTime(rule)),
  );
  return [
    { title: judged, cellOf: (cell) => countCell(judgedOf(cell), words) },
    ...departures.map(
      (outcome): UnitColumn => ({
        title: names[outcome],
        cellOf: (cell) => countCell(cell[outcome], words),
      }),
    ),
    ...(isOfTime(rule) ? [meanColumn(told)] : shareColumns(told)),
    ...(hasTimes(rule) ? times : []),
  ];
}

function meanColumn({ rule, words }: RuleContext): UnitColumn {
  const { target } = rule.target;
  return { title: words.sections.resultWords.mean, cellOf: (cell) => meanCell(cell, target, words) };
}

function shareColumns({ side, names, words }: RuleContext): readonly UnitColumn[] {
  const { interval, percent } = words.format;
  const sided = ({ share }: Cell): Share | null => (share === null ? null : onSide(share, side));
  return [
    {
      title: side === 'kept' ? names.met : names.share,
      cellOf: (cell) => {
        const share = sided(cell);
        return share === null ? none : { content: percent(share.value), sort: share.value };
      },
    },
    {
      title: words.sections.resultWords.interval,
      cellOf: (cell) => {
        const share = sided(cell);
        return share === null ? none : { content: interval(share), sort: share.low };
      },
    },
  ];
}

function unitRow({ unit, standing, cell }: PublishedUnit, rule: RuleContext): Row {
  const columns = unitColumns(rule);
  const standings = isCompared(rule.rule) ? [standingCell(standing, rule.words)] : [];
  const shown = shownCell(cell);
  const cells =
    shown === null
      ? hiddenCells(cell, rule.words, { columns: columns.length + standings.length })
      : [...columns.map(({ cellOf }) => cellOf(shown)), ...standings];
  return { head: unitName(unit), cells };
}

function standingCell(standing: Standing | null, { codes }: Words): TableCell {
  if (standing === null) return none;
  return { content: state(standingMarks[standing], codes.standingWords[standing]) };
}

/** Each unit's share channel by channel. */
export function unitChannelTable(told: RuleContext): readonly Block[] {
  const { rule, main, names, idOf, captionOf, words } = told;
  const { resultWords } = words.sections;
  const channels = main.channels.map(({ channel }) => channel);
  if (channels.length < 2 || isOfTime(rule)) return [];
  const byChannel = table({
    id: idOf('tabell-enheter-kanaler'),
    caption: captionOf(resultWords.unitChannelTable(names.share)),
    columns: [
      textual(resultWords.unit),
      ...channels.flatMap((channel) => [
        numeric(words.format.capital(words.codes.channelWords[channel])),
        numeric(resultWords.judgedIn(channel)),
      ]),
    ],
    sortable: true,
    rows: unitsByKind(main).flatMap(({ units }) =>
      units.map((unit) => ({
        head: unitName(unit.unit),
        cells: channels.flatMap((channel) => channelCells(unit, channel, told)),
      })),
    ),
  });
  return [byChannel];
}

function channelCells(
  unit: PublishedUnit,
  channel: Channel,
  { side, words }: RuleContext,
): readonly TableCell[] {
  const { percent } = words.format;
  const found = unit.channels.find((entry) => entry.channel === channel);
  if (found === undefined) return [none, none];
  const shown = shownCell(found.cell);
  if (shown === null) return hiddenCells(found.cell, words, { columns: 2, countColumn: 1 });
  if (shown.share === null) return [none, countCell(judgedOf(shown), words)];
  const { value } = onSide(shown.share, side);
  return [{ content: percent(value), sort: value }, countCell(judgedOf(shown), words)];
}
