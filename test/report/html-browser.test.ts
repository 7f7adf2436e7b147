import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PublishedResult } from '../../src/model/result.js';
import { html } from '../../src/report/html/html.js';
import { manyPublished } from './many-rules.js';
import { samplePublished, sampleResult } from './sample-result.js';
import { hiddenResult, stressResult, twoRules } from './stress-result.js';

const executablePath = '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
const inBrowser = hasBrowser ? describe : describe.skip;
if (!hasBrowser) console.warn(`The report is not looked at in a browser: there is no ${executablePath}.`);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = hasBrowser ? mkdtempSync(join(tmpdir(), 'rapport-')) : '';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function written(name: string, published: PublishedResult): Promise<string> {
  const [file] = await html({
    language: 'sv',
    result: sampleResult,
    published,
    template: null,
  });
  if (!(file?.content instanceof Uint8Array)) throw new Error('rapport.html has no bytes');
  const path = join(folder, `${name}.html`);
  writeFileSync(path, file.content);
  return pathToFileURL(path).href;
}

/** Pairs of texts of one drawing that lie on each other by more than a unit. */
const collidingTexts = `Array.from(document.querySelectorAll('svg.chart')).flatMap((svg) => {
  const texts = Array.from(svg.querySelectorAll('text'), (text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  return texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => {
    const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
    const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
    return across > 1 && down > 3 ? [a.text + ' / ' + b.text] : [];
  }));
})`;

/** Texts of drawings that stick out of them by more than half a letter. */
const outsideTexts = `Array.from(document.querySelectorAll('svg.chart')).flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  return Array.from(svg.querySelectorAll('text')).flatMap((text) => {
    const box = text.getBoundingClientRect();
    return box.width > 0 && (box.left < frame.left - 8 || box.right > frame.right + 8) ? [text.textContent] : [];
  });
})`;

const violations = `document.querySelectorAll('details').forEach((details) => { details.open = true; }), axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ passes, violations }) =>
  passes.length < 20 ? ['only ' + passes.length + ' checks ran'] : violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))`;

inBrowser('rapport.html in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    const flags = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    browser = await chromium.launch({ executablePath, args: flags });
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(
    address: string,
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(address);
    return page;
  }

  const looks = [
    ['the sample', samplePublished, 1280, 'light'],
    ['the sample', samplePublished, 1280, 'dark'],
    ['the sample', samplePublished, 390, 'light'],
    ['the sample', samplePublished, 390, 'dark'],
    ['everything hidden', hiddenResult, 390, 'light'],
    ['two promises', twoRules, 1280, 'light'],
    ['every kind of promise', manyPublished, 1280, 'light'],
    ['every kind of promise', manyPublished, 390, 'dark'],
  ] as const;

  it.each(looks)(
    '%# %s keeps WCAG 2.2 AA',
    async (name, published, width, scheme) => {
      const page = await opened(await written(name.replaceAll(' ', '-'), published), width, scheme);
      await page.evaluate(axe);
      expect(await page.evaluate(violations)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  const layouts = [
    ['the sample', samplePublished, 1280],
    ['the sample', samplePublished, 390],
    ['the sample', samplePublished, 320],
    ['forty units and a year', stressResult, 1280],
    ['forty units and a year', stressResult, 390],
    ['two promises', twoRules, 390],
    ['every kind of promise', manyPublished, 1280],
    ['every kind of promise', manyPublished, 390],
    ['every kind of promise', manyPublished, 320],
  ] as const;

  it.each(layouts)(
    '%# %s keeps its width and its chart texts apart',
    async (name, published, width) => {
      const page = await opened(await written(name.replaceAll(' ', '-'), published), width);
      await page.evaluate(
        'document.querySelectorAll("details").forEach((details) => { details.open = true; })',
      );
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(collidingTexts)).toEqual([]);
      expect(await page.evaluate(outsideTexts)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('runs its style and script under its own policy, and sorts units by share', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(await written('sortering', samplePublished));
    const shares = `Array.from(document.querySelectorAll('#tabell-enheter tbody tr'), (row) => row.cells[4].textContent)`;
    await page.getByRole('button', { name: 'I tid', exact: true }).click();
    const rising: string[] = await page.evaluate(shares);
    expect(rising.slice(0, 3)).toEqual(['72\u00a0%', '75\u00a0%', '79\u00a0%']);
    expect(rising.slice(-2)).toEqual(['dold', 'dold']);
    await page.getByRole('button', { name: 'I tid', exact: true }).click();
    expect((await page.evaluate<string[]>(shares)).slice(0, 2)).toEqual(['100\u00a0%', '99\u00a0%']);
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it('prints every table, opened, in A4 pages with light colours', async () => {
    const page = await opened(await written('utskrift', samplePublished), 1280, 'dark');
    await page.emulateMedia({ media: 'print' });
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    const table = await page.evaluate(
      "document.querySelector('#tabell-veckor').getBoundingClientRect().height",
    );
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(table).toBeGreaterThan(100);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/.test(pdf.toString('latin1'))).toBe(true);
    await page.close();
  }, 30_000);
});
