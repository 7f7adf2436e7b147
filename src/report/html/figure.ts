import { bothDrawings, type Drawing, type Drawn } from '../charts/drawing.js';
import { type Html, html } from '../markup.js';
import { howToRead, tableBehind } from '../words/sv/figures.js';

export interface Figure {
  /** Unique in the document. */
  readonly id: string;
  readonly number: number;
  /** Of its heading: 4 under a promise's own heading. */
  readonly level?: 3 | 4;
  /** The finding, not the subject. */
  readonly title: string;
  /** What is drawn. */
  readonly sub: string;
  readonly description: string;
  readonly draw: (drawing: Drawing) => Drawn;
  /** How to read it. */
  readonly reading: string;
  /** The table behind it, or a sentence saying where that stands. */
  readonly behind: { readonly table: Html } | { readonly link: string; readonly to: string };
}

/** Title, what is drawn, the drawing, how to read it, and the table behind it. */
export function figure(spec: Figure): Html {
  const { id, title, level = 3, description, draw, behind } = spec;
  return html`<figure id="${id}" aria-labelledby="${id}-rubrik">
${level === 3 ? html`<h3 id="${id}-rubrik">${title}</h3>` : html`<h4 id="${id}-rubrik">${title}</h4>`}
<p class="drawn">Figur ${spec.number}. ${spec.sub}</p>
${bothDrawings({ id, title, description, draw })}<figcaption><b>${howToRead}</b> ${spec.reading}</figcaption>
${
  'table' in behind
    ? html`<details><summary>${tableBehind(spec.number)}</summary>
${behind.table}</details>
`
    : html`<p class="fine"><a href="#${behind.to}">${behind.link}</a></p>
`
}</figure>
`;
}
