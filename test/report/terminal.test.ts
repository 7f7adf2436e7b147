import { describe, expect, it } from '@jest/globals';
import type { PublishedResult } from '../../src/model/result.js';
import { terminalSummary } from '../../src/report/terminal/terminal.js';
import { languages } from '../../src/report/words/words.js';
import { expectGolden } from '../golden.js';
import { manyPublished } from './many-rules.js';
import { samplePublished } from './sample-result.js';

const files = [
  'rapport.html',
  'underlag.xlsx',
  'resultat.json',
  'kontakter.csv',
  'ej-kontakter.csv',
  'avvisade-rader.csv',
];

function summary(
  published: PublishedResult,
  width = 80,
  color = false,
  words = languages.sv,
  made: readonly string[] = files,
): string {
  const written = { outFolder: 'rapport/', files: made, made, personal: [] };
  return terminalSummary({ words, published, ...written, width, color });
}

const escapeCharacter = String.fromCharCode(27);
const colours = new RegExp(`${escapeCharacter}\\[\\d+m`, 'g');

describe('the terminal summary', () => {
  it('is as its golden at 80 columns without colour', () => {
    expectGolden(summary(samplePublished), import.meta.url, 'terminal.golden.txt');
  });

  it('is a line a promise where there are many, as in its golden', () => {
    expectGolden(summary(manyPublished), import.meta.url, 'terminal-alla-slag.golden.txt');
  });

  it.each([60, 80, 132])('keeps many promises within %d columns', (width) => {
    const widths = summary(manyPublished, width)
      .split('\n')
      .map((line) => [...line].length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it.each([60, 61, 72, 80, 100, 132, 200])('keeps within %d columns', (width) => {
    const widths = summary(samplePublished, width)
      .split('\n')
      .map((line) => [...line].length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it.each([
    [10, 60],
    [400, 200],
  ])('is drawn for a terminal of %d columns as for %d', (width, held) => {
    expect(summary(samplePublished, width)).toBe(summary(samplePublished, held));
  });

  it('has room for what stands in place of few, in each language', () => {
    const [first, ...others] = samplePublished.rules;
    if (first === undefined) throw new Error('The sample has no rule');
    const [main] = first.readings;
    const units = main.units.map((unit) => ({ ...unit, cell: { hidden: 'few' } as const }));
    const published = {
      ...samplePublished,
      rules: [{ ...first, readings: [{ ...main, units }] }, ...others],
    } as const;
    expect(summary(published)).toContain('färre än 5');
    expect(summary(published, 80, false, languages.en)).toContain('fewer than 5');
  });

  it('says the same with and without colour', () => {
    const coloured = summary(samplePublished, 80, true);
    expect(coloured).toMatch(colours);
    expect(coloured.replace(colours, '')).toBe(summary(samplePublished));
  });

  it('shows nothing of a hidden unit but its name', () => {
    const [rule] = samplePublished.rules;
    const [main] = rule.readings;
    const units = main.units.filter(({ cell }) => 'hidden' in cell);
    const readings: typeof rule.readings = [{ ...main, units }];
    const lines = summary({ ...samplePublished, rules: [{ ...rule, readings }] }).split('\n');
    expect(lines.find((line) => line.includes('Fågelmossens'))).toMatch(/vattenråd +färre än 5$/);
    expect(lines.find((line) => line.includes('Överförmyndarnämnden'))).toMatch(/samverkan +dold$/);
  });

  it('says that the whole is hidden instead of showing it', () => {
    const [rule] = samplePublished.rules;
    const [main] = rule.readings;
    const hidden = { hidden: 'few' } as const;
    const text = summary({
      ...samplePublished,
      rules: [{ ...rule, readings: [{ ...main, whole: hidden, channels: [], units: [] }] }],
    });
    expect(text).toContain('Färre än fem kontakter: siffrorna redovisas inte.');
    expect(text).not.toContain('Obesvarade');
  });

  it('does not take sums that are not published for sums that do not add up', () => {
    const { balance } = samplePublished;
    const contacts = { ...balance.contacts, parts: [] };
    const text = summary({ ...samplePublished, balance: { ...balance, contacts, rules: [] } });
    expect(text).toContain('allt återfunnet');
  });

  it('says so where a sum does not add up', () => {
    const { balance } = samplePublished;
    if ('hidden' in balance.rows) throw new Error('the sample tells its rows');
    const rows = { ...balance.rows, total: balance.rows.total + 1 };
    expect(summary({ ...samplePublished, balance: { ...balance, rows } })).toContain('summorna stämmer inte');
  });

  it.each([
    ['the report', ['rapport.md', 'resultat.json'], 'i rapporten, under Datakvalitet'],
    ['the workbook', ['underlag.xlsx', 'resultat.json'], 'i underlag.xlsx'],
    ['the result', ['kontakter.csv', 'resultat.json'], 'i resultat.json'],
    ['a report that was not asked for', ['kontakter.csv'], 'i rapporten, som --format html skriver'],
  ])('leads to %s for what it leaves out', (_, made, where) => {
    const units = [...samplePublished.rules[0].readings[0].units];
    const findings: PublishedResult['findings'] = [
      ...([{ code: 'hours-assumed' }, { code: 'clock-change-rows', rows: 3 }] as const),
      ...([
        { code: 'rejected-rows', rows: 3, ofRows: 900 },
        { code: 'no-missed-calls', calls: 90 },
      ] as const),
    ];
    expect(units.length).toBeGreaterThan(6);
    const text = summary({ ...samplePublished, findings }, 200, false, languages.sv, made);
    expect(text).toContain(`… och 1 till. Den står ${where}.`);
    expect(text).toContain(`enheter till ${where.replace(', under Datakvalitet', '')}`);
  });

  it('points out first what makes figures wrong, a kind in a line', () => {
    const day = (date: number) => ({ code: 'day-without-rows', channel: 'mail', date }) as const;
    const findings: PublishedResult['findings'] = [
      ...([{ code: 'hours-assumed' }, { code: 'name-assumed', municipality: 'Norberg' }] as const),
      ...[day(17_812), day(17_813), day(17_814)],
      { code: 'one-direction', channel: 'mail', direction: 'incoming' },
    ];
    const text = summary({ ...samplePublished, findings }, 200);
    const told = text.split('\n').filter((line) => line.startsWith('  ! '));
    expect(told).toHaveLength(3);
    expect(told[0]).toContain(languages.sv.findings.findingSentence(findings[5] ?? day(0), []));
    expect(told[2]).toMatch(/Och 2 till av samma slag\.$/);
    expect(text).toContain('… och 1 till.');
  });

  it('lets no text from the input steer the terminal', () => {
    const evil = `Björk${escapeCharacter}]0;ägd\u0007${escapeCharacter}[2J\u202eskolan\r\n\u009b31m`;
    const [rule] = samplePublished.rules;
    const [main] = rule.readings;
    const [unit, ...units] = main.units;
    const [input, ...inputs] = samplePublished.inputs;
    if (unit === undefined || input === undefined) throw new Error('the sample is empty');
    const readings: typeof rule.readings = [
      { ...main, title: evil, units: [{ ...unit, unit: evil }, ...units] },
    ];
    const text = summary(
      {
        ...samplePublished,
        municipality: evil,
        inputs: [{ ...input, file: evil, format: evil }, ...inputs],
        rules: [{ ...rule, title: evil, readings }],
      },
      200,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(text).toContain('Björk\\u{1b}]0;ägd\\u{7}');
    expect(text.split('\n')).toHaveLength(summary(samplePublished, 200).split('\n').length);
  });
});
