import { drawnChart, narrowDrawing, wideDrawing } from '../charts/drawing.js';
import type { Figure } from '../document/figure.js';
import { type Html, html } from '../markup.js';
import type { Words } from '../words/words.js';
import { table } from './table.js';

/** Every part in both widths; a part's name says which of them it is. */
function drawings({ id, title, parts }: Figure, { drawingName }: Words['figures']): readonly Html[] {
  return parts.map((part, index) => {
    const place = index === 0 ? id : `${id}-${index + 1}`;
    const chart = { ...part, title: drawingName(title, index + 1, parts.length) };
    return html`${drawnChart(chart, wideDrawing(place))}${drawnChart(chart, narrowDrawing(place))}`;
  });
}

/** Title, what is drawn, the drawing in both widths, how to read it, and the table behind it. */
export function figure(spec: Figure, { figures }: Words): Html {
  const { id, number, title, level, sub, reading, behind } = spec;
  return html`<figure id="${id}" aria-labelledby="${id}-rubrik">
${level === 3 ? html`<h3 id="${id}-rubrik">${title}</h3>` : html`<h4 id="${id}-rubrik">${title}</h4>`}
<p class="drawn">${figures.figureWord} ${number}. ${sub}</p>
${drawings(spec, figures)}<figcaption><b>${figures.howToRead}</b> ${reading}</figcaption>
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
