import type { Share } from '../../model/share.js';
import { type PublishedCell, type PublishedReading, shownCell } from '../cells.js';
import type { Block } from '../document/block.js';
import { strong, swedish, type Text } from '../document/inline.js';
import { numeric, type Row, type TableCell, table, textual } from '../document/table.js';
import type { RuleContext } from '../report-context.js';
import { shownBetween } from '../view-difference.js';
import { isOfTime, onSide } from '../view-target.js';
import type { Words } from '../words/words.js';
import { hiddenCells, none, outcomeRow, outcomeTableColumns } from './outcome-rows.js';

/** The columns of the promise's own form; a share also channel by channel. */
export function readingTable(rule: RuleContext): Block {
  const { main, idOf, captionOf, words } = rule;
  const { readingsWords } = words.sections;
  const channels = hasChannelColumns(rule) ? main.channels.map(({ channel }) => channel) : [];
  return table({
    id: idOf('tabell-tolkningar'),
    caption: captionOf(readingsWords.table),
    columns: [
      ...outcomeTableColumns(readingsWords.reading, rule),
      ...channels.map((channel) => numeric(words.format.capital(words.codes.channelWords[channel]))),
    ],
    rows: rule.rule.readings.map((reading) => readingRow(reading, rule)),
  });
}

function readingRow(reading: PublishedReading, rule: RuleContext): Row {
  const { format, sections } = rule.words;
  const title = swedish(format.capital(reading.title));
  const head: Text = reading.main ? [title, ' ', strong(`(${sections.readingsWords.chosen})`)] : title;
  const { cells } = outcomeRow('', reading.whole, rule);
  if (!hasChannelColumns(rule)) return { head, cells };
  return { head, cells: [...cells, ...reading.channels.map(({ cell }) => channelShare(cell, rule))] };
}

function hasChannelColumns({ rule, main }: RuleContext): boolean {
  return main.channels.length > 1 && !isOfTime(rule);
}

function channelShare(cell: PublishedCell, { side, words }: RuleContext): TableCell {
  const shown = shownCell(cell);
  if (shown === null) return hiddenCells(cell, words, { columns: 1 })[0] ?? none;
  if (shown.share === null) return none;
  return { content: words.format.percent(onSide(shown.share, side).value, 1) };
}

/** What the share would be if other things counted as an answer; nothing where the whole has none. */
export function sensitivityTable({
  rule,
  main,
  side,
  names,
  idOf,
  captionOf,
  words,
}: RuleContext): readonly Block[] {
  const { readingsWords, resultWords } = words.sections;
  const { capital, points } = words.format;
  const kept = shownCell(main.whole)?.share ?? null;
  if (kept === null) return [];
  const whole = onSide(kept, side);
  const titles = [names.share, resultWords.interval, readingsWords.difference];
  const rows = rule.sensitivity.flatMap(({ variant, share }) => {
    if (share === null) return [];
    const found = onSide(share, side);
    const head = capital(words.codes.sensitivityWords[variant]);
    const { decimals, difference } = shownBetween(whole, found);
    return [{ head, cells: [...shareCells(found, words, decimals), points(difference, decimals)] }];
  });
  const first = { head: capital(readingsWords.chosen), cells: [...shareCells(whole, words, 1), '–'] };
  const compared = table({
    id: idOf('tabell-kanslighet'),
    caption: captionOf(readingsWords.sensitivity),
    note: readingsWords.sensitivityNote,
    columns: [textual(readingsWords.sensitivityColumn), ...titles.map(numeric)],
    rows: [first, ...rows],
  });
  return [compared];
}

function shareCells(share: Share, { format }: Words, decimals: number): readonly string[] {
  return [format.percent(share.value, decimals), format.interval(share, decimals)];
}
