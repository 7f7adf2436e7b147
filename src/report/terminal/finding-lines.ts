import type { PublishedResult } from '../../model/result.js';
import { type FindingsOfKind, findingRemedy, publishedSentence, worstFirst } from '../told-finding.js';
import { expiredPromises, wholePromises } from '../view-rules.js';
import { restPlace } from './rest-place.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** What is pointed out must not push the answer off the screen. */
const mostKinds = 3;

/** What to know of the data, a kind at a time, each with what to do about it; the rest is counted and told where. */
export function findingLines(
  published: PublishedResult,
  made: readonly string[],
  screen: Screen,
): readonly string[] {
  const { width, paint, words } = screen;
  const { afterRunWords } = words.afterRun;
  const kinds = worstFirst(published.findings.filter(({ code }) => code !== 'rule-expired'));
  if (kinds.length === 0) return [];
  const rest = kinds.slice(mostKinds).flat().length;
  const more = afterRunWords.moreFindings(rest, restPlace(made, words, words.sections.sectionTitles.quality));
  return [
    paint.strong(afterRunWords.toDo),
    ...kinds.slice(0, mostKinds).flatMap((kind) => kindLines(kind, published, screen)),
    ...(rest > 0 ? wrapped(more, width, '  ', '  ') : []),
  ];
}

/** The first of a kind, how many more there are, and what to do. */
function kindLines(
  [finding, ...others]: FindingsOfKind,
  published: PublishedResult,
  { width, paint, words }: Screen,
): readonly string[] {
  const more = others.length === 0 ? '' : ` ${words.gates.gateWords.moreFindings(others.length)}`;
  const sentence = terminalText(`${publishedSentence(finding, published, words)}${more}`);
  const [first = '', ...next] = wrapped(sentence, width, '  ! ', '    ');
  return [
    first.replace('!', paint.late('!')),
    ...next,
    ...wrapped(terminalText(findingRemedy(finding, words)), width, '    → ', '      '),
  ];
}

/** Said before any figure. */
export function expiredLines(published: PublishedResult, { width, words }: Screen): readonly string[] {
  const promises = wholePromises(published.rules).length;
  return words.findings
    .expiredSentences(expiredPromises(published), promises)
    .flatMap((sentence) => wrapped(terminalText(sentence), width, '! ', '  '));
}
