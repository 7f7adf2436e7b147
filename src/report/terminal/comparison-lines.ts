import type { PublishedResult } from '../../model/result.js';
import { storyOf, toldComparison } from '../told-comparison.js';
import { wholePromises } from '../view-rules.js';
import { restPlace } from './rest-place.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** What changed of the first promise, and where the others stand; nothing where no earlier measurement was given. */
export function comparisonLines(
  published: PublishedResult,
  made: readonly string[],
  screen: Screen,
): readonly string[] {
  const { width, paint, words } = screen;
  const told = toldComparison(published, words);
  if (told === null) return [];
  const { result, comparison, names } = told;
  const { comparisonWords } = words.comparison;
  const { reasonSentence } = words.comparisonReasons;
  const heading = paint.strong(comparisonWords.heading(names));
  if (comparison.reasons.length > 0) {
    return [
      heading,
      ...indented(
        comparison.reasons.map((reason) => reasonSentence(reason, names)),
        width,
      ),
    ];
  }
  const [first, ...others] = wholePromises(result.rules);
  const title = first === undefined || others.length === 0 ? '' : `${first.title}: `;
  const story = first === undefined ? [] : [`${title}${storyOf(first.rule, told).join(' ')}`];
  const { moreCompared } = words.afterRun.afterRunWords;
  const more = others.length === 0 ? [] : [moreCompared(others.length, restPlace(made, words))];
  return [heading, ...indented([...story, ...more], width)];
}

export function indented(sentences: readonly string[], width: number): readonly string[] {
  return sentences.flatMap((sentence) => wrapped(terminalText(sentence), width, '  ', '    '));
}
