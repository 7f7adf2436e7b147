import type { Cell } from '../../model/cell.js';
import { judgedOf, shownCell } from '../cells.js';
import { drawOutcomeBars, type OutcomeBar } from '../charts/outcome-bars.js';
import type { Block } from '../document/block.js';
import { figure } from '../document/figure.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { channelSpread } from '../view.js';

/** What became of the contacts, all together and channel by channel. */
export function outcomeFigure(context: ReportContext, rule: RuleContext): Block {
  const { main, words } = rule;
  const { dateRange, weekRange } = words.dates;
  const told = words.figures.outcomeFigure;
  const shown = bars(rule);
  const { from, until } = context.result.period;
  return figure({
    id: rule.idOf('figur-utfall'),
    number: context.nextFigure(),
    title: told.title(channelSpread(main), rule),
    level: rule.named ? 4 : 3,
    sub: told.sub(`${dateRange(from, until)} (${weekRange(from, until)})`),
    description: `${told.bars} ${shown.map(({ title, parts }) => `${title}: ${parts.map(({ text }) => text).join(', ')}.`).join(' ')}`,
    draw: (drawing) => drawOutcomeBars(shown, drawing),
    reading: told.reading,
    behind: { kind: 'link', text: told.tableLink, to: rule.idOf('tabell-kanaler') },
  });
}

/** The whole and its channels; a single channel is the whole, and needs no bar of its own. */
function bars(rule: RuleContext): readonly OutcomeBar[] {
  const { main, words } = rule;
  const found = [
    bar(words.sections.resultWords.all, shownCell(main.whole), rule),
    ...main.channels.map(({ channel, cell }) =>
      bar(words.format.capital(words.codes.channelWords[channel]), shownCell(cell), rule),
    ),
  ].flatMap((one) => one ?? []);
  return found.length === 2 ? found.slice(0, 1) : found;
}

function bar(title: string, cell: Cell | null, { names, outcomes, words }: RuleContext): OutcomeBar | null {
  if (cell === null || cell.share === null) return null;
  const judged = judgedOf(cell);
  const parts = outcomes.map((part) => ({
    part,
    count: cell[part],
    text: `${words.format.percent(cell[part] / judged)} ${names[part].toLowerCase()}`,
  }));
  return { title, note: words.figures.judgedNote(judged), parts };
}
