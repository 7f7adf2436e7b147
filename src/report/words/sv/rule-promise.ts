import type { FeedbackContent } from '../../../model/event.js';
import {
  type Feedback,
  type FirstContactTest,
  type ResponsePart,
  type Rule,
  type RuleException,
  type Scope,
  type StartEvent,
  usualUnansweredAfterWorkingDays,
} from '../../../model/rule.js';
import { ruleLimits } from '../../rule-limits.js';
import { categoryGroupWords, channelWords, organisationKindGroupWords } from './codes.js';
import { dateRange, longDate } from './dates.js';
import { counted, limit, listed } from './format.js';
import { exceptionWords } from './terms.js';

/** `36 timmar, e-post och telefon` */
export function limitAndChannels(rule: Rule): string {
  return `${allowedText(rule)}, ${listed(rule.channels.map((channel) => channelWords[channel]))}`;
}

/** `36 timmar`; of a rule in parts the time of each. */
function allowedText(rule: Rule): string {
  const { join, allowed } = ruleLimits(rule);
  const most = rule.kind === 'route' && rule.test.what === 'transfers' ? 'högst ' : '';
  return `${most}${allowed.map(limit).join(join === 'any' ? ' eller ' : ' och ')}`;
}

/** What the promise asks for, in a sentence of its kind. */
export function demandText(rule: Rule): string {
  switch (rule.kind) {
    case 'respond':
      return rule.parts.some(({ binding }) => binding) ? partsText(rule.join) : '';
    case 'reach':
      return 'Bedöms vid första försöket: att ringa igen räknas inte.';
    case 'route':
      return rule.test.what === 'first-contact'
        ? `Ska vara löst när den som tog emot kontakten har svarat.${patienceText(rule.test)}`
        : 'Räknas: varje gång kontakten lämnas vidare inom organisationen.';
    case 'content':
      return `Återkopplingen ska innehålla ${listed(rule.contains.map((one) => contentWords[one]))}.`;
    case 'account':
      return 'Nämnd och åtgärd, eller att ingen åtgärd behövs, ska vara noterade.';
  }
}

function patienceText({ unansweredAfterWorkingDays: days }: FirstContactTest): string {
  if (days === usualUnansweredAfterWorkingDays) return '';
  return ` Efter ${counted(days, 'arbetsdag', 'arbetsdagar')} räknas den som obesvarad.`;
}

export const contentWords: Record<FeedbackContent, string> = {
  received: 'att ärendet är mottaget',
  measure: 'åtgärden',
  plan: 'en tidplan',
  'contact-person': 'en kontaktperson',
};

function partsText(join: 'all' | 'any'): string {
  return join === 'all' ? 'Alla steg ska hållas:' : 'Ett av det här räcker:';
}

/** `Bekräftelse: 2 arbetsdagar.` */
export function partText({ title, limits: [first], binding }: ResponsePart): string {
  const time = limit(first?.allowed ?? '');
  return binding ? `${title}: ${time}.` : `Mål bredvid löftet: ${time}. Det visas men avgör inget.`;
}

/** What the scope asks beside the channels; null where it asks nothing. */
export function scopeText(scope: Scope): string | null {
  const { categories, named, complexity, parties, units, boards, organisationKinds } = scope;
  const places = [
    ...(parties ?? []),
    ...(units ?? []),
    ...(boards ?? []),
    ...(organisationKinds ?? []).map((one) => organisationKindGroupWords[one]),
  ];
  if (categories === null && named === null && complexity === null && places.length === 0) return null;
  const sort = complexity === null ? '' : complexity === 'simple' ? 'enkla ' : 'komplexa ';
  const what = categories === null ? 'kontakter' : listed(categories.map((one) => categoryGroupWords[one]));
  const who = named === null ? '' : named ? ' från den som uppgav sitt namn' : ' från den som var anonym';
  const where = places.length === 0 ? '' : ` hos ${listed(places)}`;
  return `Gäller bara ${sort}${what}${who}${where}.${unknownText(scope)}`;
}

function unknownText({ named, complexity, whenUnknown }: Scope): string {
  if (named === null && complexity === null) return '';
  switch (whenUnknown) {
    case 'in-scope':
      return ' Säger loggen inget om det räknas kontakten med.';
    case 'out-of-scope':
      return ' Säger loggen inget om det räknas kontakten inte.';
    case 'not-assessable':
      return ' Säger loggen inget om det är kontakten ej bedömbar.';
  }
}

/** Marks that change how the rule's figures are to be read. */
export function markTexts({ indicative, severity, measureId, ignoreLocalClosures }: Rule): readonly string[] {
  return [
    ...(indicative ? ['Riktmärke: visas, men kan inte missas.'] : []),
    ...(severity === 'serious' ? ['Avvikelser är allvarliga.'] : []),
    ...(severity === 'minor' ? ['Avvikelser väger lätt.'] : []),
    ...(ignoreLocalClosures ? ['Klämdagar, sommartider och egna stängningar ger inget uppskov.'] : []),
    ...(measureId === null ? [] : [`Måttets id: ${measureId}.`]),
  ];
}

export function exceptionText({ when, instead }: RuleException): string {
  return `Undantag: ${exceptionWords({ when, allowed: instead?.allowed ?? null })}.`;
}

export function validityText({ validFrom, validUntil, notInForce }: Rule): string | null {
  const from = validFrom === null ? '' : ` från och med ${longDate(validFrom)}`;
  const until = validUntil === null ? '' : ` till och med ${longDate(validUntil)}`;
  const pauses = notInForce.map((range) => dateRange(range.from, range.until));
  const pause = pauses.length === 0 ? '' : `, utom ${listed(pauses)}`;
  const all = `${from}${until}${pause}`;
  return all === '' ? null : `Gäller${from === '' && until === '' ? ' alltid' : ''}${all}.`;
}

/** `Det som kommer`, before a day. */
export const startWords: Record<StartEvent, string> = {
  received: 'Det som kommer',
  missed: 'Det samtal som missas',
  registered: 'Det som registreras',
  complete: 'Det som blir komplett',
  adjusted: 'Det som justeras',
  discovered: 'Det som upptäcks',
};

/** What must have happened by the deadline. */
export function dueVerb(feedback: readonly Feedback[]): string {
  const [only, ...others] = feedback;
  if (only === undefined || others.length > 0) return 'ska ha fått återkoppling';
  return {
    answer: 'ska besvaras',
    notice: 'ska ha fått besked',
    acknowledgement: 'ska vara bekräftat',
    closing: 'ska vara avslutat',
  }[only];
}
