import { drawnChart, narrowDrawing, wideDrawing } from '../charts/drawing.js';
import type { Figure } from '../document/figure.js';
import { type Html, html } from '../markup.js';
import type { Words } from '../words/words.js';
import { table } from './table.js';

/** Title, what is drawn, the drawing in both widths, how to read it, and the table behind it. */
export function figure(spec: Figure, { figures }: Words): Html {
  const { id, number, title, level, sub, reading, behind } = spec;
  return html`<figure id="${id}" aria-labelledby="${id}-rubrik">
${level === 3 ? html`<h3 id="${id}-rubrik">${title}</h3>` : html`<h4 id="${id}-rubrik">${title}</h4>`}
<p class="drawn">${figures.figureWord} ${number}. ${sub}</p>
${drawnChart(spec, wideDrawing(id))}${drawnChart(spec, narrowDrawing(id))}<figcaption><b>${figures.howToRead}</b> ${reading}</figcaption>
${
  behind.kind === 'table'
    ? html`<details><summary>${figures.tableBehind(number)}</summary>
${table(behind)}</details>
`
    : html`<p class="fine"><a href="#${behind.to}">${behind.text}</a></p>
`
}</figure>
`;
}
