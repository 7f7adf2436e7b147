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
  'short-abandon': 'samtal där uppringaren lade på genast',
  'closed-hours': 'samtal utanför telefontiden',
  'own-later-call': 'uppringarens eget senare samtal',
  'callback-attempt': 'återuppringning som ingen svarade på',
  'hidden-number': 'samtal från dolt nummer',
  'bounced-answer': 'svar som studsade',
  'local-closures': 'kommunens egna stängda dagar',
  'follow-ups': 'mejl som kom efter svaret',
  'replies-to-us': 'svar på mejl som kommunen skrev först',
  'generic-replies': 'svar på mejl utan talande ämne',
  conversations: 'mejl i samma konversation',
  'generic-subjects': 'mejl utan talande ämne',
  'by-counterpart': 'svar som varken id eller ämne visar',
  mailings: 'utskick',
  'auto-replies': 'autosvar',
  attempts: 'uppringarens nya försök',
  'same-calls': 'samtal som flera system har',
  'unanswered-after': 'obesvarade kontakter',
};

type AnyReason = MeasurementReason | RuleReason | ReadingReason;

/** Why something is not compared, always with the reason. */
export function reasonSentence(reason: AnyReason, names: MeasurementNames): string {
  return `Går inte att jämföra: ${reasonWords(reason, names)}.`;
}

/** The reason alone, to stand in a row. */
export function reasonWords(reason: AnyReason, { earlier, present }: MeasurementNames): string {
  switch (reason.code) {
    case 'other-municipality':
      return `den tidigare mätningen gäller ${reason.earlier} och den här ${reason.present}`;
    case 'periods-overlap':
      return `mätperioderna överlappar varandra ${dateRange(reason.from, reason.until)}`;
    case 'rule-missing':
      return `löftet mättes inte ${earlier}`;
    case 'kind-differs':
      return `löftet prövades på ett annat sätt ${earlier}`;
    case 'promise-differs':
      return `löftet hade en annan lydelse ${earlier}`;
    case 'feedback-differs':
      return `annat räknades som svar ${earlier}, eller från en annan tidpunkt`;
    case 'parts-differ':
      return `löftet hade andra steg ${earlier}`;
    case 'scope-differs':
      return `löftet gällde andra kontakter ${earlier}`;
    case 'exceptions-differ':
      return `löftet hade andra undantag ${earlier}`;
    case 'thresholds-differ':
      return `${listed(reason.thresholds.map((one) => thresholdWords[one]))} räknades annorlunda ${earlier}`;
    case 'no-shared-channel':
      return channelsApart(reason, { earlier, present });
    case 'reading-missing':
      return `tiden räknades inte så ${earlier}`;
    case 'limit-differs':
      return limitWords(reason, earlier);
    case 'working-days-differ':
      return `andra dagar var arbetsdagar ${earlier}`;
    case 'opening-hours-differ':
      return `öppettiderna var andra ${earlier}`;
    case 'one-sided':
      return oneSidedReason(reason, { earlier, present });
    case 'no-shared-time':
      return 'tiden är av fler kanaler än de som mättes båda gångerna';
  }
}

function limitWords(reason: Extract<ReadingReason, { code: 'limit-differs' }>, earlier: string): string {
  if (reason.earlier === reason.present) return `gränsen räknades på ett annat sätt ${earlier}`;
  return `gränsen var ${limit(reason.earlier)} ${earlier} och är nu ${limit(reason.present)}`;
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
  return `andelen kan inte anges ${listed(when)}, för ${lacksWords(columns)}`;
}

function channelsApart(
  { earlier: then, present: now }: Extract<RuleReason, { code: 'no-shared-channel' }>,
  { earlier, present }: MeasurementNames,
): string {
  if (then.length === 0 && now.length === 0) return 'ingen av löftets kanaler mättes';
  if (then.length === 0) return `${namesOf(now)} mättes inte ${earlier}`;
  if (now.length === 0) return `${namesOf(then)} mättes bara ${earlier}`;
  return `${earlier} mättes bara ${namesOf(then)}, ${present} bara ${namesOf(now)}`;
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
      `${channelWords[channel]} mättes bara ${measured === 'earlier' ? earlier : present}`,
  );
  return `Bara ${namesOf(channels)} jämförs: ${listed(parts)}.`;
}

const listWords: Record<PairingList, string> = {
  'not-contacts': 'vad som inte är kontakter',
  'no-answer-needed': 'vad som inte kräver svar',
  notices: 'vad som är besked',
  categories: 'vad kontakterna gäller',
  contacts: 'vad som ändå är kontakter',
  'web-forms': 'vad som är webbformulär',
};

/** What a reader of the comparison must know. */
export function cautionSentence(caution: Caution, { earlier }: MeasurementNames): string {
  switch (caution.code) {
    case 'program-differs':
      return `Mätningen ${earlier} gjordes med version ${caution.earlier} av programmet, den här med ${caution.present}. Programmets ändringslista säger vad som kan påverka en bedömning.`;
    case 'lists-differ':
      return `Projektfilens listor är andra än ${earlier}: ${listed(caution.lists.map((list) => listWords[list]))}.`;
    case 'corrections-differ':
      return caution.corrected === 'earlier'
        ? `Bara mätningen ${earlier} är rättad för hand.`
        : `Bara den här mätningen är rättad för hand. Mätningen ${earlier} är det inte.`;
  }
}
