import type { Formula, Term } from '../document/formula.js';
import { type Html, html } from '../markup.js';

/** A formula in MathML, in a region of its own that can be scrolled with the keyboard. */
export function formula(label: string, content: Formula): Html {
  return html`<div class="formula" tabindex="0" role="group" aria-label="${label}"><math display="block"><mrow>${content.map(termOf)}</mrow></math></div>
`;
}

function termOf(term: Term): Html {
  switch (term.kind) {
    case 'variable':
      return html`<mi>${term.letter}</mi>`;
    case 'number':
      return html`<mn>${term.digits}</mn>`;
    case 'sign':
      return html`<mo>${term.sign}</mo>`;
    case 'fraction':
      return html`<mfrac><mrow>${term.over.map(termOf)}</mrow><mrow>${term.under.map(termOf)}</mrow></mfrac>`;
    case 'root':
      return html`<msqrt>${term.of.map(termOf)}</msqrt>`;
    case 'power':
      return html`<msup><mi>${term.letter}</mi><mn>${term.to}</mn></msup>`;
    case 'indexed':
      return html`<msub><mi>${term.letter}</mi><mi>${term.index}</mi></msub>`;
    case 'product':
      return html`<munder><mo>∏</mo><mrow>${term.over.map(termOf)}</mrow></munder>`;
  }
}
