import { type Html, html } from '../../markup.js';
import { promiseLines } from '../../words/sv/promise-lines.js';
import { briefWords, titleWithMark } from '../../words/sv/promises.js';
import type { RuleContext } from '../context.js';
import { numeric, type Row, type Table, type TableCell, table, textual } from '../table.js';

/** Every promise in a line, with a way to its own part. */
export function briefTable(rules: readonly RuleContext[]): Html {
  const { caption, note, promise, limit, figure, of, target, standing } = briefWords;
  const titles = [textual(limit), numeric(figure), numeric(of), textual(target), textual(standing)];
  return table({
    id: 'tabell-loften',
    caption,
    note,
    columns: [textual(promise), ...titles],
    rows: rows(rules, (line) => [
      line.limit,
      { content: html`<span class="words">${line.figure}</span>` },
      line.of,
      line.target,
      line.standing,
    ]),
  });
}

/** Promises that the summary does not tell in sentences. */
export function otherPromises(rules: readonly RuleContext[]): Html {
  const { others, othersNote, promise, figure, standing } = briefWords;
  return table({
    id: 'tabell-andra-loften',
    caption: others,
    note: othersNote,
    columns: [textual(promise), numeric(figure), textual(standing)],
    rows: rows(rules, (line) => [
      { content: html`<span class="words">${line.figure}</span>` },
      line.standing,
    ]),
  });
}

function rows(
  rules: readonly RuleContext[],
  cellsOf: (line: ReturnType<typeof promiseLines>[number]) => readonly (TableCell | string)[],
): Table['rows'] {
  return rules.flatMap((context) =>
    promiseLines(context).map((line): Row => {
      const head = line.isOfChannel
        ? html`<span class="under">${line.title}</span>`
        : html`<a href="#${context.idOf('lofte')}">${titleWithMark(context.rule)}</a>`;
      return { head, cells: cellsOf(line) };
    }),
  );
}
