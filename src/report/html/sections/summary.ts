import type { Cell, Share } from '../../../model/result.js';
import { judgedOf, shownCell } from '../../cells.js';
import type { OutcomeBar } from '../../charts/outcome-bars.js';
import { drawOutcomeBars } from '../../charts/outcome-bars.js';
import { dateRange, weekRange } from '../../dates.js';
import { capital, count, percent } from '../../format.js';
import { type Html, html } from '../../markup.js';
import {
  channelShares,
  departuresOf,
  headlineOf,
  outsideOf,
  targetStanding,
  weakestChannel,
} from '../../view.js';
import { areasToActOn, hiddenUnits, unitsAt } from '../../view-units.js';
import { channelWords } from '../../words/codes-sv.js';
import { outcomeFigure } from '../../words/figures-sv.js';
import { headlineWords, targetWords, withinWords } from '../../words/headline-sv.js';
import { areaSectionWords, resultWords } from '../../words/sections-sv.js';
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
} from '../../words/summary-sv.js';
import type { ReportContext, RuleContext } from '../context.js';
import { figure } from '../figure.js';

/** The answer first: one sentence, three figures, what stands outside them, and where to begin. */
export function summarySection(context: ReportContext): Html {
  return html`${context.rules.map((rule, index) => ruleSummary(context, rule, index === 0))}`;
}

function ruleSummary(context: ReportContext, rule: RuleContext, first: boolean): Html {
  const { lead, rest } = headlineWords(headlineOf(rule.main.whole), rule.main.allowed);
  const cell = shownCell(rule.main.whole);
  return html`${
    rule.named &&
    html`<h3>${rule.rule.title}</h3>
`
  }<p class="answer${!first && ' second'}">${lead}${rest !== null && html` <span>${rest}</span>`}</p>
${cell !== null && cell.share !== null && answered(context, rule, cell, cell.share)}`;
}

function answered(context: ReportContext, rule: RuleContext, cell: Cell, share: Share): Html {
  const within = withinWords(rule.main.allowed);
  const target = targetWords(targetStanding(share, rule.rule.target), {
    departures: departuresOf(cell),
    target: rule.rule.target,
    within,
  });
  return html`<p class="intro">${target} ${channelSentence(channelShares(rule.main), weakestChannel(rule.main))}</p>
${stats(cell, share)}<p class="fine">${intervalNote} ${outsideSentence(outsideOf(cell))} ${pendingSentence(cell)}</p>
${outcomes(context, rule)}${start(rule, cell, share)}`;
}

function stats(cell: Cell, share: Share): Html {
  return html`<ul class="stats">
<li class="unanswered"><strong>${statWords.unanswered}</strong><b>${count(cell.unanswered)}</b><small>${statWords.ofJudged(cell.unanswered, share.judged)}</small></li>
<li class="late"><strong>${statWords.late}</strong><b>${count(cell.late)}</b><small>${statWords.ofJudged(cell.late, share.judged)}</small></li>
<li><strong>${statWords.met}</strong><b>${percent(share.value)}</b><small>${statWords.contacts(cell.met)}</small><small>${statWords.interval(share)}</small></li>
</ul>
`;
}

function outcomes(context: ReportContext, rule: RuleContext): Html {
  const { main } = rule;
  const bars = [
    bar(resultWords.all, shownCell(main.whole)),
    ...main.channels.map(({ channel, cell }) => bar(capital(channelWords[channel]), shownCell(cell))),
  ].flatMap((found) => found ?? []);
  const shown = bars.length === 2 ? bars.slice(0, 1) : bars;
  const { from, until } = context.result.period;
  return figure({
    id: rule.idOf('figur-utfall'),
    number: context.nextFigure(),
    title: outcomeFigure.title(weakestChannel(main), channelShares(main).length),
    sub: outcomeFigure.sub(`${dateRange(from, until)} (${weekRange(from, until)})`),
    description: `Staplar. ${shown.map(({ title, parts }) => `${title}: ${parts.map(({ text }) => text).join(', ')}.`).join(' ')}`,
    draw: (drawing) => drawOutcomeBars(shown, drawing),
    reading: outcomeFigure.reading,
    behind: { link: outcomeFigure.tableLink, to: rule.idOf('tabell-kanaler') },
  });
}

function bar(title: string, cell: Cell | null): OutcomeBar | null {
  if (cell === null || cell.share === null) return null;
  const judged = judgedOf(cell);
  const parts = [
    { part: 'unanswered', count: cell.unanswered, text: `${percent(cell.unanswered / judged)} obesvarade` },
    { part: 'late', count: cell.late, text: `${percent(cell.late / judged)} för sent` },
    { part: 'met', count: cell.met, text: `${percent(cell.met / judged)} i tid` },
  ] as const;
  return { title, note: `${count(judged)} bedömda`, parts };
}

/** The two or three areas to act on; the rest of the areas stands in its own section. */
function start(rule: RuleContext, cell: Cell, whole: Share): Html {
  const areas = areasToActOn(rule.main);
  const others = [watchSentence(unitsAt(rule.main, 'watch')), hiddenUnitsSentence(hiddenUnits(rule.main))]
    .filter((sentence) => sentence !== '')
    .join(' ');
  return html`<h3>${areaSectionWords.start}</h3>
${
  areas.length === 0
    ? html`<p>${areaSectionWords.none}</p>
`
    : html`<p>${areasSentence(areas, cell)}</p>
<ol class="areas">
${areas.slice(0, 3).map((area) => areaItem(areaWords(area, whole, area.wholeAsOthers)))}</ol>
`
}${
  others !== '' &&
  html`<p>${others}</p>
`
}`;
}

function areaItem([title, text]: readonly [string, string]): Html {
  return html`<li><div><h4>${title}</h4><p>${text}</p></div></li>
`;
}
