import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * What a test asks of a page in the browser, as scripts: each gives what is wrong, and an empty list where nothing is.
 */

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const unfolded = 'document.querySelectorAll("details").forEach((details) => { details.open = true; })';

/** Pairs of texts of one drawing that lie on each other by more than a unit. */
export const collidingTexts = `Array.from(document.querySelectorAll('svg.chart')).flatMap((svg) => {
  const texts = Array.from(svg.querySelectorAll('text'), (text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  return texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => {
    const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
    const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
    return across > 1 && down > 3 ? [a.text + ' / ' + b.text] : [];
  }));
})`;

/** Texts of drawings that stick out of them by more than half a letter. */
export const outsideTexts = `Array.from(document.querySelectorAll('svg.chart')).flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  return Array.from(svg.querySelectorAll('text')).flatMap((text) => {
    const box = text.getBoundingClientRect();
    return box.width > 0 && (box.left < frame.left - 8 || box.right > frame.right + 8) ? [text.textContent] : [];
  });
})`;

/** Texts outside the page, but in what can be scrolled, and texts that what they stand in cuts off. */
export const cutTexts = `Array.from(document.querySelectorAll('body *')).flatMap((element) => {
  if (element.closest('.scroll, .formula, svg, .skip, .heard, .steps caption, select')) return [];
  const texts = Array.from(element.childNodes).filter((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  return texts.flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    const isOutside = box.right > document.documentElement.clientWidth + 1 || box.left < -1;
    const isCut = getComputedStyle(element).overflow !== 'visible' && (box.right > own.right + 1 || box.bottom > own.bottom + 4);
    return box.width > 0 && (isOutside || isCut) ? [text.textContent.trim()] : [];
  });
})`;

/** What axe finds against WCAG 2.2 AA in the parts of the page. */
export function violationsIn(parts: readonly string[]): string {
  return axeRun(parts, { runOnly: rules }, 8);
}

/** The same of contrast alone: by far the slowest check, and the only one that colours can change. */
export function poorContrastIn(parts: readonly string[]): string {
  return axeRun(parts, { runOnly: { type: 'rule', values: ['color-contrast'] } }, 1);
}

/** The same of all but contrast, which a width does not change. */
export function otherViolationsIn(parts: readonly string[]): string {
  return axeRun(parts, { runOnly: rules, rules: { 'color-contrast': { enabled: false } } }, 7);
}

function axeRun(parts: readonly string[], options: object, fewest: number): string {
  // What is well is only counted: where it stands in the page need not be worked out.
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'], selectors: false });
  return `axe.run({ include: ${JSON.stringify(parts)} }, ${asked}).then(({ passes, violations }) =>
  passes.length < ${fewest} ? ['only ' + passes.length + ' checks ran'] : violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))`;
}

/** The last words on a page of paper that must not be last there: headings, and the heads of tables. */
export const headingTexts = `Array.from(document.querySelectorAll('main :is(h2, h3, h4, h5, caption b, caption span, .drawn, summary, dt)'), (heading) => heading.textContent)`;
export const tableHeads = `Array.from(document.querySelectorAll('table.figures thead'), (head) => Array.from(head.rows[0].cells, (cell) => (cell.querySelector('.printed') ?? cell).textContent).join(' '))`;
