import { capital } from '../../format.js';
import { type Html, html } from '../../markup.js';
import { promiseWords } from '../../words/sections-sv.js';
import type { ReportContext, RuleContext } from '../context.js';

/** What was promised and by whom, how its time is read, and what logs cannot show. */
export function promiseSection({ result, rules }: ReportContext): Html {
  const { cannotMeasure, readingNote, municipality } = result.ruleSet;
  return html`${rules.map(promise)}${
    municipality !== result.municipality &&
    html`<p>${promiseWords.borrowed(municipality, result.municipality)}</p>
`
  }${
    readingNote !== '' &&
    html`<p>${readingNote}</p>
`
  }${
    cannotMeasure.length > 0 &&
    html`<div class="note"><p><strong>${promiseWords.cannotMeasure}</strong></p>
<ul>
${cannotMeasure.map(
  (item) => html`<li>${item}</li>
`,
)}</ul></div>
`
  }`;
}

function promise({ rule, main, named }: RuleContext): Html {
  const others = rule.readings.length - 1;
  return html`${
    named &&
    html`<h3>${rule.title}</h3>
`
  }<blockquote class="quote"><p>${rule.promise}</p></blockquote>
<p class="fine">${promiseWords.source(rule.source)}</p>
<p>${promiseWords.reading} <strong>${capital(main.title)}</strong>.${others > 0 && html` <a href="#tolkningar">${promiseWords.others(others)}</a>.`}</p>
`;
}
