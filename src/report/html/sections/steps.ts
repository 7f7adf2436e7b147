import type { PublishedRule } from '../../cells.js';
import { shownCell } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import { capital, count, limit, percent } from '../../words/sv/format.js';
import { partWords } from '../../words/sv/promises.js';
import type { RuleContext } from '../context.js';
import { hiddenCells, none } from '../outcome-rows.js';
import { numeric, type Row, table, textual } from '../table.js';

/** The steps or alternatives of a promise under their whole, and goals marked as goals. */
export function stepTable(context: RuleContext): Html {
  const { rule, parts, names, idOf, captionOf } = context;
  if (parts.length === 0) return html``;
  const joined = parts.some(({ binding }) => binding) ? rule.join : null;
  const { caption, note } = heading(joined, parts);
  const titles = [names.met, names.late, names.unanswered, names.share].map(numeric);
  return table({
    id: idOf('tabell-steg'),
    caption: captionOf(caption),
    note,
    columns: [textual(partWords.step[joined ?? 'all']), textual(partWords.limit), ...titles],
    rows: [...parts.map((part) => stepRow(part)), { ...wholeRow(rule, joined), kind: 'sum' }],
  });
}

function heading(
  joined: 'all' | 'any' | null,
  parts: readonly PublishedRule[],
): { readonly caption: string; readonly note: string } {
  if (joined === null) return { caption: partWords.goal, note: partWords.goalNote };
  const goals = parts.some(({ binding }) => !binding) ? ` ${partWords.goalNote}` : '';
  const [caption, note] =
    joined === 'all' ? [partWords.all, partWords.allNote] : [partWords.any, partWords.anyNote];
  return { caption, note: note + goals };
}

function stepRow(part: PublishedRule): Row {
  const isPlain = part.binding || part.title.toLowerCase() === partWords.goalMark;
  const head = isPlain
    ? capital(part.title)
    : html`${capital(part.title)} <span class="tag">${partWords.goalMark}</span>`;
  return { head, cells: [limit(part.readings[0].allowed), ...figures(part)] };
}

function wholeRow(rule: PublishedRule, joined: 'all' | 'any' | null): Row {
  return {
    head: partWords.whole,
    cells: [joined === null ? limit(rule.readings[0].allowed) : none, ...figures(rule)],
  };
}

function figures({ readings: [{ whole }] }: PublishedRule): Row['cells'] {
  const cell = shownCell(whole);
  if (cell === null) return hiddenCells(whole, 4);
  const share = cell.share === null ? '–' : percent(cell.share.value);
  return [count(cell.met), count(cell.late), count(cell.unanswered), share];
}
