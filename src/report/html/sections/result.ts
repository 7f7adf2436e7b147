import { type Html, html } from '../../markup.js';
import { placeOf } from '../../view-rules.js';
import { resultWords } from '../../words/sv/sections.js';
import type { ReportContext } from '../context.js';
import { briefTable } from './brief.js';
import { rulePart } from './rule-part.js';

/** The promises in brief where there are several, then each in full but those that have a section of their own. */
export function resultSection(context: ReportContext): Html {
  const { rules } = context;
  const here = rules.filter(({ rule, named }) => !named || placeOf(rule) === 'result');
  return html`${rules.length > 1 && briefTable(rules)}${
    here.length === 0 &&
    html`<p>${resultWords.elsewhere}</p>
`
  }${here.map((rule) => rulePart(context, rule))}`;
}
