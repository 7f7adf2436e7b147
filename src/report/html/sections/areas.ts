import { shownCell } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import { isCompared } from '../../view-target.js';
import { areasToActOn, shownUnits, unitsAt } from '../../view-units.js';
import { areaSectionWords } from '../../words/sv/sections.js';
import { areaWords, watchSentence } from '../../words/sv/summary.js';
import type { ReportContext, RuleContext } from '../context.js';

/** Units lower than chance explains, all of them, then those to watch and those above. */
export function areaSection({ rules }: ReportContext): Html {
  const compared = rules.filter(({ rule }) => isCompared(rule));
  if (compared.length === 0) {
    return html`<p>${areaSectionWords.nothing}</p>
`;
  }
  const [only, ...others] = rules;
  const told = only !== undefined && others.length === 0 ? onePromise(only) : severalPromises(compared);
  return html`<p>${areaSectionWords.how}</p>
${told}<p class="fine">${areaSectionWords.why}</p>
`;
}

/** With one unit there is nothing to compare. */
function isAlone({ main }: RuleContext): boolean {
  return shownUnits(main).length < 2;
}

function onePromise(rule: RuleContext): Html {
  if (isAlone(rule)) {
    return html`<p>${areaSectionWords.few}</p>
`;
  }
  const areas = areasToActOn(rule.main);
  return html`${
    areas.length === 0
      ? html`<p>${areaSectionWords.none}</p>
`
      : areaList(rule)
  }${beside(rule).map(
    (sentence) => html`<p>${sentence}</p>
`,
  )}`;
}

/** Promises with improvement areas first, each by itself; the others in a sentence and a list. */
function severalPromises(rules: readonly RuleContext[]): Html {
  const alone = rules.filter(isAlone).map(({ rule }) => rule.title);
  const several = rules.filter((rule) => !isAlone(rule));
  const withAreas = several.filter(({ main }) => areasToActOn(main).length > 0);
  const without = several.filter((rule) => !withAreas.includes(rule));
  const noted = without.filter((rule) => beside(rule).length > 0);
  return html`${withAreas.map(promiseWithAreas)}${
    without.length > 0 &&
    html`<h3>${areaSectionWords.noneTitle}</h3>
<p>${areaSectionWords.noneFor(without.map(({ rule }) => rule.title))}</p>
`
  }${
    noted.length > 0 &&
    html`<ul>
${noted.map(
  (rule) => html`<li><strong>${rule.rule.title}.</strong> ${beside(rule).join(' ')}</li>
`,
)}</ul>
`
  }${
    alone.length > 0 &&
    html`<p>${areaSectionWords.fewFor(alone)}</p>
`
  }`;
}

function promiseWithAreas(rule: RuleContext): Html {
  return html`<h3>${rule.rule.title}</h3>
${areaList(rule)}${beside(rule).map(
  (sentence) => html`<p>${sentence}</p>
`,
)}`;
}

function areaList(context: RuleContext): Html {
  const whole = shownCell(context.main.whole)?.share ?? null;
  return html`<ul>
${areasToActOn(context.main).map((area) => areaItem(areaWords(area, whole, context)))}</ul>
`;
}

/** Units to watch, and those that do better than the whole. */
function beside(context: RuleContext): readonly string[] {
  const above = unitsAt(context.main, 'above').map(({ unit }) => unit.unit);
  const watch = watchSentence(unitsAt(context.main, 'watch'), context);
  return [watch, above.length === 0 ? '' : areaSectionWords.above(above)].filter(
    (sentence) => sentence !== '',
  );
}

function areaItem([title, text]: readonly [string, string]): Html {
  return html`<li><strong>${title}.</strong> ${text}</li>
`;
}
