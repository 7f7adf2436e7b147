import { describe, expect, it } from '@jest/globals';
import type { PublishedResult } from '../../src/model/result.js';
import { reportDocument } from '../../src/report/content.js';
import type { Block } from '../../src/report/document/block.js';
import { plainWords } from '../../src/report/document/inline.js';
import { tableCell } from '../../src/report/document/table.js';
import { fullResult } from './full-result.js';
import { samplePublished } from './sample-result.js';

const { quality, unansweredSample } = fullResult;
if (quality === null || unansweredSample === null) throw new Error('the full result has both reviews');

/** The blocks that a heading of a section opens, as lines. */
function partOf(result: PublishedResult, title: string): readonly string[] {
  return reportDocument(result, 'sv').sections.flatMap(({ blocks }) => {
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
    if (start < 0) return [];
    const after = blocks.slice(start + 1);
    const end = after.findIndex((block) => block.kind === 'heading');
    return (end < 0 ? after : after.slice(0, end)).flatMap(linesOf);
  });
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [plainWords(block.text).replaceAll('\u00a0', ' ')];
  if (block.kind !== 'table') return [];
  return block.rows.map(({ head, cells }) =>
    [head, ...cells.map((cell) => tableCell(cell).content)]
      .map(plainWords)
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  );
}

const qualityTitle = 'Svarens kvalitet enligt granskaren';
const unansweredTitle = 'Obesvarade som inte behövde svar';

describe('the report on what reviewers found', () => {
  it('has nothing where no form was given', () => {
    const titles = [qualityTitle, unansweredTitle];
    expect(titles.map((title) => partOf(samplePublished, title))).toEqual([[], []]);
  });

  it('tells of the answers, unit by unit and all together, and that SKR’s survey is another thing', () => {
    const units = [
      ...quality.units,
      { unit: 'Park', population: null, drawn: null, cell: { hidden: 'few' as const } },
      { unit: 'Bygg', population: null, drawn: null, cell: { hidden: 'protects' as const } },
    ];
    const lines = partOf({ ...samplePublished, quality: { ...quality, units } }, qualityTitle);
    expect(lines).toEqual([
      expect.stringContaining('går inte att jämföra med SKR:s undersökning'),
      'Skola | 19 | 75 (–) | 75 (–) | – | 50 % (40–60 %)',
      'Park | färre än 5 | dold | dold | dold | dold',
      'Bygg | dold | dold | dold | dold | dold',
      'Alla | 19 | 75 (–) | 75 (–) | – | 50 % (40–60 %)',
      expect.stringMatching(
        /^19 av 20.*1 rad är ifylld till hälften eller motsäger sig själv, och räknas inte med\.$/,
      ),
    ]);
  });

  it('tells of the unanswered, and of the share without those that needed no answer', () => {
    const lines = partOf({ ...samplePublished, unansweredSample }, unansweredTitle);
    expect(lines.slice(0, 4)).toEqual([
      'Behövde inget svar | 50 % (40–60 %)',
      'Fick svar på annat sätt | 50 % (40–60 %)',
      'Behövde svar och fick inget | 50 % (40–60 %)',
      'Alla kanaler | 70,0 % | 50,0 % (40,0–60,0 %)',
    ]);
  });

  it('says so where the measurement has changed since the form was drawn', () => {
    const changed = { ...quality, sample: { ...quality.sample, isCurrent: false } };
    const lines = partOf({ ...samplePublished, quality: changed }, qualityTitle);
    expect(lines.at(-1)).toContain('ett annat antal kontakter att dra ur');
  });

  it.each([
    ['few', 'Färre än fem granskade svar: visas inte'],
    ['protects', 'Visas inte: det skulle röja en liten grupp'],
  ] as const)('says why nothing is shown: %s', (hidden, sentence) => {
    const result = { ...samplePublished, quality: { hidden }, unansweredSample: { hidden } };
    expect(partOf(result, qualityTitle)).toEqual([sentence]);
    expect(partOf(result, unansweredTitle)).toEqual([sentence]);
  });

  it('explains the intervals in the appendix, where there are any', () => {
    const termsOf = (result: PublishedResult): readonly string[] =>
      reportDocument(result, 'sv')
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'definitions' ? block.items.map(({ term }) => term) : []));
    const terms = ['Intervall för ett medelbetyg ur ett urval (95 %)', 'Intervall för en andel ur ett urval'];
    expect(termsOf({ ...samplePublished, quality })).toEqual(expect.arrayContaining(terms));
    expect(termsOf(samplePublished).filter((term) => terms.includes(term))).toEqual([]);
  });
});
