import { z } from 'zod';
import type { Correction } from '../../../model/correction.js';
import { type CaseEvent, caseTimes } from '../../../model/event.js';
import type { ContactExplanation, RejectedCandidate } from '../../explain/explanation.js';
import { maskedParty } from '../../masked-party.js';
import { category, channel, correctionKind, date, instant } from '../values.js';
import { moment, momentOf } from './clock-parts.js';
import { explainedRule, explainedRuleOf } from './explained-rule.js';
import { fate, happening, happeningOf, source } from './happening-parts.js';

const register = z.strictObject({
  sources: z.array(source),
  category,
  named: z.boolean().nullable().describe('whether the person gave a name; null: nothing tells'),
  complexity: z.enum(['simple', 'complex']).nullable(),
  extensive: z.boolean().nullable(),
  times: z
    .array(z.strictObject({ time: z.enum(caseTimes), at: moment.nullable() }))
    .describe('of the columns that the register has; null where the cell is empty'),
  measureNoted: z.boolean(),
});

const correction = z.strictObject({
  kind: correctionKind,
  at: moment.nullable(),
  by: z.enum(['mail', 'phone', 'visit', 'letter', 'other']).nullable(),
  unit: z.string().nullable().describe('the right unit, where the unit was wrong'),
  reason: z.string(),
  signedBy: z.string(),
  signedOn: date,
  source,
});

const rejected = z.strictObject({
  channel,
  at: moment,
  unit: z.string().nullable(),
  fate,
  because: z
    .array(
      z.enum([
        'before-receipt',
        'to-other-person',
        'about-other-person',
        'generic-subject',
        'other-subject',
        'already-answered',
        'outside-window',
        'unit-not-holding',
        'earlier-contact',
      ]),
    )
    .describe('why it is no answer here; empty where its fate says why'),
  source,
});

/** A contact with the whole reasoning behind its verdicts. */
export const explainedContact = z.strictObject({
  what: z.literal('contact'),
  id: z.string(),
  channel,
  category,
  unit: z.string().describe('who first received it'),
  otherUnits: z.array(z.string()),
  receivedAt: moment,
  source,
  isInPeriod: z.boolean(),
  logEnd: instant.nullable().describe('of its channel'),
  register: register.nullable().describe('what a register says of it'),
  history: z.array(happening).describe('what happened to it, in order of time'),
  rejected: z.array(rejected).describe('what else went to the person, and why it is no answer'),
  corrections: z.array(correction).describe('what was changed by hand'),
  rules: z.array(explainedRule).describe('in the order of the rule set'),
});

export function explainedContactOf(explanation: ContactExplanation): z.output<typeof explainedContact> {
  const { contact, isInPeriod, logEnd, rules } = explanation;
  const { id, channel: way, category: sort, receiver, otherUnits, event, receivedAt } = contact;
  return {
    ...{ what: 'contact', id, channel: way, category: sort, unit: receiver.name },
    otherUnits: otherUnits.map(({ name }) => name),
    receivedAt: momentOf(receivedAt),
    source: event.sources[0],
    ...{ isInPeriod, logEnd },
    register: contact.register === null ? null : registerOf(contact.register),
    history: contact.history.map((one) => happeningOf(one, contact)),
    rejected: explanation.rejected.map(rejectedOf),
    corrections: contact.corrections.map(correctionOf),
    rules: rules.map((rule) => explainedRuleOf(rule, contact)),
  };
}

function registerOf(entry: CaseEvent): z.output<typeof register> {
  const { sources, category: sort, named, complexity, extensive, times, fields, measure } = entry;
  const told = caseTimes.filter((time) => times[time] !== null || fields.has(time));
  return {
    ...{ sources: [...sources], category: sort, named, complexity, extensive },
    times: told.map((time) => {
      const at = times[time];
      return { time, at: at === null ? null : momentOf(at) };
    }),
    measureNoted: measure !== null,
  };
}

function rejectedOf({ placed, because }: RejectedCandidate): z.output<typeof rejected> {
  const { event, unit, fate: became } = placed;
  return {
    ...{ channel: event.channel, at: momentOf(event.at), unit: unit?.name ?? null, fate: became },
    ...{ because: [...because], source: event.sources[0] },
  };
}

function correctionOf(told: Correction): z.output<typeof correction> {
  const { kind, at, by, unit, reason, signedBy, signedOn, source: place } = told;
  return {
    ...{ kind, at: at === null ? null : momentOf(at), by, unit, reason },
    ...{ signedBy: maskedParty(signedBy), signedOn, source: place },
  };
}
