import type { ArrivalContrast, ArrivalTimes } from '../../../model/arrival.js';
import type { Channel } from '../../../model/event.js';
import type { ToldArrivals } from '../rule-words.js';
import { channelWords } from './codes.js';
import { weekdays } from './dates.js';
import { capital, percent } from './format.js';

/* When contacts came: the heat map of weekdays and hours. */

export const arrivalFigure = {
  title: ({ noun, worse: [worst] }: ToldArrivals): string =>
    worst === undefined
      ? `När ${noun.theMany} kom gör ingen säker skillnad`
      : `${capital(noun.many)} som kom ${timesText(worst.times)} avviker oftare`,
  sub: ({ channel, noun, worse }: ToldArrivals): string => {
    const what = channel === null ? 'Alla kontakter' : capital(channelWords[channel]);
    return [
      `${what} efter veckodag och klockslag då ${noun.theMany} kom.`,
      ...worse.slice(0, 3).map(contrastSentence),
    ].join(' ');
  },
  shares: 'Andel som avviker från löftet, %',
  counts: 'Antal bedömda',
  unseen: 'färre än 5, eller dold',
  below: (limit: number) => `under ${limit}`,
  between: (from: number, until: number) => (from === until ? String(from) : `${from}–${until}`),
  above: (limit: number) => `${limit} eller mer`,
  reading:
    'Talet i rutan är det som räknas, färgen hjälper ögat. En ruta med få kontakter rör sig mycket av slumpen: se efter hela rader och kolumner. 08 betyder 08.00–08.59.',
  unknownHour: 'okänt',
  description: ({ noun, worse }: ToldArrivals): string =>
    worse.length === 0
      ? `Två rutnät. Ingen dag och ingen tid på dygnet skiljer sig säkert från de andra för ${noun.theMany}. Tabellen visar varje ruta.`
      : `Två rutnät. ${worse.map(contrastSentence).join(' ')} Tabellen visar varje ruta.`,
  table: 'Avvikelser efter veckodag och klockslag',
  tableOf: (channel: Channel) => `Avvikelser efter veckodag och klockslag, ${channelWords[channel]}`,
  tableNote: 'Andel som avviker från löftet och, inom parentes, antalet bedömda.',
  noneShown:
    'När på dygnet kontakterna kom visas inte. De är så få att varje tid skulle röja en grupp med färre än fem.',
  onlyHere:
    'Tider på dygnet och mönster visas för ett löfte om samma kontakter, det största. Med två gick dolda tal att räkna ut.',
  day: 'Dag',
  others: (channels: readonly string[]) => `Samma tabell för ${channels.join(' och ')}`,
};

function contrastSentence({ times, share, others }: ArrivalContrast): string {
  const [own, rest] = [percent(1 - share.value), percent(1 - others.value)];
  const other = times.by === 'weekday' ? 'andra dagar' : 'andra tider på vardagar';
  return `Av det som kom ${timesText(times)} avviker ${own}, ${other} ${rest}.`;
}

/** `på måndagar`, `på vardagar före kl. 8`. */
function timesText(times: ArrivalTimes): string {
  if (times.by === 'weekday') return `på ${weekdays[times.weekday] ?? ''}ar`;
  const { from, until } = times.hours;
  if (from === 0) return `på vardagar före kl.\u00a0${until}`;
  return until === 24 ? `på vardagar efter kl.\u00a0${from}` : `på vardagar kl.\u00a0${from}–${until}`;
}
