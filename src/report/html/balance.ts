import { plainBar } from '../charts/outcome-bars.js';
import type { Balance, ToldPart, ToldStep } from '../document/block.js';
import { type Html, html } from '../markup.js';

/** Each step with its total, its parts with bars, and whether they add up. */
export function balance({ steps }: Balance): Html {
  return html`<ol class="steps">
${steps.map(stepItem)}</ol>
`;
}

/** Steps of several promises have one title: by the note they differ in a list of tables that is read aloud. */
function stepItem({ title, note, total, parts, sum }: ToldStep): Html {
  const sign = sum.agrees
    ? html`<span class="agrees">✓ ${sum.word}</span>`
    : html`<span class="differs">✗ ${sum.word}</span>`;
  return html`<li><div class="total"><b>${total}</b><strong>${title}</strong><span>${note}</span></div>
<table aria-label="${title}, ${note}"><caption>${title}</caption><tbody>
${parts.map(partRow)}<tr class="sum"><th scope="row">${sum.title}${sign}</th><td></td><td class="figure">${sum.figure}</td></tr>
</tbody></table></li>
`;
}

function partRow({ name, figure, share }: ToldPart): Html {
  return html`<tr><th scope="row">${name}</th><td class="bar">${plainBar(share)}</td><td class="figure">${figure}</td></tr>
`;
}
