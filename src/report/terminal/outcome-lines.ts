import type { Cell, HiddenCell, ReadingFigures, RuleFigures } from '../../model/result.js';
import { capital, count, counted, interval, percent } from '../format.js';
import { channelWords } from '../words/codes-sv.js';
import type { Paint } from './paint.js';
import { terminalText, wrapped } from './terminal-text.js';

type Published = Cell | HiddenCell;

const labelWidth = 12;
const countWidth = 7;
const shareWidth = 7;
/** ` 100–100 %` after the longest bar. */
const intervalWidth = 11;

/** The answer of one promise under its main reading: the unanswered first, then each channel. */
export function outcomeLines(rule: RuleFigures<Published>, width: number, paint: Paint): readonly string[] {
  const [main] = rule.readings;
  const title = terminalText(`${rule.title} (${main.title})`);
  return [
    ...wrapped(title, width).map((line) => paint.strong(line)),
    ...wholeLines(main.whole, width, paint),
    ...channelLines(main, width),
  ];
}

const hiddenWhole: Record<HiddenCell['hidden'], string> = {
  few: 'Färre än fem kontakter: siffrorna redovisas inte.',
  protects: 'Siffrorna redovisas inte: de skulle röja en grupp på färre än fem.',
};

function wholeLines(whole: Published, width: number, paint: Paint): readonly string[] {
  if ('hidden' in whole) return wrapped(hiddenWhole[whole.hidden], width, '  ');
  const { share } = whole;
  if (share === null) return ['  Ingen kontakt gick att bedöma.', ...besideLines(whole, width)];
  const barWidth = width - 2 - labelWidth - countWidth - shareWidth - 2 - intervalWidth;
  const line = (label: string, amount: number, colour: Paint['met'], tail = ''): string =>
    `  ${label.padEnd(labelWidth)}${count(amount).padStart(countWidth)}` +
    `${percent(amount / share.judged).padStart(shareWidth)}  ${colour(bar(amount / share.judged, barWidth))}${tail}`;
  return [
    line('Obesvarade', whole.unanswered, paint.unanswered),
    line('För sent', whole.late, paint.late),
    line('I tid', whole.met, paint.met, `  ${interval(share)}`),
    ...besideLines(whole, width),
  ];
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

function channelLines({ channels }: ReadingFigures<Published>, width: number): readonly string[] {
  if (channels.length < 2) return [];
  const parts = channels.map(
    ({ channel, cell }) => `${capital(channelWords[channel])}  ${channelFigures(cell)}`,
  );
  const together = `  ${parts.join('     ')}`;
  return together.length <= width ? [together] : parts.map((part) => `  ${part}`);
}

function channelFigures(cell: Published): string {
  if ('hidden' in cell) return 'redovisas inte';
  if (cell.share === null) return `inga bedömda (${counted(cell.pending, 'väntar', 'väntar')})`;
  return `${percent(cell.share.value)} i tid  (${interval(cell.share)})`;
}
