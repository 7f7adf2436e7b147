import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditJob } from '../../src/audit/job.js';
import { pairingOptions } from '../../src/audit/pairing-options.js';
import { createCalendar } from '../../src/calendar/calendar.js';
import { parseIsoInstant } from '../../src/calendar/zone.js';
import { readProject } from '../../src/cli/project/project.js';
import { usualPhoneLimits } from '../../src/model/pairing-limits.js';
import { calendarOf } from '../../src/rules/calendar-schema.js';
import { lindasaJob } from './lindasa.js';

let job: AuditJob;

beforeAll(async () => {
  job = await lindasaJob();
});

/** Office 08–16, 08–15 in the summer. */
const calendar = `
calendar:
  hours: { mon-fri: 08:00-16:00 }
  summer: { from: 06-15, until: 08-15, hours: { mon-fri: 08:00-15:00 } }`;

function isPhoneOpen(phone: string, time: string): boolean {
  const project = readProject(`rules: norberg\n${calendar}\n${phone}`, 'servicematning.yaml');
  const spec = calendarOf(project.calendar);
  const options = pairingOptions(
    {
      ...job,
      ruleSet: { ...job.ruleSet, calendar: spec },
      phone: {
        hours: project.phone?.hours ?? null,
        summer: project.phone?.summer ?? null,
        sameCalls: null,
        ...usualPhoneLimits,
      },
    },
    createCalendar(spec),
  );
  return options.phone.isOpen(parseIsoInstant(time)?.at ?? Number.NaN);
}

const nothing = '';
const hours = 'phone: { hours: { mon-fri: 09:00-17:00 } }';
const both =
  'phone: { hours: { mon-fri: 09:00-17:00 }, summer: { from: 07-01, until: 07-31, hours: { mon-fri: 10:00-12:00 } } }';
const summerOnly = 'phone: { summer: { from: 07-01, until: 07-31, hours: { mon-fri: 10:00-12:00 } } }';

describe('when the phone is open', () => {
  it.each([
    ['the office’s hours where none are stated', nothing, '2018-10-08 15:30', true],
    ['the office’s summer too', nothing, '2018-07-09 15:30', false],
    ['stated hours', hours, '2018-10-08 16:30', true],
    ['stated hours hold in the office’s summer', hours, '2018-07-09 16:30', true],
    ['stated hours are not the office’s', hours, '2018-07-09 08:30', false],
    ['not on a holiday', hours, '2018-06-06 12:00', false],
    ['a summer of its own', both, '2018-07-09 12:30', false],
    ['a summer of its own, open', both, '2018-07-09 11:30', true],
    ['outside its own summer the stated hours', both, '2018-08-06 16:30', true],
    ['a summer of its own beside the office’s hours', summerOnly, '2018-07-09 08:30', false],
    ['and the office’s hours outside it', summerOnly, '2018-08-06 15:30', true],
  ])('%s', (_, phone, time, open) => {
    expect(isPhoneOpen(phone, time)).toBe(open);
  });
});
