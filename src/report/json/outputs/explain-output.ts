import { z } from 'zod';
import type {
  EventExplanation,
  Explanation,
  InstantExplanation,
  RecordedExplanation,
  RecordedRule,
} from '../../explain/explanation.js';
import { verdictReason } from '../cell-schema.js';
import { kind } from '../rule-schema.js';
import { channel, instant } from '../values.js';
import { clock, clockOf, moment, momentOf } from './clock-parts.js';
import { explainedContact, explainedContactOf } from './explained-contact.js';
import { outcome } from './explained-rule.js';
import { fate, source } from './happening-parts.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const explainedEvent = z.strictObject({
  what: z.literal('event'),
  id: z.string(),
  channel,
  unit: z.string().nullable(),
  at: moment,
  fate,
  source,
});

const explainedInstant = z.strictObject({
  what: z.literal('instant'),
  from: instant,
  readings: z
    .array(
      z.strictObject({
        name: z.string().nullable().describe('as the rule set words it; null where it names no such reading'),
        counting: z
          .enum([
            'workday-clock',
            'clock',
            'clock-rolled',
            'office-hours',
            'rolled',
            'unrolled',
            'working-days',
          ])
          .nullable()
          .describe('where the rule set has no name for it'),
        allowed: z.string(),
        clock,
      }),
    )
    .describe('the main reading first'),
});

const recordedSource = z.strictObject({
  file: z.string(),
  row: z.string().describe('the line, or sheet!row; empty where there is none'),
});

const recordedRow = z.strictObject({
  reading: z.string(),
  title: z.string(),
  main: z.boolean(),
  unit: z.string(),
  unitAnswered: z.string(),
  receivedAt: instant,
  answeredAt: instant.nullable(),
  dueAt: instant.nullable(),
  spentSeconds: z.number().nullable(),
  allowed: z.string(),
  outcome,
  reason: verdictReason.nullable(),
  source: recordedSource,
  answerSource: recordedSource,
});

const recordedRule = z.strictObject({
  rule: z.string(),
  title: z.string(),
  kind,
  rows: z.array(recordedRow).describe('of kontakter.csv, the main reading first'),
  clock: clock
    .nullable()
    .describe('null without a time, or where the result does not tell how it was counted'),
});

const recordedContact = z.strictObject({
  what: z.literal('recorded'),
  id: z.string(),
  rules: z.array(recordedRule),
});

const explanation = z
  .discriminatedUnion('what', [explainedContact, explainedEvent, explainedInstant, recordedContact])
  .describe('a contact, an event that is none, an instant (`--from`), or a contact of a result (`--result`)');

interface ExplainContent {
  readonly explanation: z.output<typeof explanation>;
}

const head = outputHead('explain', 2);

/** What `explain --json` writes. */
export const explainOutput: Output<ExplainContent> = {
  head,
  schema: z.strictObject({ ...headKeys(head), explanation }),
};

/** The whole reasoning for other programs: units, files and rows are named, never the person. */
export function explainJson(told: Explanation): string {
  return outputText(explainOutput, { explanation: explanationOf(told) });
}

function explanationOf(told: Explanation): ExplainContent['explanation'] {
  switch (told.what) {
    case 'contact':
      return explainedContactOf(told);
    case 'event':
      return eventOf(told);
    case 'instant':
      return instantOf(told);
    case 'recorded':
      return recordedOf(told);
  }
}

function eventOf({ event: { id, event, unit, fate: became } }: EventExplanation) {
  const at = momentOf(event.at);
  const where = { unit: unit?.name ?? null, at, fate: became, source: event.sources[0] };
  return { what: 'event', id, channel: event.channel, ...where } as const;
}

function instantOf({ from, readings }: InstantExplanation) {
  return {
    what: 'instant',
    from,
    readings: readings.map(({ name, allowed, account }) => ({
      name: 'own' in name ? name.own : null,
      counting: 'own' in name ? null : name.counting,
      allowed,
      clock: clockOf(account),
    })),
  } as const;
}

function recordedOf({ id, rules }: RecordedExplanation) {
  return { what: 'recorded', id, rules: rules.map(recordedRuleOf) } as const;
}

function recordedRuleOf({ title, kind: sort, rows, account }: RecordedRule): z.output<typeof recordedRule> {
  return {
    ...{ rule: rows[0].rule, title, kind: sort },
    rows: rows.map(({ contact: _contact, rule: _rule, isMain, verdict, ...row }) => {
      return { ...row, main: isMain, outcome: verdict };
    }),
    clock: account === null ? null : clockOf(account),
  };
}
