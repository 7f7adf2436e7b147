import { describe, expect, it } from '@jest/globals';
import { publish } from '../../src/measurement/suppression/publish.js';
import { reportDocument } from '../../src/report/content.js';
import type { Block } from '../../src/report/document/block.js';
import type { Table } from '../../src/report/document/table.js';
import { fullBackground, fullComparison } from './full-comparison.js';
import { fullResult } from './full-result.js';
import { manyResult } from './many-rules.js';
import { sampleResult } from './sample-result.js';

const { corrections, quality, unansweredSample } = fullResult;
const compared = { ...fullComparison, reasons: [] };

const results = [
  ['one promise', sampleResult],
  ['every kind of promise', manyResult],
  ['a comparison', { ...sampleResult, comparison: compared, background: fullBackground }],
  ['corrections and samples', { ...sampleResult, corrections, quality, unansweredSample }],
] as const;

/** A table behind a figure or folded away is a table too. */
function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'figure') return block.behind.kind === 'table' ? [block.behind] : [];
    return 'blocks' in block ? tablesIn(block.blocks) : [];
  });
}

const cases = results.flatMap(([name, result]) =>
  (['sv', 'en'] as const).map((language) => [name, language, result] as const),
);

describe('the tables of the report', () => {
  it.each(cases)('have no two columns of one name: %s, %s', (_, language, result) => {
    const { sections } = reportDocument(publish(result), language);
    const tables = sections.flatMap(({ blocks }) => tablesIn(blocks));
    expect(tables.length).toBeGreaterThanOrEqual(10);
    for (const { id, columns } of tables) {
      const headings = columns.map(({ title }) => title);
      expect({ id, headings: [...new Set(headings)] }).toEqual({ id, headings });
    }
  });
});
