import { describe, expect, it } from '@jest/globals';
import { workbook } from '../../src/report/excel/xlsx.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { expectGolden } from '../golden.js';
import { fullBackground, fullComparison } from './full-comparison.js';
import { sampleInput } from './sample-input.js';
import { sampleResult } from './sample-result.js';
import { workbookDump } from './workbook-dump.js';

const trap = { label: '=1+1', value: { text: '@SUM(A1)' }, year: 2018, source: '-x', method: '+y' } as const;

const input: ReportInput = {
  ...sampleInput,
  result: { ...sampleResult, comparison: fullComparison, background: [...fullBackground, trap] },
};

describe('the sheets of a comparison', () => {
  it('are as their golden: figures of every group, reasons, values of other methods as text', async () => {
    const dump = await workbookDump(await workbook(input), ['Jämförelse', 'Bakgrundsvärden']);
    expectGolden(dump, import.meta.url, 'jamforelse.golden.txt');
  });

  it('are left out where nothing is compared', async () => {
    expect(await workbookDump(await workbook(sampleInput), ['Jämförelse', 'Bakgrundsvärden'])).toBe('\n');
  });
});
