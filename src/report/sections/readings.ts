import type { Share } from '../../model/share.js';
import { intervalParts } from '../charts/interval-parts.js';
import type { IntervalRow } from '../charts/interval-rows.js';
import { type Block, heading, paragraph } from '../document/block.js';
import { figureInParts } from '../document/figure.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { readingShares, shareAxis } from '../view-series.js';
import { isOfTime, onSide } from '../view-target.js';
import { readingTable, sensitivityTable } from './reading-tables.js';
import { ruleTitle } from './rule-title.js';

/** The same contacts under every reading, and with other choices of what counts as an answer. */
export function readingSection(context: ReportContext): readonly Block[] {
  const { rules, words } = context;
  const { readingsWords } = words.sections;
  const [only] = rules;
  if (rules.length === 1 && only !== undefined) {
    const isRead = only.rule.readings.length > 1;
    return [paragraph(isRead ? readingsWords.intro : readingsWords.single), ...ruleReadings(context, only)];
  }
  const several = rules.filter(({ rule }) => rule.readings.length > 1 || hasSensitivity(rule));
  const single = rules.filter(({ rule }) => rule.readings.length === 1).map(({ rule }) => rule.title);
  return [
    ...(several.length === 0 ? [] : [paragraph(readingsWords.introSeveral)]),
    ...several.flatMap((rule) => ruleReadings(context, rule)),
    ...(single.length === 0 ? [] : [paragraph(readingsWords.singles(single))]),
  ];
}

/** Shares of other choices may be hidden, one and all. */
function hasSensitivity({ sensitivity }: RuleContext['rule']): boolean {
  return sensitivity.some(({ share }) => share !== null);
}

function ruleReadings(context: ReportContext, told: RuleContext): readonly Block[] {
  const { rule, named } = told;
  const isRead = rule.readings.length > 1;
  const drawn = isRead && readingShares(rule).length > 1 && !isOfTime(rule);
  return [
    ...(named ? [heading(3, ruleTitle(told))] : []),
    ...(drawn ? [readingFigure(context, told)] : []),
    ...(isRead ? [readingTable(told)] : []),
    ...(hasSensitivity(rule) ? sensitivityTable(told) : []),
  ];
}

type SharedRow = IntervalRow & { readonly share: Share };

function readingRows({ rule, side, words }: RuleContext): readonly SharedRow[] {
  const { capital, interval, percent } = words.format;
  return readingShares(rule).map(({ reading, share: kept }) => {
    const share = onSide(kept, side);
    const name = capital(reading.title);
    const figure = percent(share.value, 1);
    return {
      name,
      bold: reading.main,
      mark: reading.main ? 'dot' : 'ring',
      share,
      figure,
      note: words.figures.judgedNote(share.judged),
      told: `${name}: ${figure} (${interval(share)}).`,
    };
  });
}

function readingFigure(context: ReportContext, rule: RuleContext): Block {
  const { figures, format } = rule.words;
  const told = figures.readingFigure;
  const rows = readingRows(rule);
  const target = figures.targetMark(rule.rule, rule.side);
  const shares = rows.map(({ share }) => share);
  const axis = shareAxis(shares, target?.at ?? null, rule.side);
  return figureInParts({
    id: rule.idOf('figur-tolkningar'),
    number: context.nextFigure(),
    title: told.title(readingShares(rule.rule), rule),
    level: rule.named ? 4 : 3,
    sub: told.sub(rows.length),
    parts: intervalParts(
      {
        groups: [{ title: '', note: '', rows }],
        axis: { ...axis, percent: format.percent },
        target,
        reference: null,
        key: [
          { mark: 'dot', text: told.main },
          { mark: 'ring', text: told.other },
        ],
      },
      figures.continued,
    ),
    reading: told.reading(axis),
    behind: { kind: 'link', text: told.tableLink, to: rule.idOf('tabell-tolkningar') },
  });
}
