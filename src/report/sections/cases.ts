import { type Block, heading, paragraph } from '../document/block.js';
import { link, swedish } from '../document/inline.js';
import type { ReportContext } from '../report-context.js';
import { alsoSpeaksOf, type CasePlace, hasContacts, placeOf } from '../view-rules.js';
import { rulePart } from './rule-part.js';

/** The promises of one kind of cases, or a sentence that says why the report has nothing on it. */
export function caseSection(context: ReportContext, place: CasePlace): readonly Block[] {
  const { promises, sections } = context.words;
  const here = context.rules.filter(({ rule }) => placeOf(rule) === place);
  if (here.some(({ rule }) => hasContacts(rule))) {
    const isOnly = here.some(({ named }) => !named);
    return isOnly
      ? [paragraph(link(sections.promiseWords.inResult, 'resultat'))]
      : here.flatMap((rule) => rulePart(context, rule));
  }
  const register = context.result.inputs.some(({ channel }) => channel === 'case');
  const within = context.rules.filter(({ rule }) => alsoSpeaksOf(rule, place)).map(({ rule }) => rule.title);
  return [
    ...here
      .filter(({ named }) => named)
      .map(({ rule, idOf }): Block => heading(3, swedish(rule.title), idOf('lofte'))),
    paragraph(promises.absentCases(place, { register, rules: here.length > 0, within })),
  ];
}
