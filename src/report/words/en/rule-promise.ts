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

/** `36 hours, email and telephone` */
export function limitAndChannels(rule: Rule): string {
  return `${allowedText(rule)}, ${listed(rule.channels.map((channel) => channelWords[channel]))}`;
}

/** `36 hours`; of a rule in parts the time of each. */
function allowedText(rule: Rule): string {
  const { join, allowed } = ruleLimits(rule);
  const most = rule.kind === 'route' && rule.test.what === 'transfers' ? 'at most ' : '';
  return `${most}${allowed.map(limit).join(join === 'any' ? ' or ' : ' and ')}`;
}

/** What the promise asks for, in a sentence of its kind. */
export function demandText(rule: Rule): string {
  switch (rule.kind) {
    case 'respond':
      return rule.parts.some(({ binding }) => binding) ? partsText(rule.join) : '';
    case 'reach':
      return 'Assessed at the first attempt: calling again does not count.';
    case 'route':
      return rule.test.what === 'first-contact'
        ? `Must be resolved when whoever received the contact has answered.${patienceText(rule.test)}`
        : 'Counts: each time the contact is passed on within the organisation.';
    case 'content':
      return `The feedback must contain ${listed(rule.contains.map((one) => contentWords[one]))}.`;
    case 'account':
      return 'The board (nämnd) and the measure, or that no measure is needed, must be noted.';
  }
}

function patienceText({ unansweredAfterWorkingDays: days }: FirstContactTest): string {
  if (days === usualUnansweredAfterWorkingDays) return '';
  return ` After ${counted(days, 'working day', 'working days')} it counts as unanswered.`;
}

export const contentWords: Record<FeedbackContent, string> = {
  received: 'that the case has been received',
  measure: 'the measure',
  plan: 'a time plan',
  'contact-person': 'a contact person',
};

function partsText(join: 'all' | 'any'): string {
  return join === 'all' ? 'Every step must be kept:' : 'One of these is enough:';
}

/** `Bekräftelse: 2 working days.` */
export function partText({ title, limits: [first], binding }: ResponsePart): string {
  const time = limit(first?.allowed ?? '');
  return binding
    ? `${title}: ${time}.`
    : `Goal beside the promise: ${time}. It is shown but decides nothing.`;
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
  const sort = complexity === null ? '' : `${complexity} `;
  const what = categories === null ? 'contacts' : listed(categories.map((one) => categoryGroupWords[one]));
  const who =
    named === null ? '' : named ? ' from people who gave their name' : ' from people who are anonymous';
  const where = places.length === 0 ? '' : ` at ${listed(places)}`;
  return `Covers only ${sort}${what}${who}${where}.${unknownText(scope)}`;
}

function unknownText({ named, complexity, whenUnknown }: Scope): string {
  if (named === null && complexity === null) return '';
  switch (whenUnknown) {
    case 'in-scope':
      return ' If the log does not say, the contact is counted.';
    case 'out-of-scope':
      return ' If the log does not say, the contact is not counted.';
    case 'not-assessable':
      return ' If the log does not say, the contact is not assessable.';
  }
}

/** Marks that change how the rule's figures are to be read. */
export function markTexts({ indicative, severity, measureId, ignoreLocalClosures }: Rule): readonly string[] {
  return [
    ...(indicative ? ['Indicative: shown, but cannot be missed.'] : []),
    ...(severity === 'serious' ? ['Departures are serious.'] : []),
    ...(severity === 'minor' ? ['Departures weigh lightly.'] : []),
    ...(ignoreLocalClosures
      ? ['Bridge days (klämdagar), summer hours and local closures give no extension.']
      : []),
    ...(measureId === null ? [] : [`Id of the measure: ${measureId}.`]),
  ];
}

export function exceptionText({ when, instead }: RuleException): string {
  return `Exception: ${exceptionWords({ when, allowed: instead?.allowed ?? null })}.`;
}

export function validityText({ validFrom, validUntil, notInForce }: Rule): string | null {
  const from = validFrom === null ? '' : ` from ${longDate(validFrom)}`;
  const until = validUntil === null ? '' : ` up to and including ${longDate(validUntil)}`;
  const pauses = notInForce.map((range) => dateRange(range.from, range.until));
  const pause = pauses.length === 0 ? '' : `, except ${listed(pauses)}`;
  const all = `${from}${until}${pause}`;
  return all === '' ? null : `Applies${from === '' && until === '' ? ' always' : ''}${all}.`;
}

/** `What comes at`, before a time and a day. */
export const startWords: Record<StartEvent, string> = {
  received: 'What comes at',
  missed: 'A call missed at',
  registered: 'What is registered at',
  complete: 'What becomes complete at',
  adjusted: 'What is adjusted at',
  discovered: 'What is discovered at',
};

/** What must have happened by the deadline. */
export function dueVerb(feedback: readonly Feedback[]): string {
  const [only, ...others] = feedback;
  if (only === undefined || others.length > 0) return 'must have received feedback';
  return {
    answer: 'must be answered',
    notice: 'must have received a notice',
    acknowledgement: 'must be acknowledged',
    closing: 'must be closed',
  }[only];
}
