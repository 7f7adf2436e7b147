import { type Html, html } from '../../markup.js';
import { alsoSpeaksOf, type CasePlace, hasContacts, placeOf } from '../../view-rules.js';
import { absentCases } from '../../words/sv/promises.js';
import { promiseWords } from '../../words/sv/sections.js';
import type { ReportContext } from '../context.js';
import { rulePart } from './rule-part.js';

/** The promises of one kind of cases, or a sentence that says why the report has nothing on it. */
export function caseSection(context: ReportContext, place: CasePlace): Html {
  const here = context.rules.filter(({ rule }) => placeOf(rule) === place);
  const isTold = here.some(({ rule }) => hasContacts(rule));
  const register = context.result.inputs.some(({ channel }) => channel === 'case');
  if (isTold) {
    const single = here.some(({ named }) => !named);
    return single
      ? html`<p><a href="#resultat">${promiseWords.inResult}</a></p>
`
      : html`${here.map((rule) => rulePart(context, rule))}`;
  }
  const within = context.rules.filter(({ rule }) => alsoSpeaksOf(rule, place)).map(({ rule }) => rule.title);
  const why = absentCases(place, { register, rules: here.length > 0, within });
  return html`${here.map(
    ({ rule, named, idOf }) =>
      named &&
      html`<h3 id="${idOf('lofte')}">${rule.title}</h3>
`,
  )}<p>${why}</p>
`;
}
