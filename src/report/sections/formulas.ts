import {
  type Formula,
  fraction,
  indexed,
  number,
  power,
  product,
  root,
  sign,
  variable,
} from '../document/formula.js';

const n = variable('n');
const p = variable('p');

/** The 95 % Wilson interval of a share p of n. */
export const wilsonFormula: Formula = [
  fraction(
    [
      p,
      sign('+'),
      fraction([power('z', 2)], [number(2), n]),
      sign('±'),
      variable('z'),
      root([
        fraction([p, sign('('), number(1), sign('−'), p, sign(')')], [n]),
        sign('+'),
        fraction([power('z', 2)], [number(4), power('n', 2)]),
      ]),
    ],
    [number(1), sign('+'), fraction([power('z', 2)], [n])],
  ),
];

/** The lower end of the 95 % Newcombe interval of a difference d between two shares. */
export const differenceFormula: Formula = [
  variable('d'),
  sign('−'),
  root([power('a', 2), sign('+'), power('b', 2)]),
];

/** The Kaplan–Meier estimate of the part that still waits at time t. */
export const survivalFormula: Formula = [
  variable('S'),
  sign('('),
  variable('t'),
  sign(')'),
  sign('='),
  product([indexed('t', 'i'), sign('≤'), variable('t')]),
  sign('('),
  number(1),
  sign('−'),
  fraction([indexed('d', 'i')], [indexed('n', 'i')]),
  sign(')'),
];

/** `Σ W² (1 − n/N)`: what each group's part of the variance is weighed by. */
const weights: Formula = [
  sign('∑'),
  power('W', 2),
  sign('('),
  number(1),
  sign('−'),
  fraction([n], [variable('N')]),
  sign(')'),
];

/** The 95 % interval of a mean from a stratified sample. */
export const sampleMeanFormula: Formula = [
  variable('ȳ'),
  sign('±'),
  variable('t'),
  root([...weights, fraction([power('s', 2)], [n])]),
];

/** The number that stands for n in Wilson's interval of a share from a stratified sample. */
export const sampleSizeFormula: Formula = [
  indexed('n', '*'),
  sign('='),
  fraction([number(1)], [...weights, fraction([number(1)], [n])]),
];
