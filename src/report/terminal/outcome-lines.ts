import type { Cell, HiddenCell } from '../../model/result.js';
import type { PublishedCell } from '../cells.js';
import { isOfTime, onSide } from '../view-target.js';
import type { WordedRule } from '../worded-rule.js';
import { channelWords } from '../words/sv/codes.js';
import { capital, count, counted, interval, percent } from '../words/sv/format.js';
import { titleWithMark } from '../words/sv/promises.js';
import { formFigure } from '../words/sv/targets.js';
import type { Paint } from './paint.js';
import { terminalText, wrapped } from './terminal-text.js';

const countWidth = 7;
const shareWidth = 7;
/** ` 100–100 %` after the longest bar. */
const intervalWidth = 11;

/** The answer of one promise under its main reading: the unanswered first, then each channel. */
export function outcomeLines(worded: WordedRule, width: number, paint: Paint): readonly string[] {
  const { rule, main } = worded;
  const title = terminalText(`${titleWithMark(rule)} (${main.title})`);
  return [
    ...wrapped(title, width).map((line) => paint.strong(line)),
    ...wholeLines(worded, width, paint),
    ...channelLines(worded, width),
  ];
}

const hiddenWhole: Record<HiddenCell['hidden'], string> = {
  few: 'Färre än fem kontakter: siffrorna redovisas inte.',
  protects: 'Siffrorna redovisas inte: de skulle röja en grupp på färre än fem.',
};

function wholeLines(worded: WordedRule, width: number, paint: Paint): readonly string[] {
  const { names, side, rule } = worded;
  const { whole } = worded.main;
  if ('hidden' in whole) return wrapped(hiddenWhole[whole.hidden], width, '  ');
  const { share } = whole;
  if (share === null) return ['  Ingen kontakt gick att bedöma.', ...besideLines(whole, width)];
  const labelWidth = Math.max(
    12,
    ...[names.unanswered, names.late, names.met].map(({ length }) => length + 2),
  );
  const barWidth = width - 2 - labelWidth - countWidth - shareWidth - 2 - intervalWidth;
  const line = (label: string, amount: number, colour: Paint['met'], tail = ''): string =>
    `  ${label.padEnd(labelWidth)}${count(amount).padStart(countWidth)}` +
    `${percent(amount / share.judged).padStart(shareWidth)}  ${colour(bar(amount / share.judged, barWidth))}${tail}`;
  return [
    line(names.unanswered, whole.unanswered, paint.unanswered),
    line(names.late, whole.late, paint.late),
    line(names.met, whole.met, paint.met, isOfTime(rule) ? '' : `  ${interval(share)}`),
    ...(side === 'kept' && !isOfTime(rule) ? [] : formLine(worded, whole, width)),
    ...besideLines(whole, width),
  ];
}

/** The figure in the promise's own form, where that is not the share above. */
function formLine({ rule }: WordedRule, whole: Cell, width: number): readonly string[] {
  const { figure, of } = formFigure(rule.target.target, whole, rule);
  return wrapped(`${capital(figure)} (${of})`, width, '  ');
}

/** To half a character; what is more than nothing shows. */
function bar(share: number, width: number): string {
  const halves = share === 0 ? 0 : Math.max(1, Math.round(share * width * 2));
  return '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '');
}

function besideLines(cell: Cell, width: number): readonly string[] {
  const total = (counts: { readonly [reason: string]: number }): number =>
    Object.values(counts).reduce((sum, amount) => sum + amount, 0);
  const amounts = [
    `räknas inte än ${count(cell.pending)}`,
    `ej bedömbara ${count(total(cell.notAssessable))}`,
    `undantagna ${count(total(cell.excluded))}`,
  ];
  const { shareWithinLog } = cell;
  return [
    ...wrapped(capital(amounts.join(' · ')), width, '  '),
    ...(shareWithinLog === null
      ? []
      : wrapped(
          `Bland dem vars frist ligger inom loggen: ${percent(shareWithinLog.value)} i tid`,
          width,
          '  ',
        )),
  ];
}

function channelLines(worded: WordedRule, width: number): readonly string[] {
  const { channels } = worded.main;
  if (channels.length < 2 || isOfTime(worded.rule)) return [];
  const parts = channels.map(
    ({ channel, cell }) => `${capital(channelWords[channel])}  ${channelFigures(cell, worded)}`,
  );
  const together = `  ${parts.join('     ')}`;
  return together.length <= width ? [together] : parts.map((part) => `  ${part}`);
}

function channelFigures(cell: PublishedCell, { side, names }: WordedRule): string {
  if ('hidden' in cell) return 'redovisas inte';
  if (cell.share === null) return `inga bedömda (${counted(cell.pending, 'väntar', 'väntar')})`;
  const told = onSide(cell.share, side);
  return `${percent(told.value)} ${names.after}  (${interval(told)})`;
}
