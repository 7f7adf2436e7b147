import type { PublishedResult } from '../../model/result.js';
import { findingRemedy, publishedSentence, workFirst } from '../told-finding.js';
import { expiredPromises, wholePromises } from '../view-rules.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** A log with many empty days must not push the answer off the screen. */
const mostFindings = 3;

/** What to know of the data, each with what to do about it; the rest is counted and told where. */
export function findingLines(published: PublishedResult, { width, paint, words }: Screen): readonly string[] {
  const { afterRunWords } = words.afterRun;
  const findings = workFirst(published.findings.filter(({ code }) => code !== 'rule-expired'));
  if (findings.length === 0) return [];
  const rest = findings.length - mostFindings;
  const more = afterRunWords.moreFindings(rest, words.sections.sectionTitles.quality);
  return [
    paint.strong(afterRunWords.toDo),
    ...findings.slice(0, mostFindings).flatMap((finding) => {
      const sentence = terminalText(publishedSentence(finding, published, words));
      const [first = '', ...others] = wrapped(sentence, width, '  ! ', '    ');
      return [
        first.replace('!', paint.late('!')),
        ...others,
        ...wrapped(terminalText(findingRemedy(finding, words)), width, '    → ', '      '),
      ];
    }),
    ...(rest > 0 ? wrapped(more, width, '  ', '  ') : []),
  ];
}

/** Said before any figure. */
export function expiredLines(published: PublishedResult, { width, words }: Screen): readonly string[] {
  const promises = wholePromises(published.rules).length;
  return words.findings
    .expiredSentences(expiredPromises(published), promises)
    .flatMap((sentence) => wrapped(terminalText(sentence), width, '! ', '  '));
}
