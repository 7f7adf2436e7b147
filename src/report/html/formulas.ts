import { type Html, html } from '../markup.js';

const fraction = (over: Html, under: Html): Html =>
  html`<mfrac><mrow>${over}</mrow><mrow>${under}</mrow></mfrac>`;
const name = (letter: string): Html => html`<mi>${letter}</mi>`;
const sign = (operator: string): Html => html`<mo>${operator}</mo>`;
const figure = (digits: number): Html => html`<mn>${digits}</mn>`;
const indexed = (letter: string): Html => html`<msub>${name(letter)}${name('i')}</msub>`;
const squared = (letter: string): Html => html`<msup>${name(letter)}${figure(2)}</msup>`;

function formula(label: string, content: Html): Html {
  return html`<div class="formula" tabindex="0" role="group" aria-label="${label}"><math display="block"><mrow>${content}</mrow></math></div>
`;
}

/** The 95 % Wilson interval of a share p of n. */
export function wilsonFormula(label: string): Html {
  const z2n = fraction(squared('z'), html`${figure(2)}${name('n')}`);
  const variance = fraction(
    html`${name('p')}${sign('(')}${figure(1)}${sign('−')}${name('p')}${sign(')')}`,
    name('n'),
  );
  const root = html`<msqrt>${variance}${sign('+')}${fraction(squared('z'), html`${figure(4)}${squared('n')}`)}</msqrt>`;
  const over = html`${name('p')}${sign('+')}${z2n}${sign('±')}${name('z')}${root}`;
  return formula(label, fraction(over, html`${figure(1)}${sign('+')}${fraction(squared('z'), name('n'))}`));
}

/** The Kaplan–Meier estimate of the part that still waits at time t. */
export function survivalFormula(label: string): Html {
  const times = html`<munder>${sign('∏')}<mrow>${indexed('t')}${sign('≤')}${name('t')}</mrow></munder>`;
  const step = html`${sign('(')}${figure(1)}${sign('−')}${fraction(indexed('d'), indexed('n'))}${sign(')')}`;
  return formula(label, html`${name('S')}${sign('(')}${name('t')}${sign(')')}${sign('=')}${times}${step}`);
}
