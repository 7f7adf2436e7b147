import { type PublishedRule, shownCell } from '../cells.js';
import type { Block } from '../document/block.js';
import { swedish, tag } from '../document/inline.js';
import { numeric, type Row, table, textual } from '../document/table.js';
import type { RuleContext } from '../report-context.js';
import type { Words } from '../words/words.js';
import { hiddenCells, none } from './outcome-rows.js';

/** The steps or alternatives of a promise under their whole, and goals marked as goals. */
export function stepTable(context: RuleContext): readonly Block[] {
  const { rule, parts, names, idOf, captionOf, words } = context;
  if (parts.length === 0) return [];
  const { partWords } = words.promises;
  const join = parts.some(({ binding }) => binding) ? rule.join : null;
  const { caption, note } = headOf(join, parts, words);
  const titles = [names.met, names.late, names.unanswered, names.share].map(numeric);
  const steps = table({
    id: idOf('tabell-steg'),
    caption: captionOf(caption),
    note,
    columns: [textual(partWords.step[join ?? 'all']), textual(partWords.limit), ...titles],
    rows: [...parts.map((part) => stepRow(part, words)), wholeRow(rule, join, words)],
  });
  return [steps];
}

function headOf(
  join: PublishedRule['join'],
  parts: readonly PublishedRule[],
  { promises: { partWords } }: Words,
): { readonly caption: string; readonly note: string } {
  if (join === null) return { caption: partWords.goal, note: partWords.goalNote };
  const goals = parts.some(({ binding }) => !binding) ? ` ${partWords.goalNote}` : '';
  const [caption, note] =
    join === 'all' ? [partWords.all, partWords.allNote] : [partWords.any, partWords.anyNote];
  return { caption, note: note + goals };
}

function stepRow(part: PublishedRule, words: Words): Row {
  const { capital, limit } = words.format;
  const { goalMark } = words.promises.partWords;
  const isPlain = part.binding || part.title.toLowerCase() === goalMark;
  const title = swedish(capital(part.title));
  return {
    head: isPlain ? title : [title, ' ', tag(goalMark)],
    cells: [limit(part.readings[0].allowed), ...figures(part, words)],
  };
}

function wholeRow(rule: PublishedRule, join: PublishedRule['join'], words: Words): Row {
  const limit = join === null ? words.format.limit(rule.readings[0].allowed) : none;
  return { head: words.promises.partWords.whole, cells: [limit, ...figures(rule, words)], kind: 'sum' };
}

function figures({ readings: [{ whole }] }: PublishedRule, words: Words): Row['cells'] {
  const { count, percent } = words.format;
  const cell = shownCell(whole);
  if (cell === null) return hiddenCells(whole, words, { columns: 4 });
  const share = cell.share === null ? '–' : percent(cell.share.value);
  return [count(cell.met), count(cell.late), count(cell.unanswered), share];
}
