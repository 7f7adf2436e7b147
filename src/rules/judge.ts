import type { Calendar } from '../calendar/calendar.js';
import type { Contact, Happening } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { SensitivityVariant } from '../model/result.js';
import type { Rule } from '../model/rule.js';
import type { Instant } from '../model/time.js';
import type { Verdict } from '../model/verdict.js';
import { type CountsAsAnswer, countedBy, judgeResponse } from './kinds/respond.js';

export interface Judging {
  readonly calendar: Calendar;
  /** Where each channel's log ends; a channel that a contact belongs to always has one. */
  readonly logEnd: ReadonlyMap<Channel, Instant>;
}

/** Whether the rule speaks of the contact at all. */
export function isInScope(contact: Contact, rule: Rule): boolean {
  return rule.channels.includes(contact.channel);
}

/** The contact under every reading of the rule, the main one first. */
export function judge(contact: Contact, rule: Rule, judging: Judging): readonly Verdict[] {
  const context = contextFor(contact, judging, countedBy(rule));
  return rule.readings.map((reading) => judgeResponse(contact, rule, reading, context));
}

/** The contact under the main reading with another choice of what counts as an answer. */
export function judgeVariant(
  contact: Contact,
  rule: Rule,
  variant: SensitivityVariant,
  judging: Judging,
): Verdict {
  const context = contextFor(contact, judging, variants[variant](countedBy(rule)));
  return judgeResponse(contact, rule, rule.readings[0], context);
}

const variants: { readonly [variant in SensitivityVariant]: (counts: CountsAsAnswer) => CountsAsAnswer } = {
  'without-own-later-call': (counts) => (happening) =>
    happening.what !== 'own-later-call' && counts(happening),
  'without-callbacks': (counts) => (happening) => !isLaterContact(happening) && counts(happening),
  'without-probable': (counts) => (happening) => happening.evidence !== 'probable' && counts(happening),
  'exact-mail-only': (counts) => (happening) => isCertain(happening) && counts(happening),
  'auto-replies-count': (counts) => (happening) => happening.what === 'acknowledgement' || counts(happening),
};

export const sensitivityVariants = Object.keys(variants).filter(
  (key): key is SensitivityVariant => key in variants,
);

function isLaterContact({ what }: Happening): boolean {
  return what === 'own-later-call' || what === 'callback' || what === 'callback-attempt';
}

function isCertain({ event, evidence }: Happening): boolean {
  return event.channel !== 'mail' || evidence === 'exact';
}

function contextFor(contact: Contact, { calendar, logEnd }: Judging, countsAsAnswer: CountsAsAnswer) {
  const end = logEnd.get(contact.channel);
  if (end === undefined) throw new Error(`no log end for channel ${contact.channel}`);
  return { calendar, logEnd: end, countsAsAnswer };
}
