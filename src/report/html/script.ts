import type { Words } from '../words/words.js';
import { sortScript } from './script-sort.js';
import { unitScript } from './script-units.js';

/**
 * The only script. Everything can be read without it: it lets a reader sort tables and see one unit alone, and
 * spares the keyboard what needs no scrolling. The browser runs it only because its hash stands in the page's policy.
 */
export function pageScript(words: Words): string {
  return `
const words = ${JSON.stringify(scriptWords(words), null, 1)};
const filled = (sentence, text) => sentence.replace('${gap}', () => text);
const heard = document.createElement('p');
heard.className = 'heard';
heard.setAttribute('role', 'status');
document.querySelector('main').append(heard);
const say = (text) => { heard.textContent = text; };
${scrollScript}${printScript}${sortScript}${unitScript}`;
}

/** Where a sentence of the script has the name of a column or a unit. */
const gap = '\u2026';

function scriptWords({ readingAids: { readingAidWords: told } }: Words) {
  const { sortBy, sortedUp, sortedDown, showsOnly, tableShowsOnly, tableLacks, ...rest } = told;
  return {
    ...rest,
    sortBy: sortBy(gap),
    sortedUp: sortedUp(gap),
    sortedDown: sortedDown(gap),
    showsOnly: showsOnly(gap),
    tableShowsOnly: tableShowsOnly(gap),
    tableLacks: tableLacks(gap),
  };
}

/** A table that fits its place is no stop on the way through the page. */
const scrollScript = `
const fitted = new ResizeObserver((entries) => {
  for (const { target } of entries) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
document.querySelectorAll('.scroll, .formula').forEach((region) => fitted.observe(region));
`;

/** Paper shows what is folded, also in browsers whose style sheets cannot open it. */
const printScript = `
let opened = [];
addEventListener('beforeprint', () => {
  opened = Array.from(document.querySelectorAll('main details:not([open])'));
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => { for (const fold of opened) fold.open = false; });
`;
