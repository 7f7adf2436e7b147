import type { Cell } from '../../model/cell.js';
import type { Share } from '../../model/share.js';
import { isOneSided, type PublishedCell } from '../cells.js';
import type { ToldRule } from '../told-rule.js';
import { headlineOf } from '../view.js';
import { isOfTime, onSide } from '../view-target.js';
import type { Paint } from './paint.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

const countWidth = 7;
const shareWidth = 7;
/** ` 100–100 %` after the longest bar. */
const intervalWidth = 11;

/** The answer of one promise under its main reading: the unanswered first, then each channel. */
export function outcomeLines(told: ToldRule, screen: Screen): readonly string[] {
  const { rule, main, words } = told;
  const title = terminalText(`${words.promises.titleWithMark(rule)} (${main.title})`);
  return [
    ...wrapped(title, screen.width).map((line) => screen.paint.strong(line)),
    ...wholeLines(told, screen),
    ...channelLines(told, screen),
  ];
}

function wholeLines(told: ToldRule, screen: Screen): readonly string[] {
  const { terminalWords, hiddenWhole } = screen.words.terminal;
  const { whole } = told.main;
  if ('hidden' in whole) return wrapped(hiddenWhole[whole.hidden], screen.width, '  ');
  const untold = untoldLines(told, screen.width);
  if (untold.length > 0) return [...untold, ...besideLines(whole, screen)];
  if (whole.share === null) return [`  ${terminalWords.nothingJudged}`, ...besideLines(whole, screen)];
  const isOfShare = !isOfTime(told.rule);
  return [
    ...barLines(told, { whole, share: whole.share }, screen),
    ...(told.side === 'kept' && isOfShare ? [] : formLine(told, whole, screen.width)),
    ...besideLines(whole, screen),
  ];
}

/** What stands in the place of a share that a missing column keeps from being told; nothing where none does. */
function untoldLines({ rule, main, noun, words }: ToldRule, width: number): readonly string[] {
  const headline = headlineOf(main.whole, rule.target.target);
  if (headline.pattern !== 'one-sided') return [];
  const { lead, rest } = words.oneSided.untoldWords(headline, noun);
  return [lead, `${rest} ${words.oneSided.untoldReason(headline)}`].flatMap((text) =>
    wrapped(text, width, '  '),
  );
}

/** A bar for each outcome, the interval after the last. */
function barLines(
  { names, rule }: ToldRule,
  { whole, share }: { readonly whole: Cell; readonly share: Share },
  { width, paint, words }: Screen,
): readonly string[] {
  const { count, interval, percent } = words.format;
  const labelWidth = Math.max(
    12,
    ...[names.unanswered, names.late, names.met].map(({ length }) => length + 2),
  );
  const barWidth = width - 2 - labelWidth - countWidth - shareWidth - 2 - intervalWidth;
  const line = (label: string, amount: number, colour: Paint['met']): string =>
    `  ${label.padEnd(labelWidth)}${count(amount).padStart(countWidth)}` +
    `${percent(amount / share.judged).padStart(shareWidth)}  ${colour(bar(amount / share.judged, barWidth))}`;
  return [
    line(names.unanswered, whole.unanswered, paint.unanswered),
    line(names.late, whole.late, paint.late),
    line(names.met, whole.met, paint.met) + (isOfTime(rule) ? '' : `  ${interval(share)}`),
  ];
}

/** The figure in the promise's own form, where that is not the share above. */
function formLine({ rule, words }: ToldRule, whole: Cell, width: number): readonly string[] {
  const { figure, of } = words.targets.formFigure(rule.target.target, whole, rule);
  return wrapped(`${words.format.capital(figure)} (${of})`, width, '  ');
}

/** To half a character; what is more than nothing shows. */
function bar(share: number, width: number): string {
  const halves = share === 0 ? 0 : Math.max(1, Math.round(share * width * 2));
  return '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '');
}

function besideLines(cell: Cell, { width, words }: Screen): readonly string[] {
  const { terminalWords } = words.terminal;
  const total = (counts: { readonly [reason: string]: number }): number =>
    Object.values(counts).reduce((sum, amount) => sum + amount, 0);
  const amounts = [
    terminalWords.pending(cell.pending),
    terminalWords.notAssessable(total(cell.notAssessable)),
    terminalWords.excluded(total(cell.excluded)),
  ];
  const { shareWithinLog } = cell;
  return [
    ...wrapped(words.format.capital(amounts.join(' · ')), width, '  '),
    ...(shareWithinLog === null ? [] : wrapped(terminalWords.withinLog(shareWithinLog.value), width, '  ')),
  ];
}

function channelLines(told: ToldRule, { width, words }: Screen): readonly string[] {
  const { channels } = told.main;
  if (channels.length < 2 || isOfTime(told.rule)) return [];
  const parts = channels.map(
    ({ channel, cell }) =>
      `${words.format.capital(words.codes.channelWords[channel])}  ${channelFigures(cell, told)}`,
  );
  const together = `  ${parts.join('     ')}`;
  return together.length <= width ? [together] : parts.map((part) => `  ${part}`);
}

function channelFigures(cell: PublishedCell, { side, names, words }: ToldRule): string {
  const { interval, percent } = words.format;
  const { terminalWords } = words.terminal;
  if ('hidden' in cell) return terminalWords.channelHidden;
  if (isOneSided(cell)) return words.oneSided.untoldShare;
  if (cell.share === null) return terminalWords.channelPending(cell.pending);
  const share = onSide(cell.share, side);
  return `${percent(share.value)} ${names.after}  (${interval(share)})`;
}
