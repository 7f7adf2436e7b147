import type { PublishedRule } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import { hasTimes, targetsByChannel } from '../../view-target.js';
import { channelWords } from '../../words/sv/codes.js';
import { capital } from '../../words/sv/format.js';
import { otherChannels, titleWithMark } from '../../words/sv/promises.js';
import { scopeText } from '../../words/sv/scope.js';
import { promiseWords } from '../../words/sv/sections.js';
import { targetWords } from '../../words/sv/targets.js';
import { exceptionsText, severityText, validityText } from '../../words/sv/terms.js';
import type { ReportContext, RuleContext } from '../context.js';

/** What was promised and by whom, how it is read and why, whom it concerns, and what logs cannot show. */
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

function promise(context: RuleContext): Html {
  const { rule, named } = context;
  return html`${
    named &&
    html`<h3>${titleWithMark(rule)}</h3>
`
  }<blockquote class="quote"><p>${rule.promise}</p></blockquote>
<p class="fine">${promiseWords.source(rule.source)}</p>
${reading(context)}${facts(context)}`;
}

/** A promise without a time that can be read in one way needs no reading. */
function reading(context: RuleContext): Html {
  const { rule, main } = context;
  if (!hasTimes(rule) && rule.readings.length === 1 && rule.readingNote === null) return html``;
  return html`<p>${promiseWords.reading} <strong>${capital(main.title)}</strong>.${
    rule.readingNote !== null && ` ${rule.readingNote}`
  }${alternatives(context)}</p>
`;
}

function alternatives({ rule }: RuleContext): Html {
  const [, ...others] = rule.readings;
  if (others.length === 0) return html``;
  return html` <a href="#tolkningar">${promiseWords.others(others.map(({ title }) => title))}</a>.`;
}

/** Whom the promise concerns, when, and what it asks of them together. */
function facts({ rule }: RuleContext): Html {
  const target = rule.indicative ? promiseWords.indicative : capital(targetText(rule));
  const found: readonly (readonly [string, string | null])[] = [
    [promiseWords.scope, `${capital(scopeText(rule))}.`],
    [promiseWords.target, `${target}.`],
    [promiseWords.validity, validityText(rule)],
    [promiseWords.exceptions, exceptionsText(rule)],
    [promiseWords.severity, severityText[rule.severity]],
    [promiseWords.measure, rule.measureId],
  ];
  return html`<dl class="terms">
${found.map(
  ([term, fact]) =>
    fact !== null &&
    html`<div><dt>${term}</dt><dd>${fact}</dd></div>
`,
)}</dl>
`;
}

/** One target, or each channel's. */
function targetText(rule: PublishedRule): string {
  const channels = targetsByChannel(rule).map(({ channel, figures }) => {
    const name = channel === null ? otherChannels : channelWords[channel];
    return `${name} ${targetWords(figures.target, rule)}`;
  });
  return channels.length === 0 ? targetWords(rule.target.target, rule) : channels.join('; ');
}
