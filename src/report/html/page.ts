import { createHash } from 'node:crypto';
import { contactsOf, shownCell } from '../cells.js';
import { type Html, html, inlineCode, plainText } from '../markup.js';
import { dateRange, isoDate, periodName, weekRange } from '../words/sv/dates.js';
import { counted } from '../words/sv/format.js';
import { titleWithMark } from '../words/sv/promises.js';
import { absentWords, pageWords, resultWords, sectionTitles } from '../words/sv/sections.js';
import { channelContacts } from '../words/sv/summary.js';
import type { ReportContext, RuleContext } from './context.js';
import { sortScript } from './script.js';
import { appendixSection } from './sections/appendix.js';
import { areaSection } from './sections/areas.js';
import { caseSection } from './sections/cases.js';
import { methodSection } from './sections/method.js';
import { promiseSection } from './sections/promise.js';
import { qualitySection } from './sections/quality.js';
import { readingSection } from './sections/readings.js';
import { resultSection } from './sections/result.js';
import { summarySection } from './sections/summary.js';
import { baseStyle } from './style-base.js';
import { figureStyle } from './style-figures.js';
import { printStyle } from './style-print.js';

interface Section {
  /** In the address after `#`; stable, so that a board's minutes can link to it. */
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly content: Html;
}

/** The sections in the order in which they are numbered; figures are counted as they are made. */
function sections(context: ReportContext): readonly Section[] {
  const bodies: readonly (readonly [id: string, title: string, content: Html])[] = [
    ['sammanfattning', sectionTitles.summary, summarySection(context)],
    [
      'loftet',
      context.rules.length > 1 ? sectionTitles.promises : sectionTitles.promise,
      promiseSection(context),
    ],
    ['metod', sectionTitles.method, methodSection(context)],
    ['resultat', sectionTitles.result, resultSection(context)],
    ['omraden', sectionTitles.areas, areaSection(context)],
    ['jamforelse', sectionTitles.comparison, sentence(absentWords.comparison)],
    ['klagomal', sectionTitles.complaints, caseSection(context, 'complaints')],
    ['handlingar', sectionTitles.records, caseSection(context, 'records')],
    ['tolkningar', sectionTitles.readings, readingSection(context)],
    ['datakvalitet', sectionTitles.quality, qualitySection(context)],
  ];
  const numbered = bodies.map(([id, title, content], index) => ({
    id,
    title,
    content,
    number: String(index + 1),
  }));
  return [
    ...numbered,
    { id: 'bilagor', title: sectionTitles.appendix, number: '', content: appendixSection(context) },
  ];
}

const mostTitles = 3;

function sentence(text: string): Html {
  return html`<p>${text}</p>
`;
}

/** The whole document: one file that asks nothing of the network and needs no script to be read. */
export function page(context: ReportContext): Html {
  const { result } = context;
  const title = pageWords.title(periodName(result.period));
  const margin = plainText(`${result.municipality} · ${title}`);
  const style = baseStyle + figureStyle + printStyle(margin, { word: pageWords.pageWord, of: pageWords.of });
  const script = sortScript(resultWords.sortBy);
  const parts = sections(context);
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}, ${result.municipality}</title>
${inlineCode('style', style)}
</head>
<body>
<a class="skip" href="#sammanfattning">${pageWords.skip}</a>
<div class="page">
${header(context, title)}<details class="contents contents-short"><summary>${pageWords.contents}</summary>
<nav aria-label="${pageWords.contents}">${contents(parts)}</nav></details>
<div class="columns">
<nav class="contents contents-side" aria-labelledby="innehall"><h2 id="innehall">${pageWords.contents}</h2>
${contents(parts)}</nav>
<main>
${parts.map(section)}</main>
</div>
<footer class="fine"><p>${pageWords.footer}</p></footer>
</div>
${inlineCode('script', script)}
</body>
</html>
`;
}

function hash(code: string): string {
  return `sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`;
}

function header(context: ReportContext, title: string): Html {
  const { result, rules } = context;
  const { from, until } = result.period;
  const promises = namedPromises(rules);
  const facts: readonly (readonly [string, string])[] = [
    [pageWords.period, `${dateRange(from, until)}, ${weekRange(from, until)}`],
    [pageWords.promise, promises],
    [pageWords.basis, basis(context)],
    [pageWords.reportDate, isoDate(result.reportDate)],
  ];
  return html`<header class="top">
<p class="kicker">${result.municipality} · ${pageWords.kind}</p>
<h1>${title}</h1>
<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
</header>
`;
}

/** The promises by title, where they are few enough to be read. */
function namedPromises(rules: ReportContext['rules']): string {
  const titles = rules.map(({ rule }) => titleWithMark(rule));
  if (titles.length <= mostTitles) return titles.join('; ');
  return `${titles.slice(0, mostTitles - 1).join('; ')} ${pageWords.morePromises(titles.length - mostTitles + 1)}`;
}

/** Contacts in the period, by channel for a single promise, where they may be told, and the number of units. */
function basis({ result, rules }: ReportContext): string {
  const [first, ...others] = rules;
  const units = new Set(rules.flatMap(({ main }) => main.units.map(({ unit }) => unit)));
  const inPeriod = result.balance.contacts.parts.find(({ part }) => part === 'in-period');
  const all = inPeriod === undefined ? [] : [counted(inPeriod.count, 'kontakt', 'kontakter')];
  const contacts = first === undefined || others.length > 0 ? all : channelCounts(first);
  return [...contacts, counted(units.size, 'enhet', 'enheter')].join(', ');
}

function channelCounts({ main }: RuleContext): readonly string[] {
  return main.channels.flatMap(({ channel, cell }) => {
    const shown = shownCell(cell);
    return shown === null ? [] : [counted(contactsOf(shown), ...channelContacts[channel])];
  });
}

function contents(parts: readonly Section[]): Html {
  return html`<ol>
${parts.map(
  ({ id, title, number }) => html`<li><a href="#${id}"><span class="number">${number}</span> ${title}</a></li>
`,
)}</ol>`;
}

function section({ id, title, number, content }: Section): Html {
  const heading = `${id}-rubrik`;
  return html`<section id="${id}"${number === '' && html` class="new-page"`} aria-labelledby="${heading}">
<h2 id="${heading}">${number !== '' && html`<span class="number">${number}</span> `}${title}</h2>
${content}</section>
`;
}
