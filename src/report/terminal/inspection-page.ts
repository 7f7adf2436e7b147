import { type Page, pageOf } from './rules-page.js';
import type { Drawing } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** A page of labels with what is said beside each. */
export interface InspectionPage extends Page {
  readonly field: (label: string, text: string) => readonly string[];
}

const labelWidth = 11;
const narrowest = 40;

export function inspectionPage(drawing: Drawing): InspectionPage {
  const page = pageOf(drawing, narrowest);
  const margin = ' '.repeat(labelWidth + 2);
  return {
    ...page,
    field: (label, text) => {
      const [first = '', ...others] = wrapped(terminalText(text), page.width, margin, margin);
      return [
        `  ${page.paint.faint(label)}${' '.repeat(Math.max(1, labelWidth - label.length))}${first.trimStart()}`,
        ...others,
      ];
    },
  };
}
