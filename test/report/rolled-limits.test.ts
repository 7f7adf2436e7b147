import { describe, expect, it } from '@jest/globals';
import type { Limit } from '../../src/model/calendar-spec.js';
import type { PublishedResult } from '../../src/model/result.js';
import { reportContext } from '../../src/report/report-context.js';
import { askedWords } from '../../src/report/sections/rule-sentences.js';
import { type Language, languages } from '../../src/report/words/words.js';
import { samplePublished } from './sample-result.js';

function asked(limit: Limit | null, language: Language): string {
  const [first, ...others] = samplePublished.rules;
  const [main, ...readings] = first.readings;
  const rules: PublishedResult['rules'] = [
    { ...first, readings: [{ ...main, limit }, ...readings] },
    ...others,
  ];
  const [context] = reportContext({ ...samplePublished, rules }, languages[language]).rules;
  return context === undefined ? '' : askedWords(context);
}

const day = { kind: 'days', amount: 1, unit: 'days', cutoff: null, dayEnds: 'midnight' } as const;
const hours = { kind: 'hours', milliseconds: 36 * 3_600_000 } as const;
const workingDays = {
  kind: 'working-days',
  amount: 2,
  unit: 'working-days',
  cutoff: null,
  dayEnds: 'midnight',
} as const;

describe('beside the answer it is said of a deadline on a day off that it moves', () => {
  it.each<[string, Limit | null, boolean]>([
    ['of days that roll', { ...day, rolled: true }, true],
    ['of a week that rolls', { ...day, unit: 'weeks', rolled: true }, true],
    ['of hours that roll', { ...hours, counting: 'clock-rolled' }, true],
    ['not of days that do not', { ...day, rolled: false }, false],
    ['not of hours that stand still', { ...hours, counting: 'workday-clock' }, false],
    ['not of working days', workingDays, false],
    ['not where there is no time', null, false],
  ])('%s', (_, limit, isSaid) => {
    const sv = 'En frist på en ledig dag flyttas till nästa arbetsdag.';
    const en = 'A deadline on a day off moves to the next working day.';
    expect([asked(limit, 'sv').endsWith(` ${sv}`), asked(limit, 'en').endsWith(` ${en}`)]).toEqual([
      isSaid,
      isSaid,
    ]);
  });
});
