import { type Block, heading, list, paragraph } from '../document/block.js';
import { strong } from '../document/inline.js';
import type { ReportContext } from '../report-context.js';
import { publishedSentence } from '../told-finding.js';
import { expiredPromises, wholePromises } from '../view-rules.js';
import { balancePart } from './balance.js';
import { correctionPart } from './corrections.js';

/** Every row accounted for, step by step, and what the reader should know of the logs. */
export function qualitySection(context: ReportContext): readonly Block[] {
  const { qualityWords } = context.words.sections;
  return [
    heading(3, qualityWords.balance),
    paragraph(qualityWords.balanceIntro),
    ...balancePart(context),
    ...correctionPart(context),
    heading(3, qualityWords.findings),
    ...findings(context),
  ];
}

function findings({ result, words }: ReportContext): readonly Block[] {
  const { findingWords } = words.findings;
  const { expiredSentences } = words.findings;
  const expired = expiredSentences(expiredPromises(result), wholePromises(result.rules).length);
  const others = result.findings.filter(({ code }) => code !== 'rule-expired');
  const items = [
    ...expired.map((sentence) => [findingWords['rule-expired'], sentence] as const),
    ...others.map(
      (finding) => [findingWords[finding.code], publishedSentence(finding, result, words)] as const,
    ),
  ];
  if (items.length === 0) return [paragraph(words.sections.qualityWords.noFindings)];
  return list(items.map(([title, sentence]) => [strong(`${words.format.capital(title)}.`), ` ${sentence}`]));
}
