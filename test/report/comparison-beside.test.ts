import { describe, expect, it } from '@jest/globals';
import { compare } from '../../src/measurement/comparison/compare.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { PublishedResult, Result } from '../../src/model/result.js';
import type { AccountRow, RuleFigures } from '../../src/model/rule-figures.js';
import { reportDocument } from '../../src/report/content.js';
import { plainWords } from '../../src/report/document/inline.js';
import type { Table } from '../../src/report/document/table.js';
import { workbook } from '../../src/report/excel/xlsx.js';
import { comparisonText } from '../../src/report/terminal/comparison-text.js';
import { measurementHeads } from '../../src/report/terminal/measurement-heads.js';
import { languages } from '../../src/report/words/words.js';
import { account } from './case-rules.js';
import { noTimes, reading, rule } from './make-rule.js';
import { sampleInput } from './sample-input.js';
import { sampleResult } from './sample-result.js';
import { workbookDump } from './workbook-dump.js';

/* Accounts and promises of a time, which stand side by side without a claim. */

const waits = (seconds: number, median: number | null): RuleFigures =>
  rule({
    rule: 'vantetid',
    title: 'Väntetid i telefon',
    kind: 'reach',
    feedback: [],
    channels: ['phone'],
    target: { target: { form: 'mean-at-most', seconds: 90, written: '90 seconds' }, reached: false },
    readings: [
      reading({
        id: 'first-try',
        title: 'första försöket',
        allowed: 'first try',
        channels: [['phone', [400, 0, 100, 0]]],
        extra: {
          ...noTimes,
          own: { median, ninetieth: 240 },
          mean: { answered: 400, seconds, atLeast: null },
        },
      }),
    ],
  });

/** The account of the sample, each board with so many complaints. */
function accountOf(year: number, received: readonly number[]): RuleFigures {
  const rows = account.account.map((row, place): AccountRow => {
    const counts = { ...noCounts, received: received[place] ?? 0, named: received[place] ?? 0 };
    return { ...row, year, counts };
  });
  return { ...account, account: rows };
}

const noCounts = {
  received: 0,
  named: 0,
  anonymous: 0,
  unknownName: 0,
  withMeasure: 0,
  withoutMeasure: 0,
  unknownMeasure: 0,
  open: 0,
};

const longAgo = 209 * 7;
const { period } = sampleResult;

function resultOf(...rules: readonly [RuleFigures, ...RuleFigures[]]): Result {
  const [input] = sampleResult.inputs;
  if (input === undefined) throw new Error('the sample has logs');
  const inputs = (['phone', 'case'] as const).map((channel) => ({ ...input, channel }));
  return { ...sampleResult, inputs, rules, overlaps: [] };
}

const earlier: Result = {
  ...resultOf(waits(80, 50), accountOf(2014, [20, 30])),
  period: { from: period.from - longAgo, until: period.until - longAgo, label: '2014' },
};
const now = resultOf(waits(74, null), accountOf(2018, [33, 41]));
const present: Result = { ...now, comparison: compare({ file: 'då', sha256: '', result: earlier }, now) };

function tableIn(result: PublishedResult, id: string): Table {
  const tables = reportDocument(result, 'sv').sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.id.startsWith(id) ? [block] : [])),
  );
  const [found] = tables;
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

function rowsOf({ rows }: Table): readonly string[] {
  return rows.map(({ head, cells }) =>
    [head, ...cells.map((cell) => (typeof cell === 'object' && 'content' in cell ? cell.content : cell))]
      .map((text) => plainWords(text).replaceAll('\u00a0', ' '))
      .join(' | '),
  );
}

function sectionText(result: PublishedResult, language: 'sv' | 'en'): string {
  const section = reportDocument(result, language).sections.find(({ id }) => id === 'jamforelse');
  const told = (section?.blocks ?? []).map((block) => {
    return block.kind === 'paragraph' ? plainWords(block.text) : '';
  });
  return told.join('\n').replaceAll('\u00a0', ' ');
}

describe('a promise of a mean', () => {
  it.each([
    [
      'sv',
      '2018: 74 sekunder i medeltal. 2014: 80 sekunder i medeltal. Tiderna har inget intervall. Därför går det inte att säga om skillnaden är säker.',
    ],
    [
      'en',
      '2018: 74 seconds on average. 2014: 80 seconds on average. The times have no interval, so it cannot be said whether the difference is certain.',
    ],
  ] as const)('stands side by side without a claim, in %s', (language, sentence) => {
    const text = sectionText(publish(present), language);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/procentenheter|percentage points/);
  });

  it('has its times in a table, and no table of shares', () => {
    expect(rowsOf(tableIn(publish(present), 'tabell-jamforelse-tider'))).toEqual([
      'Medeltid för dem som fick svar | 80 sekunder | 74 sekunder',
      'Hälften har fått svar inom | 50 s | uppnås inte',
      '9 av 10 har fått svar inom | 4 min | 4 min',
    ]);
    expect(() => tableIn(publish(present), 'tabell-jamforelse-1')).toThrow('no table');
  });
});

describe('an account', () => {
  it('stands beside the earlier one board by board, with how long each was measured', () => {
    expect(sectionText(publish(present), 'sv')).toContain('Redovisningarna står bredvid varandra.');
    const rows = rowsOf(tableIn(publish(present), 'tabell-jamforelse-redovisning'));
    expect(rows.map((row) => row.split(' | ').slice(0, 4).join(' | '))).toEqual([
      'Barn- och utbildningsnämnden | 2014 | 2014 | 20',
      'Barn- och utbildningsnämnden | 2018 | 2018 | 33',
      'Byggnadsnämnden | 2014 | 2014 | 30',
      'Byggnadsnämnden | 2018 | 2018 | 41',
      'Alla nämnder | 2014 | 2014 | 50',
      'Alla nämnder | 2018 | 2018 | 74',
    ]);
  });
});

describe('the heads of columns for two measurements', () => {
  it.each([
    ['of two years', ['2014', '2018'], 7, ['2014', '2018']],
    ['of two weeks', ['8–14 oktober 2018', '2018'], 7, ['Då', 'Nu']],
    ['of two weeks, where they fit', ['v 41', '8–14 oktober 2018'], 17, ['v 41', '8–14 oktober 2018']],
  ])('%s', (_, [earlier = '', present = ''], width, heads) => {
    const told = measurementHeads({ names: { earlier, present }, words: languages.sv }, width);
    expect([told.earlier, told.present]).toEqual(heads);
  });
});

describe('on a screen and in the workbook', () => {
  it.each([60, 80, 120])('they fit %d columns', (width) => {
    const text = comparisonText({ published: publish(present), words: languages.sv, width, color: false });
    expect(text.split('\n').filter((line) => [...line].length > width)).toEqual([]);
    expect(text).toContain('80 sekunder');
    expect(text).toMatch(/Byggnadsn\S* +2014 +30/);
  });

  it('they have sheets of their own', async () => {
    const dump = await workbookDump(await workbook({ ...sampleInput, result: present }), [
      'Jämförda tider',
      'Jämförd redovisning',
    ]);
    expect(dump).toContain('"Medeltid för dem som fick svar" | E2=80');
    expect(dump.match(/"klagomal-redovisning"/g)).toHaveLength(4);
  });
});
