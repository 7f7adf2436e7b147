import type { Channel } from '../../model/event.js';
import type { CalendarSpec, ClosedDays, EveName, RespondRule, ShortenedDay } from '../../model/rule.js';
import { dateRange, longDate } from '../dates.js';
import { limit, listed } from '../format.js';
import { channelWords } from './codes-sv.js';

const dayWords = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
const eves: readonly EveName[] = ['midsommarafton', 'julafton', 'nyårsafton'];

export const rulesWords = {
  listTitle: 'Medföljande regelverk',
  listAdvice:
    'servicematning rules show <namn> visar vad ett regelverk lovar, och servicematning rules new skriver en mall för ett eget.',
  source: 'Källa',
  promises: (count: number) => (count === 1 ? 'Löftet' : 'Löftena'),
  readings: 'Så räknas tiden',
  calendar: 'Kalender',
  answers: 'Det här räknas som svar',
  data: 'Uppgifter som behövs',
  cannotMeasure: 'Det här lovas men syns inte i loggar',
  nothingHidden: 'Regelverket anger inget sådant.',
  main: 'huvudtolkning',
  dataNote:
    'Någon av exporterna räcker för varje kanal. De känns igen på rubrikerna, och vanliga varianter av dem går också bra.',
};

/** `36 timmar på e-post och telefon`. */
export function limitAndChannels({ readings: [main], channels }: RespondRule): string {
  return `${limit(main.allowed)}, ${listed(channels.map((channel) => channelWords[channel]))}`;
}

export function targetText({ target, improvementBelow }: RespondRule): string {
  const share = percentOf(target.atLeast);
  const goal = target.atLeast === 1 ? 'alla som bedöms' : `minst ${share} procent av dem som bedöms`;
  const area =
    improvementBelow === null
      ? ''
      : ` En enhet under ${percentOf(improvementBelow)} procent är ett förbättringsområde.`;
  return `Mål: ${goal} ska få svar i tid.${area}`;
}

/** Undoes what binary fractions do to 0,55. */
function percentOf(share: number): string {
  return String(Math.round(share * 1e6) / 1e4).replace('.', ',');
}

export function validityText({ validFrom, validUntil, notInForce }: RespondRule): string | null {
  const from = validFrom === null ? '' : ` från och med ${longDate(validFrom)}`;
  const until = validUntil === null ? '' : ` till och med ${longDate(validUntil)}`;
  const pauses = notInForce.map((range) => dateRange(range.from, range.until));
  const pause = pauses.length === 0 ? '' : `, utom ${listed(pauses)}`;
  const all = `${from}${until}${pause}`;
  return all === '' ? null : `Gäller${from === '' && until === '' ? ' alltid' : ''}${all}.`;
}

/** What answers a contact of a channel under the rule, what does not, and what is left out. */
export function answerSentences(rule: RespondRule, channel: Channel): readonly string[] {
  switch (channel) {
    case 'mail':
      return [
        `Ett svar från en person. Ett besked om vem som svarar och när ${rule.notice === 'count' ? 'räcker' : 'räcker inte'}.`,
        'Autosvar, mottagningsbekräftelser och läskvitton räknas inte. Mejl som inte kräver svar undantas.',
      ];
    case 'phone':
      return phoneSentences(rule);
    case 'case':
      return ['Programmet läser inga ärenderegister än, så löftet kan inte bedömas där.'];
  }
}

function phoneSentences(rule: RespondRule): readonly string[] {
  const counted = [
    'att en person svarar',
    'att kommunen ringer upp den som missades och kommer fram',
    ...(rule.callbackAttempt === 'count' ? ['att kommunen försöker ringa upp'] : []),
    ...(rule.ownLaterCall === 'count' ? ['att den som missades ringer igen och får svar'] : []),
  ];
  const ignored = [
    'köer och röstbrevlådor',
    ...(rule.callbackAttempt === 'ignore' ? ['försök att ringa upp som ingen svarar på'] : []),
    ...(rule.ownLaterCall === 'ignore' ? ['att den som missades ringer igen själv'] : []),
  ];
  const left = [
    ...(rule.shortAbandon === 'exclude' ? ['den som lägger på genast'] : []),
    ...(rule.closedHours === 'exclude' ? ['samtal utanför telefontiden'] : []),
  ];
  const hidden = rule.hiddenNumber === 'unanswered' ? 'obesvarade' : 'ej bedömbara';
  return [
    `Räknas: ${listed(counted)}.`,
    `Räknas inte: ${listed(ignored)}.`,
    ...(left.length === 0 ? [] : [`Undantas: ${listed(left)}.`]),
    `Missade samtal från dolt nummer är ${hidden}.`,
  ];
}

/** What a log must tell for the rules to be judged, channel by channel. */
export function dataSentence(channel: Channel, rules: readonly RespondRule[]): string {
  switch (channel) {
    case 'mail':
      return 'Inkommande och utgående mejl: när, från vem, till vem och ämnet. Med meddelandenas id går det att se säkrare vilket svar som hör till vilken fråga.';
    case 'phone': {
      const needsWait = rules.some(({ shortAbandon }) => shortAbandon === 'exclude');
      const wait = needsWait ? ' Utan väntetid syns det inte vem som lade på genast.' : '';
      return `Inkommande och utgående samtal: när, från vilket nummer, till vilket nummer eller vilken kö, och om en person svarade. Utan de utgående och de missade syns inte återuppringningar och obesvarade.${wait}`;
    }
    case 'case':
      return 'Programmet läser inga ärenderegister än.';
  }
}

/** Commas only: a column may be one of two, with "eller" between. */
export function columnsText(log: {
  readonly needs: readonly string[];
  readonly also: readonly string[];
}): readonly string[] {
  return [
    `Behövs: ${log.needs.join(', ')}.`,
    ...(log.also.length === 0 ? [] : [`Läses också, om de finns: ${log.also.join(', ')}.`]),
  ];
}

export function workingDaysText({ workingDays, workingEves }: CalendarSpec): string {
  const days = [...workingDays].sort((one, other) => one - other).map((day) => dayWords[day] ?? '');
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
  const minute = String(closes % 60).padStart(2, '0');
  const clock = `klockan\u00a0${String(Math.floor(closes / 60)).padStart(2, '0')}.${minute}`;
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

export function writtenTemplate(file: string): string {
  return `Mallen är skriven i ${file}. Ändra den och kör sedan: servicematning rules check ${file}`;
}
