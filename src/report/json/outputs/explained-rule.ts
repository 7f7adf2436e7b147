import { z } from 'zod';
import type { Contact } from '../../../model/contact.js';
import type { Rule } from '../../../model/rule.js';
import type { Verdict } from '../../../model/verdict.js';
import type { PartExplanation, RuleExplanation, VerdictExplanation } from '../../explain/explanation.js';
import { verdictReason } from '../cell-schema.js';
import { column } from '../finding-schema.js';
import { feedback, kind, startEvent } from '../rule-schema.js';
import { count, instant } from '../values.js';
import { clock, clockOf, moment, momentOf } from './clock-parts.js';
import { happening, happeningOf } from './happening-parts.js';

/* What one rule has to do with a contact. */

export const outcome = z.enum(['met', 'late', 'unanswered', 'pending', 'not-assessable', 'excluded']);

const verdict = z.strictObject({
  reading: z.string(),
  title: z.string().describe('the reading, as the rule set words it'),
  main: z.boolean(),
  allowed: z.string().describe('as the rule writes it: 36 hours'),
  outcome,
  reason: verdictReason.nullable().describe('set where it is not assessable or excluded'),
  missing: column.nullable().describe('what the log lacks'),
  clockStart: moment.nullable().describe('when the clock of the promise started'),
  dueAt: instant.nullable().describe('the last instant at which an answer is in time'),
  dueWithinLog: z.boolean(),
  answer: happening.nullable().describe('what answered the contact under this rule'),
  spentSeconds: z
    .number()
    .nullable()
    .describe('to the answer: in the reading’s own time for limits in hours, elapsed time else'),
});

const account = {
  verdicts: z.array(verdict).describe('one for each reading, the main one first'),
  clock: clock
    .nullable()
    .describe('of the main reading; null without a clock, or where the parts show theirs'),
};

const part = z.strictObject({
  title: z.string(),
  from: startEvent.describe('when its clock starts'),
  feedback: z.array(feedback),
  binding: z.boolean().describe('false for a goal, which does not decide the whole'),
  ...account,
});

const named = { rule: z.string(), title: z.string(), kind };

export const explainedRule = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('judged'),
    ...named,
    exception: z
      .strictObject({
        what: z.enum(['summer', 'dates', 'weekend', 'absence', 'extensive']),
        allowed: z.string().nullable().describe('the limit that holds instead; null: excluded'),
      })
      .nullable(),
    transfers: count
      .nullable()
      .describe('how many times it was handed on; null: its register lacks the column'),
    assumed: z
      .enum(['named', 'complexity'])
      .nullable()
      .describe('what the rule asks for and nothing tells, where it is judged all the same'),
    ...account,
    parts: z.array(part),
  }),
  z.strictObject({ is: z.literal('taken-over'), ...named, by: z.string().describe('the narrower rule') }),
  z.strictObject({
    is: z.literal('out-of-scope'),
    ...named,
    because: z.enum([
      'channels',
      'missed',
      'categories',
      'units',
      'boards',
      'organisationKinds',
      'parties',
      'named',
      'complexity',
    ]),
  }),
]);

type ExplainedRule = z.output<typeof explainedRule>;

export function explainedRuleOf(explanation: RuleExplanation, contact: Contact): ExplainedRule {
  const { rule } = explanation;
  const name = { rule: rule.id, title: rule.title, kind: rule.kind };
  switch (explanation.is) {
    case 'taken-over':
      return { is: 'taken-over', ...name, by: explanation.by.id };
    case 'out-of-scope':
      return { is: 'out-of-scope', ...name, because: explanation.because };
    case 'judged': {
      const { exception, transfers, assumed, parts } = explanation;
      const told =
        exception === null
          ? null
          : { what: exception.when.what, allowed: exception.instead?.allowed ?? null };
      return {
        ...{ is: 'judged', ...name, exception: told, transfers, assumed },
        ...accountOf(explanation, rule, contact),
        parts: parts.map((one) => partOf(one, rule, contact)),
      };
    }
  }
}

function partOf(own: PartExplanation, rule: Rule, contact: Contact): z.output<typeof part> {
  const { title, from, feedback: kept, binding } = own;
  return { title, from, feedback: [...kept], binding, ...accountOf(own, rule, contact) };
}

function accountOf({ verdicts, account: own }: VerdictExplanation, rule: Rule, contact: Contact) {
  return {
    verdicts: verdicts.map((one) => verdictOf(one, rule, contact)),
    clock: own === null ? null : clockOf(own),
  };
}

function verdictOf(told: Verdict, rule: Rule, contact: Contact): z.output<typeof verdict> {
  const { reading, main, allowed, outcome: came, reason, missing, dueAt, dueWithinLog, spentSeconds } = told;
  return {
    ...{ reading, title: rule.readings.find(({ id }) => id === reading)?.title ?? reading, main, allowed },
    ...{ outcome: came, reason, missing },
    clockStart: told.clockStart === null ? null : momentOf(told.clockStart),
    ...{ dueAt, dueWithinLog },
    answer: told.answer === null ? null : happeningOf(told.answer, contact),
    spentSeconds,
  };
}
