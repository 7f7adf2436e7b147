import type { Share } from '../../../model/result.js';
import { judgedOf, type PublishedReading, shownCell } from '../../cells.js';
import { drawIntervalRows } from '../../charts/interval-rows.js';
import { capital, count, interval, percent, points } from '../../format.js';
import { type Html, html } from '../../markup.js';
import { axisStart, readingShares } from '../../view-series.js';
import { channelWords, sensitivityWords } from '../../words/codes-sv.js';
import { readingFigure, targetLabel } from '../../words/figures-sv.js';
import { readingsWords, resultWords } from '../../words/sections-sv.js';
import type { ReportContext, RuleContext } from '../context.js';
import { figure } from '../figure.js';
import { hiddenCells } from '../outcome-rows.js';
import { numeric, type Row, table, textual } from '../table.js';

/** The same contacts under every reading, and with other choices of what counts as an answer. */
export function readingSection(context: ReportContext): Html {
  return html`${context.rules.map((rule) => ruleReadings(context, rule))}`;
}

function ruleReadings(context: ReportContext, rule: RuleContext): Html {
  const several = rule.rule.readings.length > 1;
  return html`${
    rule.named &&
    html`<h3>${rule.rule.title}</h3>
`
  }<p>${several ? readingsWords.intro : readingsWords.single}</p>
${several && readingShares(rule.rule).length > 1 && readingFigureOf(context, rule)}${several && readingTable(rule)}${sensitivity(rule)}`;
}

function readingFigureOf(context: ReportContext, rule: RuleContext): Html {
  const shares = readingShares(rule.rule);
  const { target } = rule.rule;
  const start = axisStart(
    shares.map(({ share }) => share),
    target,
  );
  const rows = shares.map(({ reading, share }) => ({
    name: capital(reading.title),
    bold: reading.main,
    mark: reading.main ? ('dot' as const) : ('ring' as const),
    share,
    figure: percent(share.value, 1),
    note: readingFigure.judged(share.judged),
  }));
  return figure({
    id: rule.idOf('figur-tolkningar'),
    number: context.nextFigure(),
    title: readingFigure.title(shares),
    sub: readingFigure.sub(shares.length),
    description: rows
      .map(({ name, figure: value, share }) => `${name}: ${value} (${interval(share)}).`)
      .join(' '),
    draw: (drawing) =>
      drawIntervalRows(
        {
          groups: [{ title: '', note: '', rows }],
          start,
          target: { at: target, text: targetLabel(target) },
          reference: null,
          key: [
            { mark: 'dot', text: readingFigure.main },
            { mark: 'ring', text: readingFigure.other },
          ],
        },
        drawing,
      ),
    reading: readingFigure.reading(start),
    behind: { link: readingFigure.tableLink, to: rule.idOf('tabell-tolkningar') },
  });
}

function readingTable({ rule, main, idOf, captionOf }: RuleContext): Html {
  const { judged, unanswered, late, met, share, pending } = resultWords;
  const channels = main.channels.map(({ channel }) => channel);
  const titles = [
    judged,
    unanswered,
    late,
    met,
    share,
    pending,
    ...channels.map((channel) => capital(channelWords[channel])),
  ];
  return table({
    id: idOf('tabell-tolkningar'),
    caption: captionOf(readingsWords.table),
    columns: [textual(readingsWords.reading), ...titles.map(numeric)],
    rows: rule.readings.map((reading) => readingRow(reading, titles.length)),
  });
}

function readingRow(reading: PublishedReading, columns: number): Row {
  const head = html`${capital(reading.title)}${reading.main && html` <strong>(${readingsWords.chosen})</strong>`}`;
  const cell = shownCell(reading.whole);
  if (cell === null) return { head, cells: hiddenCells(reading.whole, columns) };
  const channels = reading.channels.map(({ cell: part }) => {
    const shown = shownCell(part);
    if (shown === null)
      return { ...hiddenCells(part, 1)[0], content: hiddenCells(part, 1)[0]?.content ?? '–' };
    return shown.share === null ? '–' : percent(shown.share.value, 1);
  });
  return {
    head,
    cells: [
      count(judgedOf(cell)),
      count(cell.unanswered),
      count(cell.late),
      count(cell.met),
      cell.share === null ? '–' : percent(cell.share.value, 1),
      count(cell.pending),
      ...channels,
    ],
  };
}

function sensitivity({ rule, main, idOf, captionOf }: RuleContext): Html {
  const whole = shownCell(main.whole)?.share ?? null;
  if (whole === null || rule.sensitivity.length === 0) return html``;
  const [what = '', share = '', range = '', difference = ''] = readingsWords.sensitivityColumns;
  const rows = rule.sensitivity.flatMap(({ variant, share: found }) =>
    found === null
      ? []
      : [shareRow(capital(sensitivityWords[variant]), found, points(found.value - whole.value))],
  );
  return table({
    id: idOf('tabell-kanslighet'),
    caption: captionOf(readingsWords.sensitivity),
    note: readingsWords.sensitivityNote,
    columns: [textual(what), numeric(share), numeric(range), numeric(difference)],
    rows: [shareRow(capital(readingsWords.chosen), whole, '–'), ...rows],
  });
}

function shareRow(head: string, share: Share, difference: string): Row {
  return { head, cells: [percent(share.value, 1), interval(share, 1), difference] };
}
