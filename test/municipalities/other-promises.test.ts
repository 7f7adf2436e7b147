import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../cli/fake-process.js';
import { fixtures } from './measure-fixture.js';
import { promisesByMail } from './promises-by-mail.js';
import { promisesByPhone } from './promises-by-phone.js';
import { promisesOnCases } from './promises-on-cases.js';
import { answered, asks, measureSmall, missed, remindsOf, replies, type SmallLogs } from './small-town.js';

const rulesFolder = join(fixtures, 'rules');
const promises = [...promisesByPhone, ...promisesByMail, ...promisesOnCases];

describe('the promises of twenty other municipalities', () => {
  it('are twenty, each with contacts of its own', () => {
    const files = readdirSync(rulesFolder).flatMap((file) => /^(.*)\.yaml$/.exec(file)?.[1] ?? []);
    expect(files).toHaveLength(20);
    expect(promises.map(({ rules }) => rules).sort()).toEqual(files.sort());
  });

  it.each(promises)('$rules has no mistakes', async ({ rules }) => {
    const { exitCode, err } = await run(['rules', 'check', `${rules}.yaml`], rulesFolder);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  });

  it.each(promises)('$rules judges as worked out by hand', async ({ rules, logs, expected }) => {
    const { contacts } = await measureSmall(rules, logs);
    const lines = contacts.map(({ contact, rule, reading, verdict, reason }) =>
      [contact, rule, reading, reason === '' ? verdict : `${verdict} (${reason})`].join(' '),
    );
    expect(lines.sort()).toEqual(expected.toSorted());
  });

  it.each(promises)('$rules keeps one contact at least, and misses one', ({ expected }) => {
    expect(expected.filter((line) => line.endsWith(' met')).length).toBeGreaterThan(0);
    expect(expected.filter((line) => / (?:late|unanswered)$/.test(line)).length).toBeGreaterThan(0);
  });
});

/** Calls on as many days, answered after these waits; null is a call that was missed. */
function calls(...waits: readonly (number | null)[]): SmallLogs {
  return {
    phone: waits.map((wait, place) => {
      const at = `2025-03-03 10:${String(place).padStart(2, '0')}:00`;
      return wait === null ? missed(place + 1, at, 60) : answered(place + 1, at, wait);
    }),
  };
}

/** Ten mails, of which so many were answered without a reminder. */
function mails(direct: number): SmallLogs {
  return {
    mail: Array.from({ length: 10 }, (_, place) => {
      const who = `person-${place}`;
      const reminder = place < direct ? [] : [remindsOf(who, '2025-03-04 10:00:00')];
      return [asks(who, '2025-03-03 10:00:00'), ...reminder, replies(who, '2025-03-05 10:00:00')];
    }).flat(),
  };
}

const nineAnswered = Array.from({ length: 9 }, () => 10);

describe('targets of every form', () => {
  it.each([
    ['a mean that is just reached', 'asnas', calls(60, 120), true],
    ['a mean that is missed by a second', 'asnas', calls(60, 122), false],
    ['one lost call of ten', 'bjorkhamra', calls(null, ...nineAnswered), true],
    ['two lost calls of eleven', 'bjorkhamra', calls(null, null, ...nineAnswered), false],
    ['seven of ten', 'tallmyra', mails(7), true],
    ['six of ten', 'tallmyra', mails(6), false],
    ['nine of ten in time', 'granvik', calls(null, ...nineAnswered), true],
    ['nine of eleven in time', 'granvik', calls(null, null, ...nineAnswered), false],
  ] as const)('%s', async (_case, rules, logs, isReached) => {
    const { result } = await measureSmall(rules, logs);
    expect(result.rules[0]?.target.reached).toBe(isReached);
  });

  it('are judged channel by channel where channels have their own', async () => {
    const { result } = await measureSmall('akersvik', {
      ...calls(30, 40, 600),
      mail: [asks('alma', '2025-03-03 10:00:00'), replies('alma', '2025-03-05 10:00:00')],
    });
    const targets = result.rules[0]?.channelTargets.map(({ channel, reached }) => ({ channel, reached }));
    expect(targets).toEqual([
      { channel: 'mail', reached: false },
      { channel: 'phone', reached: true },
    ]);
  });
});
