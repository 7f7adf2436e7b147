import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeGates } from '../../src/measurement/gates/judge-gates.js';
import type { Gate, GateVerdicts } from '../../src/model/gate.js';
import type { PublishedResult } from '../../src/model/result.js';
import { reportDocument } from '../../src/report/content.js';
import type { Block } from '../../src/report/document/block.js';
import { codeText, markdownText, markupText, opening } from '../../src/report/markdown/escape.js';
import { markdown } from '../../src/report/markdown/markdown.js';
import type { Language } from '../../src/report/words/words.js';
import '../fixed-seed.js';
import { expectGolden } from '../golden.js';
import { invisible, payloads, poisoned } from './hostile.js';
import { manyPublished } from './many-rules.js';
import { samplePublished } from './sample-result.js';
import { hiddenResult, stressResult, twoRules } from './stress-result.js';

const nothingAsked: GateVerdicts = { checks: [], strict: null };

interface Asked {
  readonly gates?: GateVerdicts;
  readonly language?: Language;
}

async function report(
  published: PublishedResult,
  { gates = nothingAsked, language = 'sv' }: Asked = {},
): Promise<string> {
  const files = await markdown({ language, published, gates, template: null });
  const [file] = files;
  if (files.length !== 1 || file?.name !== 'rapport.md' || !(file.content instanceof Uint8Array))
    throw new Error('rapport.md was not made');
  return new TextDecoder('utf-8', { fatal: true }).decode(file.content);
}

const ninety: Gate = {
  limit: { units: 90, unitsPerWhole: 100 },
  unit: null,
  rules: [samplePublished.rules[0].rule],
};

const variants: readonly (readonly [string, PublishedResult])[] = [
  ['the sample', samplePublished],
  ['forty units and a year', stressResult],
  ['everything hidden', hiddenResult],
  ['two promises', twoRules],
  ['every kind of promise', manyPublished],
];

/** The sample with every time of arrival hidden. */
function withoutTimes(): PublishedResult {
  const [first, ...others] = samplePublished.rules;
  const { arrivals } = first;
  if (arrivals === null) throw new Error('the sample has no times of arrival');
  const few = { hidden: 'few' } as const;
  const slots = arrivals.slots.map((slot) => ({
    ...slot,
    counts: few,
    channels: slot.channels.map(({ channel }) => ({ channel, counts: few })),
  }));
  return {
    ...samplePublished,
    rules: [{ ...first, arrivals: { ...arrivals, slots, contrasts: [] } }, ...others],
  };
}

it('says that no time of arrival is shown, and draws no empty table', async () => {
  const text = await report(withoutTimes());
  expect(text).toContain('När på dygnet kontakterna kom visas inte.');
  expect(text).not.toContain('| Dag | 00–');
  expect(await report(samplePublished)).toContain('| Dag | 00–');
});

/** Cells of a line of a table: a mark that is escaped parts nothing. */
function cellsOf(line: string): number {
  return line.replace(/\\./g, '').split('|').length - 2;
}

/** Every table of the document as its lines. */
function tablesOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n'))
    .filter(([first]) => first?.startsWith('| '));
}

/** How many tables the content has, wherever they stand. */
function tablesIn(blocks: readonly Block[]): number {
  return blocks
    .map((block): number => {
      switch (block.kind) {
        case 'table':
          return 1;
        case 'balance':
          return block.steps.length;
        case 'figure':
          return block.behind.kind === 'table' ? 1 : 0;
        case 'note':
        case 'fold':
          return tablesIn(block.blocks);
        default:
          return 0;
      }
    })
    .reduce((sum, count) => sum + count, 0);
}

describe('rapport.md', () => {
  it('says what the golden says', async () => {
    const gates = { checks: judgeGates([ninety], samplePublished), strict: null };
    expectGolden(await report(samplePublished, { gates }), import.meta.url, 'rapport-markdown.golden.md');
  });

  it.each(variants)('has whole tables, headings in order and the same bytes: %s', async (_, published) => {
    for (const language of ['sv', 'en'] as const) {
      const text = await report(published, { language });
      expect(await report(published, { language })).toBe(text);
      const tables = tablesOf(text);
      const content = reportDocument(published, language).sections.flatMap(({ blocks }) => blocks);
      expect(tables.length).toBe(tablesIn(content));
      for (const [head = '', line = '', ...rows] of tables) {
        expect(line).toMatch(/^\|(?:(?::--|--:)\|)+$/);
        expect(rows.map(cellsOf).filter((cells) => cells !== cellsOf(head))).toEqual([]);
      }
      const levels = [...text.matchAll(/^(#+) \S/gm)].map(([, marks = '']) => marks.length);
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
      expect(text).not.toMatch(/undefined|NaN|\[object|\n{3}/);
    }
  });

  it.each([
    ...payloads,
    invisible,
    '@everyone #12 GH-7 https://ond.example www.ond.example :+1:',
    '| a | b |\n|---|---|',
    '[länk](http://ond.example) ![bild](http://ond.example/x.png)',
    '# Rubrik\n\n- punkt',
    '```\nkod',
    '</details></summary>',
    '$\\url{x}$ **fet** _kursiv_ ~~struken~~',
  ])('shows %j as it is written, and obeys nothing of it', async (payload) => {
    const text = await report(poisoned(samplePublished, payload));
    const prose = text
      .replace(/^```math\n[^`]*^```$/gm, '')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
      .replace(/^(?:> ?)+/gm, '')
      .replace(/<\/?(?:details|summary)>/g, '');
    expect(prose).not.toMatch(/(?<!\\)[<>]/);
    expect(prose).not.toMatch(/@\w|(?<!&|&\\)#\d|(?<!\\)\]\(|:\/\/|www\.|[\u202e\u2066]/);
    const headings = (of: string): number => [...of.matchAll(/^#+ /gm)].length;
    expect(headings(text)).toBe(headings(await report(poisoned(samplePublished, 'namn'))));
  });

  it('tells requirements first, those that failed before those that hold', async () => {
    const held: Gate = { ...ninety, limit: { units: 1, unitsPerWhole: 100 } };
    const text = await report(samplePublished, {
      gates: {
        checks: judgeGates([held, ninety], samplePublished),
        strict: [{ code: 'unknown-units', findings: [] }],
      },
    });
    const told = text.slice(text.indexOf('## Krav på mätningen'), text.indexOf('## 1 Sammanfattning'));
    expect([...told.matchAll(/^- (\S)/gm)].map(([, mark]) => mark)).toEqual(['❌', '❌', '✅']);
    expect(await report(samplePublished)).not.toContain('Krav på mätningen');
  });

  it('fits in the summary of a job, and names what it leaves out', async () => {
    const long = 'x'.repeat(700_000);
    const { ruleSet } = samplePublished;
    const text = await report({ ...samplePublished, ruleSet: { ...ruleSet, cannotMeasure: [long, long] } });
    expect(new TextEncoder().encode(text).length).toBeLessThan(1_048_576);
    expect(text).toMatch(/utelämnade: Löftet, Så mättes det/);
    expect(text).toContain('## 1 Sammanfattning');
    expect(text).not.toContain('## 3 ');
  });
});

/** What a reader of Markdown shows of escaped text. */
function shown(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('text as Markdown', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'\\`*_[]()<>#+-.!|~$&@:/ ab1=åw') });

  it('reads as it was written', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(shown(markdownText(text))).toBe(text.replace(/ +/g, ' '));
      }),
    );
  });

  it('opens no list, heading or quotation', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const first = opening(markdownText(text));
        expect(first).not.toMatch(/^(?:[#>+=-]|\d+[.)]|```|~~~| )/);
        expect(shown(first)).toBe(text.replace(/ +/g, ' ').trim());
      }),
    );
  });

  it('is only text inside an element of HTML', () => {
    fc.assert(fc.property(letters, (text) => expect(markupText(text)).not.toMatch(/[<>"']|&(?!#\d+;)/)));
  });

  it('stays code', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const code = codeText(text);
        const mark = /^`+/.exec(code)?.[0] ?? '';
        const inside = code.slice(mark.length, -mark.length);
        const runs = [...inside.matchAll(/`+/g)].map(([marks]) => marks.length);
        expect(runs).not.toContain(mark.length);
      }),
    );
  });
});
