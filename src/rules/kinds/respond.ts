import type { Contact } from '../../model/contact.js';
import type { RespondRule, ResponsePart, TimedReading } from '../../model/rule.js';
import type { SensitivityVariant } from '../../model/rule-figures.js';
import { countedBy, varied } from './feedback.js';
import { joined } from './joined-parts.js';
import type { Judged, Judgement, JudgingContext, KindOfRule } from './kind.js';
import { judgeResponse } from './response.js';

/** Feedback within a time: the whole, and each step, alternative or goal beside it. */
export const respond: KindOfRule<RespondRule> = (contact, rule, context) => {
  const wholes = rule.readings.map((reading): Judged => {
    return { part: null, reading, judgement: judgeWhole(contact, { rule, reading, variant: null }, context) };
  });
  const parts = rule.parts.flatMap((part) =>
    rule.readings.map((reading): Judged => {
      const judgement = judgePart(contact, part, { rule, reading, variant: null }, context);
      return { part: part.id, reading, judgement };
    }),
  );
  return [...wholes, ...parts];
};

/** A rule under one reading, with another choice of what keeps it where there is a variant. */
interface ReadRule {
  readonly rule: RespondRule;
  readonly reading: TimedReading;
  readonly variant: SensitivityVariant | null;
}

/** The whole under one reading: its own time, or what its binding parts come to. */
export function judgeWhole(contact: Contact, read: ReadRule, context: JudgingContext): Judgement {
  const { rule, reading, variant } = read;
  const binding = rule.parts.filter((part) => part.binding);
  const [first, ...others] = binding.map((part) => judgePart(contact, part, read, context));
  if (first !== undefined) return joined(rule.join, [first, ...others]);
  const { limit, allowed } = context.instead ?? reading;
  const counts = varied(countedBy(rule, rule.feedback), variant);
  const { feedback, from, hiddenNumber } = rule;
  return judgeResponse(contact, { feedback, from, hiddenNumber, limit, allowed, counts }, context);
}

function judgePart(
  contact: Contact,
  part: ResponsePart,
  { rule, reading, variant }: ReadRule,
  context: JudgingContext,
): Judgement {
  const counted = part.limits[rule.readings.indexOf(reading)];
  if (counted === undefined)
    throw new Error(`part ${part.id} of ${rule.id} has no limit under ${reading.id}`);
  const { feedback, from } = part;
  const counts = varied(countedBy(rule, feedback), variant);
  return judgeResponse(
    contact,
    { feedback, from, hiddenNumber: rule.hiddenNumber, ...counted, counts },
    context,
  );
}
