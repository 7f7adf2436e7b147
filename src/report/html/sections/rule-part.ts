import { isHidden, shownCell } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import { departuresOf, headlineOf, outsideOf } from '../../view.js';
import { channelStanding, isOfTime, targetsByChannel, wholeStanding } from '../../view-target.js';
import { shownUnits } from '../../view-units.js';
import { channelWords, organisationKindGroupWords, unknownKindWord } from '../../words/sv/codes.js';
import { capital, counted } from '../../words/sv/format.js';
import { headlineWords } from '../../words/sv/headline.js';
import { callsSentence, takenOverSentence, titleWithMark } from '../../words/sv/promises.js';
import { resultWords } from '../../words/sv/sections.js';
import { outsideSentence, pendingSentence } from '../../words/sv/summary.js';
import { targetSentence } from '../../words/sv/targets.js';
import type { ReportContext, RuleContext } from '../context.js';
import { outcomeRow, outcomeTableColumns } from '../outcome-rows.js';
import { table } from '../table.js';
import { accountTable } from './account.js';
import { stepTable } from './steps.js';
import { unitParts } from './units.js';
import { weekParts } from './weeks.js';

/** Everything about one promise: its answer, its steps, its account, then by channel, unit, kind and week. */
export function rulePart(context: ReportContext, rule: RuleContext): Html {
  const head = html`${rule.named && opening(rule)}${sentences(context, rule)}`;
  if (isHidden(rule.main.whole)) {
    return html`${head}<p class="fine">${resultWords.hidden}</p>
${accountTable(rule)}`;
  }
  if (rule.main.channels.length === 0) {
    return html`${head}<p class="fine">${resultWords.noContacts}</p>
`;
  }
  return html`${head}${rule.named && outside(rule)}${channelTable(rule)}${stepTable(rule)}${accountTable(rule)}${groups(context, rule)}`;
}

/** By unit, kind and week: folded where there are several promises, and left out where every unit is hidden. */
function groups(context: ReportContext, rule: RuleContext): Html {
  if (!rule.named) return html`${unitParts(context, rule)}${kindTable(rule)}${weekParts(context, rule)}`;
  if (rule.main.units.length > 0 && shownUnits(rule.main).length === 0) {
    return html`<p class="fine">${resultWords.unitsHidden}</p>
`;
  }
  return html`<details class="groups"><summary>${resultWords.groups(rule.rule.title)}</summary>
${unitParts(context, rule)}${kindTable(rule)}${weekParts(context, rule)}</details>
`;
}

/** Heading and answer, which a report of one promise has in its summary. */
function opening(rule: RuleContext): Html {
  const { lead, rest } = answerWords(rule);
  return html`<h3 id="${rule.idOf('lofte')}">${titleWithMark(rule.rule)}</h3>
<p class="lead">${lead}${rest !== null && ` ${rest}`}</p>
<p>${askedWords(rule)}</p>
`;
}

/** What stands outside the figures, and why. */
function outside(rule: RuleContext): Html {
  const cell = shownCell(rule.main.whole);
  if (cell === null) return html``;
  return html`<p class="fine">${outsideSentence(outsideOf(cell), rule)} ${pendingSentence(cell, rule)}</p>
`;
}

export function answerWords({ rule, main, noun, phrases }: RuleContext): ReturnType<typeof headlineWords> {
  return headlineWords(headlineOf(main.whole, rule.target.target), noun, phrases);
}

/** What the promise asks and how the figures stand to it; channel by channel where each has a target of its own. */
export function askedWords({ rule, main, noun, phrases: { shall, get } }: RuleContext): string {
  const cell = shownCell(main.whole);
  const departures = cell === null ? null : counted(departuresOf(cell), noun.one, noun.many);
  // Where each channel has a target of its own, none is asked of the whole, though it be hidden.
  const isByChannel = rule.channelTargets.length > 0 && !rule.indicative;
  const standing = isByChannel ? 'by-channel' : wholeStanding(rule);
  const whole = targetSentence({ target: rule.target.target, rule, shall, get }, standing, departures);
  if (rule.indicative) return whole;
  const channels = targetsByChannel(rule).flatMap((own) => {
    if (own.channel === null || own.cell === null) return [];
    const shown = shownCell(own.cell);
    const departing = shown === null ? null : counted(departuresOf(shown), noun.one, noun.many);
    const asked = { target: own.figures.target, rule, shall, get };
    const sentence = targetSentence(asked, channelStanding(own, rule.indicative), departing);
    return [`${capital(channelWords[own.channel])}: ${sentence}`];
  });
  return [whole, ...channels].join(' ');
}

function sentences({ result }: ReportContext, { rule }: RuleContext): Html {
  const titleOf = (id: string): string => result.rules.find((found) => found.rule === id)?.title ?? id;
  const told = [
    takenOverSentence(rule.takenOver, titleOf),
    rule.calls === null || rule.calls.calls === 0 ? '' : callsSentence(rule.calls),
  ].filter((sentence) => sentence !== '');
  return html`${
    told.length > 0 &&
    html`<p>${told.join(' ')}</p>
`
  }`;
}

function channelTable(rule: RuleContext): Html {
  const { main, idOf, captionOf } = rule;
  const [only, ...others] = main.channels;
  const channels = main.channels.map(({ channel, cell }) =>
    outcomeRow(capital(channelWords[channel]), cell, rule),
  );
  const isAlone = only !== undefined && others.length === 0;
  return table({
    id: idOf('tabell-kanaler'),
    caption: captionOf(resultWords.channelTable),
    ...(isOfTime(rule.rule) ? { note: resultWords.timeNote } : {}),
    columns: outcomeTableColumns(resultWords.channel, rule),
    rows: isAlone ? channels : [...channels, outcomeRow(resultWords.all, main.whole, rule, 'sum')],
  });
}

function kindTable(rule: RuleContext): Html {
  const { main, idOf, captionOf } = rule;
  if (main.organisationKinds.length < 2) return html``;
  const kinds = main.organisationKinds.map(({ kind, cell }) =>
    outcomeRow(capital(kind === null ? unknownKindWord : organisationKindGroupWords[kind]), cell, rule),
  );
  return table({
    id: idOf('tabell-organisationsformer'),
    caption: captionOf(resultWords.kindTable),
    columns: outcomeTableColumns(resultWords.kind, rule),
    rows: [...kinds, outcomeRow(resultWords.all, main.whole, rule, 'sum')],
  });
}
