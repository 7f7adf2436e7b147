import { z } from 'zod';
import type { ChannelPlan, ExportPlan, SystemPlan } from '../../../model/export-plan.js';
import { channel, count, date, instant, period } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const slice = z.strictObject({
  from: date.describe('first day of the export'),
  until: date.describe('last day of the export'),
  takeFrom: date.describe('first date on which its last day is complete'),
  takeBefore: date.describe('date on which its first day is purged'),
});

const system = z.strictObject({
  system: z.enum([
    'exchange-trace',
    'exchange-historical-search',
    'other-mail',
    'teams-calling-plan',
    'teams-direct-routing',
    'telia-call-log',
    'own-switchboard',
    'case-register',
  ]),
  keeps: z
    .strictObject({ unit: z.enum(['days', 'months']), amount: count })
    .nullable()
    .describe('how long it keeps its log; null: it differs, ask whoever runs it'),
  mostDays: count.nullable().describe('the most days that one export may hold; null: as many as are kept'),
  delayDays: count.describe('whole days after its end before a day is complete in the log'),
  source: z
    .strictObject({ title: z.string(), url: z.string() })
    .nullable()
    .describe('who says how long it is kept'),
  purgedFrom: date.nullable().describe('the date on which the first day needed is purged'),
  exports: z.array(slice).nullable().describe('as few as the system allows; null where it is not known'),
});

const channelPlan = z.strictObject({
  channel,
  firstDay: date.describe('the log is needed from this day'),
  lastDay: date.describe('and to this day'),
  lookBack: z
    .strictObject({ days: count, workingDays: count })
    .describe('how far before the period the log must reach'),
  slowest: z
    .strictObject({ rule: z.string(), reading: z.string(), receivedOn: date, deadline: instant })
    .describe('the promise and reading that give the longest time'),
  followUpWorkingDays: count.describe('working days after the last deadline'),
  systems: z.array(system),
});

type PlanContent = Pick<ExportPlan, 'period' | 'municipality' | 'ruleSet'> & {
  readonly channels: readonly z.output<typeof channelPlan>[];
};

const head = outputHead('plan', 3);

/** What `plan --json` writes. */
export const planOutput: Output<PlanContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    period,
    municipality: z.string(),
    ruleSet: z.strictObject({ id: z.string(), title: z.string() }),
    channels: z.array(channelPlan),
  }),
};

/** The plan for other programs, with the dates of every export. */
export function planJson({ period: days, municipality, ruleSet, channels }: ExportPlan): string {
  return outputText(planOutput, { period: days, municipality, ruleSet, channels: channels.map(channelOf) });
}

function channelOf({ slowest, systems, lookBack, ...plan }: ChannelPlan): z.output<typeof channelPlan> {
  const { rule, reading, receivedOn, deadline } = slowest;
  return {
    ...plan,
    lookBack: { days: lookBack.days, workingDays: lookBack.workingDays },
    slowest: { rule, reading, receivedOn, deadline },
    systems: systems.map(systemOf),
  };
}

function systemOf({ id, system: known, exports }: SystemPlan): z.output<typeof system> {
  const { keeps, mostDays, delayDays, source } = known;
  return {
    ...{ system: id, keeps, mostDays, delayDays, source },
    purgedFrom: exports === null ? null : exports[0].takeBefore,
    exports: exports === null ? null : [...exports],
  };
}
