import { describe, expect, it } from '@jest/globals';
import type { PublishedRule } from '../../src/report/cells.js';
import { promiseLines } from '../../src/report/promise-lines.js';
import { toldRule } from '../../src/report/told-rule.js';
import { languages } from '../../src/report/words/words.js';
import { samplePublished } from './sample-result.js';

const [sample] = samplePublished.rules;

/** The promise when its figures are hidden, in a line. */
function lineOf(changes: Partial<PublishedRule>): readonly string[] {
  if (sample === undefined) throw new Error('The sample has no rule');
  const [main] = sample.readings;
  const rule: PublishedRule = {
    ...sample,
    target: { target: { form: 'at-least', share: 1, of: null }, reached: null },
    readings: [{ ...main, whole: { hidden: 'few' } }],
    ...changes,
  };
  const [{ figure, target, standing }] = promiseLines(toldRule(rule, [rule], languages.sv));
  return [figure, target, standing];
}

const own = {
  channel: 'mail',
  target: { form: 'at-least', share: 0.9, of: null },
  reached: null,
} as const;

describe('what a promise with hidden figures asks', () => {
  it.each<readonly [name: string, changes: Partial<PublishedRule>, target: string]>([
    ['is told', {}, 'alla'],
    ['is told channel by channel', { channelTargets: [own] }, 'per kanal'],
    ['is nothing where it binds nobody', { indicative: true }, '–'],
  ])('%s', (_, changes, target) => {
    expect(lineOf(changes)).toEqual(['färre än 5', target, 'dold']);
  });
});
