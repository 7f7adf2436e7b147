import { pageOf } from './rules-page.js';
import { type Drawing, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** A rule set without mistakes, and what else to know of it. */
interface GoodRules {
  readonly file: string;
  readonly rules: number;
  readonly warnings: readonly PlacedWarning[];
}

interface PlacedWarning {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const narrowest = 40;

/** One sentence where there is nothing to mend; warnings at their places, as mistakes are told. */
export function rulesCheckText({ file, rules, warnings }: GoodRules, drawing: Drawing): string {
  const { say, width, words } = pageOf(drawing, narrowest);
  const placed = warnings.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  return screenText([
    [
      ...say(words.rules.goodRuleSet(file, rules), 0),
      ...(placed.length === 0 ? [] : [words.rules.warningsTitle]),
      ...placed.flatMap((warning) => wrapped(terminalText(warning), width, '  ', '    ')),
    ],
  ]);
}
