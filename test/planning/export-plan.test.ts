import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { parsePeriod } from '../../src/calendar/period.js';
import { formatDate, formatInstant, startOfDay } from '../../src/calendar/zone.js';
import type { ChannelPlan, ExportPlan } from '../../src/model/export-plan.js';
import {
  type MailLimits,
  type PhoneLimits,
  usualMailLimits,
  usualPhoneLimits,
} from '../../src/model/pairing-limits.js';
import type { RespondRule, Rule, RuleSet } from '../../src/model/rule.js';
import { exportPlan } from '../../src/planning/export-plan.js';
import { logSystems } from '../../src/planning/retention.js';
import { planWords as englishPlanWords } from '../../src/report/words/en/plan.js';
import { planWords } from '../../src/report/words/sv/plan.js';
import { bundledRuleSet } from '../../src/rules/bundled.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import { date, limit } from '../calendar/calendars.js';
import { accountRule, contentRule, part, reachRule, reading, routeRule } from '../rules/make-rules.js';

const norberg = readRuleSet(bundledRuleSet('norberg'), 'norberg.yaml');
const [first] = norberg.rules;
if (first.kind !== 'respond') throw new Error('the first promise of Norberg is an answer');
const rule: RespondRule = first;

interface Chosen {
  readonly mail?: Partial<MailLimits>;
  readonly phone?: Partial<PhoneLimits>;
}

function plan(period: string, ruleSet: RuleSet = norberg, chosen: Chosen = {}): ExportPlan {
  const calendar = createCalendar(ruleSet.calendar);
  const { mail, phone } = chosen;
  const limits = {
    mail: { ...usualMailLimits, ...mail },
    phone: { ...usualPhoneLimits, ...phone },
  };
  return exportPlan({
    ...{ ruleSet, municipality: ruleSet.municipality, period: parsePeriod(period), calendar, limits },
  });
}

function withRule(changes: Partial<RespondRule>): RuleSet {
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

  it.each<readonly [name: string, chosen: Chosen, mail: string, phone: string]>([
    ['a conversation', { mail: { conversationDays: 7 } }, '2018-09-24', '2018-09-24'],
    ['an answer by counterpart', { mail: { counterpartWorkingDays: 40 } }, '2018-08-13', '2018-09-24'],
    ['a subject that says nothing', { mail: { genericWorkingDays: 40 } }, '2018-08-13', '2018-09-24'],
    ['an attempt alone', { phone: { attemptWorkingDays: 5 } }, '2018-09-08', '2018-09-24'],
    ['a further attempt', { phone: { attemptWorkingDays: 15 } }, '2018-09-08', '2018-09-17'],
    ['a caller who gets through', { phone: { ownLaterCallWorkingDays: 15 } }, '2018-09-08', '2018-09-17'],
  ])('reaches back as far as the project file lets pairing look: %s', (_, chosen, mail, phone) => {
    const { channels } = plan('2018-W41..2018-W45', norberg, chosen);
    expect(channels.map(({ firstDay }) => formatDate(firstDay))).toEqual([mail, phone]);
  });

  it('goes on until a contact that waits for an answer is unanswered', () => {
    const test = { what: 'first-contact', unansweredAfterWorkingDays: 15 } as const;
    const rules = [routeRule(test, { channels: ['mail'] })] as const;
    const [mail] = plan('2018-W41', { ...norberg, rules }).channels;
    expect(mail?.followUpWorkingDays).toBe(15);
    expect(formatDate(mail?.lastDay ?? 0)).toBe('2018-11-02');
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

  it.each<readonly [name: string, changes: Partial<RespondRule>, deadline: string]>([
    [
      'the last of several steps',
      { parts: [part('steg-1', reading('2 working days')), part('steg-2', reading('10 working days'))] },
      '2018-10-22T23:59:59+02:00',
    ],
    [
      'an outer limit longer than its goal',
      {
        readings: [reading('24 hours', 'clock')],
        parts: [part('mal', reading('1 hour', 'clock'), { binding: false })],
      },
      '2018-10-09T23:59:59+02:00',
    ],
    [
      'what holds instead in an exception',
      {
        readings: [reading('1 hour', 'clock')],
        exceptions: [
          { when: { what: 'extensive' }, instead: { limit: limit('1 month'), allowed: '1 month' } },
        ],
      },
      '2018-11-08T23:59:59+01:00',
    ],
  ])('waits for %s', (_, changes, deadline) => {
    const [mail] = plan('2018-10-08..2018-10-08', withRule(changes)).channels;
    expect(formatInstant(mail?.slowest.deadline ?? 0)).toBe(deadline);
  });

  // Monday 30 April 2018 is closed here, and the first of May is a holiday for all.
  it.each([
    [false, '2018-05-02T23:59:59+02:00'],
    [true, '2018-04-30T23:59:59+02:00'],
  ])('counts closed days as the rule does: ignoreLocalClosures %s', (ignoreLocalClosures, deadline) => {
    const set = withRule({ readings: [reading('1 working day')], ignoreLocalClosures });
    const closed = { ...set, calendar: { ...set.calendar, closed: [{ klamdagar: true as const }] } };
    const [mail] = plan('2018-04-27..2018-04-27', closed).channels;
    expect(formatInstant(mail?.slowest.deadline ?? 0)).toBe(deadline);
  });

  it.each<readonly [string, Rule]>([
    ['reach', reachRule(60)],
    ['route', routeRule({ what: 'transfers', atMost: 1 }, { channels: ['phone'] })],
    ['content', contentRule(['plan'])],
    ['account', accountRule({ channels: ['case'] })],
  ])('follows contacts of a promise without a time to the end of the follow-up: %s', (_, untimed) => {
    const { channels } = plan('2018-10-08..2018-10-08', { ...norberg, rules: [untimed] });
    expect(channels.map((one) => [one.channel, formatDate(one.lastDay)])).toEqual(
      untimed.channels.map((channel) => [channel, '2018-10-22']),
    );
    const [{ slowest } = { slowest: null }] = channels;
    expect([slowest?.isPromised, formatInstant(slowest?.deadline ?? 0)]).toEqual([
      false,
      '2018-10-08T23:59:59+02:00',
    ]);
  });

  it('says in words what is followed, and that a clock may start later', () => {
    const words = (changes: RuleSet) =>
      plan('2018-10-08..2018-10-08', changes).channels.map(planWords.last)[0];
    expect(words({ ...norberg, rules: [contentRule(['plan'])] })).toMatchInlineSnapshot(
      `"Sista dagen: löftet har ingen tidsgräns (Regel). Den som hör av sig sent måndag 8 oktober följs i 10 arbetsdagar, så att sena svar skiljs från uteblivna."`,
    );
    expect(words(withRule({ channels: ['case'], from: 'complete' }))).toMatchInlineSnapshot(
      `"Sista dagen: den som hör av sig sent måndag 8 oktober kan vänta på svar till måndag 15 oktober klockan 12.00 (Svar inom 36 timmar, tolkningen ”bara öppettider”). Klockan startar när ärendet var komplett. Är det senare blir fristen längre: ta ut loggen så sent som möjligt. Därefter 10 arbetsdagar, så att sena svar skiljs från uteblivna."`,
    );
  });

  it('needs no earlier cases: a register names them', () => {
    const [cases] = plan('2018-W41', withRule({ channels: ['case'] })).channels;
    expect([cases?.channel, formatDate(cases?.firstDay ?? 0)]).toEqual(['case', '2018-10-08']);
  });

  it('says how much a system gives at a time, and when all of it can be taken', () => {
    const told = (period: string, say: typeof planWords.several) => {
      const [trace] = plan(period).channels[0]?.systems ?? [];
      if (trace === undefined || trace.exports === null) throw new Error('nothing to take');
      return say('Spårning', { exports: trace.exports, mostDays: trace.system.mostDays });
    };
    expect(told('2018-W41..2018-W45', planWords.several)).toMatchInlineSnapshot(
      `"Spårning lämnar ut högst 10 dagar åt gången: ta minst 9 uttag. Det första är 8–16 september 2018. Alla kan tas 1–6 december 2018. Alla datum finns med --json."`,
    );
    expect(told('2018-W41..2018-W52', planWords.several)).toMatchInlineSnapshot(
      `"Spårning sparar inte hela tiden och lämnar ut högst 10 dagar åt gången: ta minst 14 uttag. Det första, 8–17 september 2018, tas 18 september–6 december 2018. Alla datum finns med --json."`,
    );
    expect(told('2018-W41..2018-W52', englishPlanWords.several)).toMatchInlineSnapshot(
      `"Spårning does not keep the whole span and gives 10 days at a time: take at least 14 exports. The first, 8–17 September 2018, is taken during 18 September – 6 December 2018. All dates are given with --json."`,
    );
  });

  it('says of every channel when each system has purged it, with who says so', () => {
    const systems = plan('2018-W41..2018-W45').channels.flatMap((channel) => channel.systems);
    const purged = systems.map(({ id, exports }) => [
      id,
      exports === null ? 'ask' : `${exports.length} before ${formatDate(exports[0].takeBefore)}`,
    ]);
    expect(purged).toEqual([
      ['exchange-trace', '9 before 2018-12-07'],
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
