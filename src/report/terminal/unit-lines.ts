import { stripVTControlCharacters } from 'node:util';
import type { Standing } from '../../model/reading-figures.js';
import { judgedOf, type PublishedUnit } from '../cells.js';
import type { ToldRule } from '../told-rule.js';
import { onSide, type Side } from '../view-target.js';
import { type Paint, standingMarks } from './paint.js';
import { plainTable } from './plain-table.js';
import { restPlace } from './rest-place.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

const mostUnits = 6;
const leastJudgedWidth = 10;
const intervalWidth = 10;

/** The units, worst first: what departs from the whole, then by share; hidden ones last. */
export function unitLines(
  { main, names, side }: ToldRule,
  made: readonly string[],
  screen: Screen,
): readonly string[] {
  const { width, paint } = screen;
  const { terminalWords } = screen.words.terminal;
  const judgedWidth = Math.max(leastJudgedWidth, screen.words.codes.hiddenWords.few.length);
  const listed = [...main.units].sort(worstFirst);
  const shareWidth = Math.max(6, names.after.length + 1);
  const columns = [
    { heading: '', width: 1, align: 'left' },
    {
      heading: paint.strong(terminalWords.unit),
      width: width - judgedWidth - shareWidth - intervalWidth - 11,
      align: 'left',
    },
    { heading: paint.faint(terminalWords.judged), width: judgedWidth, align: 'right' },
    { heading: paint.faint(names.after), width: shareWidth, align: 'right' },
    { heading: paint.faint(terminalWords.interval), width: intervalWidth, align: 'right' },
  ] as const;
  return [
    ...plainTable(
      columns,
      listed.slice(0, mostUnits).map((unit) => unitRow(unit, side, screen)),
    ),
    ...ending(listed, made, screen),
  ];
}

function unitRow(
  { unit, standing, cell }: PublishedUnit,
  side: Side,
  { paint, words: { codes, format } }: Screen,
): readonly string[] {
  const { count, interval, percent } = format;
  const name = terminalText(unit);
  if ('hidden' in cell) return ['', name, paint.faint(codes.hiddenWords[cell.hidden]), '', ''];
  if (cell.share === null) return ['', name, count(judgedOf(cell)), '–', '–'];
  const told = onSide(cell.share, side);
  return [mark(standing, paint), name, count(told.judged), percent(told.value), interval(told)];
}

function mark(standing: Standing | null, paint: Paint): string {
  if (standing === null || standingMarks[standing] === '') return '';
  const colour = standing === 'watch' ? paint.late : paint.unanswered;
  return colour(standingMarks[standing]);
}

const severity: Record<Standing, number> = { 'improvement-area': 0, watch: 1, 'as-whole': 2, above: 2 };

function worstFirst(a: PublishedUnit, b: PublishedUnit): number {
  return rank(a) - rank(b) || shareOf(a) - shareOf(b) || compareNames(a.unit, b.unit);
}

function rank({ standing, cell }: PublishedUnit): number {
  if ('hidden' in cell) return 4;
  if (cell.share === null) return 3;
  return standing === null ? 2 : severity[standing];
}

function shareOf({ cell }: PublishedUnit): number {
  return 'hidden' in cell ? 0 : (cell.share?.value ?? 0);
}

/** By code unit: the same on every machine. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The word of every mark that was used, and how many units are left. */
function ending(
  units: readonly PublishedUnit[],
  made: readonly string[],
  { width, paint, words }: Screen,
): readonly string[] {
  const rest = units.length - mostUnits;
  const seen = (['improvement-area', 'watch'] as const).filter((standing) =>
    units.slice(0, mostUnits).some((unit) => unit.standing === standing),
  );
  const parts = [
    ...seen.map((standing) => `${mark(standing, paint)} ${words.codes.standingWords[standing]}`),
    ...(rest > 0 ? [words.terminal.terminalWords.moreUnits(rest, restPlace(made, words))] : []),
  ];
  if (parts.length === 0) return [];
  const line = `  ${parts.join('   ')}`;
  if (stripVTControlCharacters(line).length <= width) return [line];
  return parts.flatMap((part) => wrapped(part, width, '  ', '    '));
}
