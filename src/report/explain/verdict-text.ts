import type { Verdict } from '../../model/verdict.js';
import { excludedWords, notAssessableWords, outcomeWords } from '../words/codes-sv.js';
import { exactDuration } from '../words/explain-sv.js';

export type CodedVerdict = Pick<Verdict, 'outcome' | 'reason' | 'spentSeconds'>;

/** The verdict with its reason, and how much of the reading's own time an answer took. */
export function codedVerdictText({ outcome, reason, spentSeconds }: CodedVerdict): string {
  const why = reason === null ? '' : ` (${reasonWords[reason]})`;
  const isTimed = spentSeconds !== null && (outcome === 'met' || outcome === 'late');
  return `${outcomeWords[outcome]}${why}${isTimed ? `, ${exactDuration(spentSeconds * 1000)} hade gått` : ''}`;
}

const reasonWords: Record<NonNullable<Verdict['reason']>, string> = {
  ...notAssessableWords,
  ...excludedWords,
};
