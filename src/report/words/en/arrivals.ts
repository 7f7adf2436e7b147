import type { ArrivalContrast, ArrivalTimes } from '../../../model/arrival.js';
import type { Channel } from '../../../model/event.js';
import type { ToldArrivals } from '../rule-words.js';
import { channelWords } from './codes.js';
import { weekdays } from './dates.js';
import { capital, listed, percent } from './format.js';

/* When contacts came: the heat map of weekdays and hours. */

export const arrivalFigure = {
  title: ({ noun, worse: [worst] }: ToldArrivals): string =>
    worst === undefined
      ? `When ${noun.theMany} came makes no certain difference`
      : `${capital(noun.many)} that came ${timesText(worst.times)} depart more often`,
  sub: ({ channel, noun, worse }: ToldArrivals): string => {
    const what = channel === null ? 'All contacts' : capital(channelWords[channel]);
    return [
      `${what} by the weekday and hour at which ${noun.theMany} came.`,
      ...worse.slice(0, 3).map(contrastSentence),
    ].join(' ');
  },
  shares: 'Share that departs from the promise, %',
  counts: 'Number assessed',
  unseen: 'fewer than 5, or hidden',
  below: (limit: number) => `below ${limit}`,
  between: (from: number, until: number) => (from === until ? String(from) : `${from}–${until}`),
  above: (limit: number) => `${limit} or more`,
  reading:
    'The number in the square is what counts; the colour helps the eye. A square of few contacts moves a lot by chance: look for whole rows and columns. 08 means 08:00–08:59.',
  unknownHour: 'unknown',
  description: ({ noun, worse }: ToldArrivals): string =>
    worse.length === 0
      ? `Two grids. No day and no time of day differs with certainty from the others for ${noun.theMany}. The table shows every square.`
      : `Two grids. ${worse.map(contrastSentence).join(' ')} The table shows every square.`,
  table: 'Departures by weekday and hour',
  tableOf: (channel: Channel) => `Departures by weekday and hour, ${channelWords[channel]}`,
  tableNote: 'The share that departs from the promise and, in brackets, the number assessed.',
  noneShown:
    'At what times of the week the contacts came is not shown. They are so few that every time would reveal a group of fewer than five.',
  onlyHere:
    'Times of day and patterns are shown for one promise about the same contacts, the largest. With two, hidden figures could be worked out.',
  day: 'Day',
  others: (channels: readonly string[]) => `The same table for ${listed(channels)}`,
};

function contrastSentence({ times, share, others }: ArrivalContrast): string {
  const [own, rest] = [percent(1 - share.value), percent(1 - others.value)];
  const other = times.by === 'weekday' ? 'on other days' : 'at other times from Monday to Friday';
  return `Of what came ${timesText(times)}, ${own} departs, against ${rest} ${other}.`;
}

/** `on Mondays`, `before 08:00 from Monday to Friday`. */
function timesText(times: ArrivalTimes): string {
  if (times.by === 'weekday') return `on ${weekdays[times.weekday] ?? ''}s`;
  const { from, until } = times.hours;
  const [start, end] = [from, until].map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const weekdaysOnly = 'from Monday to Friday';
  if (from === 0) return `before ${end} ${weekdaysOnly}`;
  return until === 24 ? `after ${start} ${weekdaysOnly}` : `between ${start} and ${end} ${weekdaysOnly}`;
}
