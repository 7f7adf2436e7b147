import type { Formula, Term } from '../document/formula.js';

/** A formula in the notation of TeX, in a block that GitHub and GitLab draw. */
export function formula(content: Formula): string {
  return `\`\`\`math\n${texOf(content)}\n\`\`\``;
}

function texOf(content: Formula): string {
  return content.map(termOf).join(' ');
}

function termOf(term: Term): string {
  switch (term.kind) {
    case 'variable':
      return letters(term.letter);
    case 'number':
      return String(term.digits);
    case 'sign':
      return letters(term.sign);
    case 'fraction':
      return `\\frac{${texOf(term.over)}}{${texOf(term.under)}}`;
    case 'root':
      return `\\sqrt{${texOf(term.of)}}`;
    case 'power':
      return `{${letters(term.letter)}}^{${term.to}}`;
    case 'indexed':
      return `{${letters(term.letter)}}_{${letters(term.index)}}`;
    case 'product':
      return `\\prod_{${texOf(term.over)}}`;
  }
}

/** Words stand upright; marks of the notation are written out. */
function letters(text: string): string {
  const written = text.replace(/[\\{}%#&_^~$`]/g, '\\$&');
  return [...text].length > 1 ? `\\text{${written}}` : written;
}
