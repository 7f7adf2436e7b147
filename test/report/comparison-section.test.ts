import { describe, expect, it } from '@jest/globals';
import { compare } from '../../src/measurement/comparison/compare.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { ChangeFigures, ComparisonFigures } from '../../src/model/comparison.js';
import type { ReadingFigures } from '../../src/model/reading-figures.js';
import type { PublishedResult, Result } from '../../src/model/result.js';
import { narrowDrawing, wideDrawing } from '../../src/report/charts/drawing.js';
import { textWidth } from '../../src/report/charts/text-width.js';
import { reportDocument } from '../../src/report/content.js';
import type { Block } from '../../src/report/document/block.js';
import type { Figure, FigurePart } from '../../src/report/document/figure.js';
import { plainWords } from '../../src/report/document/inline.js';
import { html, htmlText } from '../../src/report/markup.js';
import { comparisonText } from '../../src/report/terminal/comparison-text.js';
import { languages } from '../../src/report/words/words.js';
import { fullBackground, fullComparison } from './full-comparison.js';
import { sampleResult } from './sample-result.js';

const longAgo = 209 * 7;
const { period } = sampleResult;
const [rule] = sampleResult.rules;
const [main, ...others] = rule.readings;

/** One unit had another name, and one answered less. */
function before(reading: ReadingFigures): ReadingFigures {
  const [gone, moved, ...kept] = reading.units;
  if (gone === undefined || moved === undefined) throw new Error('the sample has many units');
  const cell = { ...moved.cell, met: moved.cell.met - 60, late: moved.cell.late + 60 };
  return { ...reading, units: [{ ...gone, unit: 'Gamla kontoret' }, { ...moved, cell }, ...kept] };
}

/** The same weeks four years earlier. */
const earlier: Result = {
  ...sampleResult,
  period: { from: period.from - longAgo, until: period.until - longAgo, label: '2014' },
  rules: [{ ...rule, readings: [before(main), ...others.map(before)] }],
};

const comparison = compare({ file: 'då.json', sha256: '', result: earlier }, sampleResult);
const compared = publish({ ...sampleResult, comparison, background: fullBackground });

function blocksOf(result: PublishedResult): readonly Block[] {
  const found = reportDocument(result, 'sv').sections.find(({ id }) => id === 'jamforelse');
  return found?.blocks ?? [];
}

function paragraphsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainWords(block.text)] : []));
}

function figureIn(result: PublishedResult): Figure {
  const figures = blocksOf(result).flatMap((block) => (block.kind === 'figure' ? [block] : []));
  const [figure] = figures;
  if (figure === undefined) throw new Error('nothing is drawn');
  return figure;
}

describe('the part on what changed', () => {
  it('says that there is nothing to compare with', () => {
    const [only, ...rest] = paragraphsOf(blocksOf(publish(sampleResult)));
    expect(only).toContain('Ingen tidigare mätning');
    expect(rest).toEqual([]);
  });

  it('tells, draws and lists what changed, and sets other values apart', () => {
    const blocks = blocksOf(compared);
    const [intro, story] = paragraphsOf(blocks);
    expect(intro).toContain('2014');
    expect(story).toMatch(/^(Ingen säker skillnad mot 2014|Bland de \d+\senheter)/);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []));
    expect(tables).toEqual([
      'tabell-jamforelse',
      'tabell-jamforelse-tider',
      'tabell-jamforelse-tolkningar',
      'tabell-bakgrund',
    ]);
    expect(paragraphsOf(blocks).join(' ')).toContain('Enheter som bara fanns 2014: Gamla kontoret.');
  });

  it('draws what is not comparable last, each with its reason', () => {
    const figure = figureIn(compared);
    const texts = figure.parts.flatMap((part) => textsOf(part, false)).map(({ text }) => text);
    expect(texts).toContain('oförändrat');
    expect(texts.indexOf('Gamla kontoret')).toBeGreaterThan(texts.indexOf('Ej jämförbart'));
    expect(texts).toContain('fanns bara 2014');
  });

  it('gives the reason where nothing can be compared', () => {
    const { reasons } = fullComparison;
    const none: ComparisonFigures = { ...comparison, reasons, rules: [], cautions: [] };
    const paragraphs = paragraphsOf(blocksOf({ ...compared, comparison: none, background: [] }));
    expect(paragraphs.slice(1)).toEqual([
      'Går inte att jämföra: den tidigare mätningen gäller Stenköping och den här Lindåsa.',
      'Går inte att jämföra: mätperioderna överlappar varandra 8–16\u00a0oktober 2018.',
    ]);
  });

  it('is told in the summary, with the way there', () => {
    const [summary] = reportDocument(compared, 'sv').sections;
    const links = (summary?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph' && Array.isArray(block.text) ? block.text : [],
    );
    expect(links).toContainEqual({ kind: 'link', text: 'Se jämförelsen.', to: 'jamforelse' });
  });

  it('has the formula of its interval in the appendix, which causes of departures need too', () => {
    const termsOf = (result: PublishedResult): string =>
      JSON.stringify(reportDocument(result, 'sv').sections.at(-1));
    expect(termsOf(compared)).toContain('Intervall för en skillnad');
    expect(termsOf(publish(sampleResult))).toContain('Intervall för en skillnad');
  });
});

interface Placed {
  readonly text: string;
  readonly from: number;
  readonly until: number;
  readonly y: number;
}

/** Where every text of a drawing stands, as wide as it is likely to be. */
function textsOf(figure: FigurePart, narrow: boolean): readonly Placed[] {
  const drawing = narrow ? narrowDrawing('x') : wideDrawing('x');
  const svg = htmlText(html`${figure.draw(drawing).marks}`);
  return [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>(.*?)<\/text>/g)].map(
    ([, x, y, attributes = '', content = '']) => {
      const text = content.replace(/<[^>]*>/g, '');
      const isSmall = attributes.includes('small');
      const width = textWidth(
        text,
        isSmall ? drawing.smallSize : drawing.textSize,
        attributes.includes('bold'),
      );
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
      const from = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      return { text, from, until: from + width, y: Number(y) };
    },
  );
}

function overlaps(texts: readonly Placed[]): readonly (readonly [string, string])[] {
  return texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter((other) => Math.abs(one.y - other.y) < 10 && one.from < other.until && other.from < one.until)
      .map((other) => [one.text, other.text] as const),
  );
}

/** Forty units of long names, some of which cannot be shown. */
function crowded(figures: ChangeFigures): ChangeFigures {
  const [first] = figures.units;
  if (first === undefined) throw new Error('no unit');
  const units = Array.from({ length: 40 }, (_, index) => ({
    ...first,
    unit: `Samhällsutvecklings- och tillgänglighetsenheten för område ${index + 1}`,
    cell: index % 7 === 3 ? ({ hidden: 'few' } as const) : first.cell,
  }));
  return { ...figures, units };
}

const crowd: PublishedResult = {
  ...compared,
  comparison: {
    ...comparison,
    rules: comparison.rules.map((one) => ({
      ...one,
      readings: one.readings.map((reading) => ({
        ...reading,
        figures: reading.figures === null ? null : crowded(reading.figures),
      })),
    })),
  },
};

describe('the figure of what changed', () => {
  it.each([
    ['wide', compared, false, 760],
    ['narrow', compared, true, 350],
    ['of forty units, wide', crowd, false, 760],
    ['of forty units, narrow', crowd, true, 350],
  ] as const)('%s, has no text over another or outside', (_, result, narrow, width) => {
    const parts = figureIn(result).parts.map((part) => textsOf(part, narrow));
    const texts = parts.flat();
    expect(texts.length).toBeGreaterThan(10);
    const outside = texts.filter(({ from, until }) => from < -1 || until > width + 1);
    expect(outside).toEqual([]);
    expect(parts.flatMap(overlaps)).toEqual([]);
  });

  it('has forty units in drawings that fit a page with room for their text, and each in words once', () => {
    const { parts } = figureIn(crowd);
    const heights = parts.map((part) => part.draw(wideDrawing('x')).height);
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...heights)).toBeLessThan(900);
    const told = parts.map(({ description }) => description).join(' ');
    expect(told.match(/området? \d+:/g)).toHaveLength(34);
  });
});

describe('the comparison on a screen', () => {
  it.each([60, 80, 120, 200])('%d columns wide is no wider', (width) => {
    const text = comparisonText({ published: crowd, words: languages.sv, width, color: false });
    expect(text.split('\n').filter((line) => [...line].length > width)).toEqual([]);
    expect(text).toContain('Enheter som bara fanns 2014: Gamla kontoret.');
  });
});
