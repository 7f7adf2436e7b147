import { shownCell } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import { areasToActOn, shownUnits, unitsAt } from '../../view-units.js';
import { areaSectionWords } from '../../words/sections-sv.js';
import { areaWords, watchSentence } from '../../words/summary-sv.js';
import type { ReportContext, RuleContext } from '../context.js';

/** Units lower than chance explains, all of them, then those to watch and those above. */
export function areaSection({ rules }: ReportContext): Html {
  return html`<p>${areaSectionWords.how}</p>
${rules.map(ruleAreas)}<p class="fine">${areaSectionWords.why}</p>
`;
}

function ruleAreas({ rule, main, named }: RuleContext): Html {
  const whole = shownCell(main.whole)?.share ?? null;
  const areas = areasToActOn(main);
  const above = unitsAt(main, 'above').map(({ unit }) => unit.unit);
  const watch = watchSentence(unitsAt(main, 'watch'));
  if (shownUnits(main).length < 2)
    return html`${
      named &&
      html`<h3>${rule.title}</h3>
`
    }<p>${areaSectionWords.few}</p>
`;
  return html`${
    named &&
    html`<h3>${rule.title}</h3>
`
  }${
    areas.length === 0
      ? html`<p>${areaSectionWords.none}</p>
`
      : html`<ul>
${areas.map((area) => areaItem(areaWords(area, whole, area.wholeAsOthers)))}</ul>
`
  }${
    watch !== '' &&
    html`<p>${watch}</p>
`
  }${
    above.length > 0 &&
    html`<p>${areaSectionWords.above(above)}</p>
`
  }`;
}

function areaItem([title, text]: readonly [string, string]): Html {
  return html`<li><strong>${title}.</strong> ${text}</li>
`;
}
