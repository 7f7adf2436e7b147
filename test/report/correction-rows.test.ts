import { describe, expect, it } from '@jest/globals';
import { swedish } from '../../src/report/document/inline.js';
import { reportContext } from '../../src/report/report-context.js';
import { correctionPart } from '../../src/report/sections/corrections.js';
import { languages } from '../../src/report/words/words.js';
import { samplePublished } from './sample-result.js';

const [rule] = samplePublished.rules;
const [main] = rule.readings;
const title = swedish(rule.title);

/** The cells of each promise in the table of before and after. */
function rowsOf(readings: typeof rule.readings) {
  const corrections = {
    ...{ file: 'ratt.csv', sha256: '0', rows: 3, counts: null },
    rules: [{ rule: rule.rule, before: null, after: null }],
  };
  const result = { ...samplePublished, corrections, rules: [{ ...rule, readings }] as const };
  const [table] = correctionPart(reportContext(result, languages.sv)).slice(-1);
  return table?.kind === 'table' ? table.rows.map(({ head, cells }) => [head, ...cells]) : [];
}

describe('the outcome before and after corrections', () => {
  it.each([
    ['few', 'färre än 5'],
    ['protects', 'dold'],
  ] as const)('names a promise that is hidden (%s)', (hidden, said) => {
    expect(rowsOf([{ ...main, whole: { hidden } }])).toEqual([[title, said, said, '–']]);
  });

  it('has a dash where the share alone is not told', () => {
    expect(rowsOf([main])).toEqual([[title, '–', '–', '–']]);
  });
});
