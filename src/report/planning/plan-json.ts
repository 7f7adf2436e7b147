import { formatDate, formatInstant } from '../../calendar/zone.js';
import type { ChannelPlan, ExportPlan, ExportSlice, SystemPlan } from '../../model/export-plan.js';

/** The plan for other programs, with the dates of every export. */
export function planJson({ period, municipality, ruleSet, channels }: ExportPlan): string {
  const plan = {
    schemaVersion: 1,
    period: { from: formatDate(period.from), until: formatDate(period.until), label: period.label },
    municipality,
    ruleSet,
    channels: channels.map(channelOf),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function channelOf(plan: ChannelPlan) {
  const { slowest } = plan;
  return {
    channel: plan.channel,
    firstDay: formatDate(plan.firstDay),
    lastDay: formatDate(plan.lastDay),
    lookBack: plan.lookBack,
    slowest: {
      rule: slowest.rule,
      reading: slowest.reading,
      receivedOn: formatDate(slowest.receivedOn),
      deadline: formatInstant(slowest.deadline),
    },
    followUpWorkingDays: plan.followUpWorkingDays,
    systems: plan.systems.map(systemOf),
  };
}

function systemOf({ id, system, exports }: SystemPlan) {
  return {
    system: id,
    keeps: system.keeps,
    delayDays: system.delayDays,
    source: system.source,
    purgedFrom: exports === null ? null : formatDate(exports[0].takeBefore),
    exports: exports === null ? null : exports.map(sliceOf),
  };
}

function sliceOf({ from, until, takeFrom, takeBefore }: ExportSlice) {
  return {
    from: formatDate(from),
    until: formatDate(until),
    takeFrom: formatDate(takeFrom),
    takeBefore: formatDate(takeBefore),
  };
}
