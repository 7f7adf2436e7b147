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
import { englishDayName } from './day-names.js';
import { capital, count, counted, listed, percent } from './format.js';
import { channelNames, noUnit } from './summary.js';
import { targetPercent } from './targets.js';

/** Titles that say what a figure shows, no more than its intervals allow, and how each is read. */

export const howToRead = 'How to read the figure.';

/** Before a figure's number. */
export const figureWord = 'Figure';

/** Before a table's number. */
export const tableWord = 'Table';

/** The name of a drawing, which may be one of several that make the figure. */
export function drawingName(title: string, part: number, parts: number): string {
  return parts === 1 ? title : `${title} (part ${part} of ${parts})`;
}

/** Over rows that go on from the drawing before. */
export function continued(title: string): string {
  return title === '' ? '' : `${title}, continued`;
}

export function tableBehind(figure: number): string {
  return `The table behind figure ${figure}`;
}

/** Beside a bar or a row: how many its share is of. */
export function judgedNote(judged: number): string {
  return `${count(judged)} assessed`;
}

export const outcomeFigure = {
  bars: 'Bars.',
  title: (spread: ChannelSpread, { side, names }: WordedRule): string => {
    if (spread === null) return 'How the contacts fared';
    if (spread === 'alike') return 'The channels do not differ with certainty';
    if (spread === 'apart') return 'The channels differ';
    const told = percent(onSide(spread.weakest.share, side).value);
    return `${capital(channelNames[spread.weakest.channel])} departs most: ${told} ${names.after}`;
  },
  sub: (weeks: string) => `Assessed contacts by outcome, ${weeks}. Unanswered ones stand first.`,
  reading: 'Each bar is all assessed contacts of the channel, 100 per cent.',
  tableLink: 'The numbers of the figure are in the table Outcome per channel.',
};

export const unitFigure = {
  title: (areas: readonly ShownUnit[], units: number, told: UnitsTold): string => {
    if (units === 1) return 'The share of the unit';
    if (areas.length === 0) return `${noUnit[told]} is certainly below the others`;
    if (areas.length > 2) return `${counted(areas.length, 'unit', 'units')} are improvement areas`;
    const named = capital(listed(areas.map(({ unit }) => unit.unit)));
    return areas.length === 1 ? `${named} is an improvement area` : `${named} are improvement areas`;
  },
  sub: ({ names, main }: WordedRule) =>
    `${names.share} per unit, with 95% intervals.${main.channels.length > 1 ? ' All channels together.' : ''}`,
  reading: (whole: Share | null, axis: ShareAxis) =>
    `The mark is the share and the line its interval. A long line means few contacts.${
      whole === null ? '' : ` The dashed line is all units together (${percent(whole.value)}).`
    } ${axisNote(axis)}`,
  tableLink: 'The numbers of the figure are in the table Outcome per unit below the figure.',
  all: (whole: Share) => `all units ${percent(whole.value)}`,
};

/** The target as a line through a chart; null where it has no place there. */
export function targetMark(
  rule: PublishedRule,
  side: Side,
): { readonly at: number; readonly text: string } | null {
  const at = targetLine(rule);
  if (at === null) return null;
  if (side === 'departing') return { at, text: `target at most ${targetPercent(at)}` };
  return { at, text: at >= 1 ? 'promise 100%' : `target ${targetPercent(at)}` };
}

function axisNote({ start, end }: ShareAxis): string {
  if (end < 1) return `The axis runs from 0 to ${percent(end)}, not to 100.`;
  return start === 0 ? 'The axis starts at zero.' : `The axis starts at ${percent(start)}, not at zero.`;
}

export const weekFigure = {
  title: (found: WeekFinding | 'alike' | null, { side, names }: WordedRule): string => {
    if (found === null) return `${names.share} week by week`;
    if (found === 'alike') return 'The weeks do not differ with certainty';
    return `Week ${isoWeek(found.week.monday).week} was weakest for ${channelWords[found.channel]}: ${percent(onSide(found.share, side).value)} ${names.after}`;
  },
  sub: ({ names }: WordedRule) => `${names.share} by the week in which the contact came, with 95% intervals.`,
  open: (weeks: readonly { readonly monday: LocalDate; readonly pending: number }[]): string => {
    if (weeks.length === 0) return '';
    const named = weeks.map(({ monday }) => String(isoWeek(monday).week));
    const pending = weeks.reduce((sum, week) => sum + week.pending, 0);
    return ` A hollow mark and a dotted line: in ${weeks.length === 1 ? 'week' : 'weeks'} ${listed(named)}, ${counted(pending, 'contact was', 'contacts were')} still waiting with time left, and those already answered pull up the share.`;
  },
  special: (days: readonly { readonly date: LocalDate; readonly name: string }[]): string => {
    if (days.length === 0) return '';
    const first = days.slice(0, 4).map(({ date, name }) => `${englishDayName(name)} ${dayAndMonth(date)}`);
    return ` The period includes ${listed(days.length > 4 ? [...first, 'other special days'] : first)}.`;
  },
  reading: (axis: ShareAxis) =>
    `The line follows the share of the week. An upright line or a shaded band is its interval. ${axisNote(axis)}`,
};

export const readingFigure = {
  title: (shares: readonly ReadingShare[], { side, names }: WordedRule): string => {
    const values = shares.map(({ share }) => onSide(share, side).value);
    const [low, high] = [percent(Math.min(...values)), percent(Math.max(...values))];
    const what = names.share.replace(/^Share\b/, 'The share');
    return low === high
      ? `${what} is ${low} however the time is counted`
      : `${what} ranges from ${low} to ${high} depending on how the time is counted`;
  },
  sub: (readings: number) =>
    `The same contacts, ${readings} ways to count the time of the promise, with 95% intervals.`,
  reading: (axis: ShareAxis) => `A filled ring is the reading that the report uses. ${axisNote(axis)}`,
  tableLink: 'The numbers of the figure are in the table The readings side by side below the figure.',
  main: 'the report’s reading',
  other: 'another reading',
};
