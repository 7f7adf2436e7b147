import type { PublishedRule } from '../cells.js';
import { promiseLines } from '../promise-lines.js';
import { toldRule } from '../told-rule.js';
import { wholePromises } from '../view-rules.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** Several promises, a line each in its own form; channels with targets of their own stand under theirs. */
export function promiseList(
  rules: readonly PublishedRule[],
  { width, paint, words }: Screen,
): readonly string[] {
  const { briefWords, titleWithMark } = words.promises;
  const lines = wholePromises(rules).flatMap((rule) =>
    promiseLines(toldRule(rule, rules, words)).flatMap(
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
