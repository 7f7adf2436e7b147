import type { PublishedRule } from '../cells.js';
import { wholePromises } from '../view-rules.js';
import { wordedRule } from '../worded-rule.js';
import { promiseLines } from '../words/sv/promise-lines.js';
import { briefWords, titleWithMark } from '../words/sv/promises.js';
import type { Paint } from './paint.js';
import { terminalText, wrapped } from './terminal-text.js';

/** Several promises, a line each in its own form; channels with targets of their own stand under theirs. */
export function promiseList(rules: readonly PublishedRule[], width: number, paint: Paint): readonly string[] {
  const lines = wholePromises(rules).flatMap((rule) =>
    promiseLines(wordedRule(rule, rules)).flatMap(
      ({ isOfChannel, isHidden, title, figure, of, standing }) => {
        const name = terminalText(isOfChannel ? title : titleWithMark(rule));
        const basis = of === '–' ? '' : ` (${of})`;
        const told = figure === '–' ? standing : isHidden ? figure : `${figure}${basis}, ${standing}`;
        const indent = isOfChannel ? '    ' : '  ';
        return wrapped(`${name}: ${told}`, width, indent, `${indent}  `);
      },
    ),
  );
  return [paint.strong(briefWords.caption), ...lines];
}
