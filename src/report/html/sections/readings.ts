import type { Share } from '../../../model/result.js';
import { type PublishedCell, type PublishedReading, shownCell } from '../../cells.js';
import { drawIntervalRows, type IntervalRow } from '../../charts/interval-rows.js';
import { type Html, html } from '../../markup.js';
import { readingShares, shareAxis } from '../../view-series.js';
import { isOfTime, onSide } from '../../view-target.js';
import { channelWords, sensitivityWords } from '../../words/sv/codes.js';
import { readingFigure, targetMark } from '../../words/sv/figures.js';
import { capital, interval, percent, points } from '../../words/sv/format.js';
import { titleWithMark } from '../../words/sv/promises.js';
import { readingsWords, resultWords } from '../../words/sv/sections.js';
import type { ReportContext, RuleContext } from '../context.js';
import { figure } from '../figure.js';
import { hiddenCells, none, outcomeRow, outcomeTableColumns } from '../outcome-rows.js';
import { numeric, type Row, type TableCell, table, textual } from '../table.js';

/** The same contacts under every reading, and with other choices of what counts as an answer. */
export function readingSection(context: ReportContext): Html {
  const { rules } = context;
  const [only] = rules;
  if (rules.length === 1 && only !== undefined) {
    const several = only.rule.readings.length > 1;
    return html`<p>${several ? readingsWords.intro : readingsWords.single}</p>
${ruleReadings(context, only)}`;
  }
  const several = rules.filter(({ rule }) => rule.readings.length > 1 || hasSensitivity(rule));
  const single = rules.filter(({ rule }) => rule.readings.length === 1).map(({ rule }) => rule.title);
  return html`${
    several.length > 0 &&
    html`<p>${readingsWords.introSeveral}</p>
`
  }${several.map((rule) => ruleReadings(context, rule))}${
    single.length > 0 &&
    html`<p>${readingsWords.singles(single)}</p>
`
  }`;
}

/** Shares of other choices may be hidden, one and all. */
function hasSensitivity({ sensitivity }: RuleContext['rule']): boolean {
  return sensitivity.some(({ share }) => share !== null);
}

function ruleReadings(context: ReportContext, rule: RuleContext): Html {
  const several = rule.rule.readings.length > 1;
  const drawn = several && readingShares(rule.rule).length > 1 && !isOfTime(rule.rule);
  return html`${
    rule.named &&
    html`<h3>${titleWithMark(rule.rule)}</h3>
`
  }${drawn && readingFigureOf(context, rule)}${several && readingTable(rule)}${sensitivity(rule)}`;
}

function readingFigureOf(context: ReportContext, rule: RuleContext): Html {
  const shares = readingShares(rule.rule);
  const target = targetMark(rule.rule, rule.side);
  const rows = shares.map(({ reading, share: kept }): IntervalRow & { readonly share: Share } => {
    const share = onSide(kept, rule.side);
    return {
      name: capital(reading.title),
      bold: reading.main,
      mark: reading.main ? 'dot' : 'ring',
      share,
      figure: percent(share.value, 1),
      note: readingFigure.judged(share.judged),
    };
  });
  const axis = shareAxis(
    rows.map(({ share }) => share),
    target?.at ?? null,
    rule.side,
  );
  return figure({
    id: rule.idOf('figur-tolkningar'),
    number: context.nextFigure(),
    title: readingFigure.title(shares, rule),
    level: rule.named ? 4 : 3,
    sub: readingFigure.sub(shares.length),
    description: rows
      .map(({ name, figure: value, share }) => `${name}: ${value} (${interval(share)}).`)
      .join(' '),
    draw: (drawing) =>
      drawIntervalRows(
        {
          groups: [{ title: '', note: '', rows }],
          axis,
          target,
          reference: null,
          key: [
            { mark: 'dot', text: readingFigure.main },
            { mark: 'ring', text: readingFigure.other },
          ],
        },
        drawing,
      ),
    reading: readingFigure.reading(axis),
    behind: { link: readingFigure.tableLink, to: rule.idOf('tabell-tolkningar') },
  });
}

/** The columns of the promise's own form; a share also channel by channel. */
function readingTable(rule: RuleContext): Html {
  const { main, idOf, captionOf } = rule;
  const channels = hasChannelColumns(rule) ? main.channels.map(({ channel }) => channel) : [];
  return table({
    id: idOf('tabell-tolkningar'),
    caption: captionOf(readingsWords.table),
    columns: [
      ...outcomeTableColumns(readingsWords.reading, rule),
      ...channels.map((channel) => numeric(capital(channelWords[channel]))),
    ],
    rows: rule.rule.readings.map((reading) => readingRow(reading, rule)),
  });
}

function readingRow(reading: PublishedReading, rule: RuleContext): Row {
  const head = html`${capital(reading.title)}${reading.main && html` <strong>(${readingsWords.chosen})</strong>`}`;
  const { cells } = outcomeRow('', reading.whole, rule);
  if (!hasChannelColumns(rule)) return { head, cells };
  return { head, cells: [...cells, ...reading.channels.map(({ cell }) => channelShare(cell, rule))] };
}

function hasChannelColumns({ rule, main }: RuleContext): boolean {
  return main.channels.length > 1 && !isOfTime(rule);
}

function channelShare(cell: PublishedCell, { side }: RuleContext): TableCell {
  const shown = shownCell(cell);
  if (shown === null) return hiddenCells(cell, 1)[0] ?? none;
  return shown.share === null ? none : { content: percent(onSide(shown.share, side).value, 1) };
}

function sensitivity({ rule, main, side, names, idOf, captionOf }: RuleContext): Html {
  const kept = shownCell(main.whole)?.share ?? null;
  if (kept === null || !hasSensitivity(rule)) return html``;
  const whole = onSide(kept, side);
  const titles = [names.share, resultWords.interval, readingsWords.difference];
  const rows = rule.sensitivity.flatMap(({ variant, share }) => {
    if (share === null) return [];
    const found = onSide(share, side);
    return [shareRow(capital(sensitivityWords[variant]), found, points(found.value - whole.value))];
  });
  return table({
    id: idOf('tabell-kanslighet'),
    caption: captionOf(readingsWords.sensitivity),
    note: readingsWords.sensitivityNote,
    columns: [textual(readingsWords.sensitivityColumn), ...titles.map(numeric)],
    rows: [shareRow(capital(readingsWords.chosen), whole, '–'), ...rows],
  });
}

function shareRow(head: string, share: Share, difference: string): Row {
  return { head, cells: [percent(share.value, 1), interval(share, 1), difference] };
}
