import { createHash } from 'node:crypto';
import type { ReportDocument, Section } from '../document/report-document.js';
import { type Html, html, inlineCode, plainText } from '../markup.js';
import type { Words } from '../words/words.js';
import { blocks } from './blocks.js';
import { pageScript } from './script.js';
import { baseStyle } from './style-base.js';
import { figureStyle } from './style-figures.js';
import { printStyle } from './style-print.js';

/** The whole document: one file that asks nothing of the network and needs no script to be read. */
export function page(document: ReportDocument, words: Words): Html {
  const { language, municipality, title, sections } = document;
  const { pageWords } = words.sections;
  const margin = plainText(`${municipality} · ${title}`);
  const style = baseStyle + figureStyle + printStyle(margin, { word: pageWords.pageWord, of: pageWords.of });
  const script = pageScript(words);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}, ${municipality}</title>
${inlineCode('style', style)}
</head>
<body>
<a class="skip" href="#sammanfattning">${pageWords.skip}</a>
<div class="page">
${header(document)}<details class="contents contents-short"><summary>${pageWords.contents}</summary>
<nav aria-label="${pageWords.contents}">${contents(sections)}</nav></details>
<div class="columns">
<div class="side">
<nav class="contents contents-side" aria-labelledby="innehall"><h2 id="innehall">${pageWords.contents}</h2>
${contents(sections)}</nav>
${unitFinder(words)}</div>
<main>
${sections.map((part) => section(part, words, part === sections.at(-1) ? document.footer : null))}</main>
</div>
</div>
${inlineCode('script', script)}
</body>
</html>
`;
}

function hash(code: string): string {
  return `sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`;
}

function header({ title, kicker, facts }: ReportDocument): Html {
  return html`<header class="top">
<p class="kicker">${kicker}</p>
<h1>${title}</h1>
<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
</header>
`;
}

/** Of use only to the script, which fills it with the units and shows it. */
function unitFinder({ readingAids: { readingAidWords: told } }: Words): Html {
  return html`<div class="finder" role="search" aria-labelledby="hitta-enhet" hidden>
<label id="hitta-enhet" for="enhet">${told.findUnit}</label>
<select id="enhet" autocomplete="off"><option value="">${told.allUnits}</option></select>
<div hidden><p>${told.itsTables}</p><ul></ul></div>
</div>
`;
}

function contents(parts: readonly Section[]): Html {
  return html`<ol>
${parts.map(
  ({ id, title, number }) => html`<li><a href="#${id}"><span class="number">${number}</span> ${title}</a></li>
`,
)}</ol>`;
}

/** The last one ends with the document's footer: so it never stands alone on a printed page. */
function section({ id, title, number, blocks: content }: Section, words: Words, footer: string | null): Html {
  const heading = `${id}-rubrik`;
  return html`<section id="${id}"${number === '' && html` class="new-page"`} aria-labelledby="${heading}">
<h2 id="${heading}">${number !== '' && html`<span class="number">${number}</span> `}${title}</h2>
${blocks(content, words)}${
  footer !== null &&
  html`<footer class="fine"><p>${footer}</p></footer>
`
}</section>
`;
}
