import type { Block } from '../document/block.js';
import { numeric, type Row, type TableCell, table, textual } from '../document/table.js';
import { type PromiseLine, promiseLines } from '../promise-lines.js';
import type { RuleContext } from '../report-context.js';
import type { Words } from '../words/words.js';
import { ruleLink } from './rule-title.js';

/** Every promise in a line, with a way to its own part. */
export function briefTable(rules: readonly RuleContext[], words: Words): Block {
  const { caption, note, promise, limit, figure, of, target, standing } = words.promises.briefWords;
  const titles = [textual(limit), numeric(figure), numeric(of), textual(target), textual(standing)];
  return table({
    id: 'tabell-loften',
    caption,
    note,
    columns: [textual(promise), ...titles],
    rows: rows(rules, (line) => [
      line.limit,
      { content: line.figure, wraps: true },
      line.of,
      line.target,
      line.standing,
    ]),
  });
}

/** Promises that the summary does not tell in sentences. */
export function otherPromises(rules: readonly RuleContext[], words: Words): Block {
  const { others, othersNote, promise, figure, standing } = words.promises.briefWords;
  return table({
    id: 'tabell-andra-loften',
    caption: others,
    note: othersNote,
    columns: [textual(promise), numeric(figure), textual(standing)],
    rows: rows(rules, (line) => [{ content: line.figure, wraps: true }, line.standing]),
  });
}

function rows(
  rules: readonly RuleContext[],
  cellsOf: (line: PromiseLine) => readonly (TableCell | string)[],
): readonly Row[] {
  return rules.flatMap((context) =>
    promiseLines(context).map((line): Row => {
      if (line.isOfChannel) return { head: line.title, cells: cellsOf(line), kind: 'under' };
      return { head: ruleLink(context), cells: cellsOf(line) };
    }),
  );
}
