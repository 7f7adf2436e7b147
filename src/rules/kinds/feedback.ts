import type { Contact, Happening, HappeningKind } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import { feedbackColumns } from '../../model/feedback-columns.js';
import type { Feedback, RespondRule } from '../../model/rule.js';
import type { SensitivityVariant } from '../../model/rule-figures.js';
import { oncePerRule } from '../once-per-rule.js';
import { type Lack, lackOf } from './lack.js';

/** Says whether something that happened keeps a promise. */
export type Counts = (happening: Happening) => boolean;

/** What keeps a promise of such feedback under a rule. */
export function countedBy(rule: RespondRule, feedback: readonly Feedback[]): Counts {
  const kinds = kindsThatCount(rule, feedback);
  const isBouncedIgnored = rule.bouncedAnswer === 'ignore';
  return ({ what, marks }) => kinds.has(what) && !(isBouncedIgnored && marks?.includes('bounced'));
}

/** An answer can be given in several ways; other feedback is called as what it is. */
function kindsThatCount(
  { ownLaterCall, callbackAttempt }: RespondRule,
  feedback: readonly Feedback[],
): ReadonlySet<HappeningKind> {
  const kinds = new Set<HappeningKind>(feedback);
  if (!feedback.includes('answer')) return kinds;
  kinds.add('callback');
  if (ownLaterCall === 'count') kinds.add('own-later-call');
  if (callbackAttempt === 'count') kinds.add('callback-attempt');
  return kinds;
}

/** A person's word in any form, by any channel, or the end of the case: nobody waits any longer. */
export function isAnswer({ what }: Happening): boolean {
  return what === 'answer' || what === 'callback' || what === 'own-later-call' || what === 'closing';
}

/** What the contact's register does not tell of such feedback; first a column, for want of which others cannot be told either. */
export function missingFeedback({ register }: Contact, feedback: readonly Feedback[]): Lack | null {
  if (register === null) return null;
  const lacks = feedback.flatMap((one) => lackOf(register, feedbackColumns[one]) ?? []);
  return lacks.find(({ reason }) => reason === 'missing-column') ?? lacks[0] ?? null;
}

/** Another choice of what keeps a promise, and the rules of which it can change a verdict. */
interface Variation {
  /** What it decides of; all else counts as it does without it. */
  readonly concerns: (happening: Happening) => boolean;
  readonly counts: boolean;
  readonly canMatter: (rule: RespondRule) => boolean;
}

const variations: { readonly [variant in SensitivityVariant]: Variation } = {
  'without-own-later-call': {
    concerns: isOwnLaterCall,
    counts: false,
    canMatter: (rule) => rule.ownLaterCall === 'count' && isAnsweredByPhone(rule),
  },
  'without-callbacks': {
    concerns: isLaterContact,
    counts: false,
    canMatter: isAnsweredByPhone,
  },
  'without-probable': {
    concerns: ({ evidence }) => evidence === 'probable',
    counts: false,
    canMatter: isAnsweredByPhone,
  },
  'without-channel': {
    concerns: ({ evidence }) => evidence === 'channel',
    counts: false,
    canMatter: (rule) => rule.channels.some(isWritten) && feedbackOf(rule).includes('answer'),
  },
  'exact-mail-only': {
    concerns: isUncertain,
    counts: false,
    canMatter: ({ channels }) => channels.includes('mail'),
  },
  'auto-replies-count': {
    // A person's confirmation that a register tells of is no machine's reply.
    concerns: isAutoReply,
    counts: true,
    canMatter: (rule) => rule.channels.includes('mail') && !feedbackOf(rule).includes('acknowledgement'),
  },
};

/** The same with another choice of what keeps a promise. */
export function varied(counts: Counts, variant: SensitivityVariant | null): Counts {
  if (variant === null) return counts;
  const variation = variations[variant];
  return (happening) => (variation.concerns(happening) ? variation.counts : counts(happening));
}

/** A choice that can change a verdict of a rule. */
interface Choice {
  readonly variant: SensitivityVariant;
  /** Whether it lets what happened count that else does not, or the other way. */
  readonly changes: (happening: Happening) => boolean;
}

/** The choices that can change a verdict of the rule. */
export const choicesOf = oncePerRule(findChoices);

function findChoices(rule: RespondRule): readonly Choice[] {
  const asked = [rule, ...rule.parts].map(({ feedback }) => countedBy(rule, feedback));
  return Object.keys(variations)
    .filter((key): key is SensitivityVariant => key in variations)
    .filter((variant) => variations[variant].canMatter(rule))
    .map((variant) => {
      const { concerns, counts } = variations[variant];
      return {
        variant,
        changes: (happening) => concerns(happening) && isCountedAs(!counts, happening, asked),
      };
    });
}

/** By any of them. */
function isCountedAs(counted: boolean, happening: Happening, asked: readonly Counts[]): boolean {
  for (const counts of asked) if (counts(happening) === counted) return true;
  return false;
}

function isAnsweredByPhone(rule: RespondRule): boolean {
  return rule.channels.includes('phone') && feedbackOf(rule).includes('answer');
}

/** Of the whole, or of the parts that make it. */
function feedbackOf({ feedback, parts }: RespondRule): readonly Feedback[] {
  const binding = parts.filter((part) => part.binding);
  return binding.length === 0 ? feedback : binding.flatMap((part) => part.feedback);
}

/** A mail may have joined a case, and been answered by phone there. */
function isWritten(channel: Channel): boolean {
  return channel !== 'phone';
}

/** Of a caller who was missed. Who wrote, and then called, is told apart by the evidence. */
function isOwnLaterCall({ what, evidence }: Happening): boolean {
  return what === 'own-later-call' && evidence !== 'channel';
}

function isLaterContact(happening: Happening): boolean {
  const { what } = happening;
  return isOwnLaterCall(happening) || what === 'callback' || what === 'callback-attempt';
}

function isAutoReply({ what, event }: Happening): boolean {
  return what === 'acknowledgement' && event.channel === 'mail';
}

/** A mail that no id ties to the contact, and whatever came another way than it. */
function isUncertain({ event, evidence }: Happening): boolean {
  return evidence === 'channel' || (event.channel === 'mail' && evidence !== 'exact');
}
