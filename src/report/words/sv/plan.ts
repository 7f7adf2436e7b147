import { localDate } from '../../../calendar/zone.js';
import type { Channel } from '../../../model/event.js';
import type {
  ChannelPlan,
  ExportSlice,
  LogSystemId,
  LookBack,
  Retention,
  SlowestDeadline,
} from '../../../model/export-plan.js';
import { type Sliced, startsLater, takenTogether } from '../../view-plan.js';
import { endsDay } from '../written-moments.js';
import { dateRange, longDateTime, weekdayAndDate, weekdayAndLongDate } from './dates.js';
import { startWords } from './explain-rule.js';
import { capital, counted, listed } from './format.js';

export const systemWords: Readonly<Record<LogSystemId, string>> = {
  'exchange-trace': 'Exchange Online, meddelandespårning',
  'exchange-historical-search': 'Exchange Online, historisk sökning',
  'other-mail': 'annan e-postserver',
  'teams-calling-plan': 'Teams telefoni, samtalspaket',
  'teams-direct-routing': 'Teams telefoni, Direct Routing',
  'telia-call-log': 'Telia, samtalslogg',
  'own-switchboard': 'egen växel eller annan operatör',
  'case-register': 'ärenderegister',
};

/** What to know of a source, after its name. */
export const sourceNotes: { readonly [system in LogSystemId]?: string } = {
  'telia-call-log': 'hjälp för samtalsloggen i den norska tjänsten; den svenska kan skilja sig',
};

const lookBackWords: Readonly<Record<Channel, (back: LookBack) => string>> = {
  mail: ({ days, workingDays }) =>
    `Ett mejl hör till samma kontakt som ett tidigare mejl med samma ämne inom ${days} dagar, eller från samma person inom ${counted(workingDays, 'arbetsdag', 'arbetsdagar')}. Utan de tidigare mejlen ser en påminnelse ut som en ny fråga.`,
  phone: ({ workingDays }) =>
    `Den som inte fick svar och ringer igen inom ${counted(workingDays, 'arbetsdag', 'arbetsdagar')} hör till samma kontakt. Utan de tidigare samtalen räknas kontakten två gånger eller i fel period.`,
  case: () => 'Registret har ett nummer för varje ärende, så inget tidigare behövs.',
};

export const planWords = {
  title: 'Uttag av loggar',
  promise: (title: string, ruleSet: string) => `Löfte: ${title} (regelverket ${ruleSet}).`,
  take: ({ firstDay, lastDay }: ChannelPlan) =>
    `Ta ut loggen från och med ${weekdayAndLongDate(firstDay)} till och med ${weekdayAndLongDate(lastDay)}.`,
  first: ({ channel, lookBack }: ChannelPlan) => `Första dagen: ${lookBackWords[channel](lookBack)}`,
  last: ({ slowest, followUpWorkingDays }: ChannelPlan) =>
    `Sista dagen: ${waitText(slowest, counted(followUpWorkingDays, 'arbetsdag', 'arbetsdagar'))}, så att sena svar skiljs från uteblivna.`,
  headings: { system: 'System', keeps: 'Sparar', purged: 'Tas ut före', exports: 'Uttag' },
  ask: 'fråga',
  askLong: 'Där det står ”fråga”: ta reda på hur länge loggen sparas, innan perioden börjar.',
  several: (name: string, { exports, mostDays }: Sliced) => {
    const [first] = exports;
    const together = takenTogether(exports);
    const why = [
      ...(together === null ? ['sparar inte hela tiden'] : []),
      ...(mostDays === null ? [] : [`lämnar ut högst ${counted(mostDays, 'dag', 'dagar')} åt gången`]),
    ];
    const when =
      together === null
        ? `Det första, ${dateRange(first.from, first.until)}, tas ${takeText(first)}.`
        : `Det första är ${dateRange(first.from, first.until)}. Alla kan tas ${takeText(together)}.`;
    return `${name} ${listed(why)}: ta minst ${counted(exports.length, 'uttag', 'uttag')}. ${when} Alla datum finns med --json.`;
  },
  single: (name: string, { takeFrom, takeBefore }: ExportSlice) =>
    `${name}: ett uttag räcker, om det tas ${takeText({ takeFrom, takeBefore })}.`,
  sources: 'Källor till hur länge loggar sparas',
  caution: 'Avtal och inställningar kan ge kortare tid. Kontrollera i god tid.',
};

/** How long the contact that waits longest is followed, and why. */
function waitText(slowest: SlowestDeadline, followUp: string): string {
  const { receivedOn, ruleTitle, readingTitle, isPromised, from } = slowest;
  const who = `den som hör av sig sent ${weekdayAndDate(receivedOn)}`;
  if (!isPromised) return `löftet har ingen tidsgräns (${ruleTitle}). ${capital(who)} följs i ${followUp}`;
  const waits = `${who} kan vänta på svar till ${deadlineText(slowest)} (${ruleTitle}, tolkningen ”${readingTitle}”).`;
  const later = startsLater(from)
    ? ` Klockan startar ${startWords[from]}. Är det senare blir fristen längre: ta ut loggen så sent som möjligt.`
    : '';
  return `${waits}${later} Därefter ${followUp}`;
}

/** Taken on a date that is not before the first and before the second. */
function takeText({ takeFrom, takeBefore }: Pick<ExportSlice, 'takeFrom' | 'takeBefore'>): string {
  return dateRange(takeFrom, takeBefore - 1);
}

/** `10 dagar`, `3 månader`. */
export function retentionText({ unit, amount }: Retention): string {
  return unit === 'days' ? counted(amount, 'dag', 'dagar') : counted(amount, 'månad', 'månader');
}

/** The last instant of a day is the day itself. */
function deadlineText({ deadline }: SlowestDeadline): string {
  return endsDay(deadline) ? `och med ${weekdayAndLongDate(localDate(deadline))}` : longDateTime(deadline);
}
