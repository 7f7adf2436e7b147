import type { Cell, Share } from '../../../model/result.js';
import { judgedOf, shownCell } from '../../cells.js';
import { drawOutcomeBars, type OutcomeBar } from '../../charts/outcome-bars.js';
import { type Html, html } from '../../markup.js';
import { channelShares, channelSpread, outsideOf, weakestChannel } from '../../view.js';
import { expiredPromises } from '../../view-rules.js';
import { isCompared, isOfTime } from '../../view-target.js';
import { areasToActOn, hiddenUnits, unitsAt } from '../../view-units.js';
import { channelWords, findingWords } from '../../words/sv/codes.js';
import { dateRange, weekRange } from '../../words/sv/dates.js';
import { outcomeFigure } from '../../words/sv/figures.js';
import { expiredSentences } from '../../words/sv/findings.js';
import { capital, count, percent } from '../../words/sv/format.js';
import { briefWords, titleWithMark } from '../../words/sv/promises.js';
import { areaSectionWords, resultWords } from '../../words/sv/sections.js';
import {
  areasSentence,
  areaWords,
  channelSentence,
  hiddenUnitsSentence,
  intervalNote,
  outsideSentence,
  pendingSentence,
  statWords,
  watchSentence,
} from '../../words/sv/summary.js';
import { meanWords, medianWords } from '../../words/sv/targets.js';
import type { ReportContext, RuleContext } from '../context.js';
import { figure } from '../figure.js';
import { otherPromises } from './brief.js';
import { answerWords, askedWords } from './rule-part.js';

/** The answer first: what the promises came to, what stands outside the figures, and where to begin. */
export function summarySection(context: ReportContext): Html {
  const leads = context.rules.filter(({ drawn }) => drawn);
  const others = context.rules.filter(({ drawn }) => !drawn);
  return html`${expired(context)}${
    others.length > 0 &&
    html`<p>${briefWords.more(leads.length, others.length)}</p>
`
  }${leads.map((rule, index) => ruleSummary(context, rule, index === 0))}${
    others.length > 0 && otherPromises(others)
  }`;
}

/** Before any figure: a promise that no longer held says nothing of whether one that holds is kept. */
function expired({ result, rules }: ReportContext): Html {
  const found = expiredPromises(result);
  if (found.length === 0) return html``;
  return html`<div class="note warning"><p><strong>${capital(findingWords['rule-expired'])}.</strong></p>
${expiredSentences(found, rules.length).map(
  (sentence) => html`<p>${sentence}</p>
`,
)}</div>
`;
}

/** In full for the first promise; the next ones in their sentences. */
function ruleSummary(context: ReportContext, rule: RuleContext, first: boolean): Html {
  const { lead, rest } = answerWords(rule);
  const cell = shownCell(rule.main.whole);
  const told = cell !== null && cell.share !== null;
  return html`${
    rule.named &&
    html`<h3>${titleWithMark(rule.rule)}</h3>
`
  }<p class="answer${!first && ' second'}">${lead}${rest !== null && html` <span>${rest}</span>`}</p>
${told && intro(rule)}${told && first && cell.share !== null && answered(context, rule, cell, cell.share)}`;
}

function intro(rule: RuleContext): Html {
  const channels = isOfTime(rule.rule)
    ? ''
    : channelSentence(channelShares(rule.main), weakestChannel(rule.main), rule);
  return html`<p class="intro">${askedWords(rule)} ${channels}</p>
`;
}

function answered(context: ReportContext, rule: RuleContext, cell: Cell, share: Share): Html {
  const ofTime = isOfTime(rule.rule);
  return html`${!rule.rule.indicative && (ofTime ? timeStats(rule, cell) : shareStats(rule, cell, share))}<p class="fine">${!ofTime && intervalNote} ${outsideSentence(outsideOf(cell), rule)} ${pendingSentence(cell, rule)}</p>
${isCompared(rule.rule) && html`${outcomes(context, rule)}${start(rule, cell, share)}`}`;
}

function shareStats({ names, outcomes }: RuleContext, cell: Cell, share: Share): Html {
  return html`<ul class="stats">
${outcomes.map((outcome) =>
  outcome === 'met'
    ? html`<li><strong>${names.met}</strong><b>${percent(share.value)}</b><small>${statWords.contacts(cell.met)}</small><small>${statWords.interval(share)}</small></li>
`
    : html`<li class="${outcome}"><strong>${names[outcome]}</strong><b>${count(cell[outcome])}</b><small>${statWords.ofJudged(cell[outcome], share.judged)}</small></li>
`,
)}</ul>
`;
}

function timeStats({ rule, names }: RuleContext, cell: Cell): Html {
  const { form } = rule.target.target;
  const [title, value] =
    form === 'mean-at-most'
      ? [statWords.mean, cell.mean === null ? '–' : meanWords(cell.mean, rule.target.target)]
      : [statWords.median, medianWords(cell, rule.target.target)];
  return html`<ul class="stats">
<li class="unanswered"><strong>${names.unanswered}</strong><b>${count(cell.unanswered)}</b><small>${statWords.ofJudged(cell.unanswered, judgedOf(cell))}</small></li>
<li><strong>${title}</strong><b>${value}</b><small>${statWords.answered(cell.mean?.answered ?? cell.met + cell.late)}</small></li>
</ul>
`;
}

function outcomes(context: ReportContext, rule: RuleContext): Html {
  const { main } = rule;
  const bars = [
    bar(resultWords.all, shownCell(main.whole), rule),
    ...main.channels.map(({ channel, cell }) => bar(capital(channelWords[channel]), shownCell(cell), rule)),
  ].flatMap((found) => found ?? []);
  const shown = bars.length === 2 ? bars.slice(0, 1) : bars;
  const { from, until } = context.result.period;
  return figure({
    id: rule.idOf('figur-utfall'),
    number: context.nextFigure(),
    title: outcomeFigure.title(channelSpread(main), rule),
    level: rule.named ? 4 : 3,
    sub: outcomeFigure.sub(`${dateRange(from, until)} (${weekRange(from, until)})`),
    description: `Staplar. ${shown.map(({ title, parts }) => `${title}: ${parts.map(({ text }) => text).join(', ')}.`).join(' ')}`,
    draw: (drawing) => drawOutcomeBars(shown, drawing),
    reading: outcomeFigure.reading,
    behind: { link: outcomeFigure.tableLink, to: rule.idOf('tabell-kanaler') },
  });
}

function bar(title: string, cell: Cell | null, { names, outcomes }: RuleContext): OutcomeBar | null {
  if (cell === null || cell.share === null) return null;
  const judged = judgedOf(cell);
  const parts = outcomes.map((part) => ({
    part,
    count: cell[part],
    text: `${percent(cell[part] / judged)} ${names[part].toLowerCase()}`,
  }));
  return { title, note: `${count(judged)} bedömda`, parts };
}

/** The two or three areas to act on; the rest of the areas stands in its own section. */
function start(rule: RuleContext, cell: Cell, whole: Share): Html {
  const areas = areasToActOn(rule.main);
  const others = [
    watchSentence(unitsAt(rule.main, 'watch'), rule),
    hiddenUnitsSentence(hiddenUnits(rule.main)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const heading = rule.named
    ? html`<h4>${areaSectionWords.start}</h4>
`
    : html`<h3>${areaSectionWords.start}</h3>
`;
  return html`${heading}${
    areas.length === 0
      ? html`<p>${areaSectionWords.none}</p>
`
      : html`<p>${areasSentence(areas, cell)}</p>
<ol class="areas">
${areas.slice(0, 3).map((area) => areaItem(areaWords(area, whole, rule), rule.named))}</ol>
`
  }${
    others !== '' &&
    html`<p>${others}</p>
`
  }`;
}

function areaItem([title, text]: readonly [string, string], named: boolean): Html {
  const heading = named ? html`<h5>${title}</h5>` : html`<h4>${title}</h4>`;
  return html`<li><div>${heading}<p>${text}</p></div></li>
`;
}
