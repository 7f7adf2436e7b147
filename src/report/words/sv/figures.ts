import { isoWeek } from '../../../calendar/zone.js';
import type { Share } from '../../../model/share.js';
import type { LocalDate } from '../../../model/time.js';
import type { PublishedRule } from '../../cells.js';
import type { ChannelSpread } from '../../view.js';
import type { ReadingShare, ShareAxis, WeekFinding } from '../../view-series.js';
import { onSide, type Side, targetLine } from '../../view-target.js';
import type { ShownUnit, UnitsTold } from '../../view-units.js';
import type { WordedRule } from '../worded-rule.js';
import { channelWords } from './codes.js';
import { dayAndMonth } from './dates.js';
import { capital, count, counted, listed, percent } from './format.js';
import { noUnit } from './summary.js';
import { targetPercent } from './targets.js';

/** Titles that say what a figure shows, no more than its intervals allow, and how each is read. */

export const howToRead = 'Så läser du figuren.';

/** Before a figure's number. */
export const figureWord = 'Figur';

/** Before a table's number. */
export const tableWord = 'Tabell';

/** The name of a drawing, which may be one of several that make the figure. */
export function drawingName(title: string, part: number, parts: number): string {
  return parts === 1 ? title : `${title} (del ${part} av ${parts})`;
}

/** Over rows that go on from the drawing before. */
export function continued(title: string): string {
  return title === '' ? '' : `${title}, forts.`;
}

export function tableBehind(figure: number): string {
  return `Tabellen bakom figur ${figure}`;
}

/** Beside a bar or a row: how many its share is of. */
export function judgedNote(judged: number): string {
  return `${count(judged)} bedömda`;
}

export const outcomeFigure = {
  bars: 'Staplar.',
  title: (spread: ChannelSpread, { side, names }: WordedRule): string => {
    if (spread === null) return 'Så gick det för kontakterna';
    if (spread === 'alike') return 'Kanalerna skiljer sig inte säkert åt';
    if (spread === 'apart') return 'Kanalerna skiljer sig åt';
    const told = percent(onSide(spread.weakest.share, side).value);
    return `${capital(channelWords[spread.weakest.channel])} avviker mest: ${told} ${names.after}`;
  },
  sub: (weeks: string) => `Bedömda kontakter efter utfall, ${weeks}. Obesvarade står först.`,
  reading: 'Varje stapel är alla bedömda kontakter i kanalen, 100 procent.',
  tableLink: 'Talen i figuren står i tabellen Utfall per kanal.',
};

export const unitFigure = {
  title: (areas: readonly ShownUnit[], units: number, told: UnitsTold): string => {
    if (units === 1) return 'Andelen för enheten';
    if (areas.length === 0) return `${noUnit[told]} ligger säkert under de andra`;
    const named = areas.slice(0, 2).map(({ unit }) => unit.unit);
    if (areas.length === 1) return `${capital(listed(named))} är ett förbättringsområde`;
    return areas.length > 2
      ? `${capital(counted(areas.length, 'enhet', 'enheter'))} är förbättringsområden`
      : `${capital(listed(named))} är förbättringsområden`;
  },
  sub: ({ names, main }: WordedRule) =>
    `${names.share} per enhet, med 95 % intervall.${main.channels.length > 1 ? ' Alla kanaler tillsammans.' : ''}`,
  reading: (whole: Share | null, axis: ShareAxis) =>
    `Märket är andelen och strecket dess intervall. Ett långt streck betyder få kontakter.${
      whole === null ? '' : ` Den streckade linjen är alla enheter tillsammans (${percent(whole.value)}).`
    } ${axisNote(axis)}`,
  tableLink: 'Talen i figuren står i tabellen Utfall per enhet under figuren.',
  all: (whole: Share) => `alla enheter ${percent(whole.value)}`,
};

/** The target as a line through a chart; null where it has no place there. */
export function targetMark(
  rule: PublishedRule,
  side: Side,
): { readonly at: number; readonly text: string } | null {
  const at = targetLine(rule);
  if (at === null) return null;
  if (side === 'departing') return { at, text: `målet högst ${targetPercent(at)}` };
  return { at, text: at >= 1 ? 'löftet 100\u00a0%' : `målet ${targetPercent(at)}` };
}

function axisNote({ start, end }: ShareAxis): string {
  if (end < 1) return `Axeln går från 0 till ${percent(end)}, inte till 100.`;
  return start === 0 ? 'Axeln börjar vid noll.' : `Axeln börjar vid ${percent(start)}, inte vid noll.`;
}

export const weekFigure = {
  title: (found: WeekFinding | 'alike' | null, { side, names }: WordedRule): string => {
    if (found === null) return `${names.share} vecka för vecka`;
    if (found === 'alike') return 'Veckorna skiljer sig inte säkert åt';
    return `Vecka ${isoWeek(found.week.monday).week} var svagast i ${channelWords[found.channel]}: ${percent(onSide(found.share, side).value)} ${names.after}`;
  },
  sub: ({ names }: WordedRule) => `${names.share} efter den vecka då kontakten kom, med 95 % intervall.`,
  open: (weeks: readonly { readonly monday: LocalDate; readonly pending: number }[]): string => {
    if (weeks.length === 0) return '';
    const named = weeks.map(({ monday }) => String(isoWeek(monday).week));
    const pending = weeks.reduce((sum, week) => sum + week.pending, 0);
    return ` Ihåligt märke och prickad linje: i vecka ${listed(named)} väntade ${counted(pending, 'kontakt', 'kontakter')} med frist kvar, och de som redan fått svar drar upp andelen.`;
  },
  special: (days: readonly { readonly date: LocalDate; readonly name: string }[]): string =>
    days.length === 0
      ? ''
      : ` I perioden ligger ${listed(days.slice(0, 4).map(({ date, name }) => `${name} ${dayAndMonth(date)}`))}${days.length > 4 ? ' med flera särskilda dagar' : ''}.`,
  reading: (axis: ShareAxis) =>
    `Linjen följer veckans andel. Ett lodrätt streck eller ett skuggat band är dess intervall. ${axisNote(axis)}`,
};

export const readingFigure = {
  title: (shares: readonly ReadingShare[], { side, names }: WordedRule): string => {
    const values = shares.map(({ share }) => onSide(share, side).value);
    const [low, high] = [percent(Math.min(...values)), percent(Math.max(...values))];
    const what = names.share.replace(/^Andel\b/, 'Andelen');
    return low === high
      ? `${what} är ${low} hur tiden än räknas`
      : `${what} går från ${low.replace('\u00a0%', '')} till ${high} beroende på hur tiden räknas`;
  },
  sub: (readings: number) => `Samma kontakter, ${readings} sätt att räkna löftets tid, med 95 % intervall.`,
  reading: (axis: ShareAxis) => `Fylld ring är den tolkning som rapporten använder. ${axisNote(axis)}`,
  tableLink: 'Talen i figuren står i tabellen Tolkningarna sida vid sida under figuren.',
  main: 'rapportens tolkning',
  other: 'annan tolkning',
};
