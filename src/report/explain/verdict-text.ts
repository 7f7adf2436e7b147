import type { RuleKind } from '../../model/rule.js';
import type { Verdict } from '../../model/verdict.js';
import type { Words } from '../words/words.js';

export type CodedVerdict = Pick<Verdict, 'outcome' | 'reason' | 'missing' | 'spentSeconds'>;

/** The verdict with its reason, what the log lacks, and how much of the reading's own time an answer took. */
export function codedVerdictText(
  { outcome, reason, missing, spentSeconds }: CodedVerdict,
  kind: RuleKind,
  words: Words,
): string {
  const { fieldWords } = words.fields;
  const lacking = missing === null ? '' : `: ${fieldWords[missing]}`;
  const why = reason === null ? '' : ` (${words.columns.verdictReasonWords[reason]}${lacking})`;
  const isTimed = spentSeconds !== null && (outcome === 'met' || outcome === 'late');
  const { spent } = words.explainLines.clockLineWords;
  const time = isTimed ? spent(words.explain.exactDuration(spentSeconds * 1000)) : '';
  return `${words.explainRule.verdictWords(kind, outcome)}${why}${time}`;
}
