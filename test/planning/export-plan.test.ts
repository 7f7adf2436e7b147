import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { parsePeriod } from '../../src/calendar/period.js';
import { formatDate, formatInstant, startOfDay } from '../../src/calendar/zone.js';
import type { ChannelPlan, ExportPlan } from '../../src/model/export-plan.js';
import type { RuleSet } from '../../src/model/rule.js';
import { exportPlan } from '../../src/planning/export-plan.js';
import { logSystems } from '../../src/planning/retention.js';
import { bundledRuleSet } from '../../src/rules/bundled.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import { date, limit } from '../calendar/calendars.js';

const norberg = readRuleSet(bundledRuleSet('norberg'), 'norberg.yaml');
const [rule] = norberg.rules;

function plan(period: string, ruleSet: RuleSet = norberg): ExportPlan {
  const calendar = createCalendar(ruleSet.calendar);
  return exportPlan({ ruleSet, municipality: ruleSet.municipality, period: parsePeriod(period), calendar });
}

function withRule(changes: Partial<typeof rule>): RuleSet {
  return { ...norberg, rules: [{ ...rule, ...changes }] };
}

function span(channel: ChannelPlan | undefined): string {
  return channel === undefined ? '' : `${formatDate(channel.firstDay)}..${formatDate(channel.lastDay)}`;
}

describe('what to export for a measuring period', () => {
  it('reaches back as far as pairing looks, and on until the slowest deadline has run out', () => {
    const { channels } = plan('2018-W41..2018-W45');
    expect(channels.map((channel) => [channel.channel, span(channel)])).toEqual([
      ['mail', '2018-09-08..2018-11-30'],
      ['phone', '2018-09-24..2018-11-30'],
    ]);
    const slowest = channels.map((channel) => channel.slowest);
    expect(slowest.map(({ reading }) => reading)).toEqual(['office-hours', 'office-hours']);
    expect(slowest.map(({ deadline }) => formatInstant(deadline))).toEqual([
      '2018-11-16T12:00:00+01:00',
      '2018-11-16T12:00:00+01:00',
    ]);
  });

  // 1 January is a Thursday; the ten working days before 2 January begin on 15 December, a Monday.
  it('reaches over Christmas in working days', () => {
    const [mail, phone] = plan('2026-01').channels;
    expect(formatDate(phone?.firstDay ?? 0)).toBe('2025-12-12');
    expect(formatDate(mail?.firstDay ?? 0)).toBe('2025-12-02');
  });

  it('counts thirty days of twenty-four hours over the spring clock change', () => {
    expect(formatDate(plan('2026-04').channels[0]?.firstDay ?? 0)).toBe('2026-03-01');
  });

  it.each(['2018-W41..2018-W45', '2025-12', '2026-04-30..2026-05-17', '2018-10-28', '2026'])(
    'leaves nobody pending who came within %s',
    (text) => {
      const { channels, period } = plan(text);
      const calendar = createCalendar(norberg.calendar);
      for (const { lastDay } of channels) {
        for (let day = period.from; day <= period.until; day += 1) {
          for (const received of [startOfDay(day), startOfDay(day) + 43_200_000, startOfDay(day + 1) - 1]) {
            for (const reading of rule.readings)
              expect(calendar.deadline(received, reading.limit)).toBeLessThan(startOfDay(lastDay + 1));
          }
        }
      }
    },
  );

  it('finds the latest deadline on an earlier day than the last: Friday after the cutoff', () => {
    const afterThree = { ...rule.readings[0], limit: limit('1 working day', { cutoff: '15:00' }) };
    const [mail] = plan('2018-10-08..2018-10-14', withRule({ readings: [afterThree] })).channels;
    expect(formatDate(mail?.slowest.receivedOn ?? 0)).toBe('2018-10-12');
    expect(formatInstant(mail?.slowest.deadline ?? 0)).toBe('2018-10-16T23:59:59+02:00');
  });

  it.each([
    ['ends before the period', { validUntil: date('2018-10-07') }],
    ['begins after it', { validFrom: date('2018-11-12') }],
    ['does not apply in it', { notInForce: [{ from: date('2018-10-01'), until: date('2018-11-30') }] }],
  ])('says nothing of a channel whose only rule %s', (_, changes) => {
    expect(plan('2018-W41..2018-W45', withRule(changes)).channels).toEqual([]);
  });

  it('looks at the days on which the rule was in force', () => {
    const [mail] = plan('2018-W41..2018-W45', withRule({ validUntil: date('2018-10-12') })).channels;
    expect(formatDate(mail?.slowest.receivedOn ?? 0)).toBe('2018-10-12');
  });

  it('needs no earlier cases: a register names them', () => {
    const [cases] = plan('2018-W41', withRule({ channels: ['case'] })).channels;
    expect([cases?.channel, formatDate(cases?.firstDay ?? 0)]).toEqual(['case', '2018-10-08']);
  });

  it('says of every channel when each system has purged it, with who says so', () => {
    const systems = plan('2018-W41..2018-W45').channels.flatMap((channel) => channel.systems);
    const purged = systems.map(({ id, exports }) => [
      id,
      exports === null ? 'ask' : `${exports.length} before ${formatDate(exports[0].takeBefore)}`,
    ]);
    expect(purged).toEqual([
      ['exchange-trace', '10 before 2018-09-18'],
      ['exchange-historical-search', '1 before 2018-12-07'],
      ['other-mail', 'ask'],
      ['teams-calling-plan', '1 before 2019-03-23'],
      ['teams-direct-routing', '1 before 2019-02-21'],
      ['telia-call-log', '1 before 2018-12-24'],
      ['own-switchboard', 'ask'],
    ]);
    for (const { keeps, source } of Object.values(logSystems)) expect(source === null).toBe(keeps === null);
  });
});
