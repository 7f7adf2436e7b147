import { type Block, paragraph } from '../document/block.js';
import type { ReportContext } from '../report-context.js';
import { placeOf } from '../view-rules.js';
import { briefTable } from './brief.js';
import { rulePart } from './rule-part.js';

/** The promises in brief where there are several, then each in full but those that have a section of their own. */
export function resultSection(context: ReportContext): readonly Block[] {
  const { rules, words } = context;
  const here = rules.filter(({ rule, named }) => !named || placeOf(rule) === 'result');
  return [
    ...(rules.length > 1 ? [briefTable(rules, words)] : []),
    ...(here.length === 0 ? [paragraph(words.sections.resultWords.elsewhere)] : []),
    ...here.flatMap((rule) => rulePart(context, rule)),
  ];
}
