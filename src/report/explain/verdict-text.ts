import type { RuleKind } from '../../model/rule.js';
import type { Verdict } from '../../model/verdict.js';
import { excludedWords, fieldWords, notAssessableWords } from '../words/sv/codes.js';
import { exactDuration } from '../words/sv/explain.js';
import { verdictWords } from '../words/sv/explain-rule.js';

export type CodedVerdict = Pick<Verdict, 'outcome' | 'reason' | 'missing' | 'spentSeconds'>;

/** The verdict with its reason, what the log lacks, and how much of the reading's own time an answer took. */
export function codedVerdictText(
  { outcome, reason, missing, spentSeconds }: CodedVerdict,
  kind: RuleKind = 'respond',
): string {
  const lacking = missing === null ? '' : `: ${fieldWords[missing]}`;
  const why = reason === null ? '' : ` (${reasonWords[reason]}${lacking})`;
  const isTimed = spentSeconds !== null && (outcome === 'met' || outcome === 'late');
  const time = isTimed ? `, ${exactDuration(spentSeconds * 1000)} hade gått` : '';
  return `${verdictWords(kind, outcome)}${why}${time}`;
}

const reasonWords: Record<NonNullable<Verdict['reason']>, string> = {
  ...notAssessableWords,
  ...excludedWords,
};
