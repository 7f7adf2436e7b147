import { instantOfWallTime, localDate, wallTime } from '../../calendar/zone.js';
import type { Instant, LocalDate, Moment, Span } from '../../model/time.js';
import type { WrittenNumbers } from './written-numbers.js';

const MINUTE = 60_000;

export interface MomentWords {
  /** `lör 2018-11-03` */
  readonly dayText: (date: LocalDate) => string;
  /** Between hours, minutes and seconds. */
  readonly clockMark: string;
  /** Behind a time that comes twice in the night when the clock goes back. */
  readonly winterTime: string;
  readonly knownTo: Readonly<Record<Exclude<Moment['precision'], 'exact'>, string>>;
}

export interface WrittenMoments extends Pick<MomentWords, 'dayText'> {
  /** `lör 2018-11-03 18.05.44`; whole minutes without seconds. */
  readonly momentText: (at: Instant) => string;
  /** As exactly as the log knows it. */
  readonly knownText: (at: Moment) => string;
  /** `fre 2018-10-12 15.00 – 24.00`: an end on the same day without its date, a midnight as 24.00 of the day that it ends. */
  readonly spanText: (span: Span) => string;
  /** `57 h 55 min`, `12 min 5 s`, `400 ms`, `0 s`: exact to the second, which a disputed verdict may hang on. */
  readonly exactDuration: (milliseconds: number) => string;
}

/** How single moments are written, to the second, with these words; the examples are Swedish. */
export function momentsWith(words: MomentWords, { count }: Pick<WrittenNumbers, 'count'>): WrittenMoments {
  const { dayText } = words;
  const timeText = (at: Instant): string => clockTime(at, words);
  const momentText = (at: Instant): string => `${dayText(wallTime(at).date)} ${timeText(at)}`;
  return {
    dayText,
    momentText,
    knownText: ({ start, precision }) => {
      if (precision === 'exact') return momentText(start);
      const known = precision === 'minute' ? momentText(start) : dayText(localDate(start));
      return `${known}, ${words.knownTo[precision]}`;
    },
    spanText: ({ from, until }) => {
      const { date, millisecondOfDay } = wallTime(until);
      const midnight = `24${words.clockMark}00`;
      const [lastDay, end] = millisecondOfDay === 0 ? [date - 1, midnight] : [date, timeText(until)];
      return `${momentText(from)} – ${lastDay === wallTime(from).date ? end : `${dayText(lastDay)} ${end}`}`;
    },
    exactDuration: (milliseconds) => {
      const parts = hoursMinutesSeconds(milliseconds);
      const shown = [`${count(parts[0])} h`, `${parts[1]} min`, `${parts[2]} s`].filter(
        (_, index) => parts[index] !== 0,
      );
      if (shown.length > 0) return shown.join(' ');
      // Not nothing: by so little an answer may be late.
      return milliseconds > 0 ? `${milliseconds} ms` : '0 s';
    },
  };
}

/** In the night when the clock goes back an hour comes twice: the second time is said to be winter time. */
function clockTime(at: Instant, { clockMark, winterTime }: MomentWords): string {
  const { date, millisecondOfDay } = wallTime(at);
  const isSecond = instantOfWallTime(date, millisecondOfDay).at !== at;
  const [hours, minutes, seconds] = hoursMinutesSeconds(millisecondOfDay);
  const shown = seconds === 0 ? [hours, minutes] : [hours, minutes, seconds];
  const clock = shown.map((part) => String(part).padStart(2, '0')).join(clockMark);
  return isSecond ? `${clock} ${winterTime}` : clock;
}

function hoursMinutesSeconds(
  milliseconds: number,
): readonly [hours: number, minutes: number, seconds: number] {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** Whether the time runs out with the day, so that the day alone says when. */
export function endsDay(deadline: Instant): boolean {
  return localDate(deadline + MINUTE) !== localDate(deadline);
}
