import type { CalendarSpec, ClosedDays, EveName, ShortenedDay } from '../../../model/calendar-spec.js';
import { clockText } from '../written-dates.js';
import { dateRange, longDate, weekdays } from './dates.js';
import { englishDayName } from './day-names.js';
import { listed } from './format.js';

const eves: readonly EveName[] = ['midsommarafton', 'julafton', 'nyårsafton'];

export const rulesWords = {
  listTitle: 'Rule sets that come with the program',
  listAdvice:
    'servicematning rules show <name> shows what a rule set promises, and servicematning rules new writes a template for one of your own.',
  ruleSet: (id: string) => `Rule set: ${id}`,
  source: 'Source',
  promises: (count: number) => (count === 1 ? 'The promise' : 'The promises'),
  readings: 'How time is counted',
  calendar: 'Calendar',
  answers: 'What counts',
  narrower: (ids: readonly string[]) =>
    `For some of the contacts a narrower promise takes over: ${listed(ids)}.`,
  whyRead: (note: string) => `Why it is read so: ${note}`,
  data: 'Data needed',
  cannotMeasure: 'Promised, but not to be seen in logs',
  nothingHidden: 'The rule set names nothing of the kind.',
  due: (when: string) => `no later than ${when}`,
  main: 'main reading',
  dataNote:
    'One of the exports is enough for each channel. They are recognised by their headings, and common variants of these will do.',
};

export function workingDaysText({ workingDays, workingEves }: CalendarSpec): string {
  const days = [...workingDays].sort((one, other) => one - other).map((day) => weekdays[day] ?? '');
  const off = eves.filter((eve) => !workingEves.includes(eve)).map(englishDayName);
  return `Working days: ${listed(days)}, except ${listed(['public holidays', ...off])}.`;
}

export function closuresText({ shortened, closed }: CalendarSpec): readonly string[] {
  return [
    ...(shortened.length === 0 ? [] : [`Closes early: ${shortened.map(shortenedText).join('; ')}.`]),
    ...(closed.length === 0 ? [] : [`Closed: ${closed.map(closedText).join(', ')}.`]),
  ];
}

function shortenedText({ when, closes }: ShortenedDay): string {
  const clock = `at ${clockText(closes, ':')}`;
  if ('name' in when) return `${englishDayName(when.name)} ${clock}`;
  return 'date' in when ? `${longDate(when.date)} ${clock}` : `the day before a public holiday ${clock}`;
}

function closedText(days: ClosedDays): string {
  return 'klamdagar' in days ? 'bridge days (klämdagar)' : dateRange(days.from, days.until);
}

/** Said of a file that has no mistake. */
export function goodRuleSet(file: string, rules: number): string {
  const what = rules === 1 ? 'the promise' : `the ${rules} promises`;
  return `${file} is correctly written, and ${what} in it can be used.`;
}

/** Said before what a good file should be looked at for. */
export const warningsTitle = 'Points to consider:';

export function writtenTemplate(file: string): string {
  return `The template is written to ${file}. Change it, then run: servicematning rules check ${file}`;
}
