import {
  Math as Equation,
  MathFraction,
  MathLimitLower,
  MathRadical,
  MathRun,
  MathSubScript,
  MathSuperScript,
  Paragraph,
} from 'docx';
import type { Formula, Term } from '../document/formula.js';

type EquationPart = MathFraction | MathLimitLower | MathRadical | MathRun | MathSubScript | MathSuperScript;

/** A formula in Word's own mathematics. */
export function formula(content: Formula): Paragraph {
  return new Paragraph({ style: 'Formula', children: [new Equation({ children: partsOf(content) })] });
}

function partsOf(content: Formula): readonly EquationPart[] {
  return content.map(partOf);
}

function partOf(term: Term): EquationPart {
  switch (term.kind) {
    case 'variable':
      return new MathRun(term.letter);
    case 'number':
      return new MathRun(String(term.digits));
    case 'sign':
      return new MathRun(term.sign);
    case 'fraction':
      return new MathFraction({ numerator: partsOf(term.over), denominator: partsOf(term.under) });
    case 'root':
      return new MathRadical({ children: partsOf(term.of) });
    case 'power':
      return new MathSuperScript({
        children: [new MathRun(term.letter)],
        superScript: [new MathRun(String(term.to))],
      });
    case 'indexed':
      return new MathSubScript({
        children: [new MathRun(term.letter)],
        subScript: [new MathRun(term.index)],
      });
    case 'product':
      return new MathLimitLower({ children: [new MathRun('∏')], limit: partsOf(term.over) });
  }
}
