import type { RuleComparison } from '../../../model/comparison.js';
import type {
  Caution,
  MeasurementReason,
  ReadingReason,
  RuleReason,
  Threshold,
} from '../../../model/comparison-reasons.js';
import type { Channel } from '../../../model/event.js';
import type { PairingList } from '../../../model/terms.js';
import type { MeasurementNames } from '../comparison-words.js';
import { channelWords } from './codes.js';
import { dateRange } from './dates.js';
import { limit, listed } from './format.js';
import { lacksWords } from './one-sided.js';

/*
 * Why two measurements are not compared, wholly or in part, and what must be known where they are.
 */

const thresholdWords: Record<Threshold, string> = {
  'short-abandon': 'calls that the caller hung up at once',
  'closed-hours': 'calls outside telephone hours',
  'own-later-call': 'callers’ own later calls',
  'callback-attempt': 'call-backs that nobody answered',
  'hidden-number': 'calls from hidden numbers',
  'bounced-answer': 'answers that bounced',
  'local-closures': 'the municipality’s own closed days',
  'follow-ups': 'emails that came after the answer',
  'replies-to-us': 'replies to emails that the municipality wrote first',
  'generic-replies': 'answers to emails without a telling subject',
  conversations: 'emails in the same conversation',
  'generic-subjects': 'emails without a telling subject',
  'by-counterpart': 'answers that neither ids nor subject show',
  mailings: 'mailings',
  'auto-replies': 'auto-replies',
  attempts: 'callers’ further attempts',
  'same-calls': 'calls that several systems have',
  'unanswered-after': 'unanswered contacts',
};

type AnyReason = MeasurementReason | RuleReason | ReadingReason;

/** Why something is not compared, always with the reason. */
export function reasonSentence(reason: AnyReason, names: MeasurementNames): string {
  return `Cannot be compared: ${reasonWords(reason, names)}.`;
}

/** The reason alone, to stand in a row. */
export function reasonWords(reason: AnyReason, { earlier, present }: MeasurementNames): string {
  switch (reason.code) {
    case 'other-municipality':
      return `the earlier measurement is of ${reason.earlier} and this one of ${reason.present}`;
    case 'periods-overlap':
      return `the measuring periods overlap (${dateRange(reason.from, reason.until)})`;
    case 'rule-missing':
      return `the promise was not measured for ${earlier}`;
    case 'kind-differs':
      return `the promise was tested in another way for ${earlier}`;
    case 'promise-differs':
      return `the promise had another wording for ${earlier}`;
    case 'feedback-differs':
      return `something else counted as an answer for ${earlier}, or from another point in time`;
    case 'parts-differ':
      return `the promise had other steps for ${earlier}`;
    case 'scope-differs':
      return `the promise covered other contacts for ${earlier}`;
    case 'exceptions-differ':
      return `the promise had other exceptions for ${earlier}`;
    case 'thresholds-differ':
      return `${listed(reason.thresholds.map((one) => thresholdWords[one]))} were counted differently for ${earlier}`;
    case 'no-shared-channel':
      return channelsApart(reason, { earlier, present });
    case 'reading-missing':
      return `time was not counted in this way for ${earlier}`;
    case 'limit-differs':
      return limitWords(reason, earlier);
    case 'working-days-differ':
      return `other days were working days for ${earlier}`;
    case 'opening-hours-differ':
      return `the opening hours were different for ${earlier}`;
    case 'one-sided':
      return oneSidedReason(reason, { earlier, present });
    case 'no-shared-time':
      return 'the time is of more channels than those measured both times';
  }
}

function limitWords(reason: Extract<ReadingReason, { code: 'limit-differs' }>, earlier: string): string {
  if (reason.earlier === reason.present) return `the limit was counted in another way for ${earlier}`;
  return `the limit was ${limit(reason.earlier)} for ${earlier} and is now ${limit(reason.present)}`;
}

function oneSidedReason(
  reason: Extract<ReadingReason, { code: 'one-sided' }>,
  { earlier, present }: MeasurementNames,
): string {
  const when = [
    ...(reason.earlier.length > 0 ? [earlier] : []),
    ...(reason.present.length > 0 ? [present] : []),
  ];
  const columns = [...new Set([...reason.earlier, ...reason.present])];
  return `the share cannot be stated for ${listed(when)}, because ${lacksWords(columns)}`;
}

function channelsApart(
  { earlier: then, present: now }: Extract<RuleReason, { code: 'no-shared-channel' }>,
  { earlier, present }: MeasurementNames,
): string {
  if (then.length === 0 && now.length === 0) return 'none of the promise’s channels was measured';
  if (then.length === 0) return `${namesOf(now)} ${wasOrWere(now)} not measured for ${earlier}`;
  if (now.length === 0) return `${namesOf(then)} ${wasOrWere(then)} measured for ${earlier} only`;
  return `only ${namesOf(then)} ${wasOrWere(then)} measured for ${earlier}, and only ${namesOf(now)} for ${present}`;
}

function wasOrWere(channels: readonly Channel[]): string {
  return channels.length === 1 ? 'was' : 'were';
}

function namesOf(channels: readonly Channel[]): string {
  return listed(channels.map((channel) => channelWords[channel]));
}

/** Which channels only one of the measurements has; null where both have the same. */
export function leftOutSentence(
  { channels, leftOut }: Pick<RuleComparison, 'channels' | 'leftOut'>,
  { earlier, present }: MeasurementNames,
): string | null {
  if (leftOut.length === 0) return null;
  const parts = leftOut.map(
    ({ channel, measured }) =>
      `${channelWords[channel]} was measured for ${measured === 'earlier' ? earlier : present} only`,
  );
  return `Only ${namesOf(channels)} ${channels.length === 1 ? 'is' : 'are'} compared: ${listed(parts)}.`;
}

const listWords: Record<PairingList, string> = {
  'not-contacts': 'what is not a contact',
  'no-answer-needed': 'what needs no answer',
  notices: 'what is a notice',
  categories: 'what the contacts are about',
  contacts: 'what is a contact all the same',
  'web-forms': 'what is a web form',
};

/** What a reader of the comparison must know. */
export function cautionSentence(caution: Caution, { earlier }: MeasurementNames): string {
  switch (caution.code) {
    case 'program-differs':
      return `The measurement for ${earlier} was made with version ${caution.earlier} of the program, this one with ${caution.present}. The program’s changelog tells what can affect an assessment.`;
    case 'lists-differ':
      return `The lists of the project file differ from those for ${earlier}: ${listed(caution.lists.map((list) => listWords[list]))}.`;
    case 'corrections-differ':
      return caution.corrected === 'earlier'
        ? `Only the measurement for ${earlier} has been corrected by hand.`
        : `Only this measurement has been corrected by hand. The measurement for ${earlier} has not.`;
  }
}
