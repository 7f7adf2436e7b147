import { isoWeek } from '../../calendar/zone.js';
import type { Share } from '../../model/result.js';
import type { LocalDate } from '../../model/time.js';
import { dayAndMonth } from '../dates.js';
import { capital, count, counted, listed, percent } from '../format.js';
import type { ChannelShare } from '../view.js';
import type { ReadingShare, WeekFinding } from '../view-series.js';
import type { ShownUnit } from '../view-units.js';
import { channelWords } from './codes-sv.js';

/** Titles that say what a figure shows, no more than its intervals allow, and how each is read. */

export const howToRead = 'Så läser du figuren.';

export function tableBehind(figure: number): string {
  return `Tabellen bakom figur ${figure}`;
}

export const outcomeFigure = {
  title: (weakest: ChannelShare | null, channels: number): string => {
    if (weakest !== null)
      return `Andelen i tid är lägst i ${channelWords[weakest.channel]}: ${percent(weakest.share.value)}`;
    return channels > 1 ? 'Kanalerna skiljer sig inte säkert åt' : 'Så gick det för kontakterna';
  },
  sub: (weeks: string) => `Bedömda kontakter efter utfall, ${weeks}. Obesvarade står först.`,
  reading: 'Varje stapel är alla bedömda kontakter i kanalen, 100 procent.',
  tableLink: 'Talen i figuren står i tabellen Utfall per kanal i avsnitt 4.',
};

export const unitFigure = {
  title: (areas: readonly ShownUnit[], units: number): string => {
    if (units === 1) return 'Andel i tid för enheten';
    if (areas.length === 0) return 'Ingen enhet ligger säkert under de andra';
    const named = areas.slice(0, 2).map(({ unit }) => unit.unit);
    if (areas.length === 1) return `${capital(listed(named))} är ett förbättringsområde`;
    return areas.length > 2
      ? `${capital(counted(areas.length, 'enhet', 'enheter'))} är förbättringsområden`
      : `${capital(listed(named))} är förbättringsområden`;
  },
  sub: 'Andel kontakter med svar i tid per enhet, med 95 % intervall. Alla kanaler tillsammans.',
  reading: (whole: Share | null, start: number) =>
    `Märket är andelen i tid och strecket dess intervall. Ett långt streck betyder få kontakter.${
      whole === null ? '' : ` Den streckade linjen är alla enheter tillsammans (${percent(whole.value)}).`
    } ${axisNote(start)}`,
  tableLink: 'Talen i figuren står i tabellen Utfall per enhet under figuren.',
  all: (whole: Share) => `alla enheter ${percent(whole.value)}`,
};

export function targetLabel(target: number): string {
  return target >= 1
    ? 'löftet 100\u00a0%'
    : `målet ${percent(target, target * 100 === Math.round(target * 100) ? 0 : 1)}`;
}

export function axisNote(start: number): string {
  return start === 0 ? 'Axeln börjar vid noll.' : `Axeln börjar vid ${percent(start)}, inte vid noll.`;
}

export const weekFigure = {
  title: (found: WeekFinding | null): string =>
    found === null
      ? 'Veckorna skiljer sig inte säkert åt'
      : `Vecka ${isoWeek(found.week.monday).week} var svagast i ${channelWords[found.channel]}: ${percent(found.share.value)} i tid`,
  sub: 'Andel i tid efter den vecka då kontakten kom, med 95 % intervall.',
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
  reading: (start: number) =>
    `Linjen följer veckans andel. Ett lodrätt streck eller ett skuggat band är dess intervall. ${axisNote(start)}`,
};

export const readingFigure = {
  title: (shares: readonly ReadingShare[]): string => {
    const values = shares.map(({ share }) => share.value);
    const [low, high] = [percent(Math.min(...values)), percent(Math.max(...values))];
    return low === high
      ? `Andelen i tid är ${low} hur tiden än räknas`
      : `Andelen i tid går från ${low.replace('\u00a0%', '')} till ${high} beroende på hur tiden räknas`;
  },
  sub: (readings: number) => `Samma kontakter, ${readings} sätt att räkna löftets tid, med 95 % intervall.`,
  reading: (start: number) => `Fylld ring är den tolkning som rapporten använder. ${axisNote(start)}`,
  judged: (judged: number) => `${count(judged)} bedömda`,
  tableLink: 'Talen i figuren står i tabellen Tolkningarna sida vid sida under figuren.',
  main: 'rapportens tolkning',
  other: 'annan tolkning',
};
