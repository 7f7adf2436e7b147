import { inlinesOf, type Text } from '../document/inline.js';
import { type Column, type Row, type Table, type TableCell, tableCell } from '../document/table.js';
import { type Html, html } from '../markup.js';
import { htmlOf } from './inline.js';

/** Longer tables may break over pages, with their head repeated. */
const longestWhole = 8;
/** With more columns than this a table keeps its width where the page is narrower, and is scrolled. */
const mostNarrow = 5;

/** A table in a box of its own, which can be scrolled with the keyboard while its first column stays. */
export function table({ id, caption, note, columns, rows, sortable = false }: Table): Html {
  const wide = columns.length > mostNarrow ? ' many-columns' : '';
  const long = rows.length > longestWhole ? ' long' : '';
  return html`<div class="scroll${wide}" tabindex="0" role="group" aria-labelledby="${id}-namn">
<table id="${id}" class="figures${long}"${sortable && html` data-sortable`}>
<caption id="${id}-namn"><b>${htmlOf(caption)}</b>${note !== undefined && html`<span>${note}</span>`}</caption>
<thead><tr>${columns.map(headCell)}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, columns))}</tbody>
</table>
</div>
`;
}

/** Short titles such as "E-post" must not break at their hyphen. */
function headCell({ title, numeric }: Column): Html {
  return html`<th scope="col"${classes([numeric && 'figure', title.length < 8 && 'short'])}>${title}</th>`;
}

function tableRow({ head, cells, kind = 'plain' }: Row, columns: readonly Column[]): Html {
  const name = kind === 'under' ? html`<span class="under">${htmlOf(head)}</span>` : htmlOf(head);
  return html`<tr${kind === 'sum' && html` class="sum"`}${isOfUnit(head) && html` data-unit`}><th scope="row">${name}</th>${cells.map((cell, index) => dataCell(tableCell(cell), columns[index + 1]))}</tr>
`;
}

function isOfUnit(head: Text): boolean {
  return inlinesOf(head).some(
    (inline) => typeof inline !== 'string' && inline.kind === 'name' && inline.isUnit,
  );
}

function dataCell(
  { content, sort, muted = false, wraps = false }: TableCell,
  column: Column | undefined,
): Html {
  const look = classes([column?.numeric === true && 'figure', muted && 'hidden-cell']);
  const words = htmlOf(content);
  return html`<td${look}${sort !== undefined && html` data-value="${sort}"`}>${wraps ? html`<span class="words">${words}</span>` : words}</td>`;
}

function classes(names: readonly (string | false)[]): Html | false {
  const given = names.filter((name) => name !== false);
  return given.length > 0 && html` class="${given.join(' ')}"`;
}
