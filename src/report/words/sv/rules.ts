import type { CalendarSpec, ClosedDays, EveName, ShortenedDay } from '../../../model/calendar-spec.js';
import { clockText } from '../written-dates.js';
import { dateRange, longDate, weekdays } from './dates.js';
import { listed } from './format.js';

const eves: readonly EveName[] = ['midsommarafton', 'julafton', 'nyårsafton'];

export const rulesWords = {
  listTitle: 'Medföljande regelverk',
  listAdvice:
    'servicematning rules show <namn> visar vad ett regelverk lovar, och servicematning rules new skriver en mall för ett eget.',
  ruleSet: (id: string) => `Regelverk: ${id}`,
  source: 'Källa',
  promises: (count: number) => (count === 1 ? 'Löftet' : 'Löftena'),
  readings: 'Så räknas tiden',
  calendar: 'Kalender',
  answers: 'Det här räknas',
  narrower: (ids: readonly string[]) =>
    `För en del av kontakterna tar ett snävare löfte över: ${listed(ids)}.`,
  whyRead: (note: string) => `Så är det läst: ${note}`,
  data: 'Uppgifter som behövs',
  cannotMeasure: 'Det här lovas men syns inte i loggar',
  nothingHidden: 'Regelverket anger inget sådant.',
  due: (when: string) => `senast ${when}`,
  main: 'huvudtolkning',
  dataNote:
    'Någon av exporterna räcker för varje kanal. De känns igen på rubrikerna, och vanliga varianter av dem går också bra.',
};

export function workingDaysText({ workingDays, workingEves }: CalendarSpec): string {
  const days = [...workingDays].sort((one, other) => one - other).map((day) => weekdays[day] ?? '');
  const off = eves.filter((eve) => !workingEves.includes(eve));
  return `Arbetsdagar: ${listed(days)}, utom ${listed(['helgdagar', ...off])}.`;
}

export function closuresText({ shortened, closed }: CalendarSpec): readonly string[] {
  return [
    ...(shortened.length === 0 ? [] : [`Stänger tidigare: ${shortened.map(shortenedText).join('; ')}.`]),
    ...(closed.length === 0 ? [] : [`Stängt: ${closed.map(closedText).join(', ')}.`]),
  ];
}

function shortenedText({ when, closes }: ShortenedDay): string {
  const clock = `klockan\u00a0${clockText(closes, '.')}`;
  if ('name' in when) return `${when.name} ${clock}`;
  return 'date' in when ? `${longDate(when.date)} ${clock}` : `dagen före helgdag ${clock}`;
}

function closedText(days: ClosedDays): string {
  return 'klamdagar' in days ? 'klämdagar' : dateRange(days.from, days.until);
}

/** Said of a file that has no mistake. */
export function goodRuleSet(file: string, rules: number): string {
  const what = rules === 1 ? 'löftet' : `de ${rules} löftena`;
  return `${file} är rätt skriven, och ${what} i den går att använda.`;
}

/** Said before what a good file should be looked at for. */
export const warningsTitle = 'Att tänka på:';

export function writtenTemplate(file: string): string {
  return `Mallen är skriven i ${file}. Ändra den och kör sedan: servicematning rules check ${file}`;
}
