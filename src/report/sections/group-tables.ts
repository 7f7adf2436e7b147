import type { Block } from '../document/block.js';
import { name } from '../document/inline.js';
import { type Row, table } from '../document/table.js';
import type { RuleContext } from '../report-context.js';
import { outcomeRow, outcomeTableColumns } from './outcome-rows.js';

/** Outcomes by organisation kind, where there are several. */
export function kindTable(rule: RuleContext): readonly Block[] {
  const { main, words } = rule;
  const { organisationKindGroupWords, unknownKindWord } = words.codes;
  const { kind: head, kindTable: caption } = words.sections.resultWords;
  if (main.organisationKinds.length < 2) return [];
  const rows = main.organisationKinds.map(({ kind, cell }) => {
    const title = kind === null ? unknownKindWord : organisationKindGroupWords[kind];
    return outcomeRow(words.format.capital(title), cell, rule);
  });
  return [groupTable({ id: 'tabell-organisationsformer', caption, head, rows }, rule)];
}

/** Outcomes by board, where units have boards. */
export function boardTable(rule: RuleContext): readonly Block[] {
  const { main, words } = rule;
  const { board: head, boardTable: caption, noBoard } = words.sections.resultWords;
  if (main.boards.length < 2) return [];
  const rows = main.boards.map(({ board, cell }) => ({
    ...outcomeRow('', cell, rule),
    head: board === null ? noBoard : name(board),
  }));
  return [groupTable({ id: 'tabell-namnder', caption, head, rows }, rule)];
}

interface Groups {
  readonly id: string;
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Row[];
}

/** The groups, and all of them together. */
function groupTable({ id, caption, head, rows }: Groups, rule: RuleContext): Block {
  const { main, idOf, captionOf, words } = rule;
  return table({
    id: idOf(id),
    caption: captionOf(caption),
    columns: outcomeTableColumns(head, rule),
    rows: [...rows, outcomeRow(words.sections.resultWords.all, main.whole, rule, 'sum')],
  });
}
