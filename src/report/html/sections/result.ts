import { capital } from '../../format.js';
import { type Html, html } from '../../markup.js';
import { channelWords, organisationKindGroupWords, unknownKindWord } from '../../words/codes-sv.js';
import { resultWords } from '../../words/sections-sv.js';
import type { ReportContext, RuleContext } from '../context.js';
import { outcomeRow, outcomeTableColumns } from '../outcome-rows.js';
import { table } from '../table.js';
import { unitParts } from './units.js';
import { weekParts } from './weeks.js';

/** The whole, then by channel, organisation kind, unit and week. */
export function resultSection(context: ReportContext): Html {
  return html`${context.rules.map((rule) => ruleResult(context, rule))}`;
}

function ruleResult(context: ReportContext, rule: RuleContext): Html {
  return html`${
    rule.named &&
    html`<h3>${rule.rule.title}</h3>
`
  }${channelTable(rule)}${unitParts(context, rule)}${kindTable(rule)}${weekParts(context, rule)}`;
}

function channelTable({ main, idOf, captionOf }: RuleContext): Html {
  const channels = main.channels.map(({ channel, cell }) => outcomeRow(capital(channelWords[channel]), cell));
  return table({
    id: idOf('tabell-kanaler'),
    caption: captionOf(resultWords.channelTable),
    columns: outcomeTableColumns(resultWords.channel),
    rows: [...channels, outcomeRow(resultWords.all, main.whole, 'sum')],
  });
}

function kindTable({ main, idOf, captionOf }: RuleContext): Html {
  if (main.organisationKinds.length < 2) return html``;
  const kinds = main.organisationKinds.map(({ kind, cell }) =>
    outcomeRow(capital(kind === null ? unknownKindWord : organisationKindGroupWords[kind]), cell),
  );
  return table({
    id: idOf('tabell-organisationsformer'),
    caption: captionOf(resultWords.kindTable),
    columns: outcomeTableColumns(resultWords.kind),
    rows: [...kinds, outcomeRow(resultWords.all, main.whole, 'sum')],
  });
}
