import { type Html, type HtmlValue, html } from '../markup.js';

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly numeric: boolean;
}

export interface TableCell {
  readonly content: HtmlValue;
  /** What the row is sorted by; left out where the column is not sorted. */
  readonly sort?: number;
  readonly muted?: boolean;
}

export interface Row {
  /** The row's header; a group row has nothing else. */
  readonly head: HtmlValue;
  readonly cells: readonly (TableCell | string)[];
  readonly kind?: 'plain' | 'sum' | 'group';
}

export interface Table {
  /** Unique in the document. */
  readonly id: string;
  readonly caption: string;
  readonly note?: string;
  /** The first names the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Readers with script may sort it by a column. */
  readonly sortable?: boolean;
}

export function numeric(title: string): Column {
  return { title, numeric: true };
}

export function textual(title: string): Column {
  return { title, numeric: false };
}

/** Longer tables may break over pages, with their head repeated. */
const longestWhole = 8;
/** More columns than this scroll sideways on a phone, the first one staying. */
const mostNarrow = 5;

/** A table in a region of its own that can be scrolled with the keyboard. */
export function table(spec: Table): Html {
  const { id, caption, note = '', columns, rows, sortable = false } = spec;
  const wide = columns.length > mostNarrow ? ' many-columns' : '';
  const long = rows.length > longestWhole ? ' long' : '';
  return html`<div class="scroll${wide}" tabindex="0" role="region" aria-labelledby="${id}-namn">
<table id="${id}" class="figures${long}"${sortable && html` data-sortable`}>
<caption id="${id}-namn"><b>${caption}</b>${note !== '' && html`<span>${note}</span>`}</caption>
<thead><tr>${columns.map(headCell)}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, columns))}</tbody>
</table>
</div>
`;
}

/** Short titles such as "E-post" must not break at their hyphen. */
function headCell({ title, numeric }: Column): Html {
  const look = [numeric ? 'figure' : '', title.length < 8 ? 'short' : ''].filter((name) => name !== '');
  return html`<th scope="col"${look.length > 0 && html` class="${look.join(' ')}"`}>${title}</th>`;
}

function tableRow({ head, cells, kind = 'plain' }: Row, columns: readonly Column[]): Html {
  if (kind === 'group') {
    return html`<tr class="kind-row"><th scope="rowgroup" colspan="${columns.length}">${head}</th></tr>
`;
  }
  return html`<tr${kind === 'sum' && html` class="sum"`}><th scope="row">${head}</th>${cells.map((cell, index) => tableCell(cell, columns[index + 1]))}</tr>
`;
}

function tableCell(cell: TableCell | string, column: Column | undefined): Html {
  const { content, sort, muted = false }: TableCell = typeof cell === 'string' ? { content: cell } : cell;
  const look = [column?.numeric === true ? 'figure' : '', muted ? 'hidden-cell' : ''].filter(
    (name) => name !== '',
  );
  return html`<td${look.length > 0 && html` class="${look.join(' ')}"`}${sort !== undefined && html` data-value="${sort}"`}>${content}</td>`;
}

/** Long compounds get a place to break: Swedish names of offices are longer than a column. */
export function softened(name: string): string {
  return name.replace(
    /(\p{L}{4,}?)(?=(?:förvaltning|nämnd|kontor|enhet|förbund|kommun)(?:en|et)?\b)/gu,
    '$1\u00ad',
  );
}
