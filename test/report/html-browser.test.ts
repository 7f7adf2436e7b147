import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PublishedResult } from '../../src/model/result.js';
import { html } from '../../src/report/html/html.js';
import type { Language } from '../../src/report/words/words.js';
import {
  axe,
  collidingTexts,
  cutTexts,
  headingTexts,
  otherViolationsIn,
  outsideTexts,
  poorContrastIn,
  tableHeads,
  unfolded,
  violationsIn,
} from './browser-probes.js';
import { fortyUnits } from './forty-units.js';
import { manyPublished } from './many-rules.js';
import { samplePublished } from './sample-result.js';
import { hiddenResult, twoRules } from './stress-result.js';

const executablePath = '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
const inBrowser = hasBrowser ? describe : describe.skip;
if (!hasBrowser) console.warn(`The report is not looked at in a browser: there is no ${executablePath}.`);

const canReadPdf = existsSync('/usr/bin/pdftotext');
if (hasBrowser && !canReadPdf)
  console.warn('Printed pages are not looked at: there is no /usr/bin/pdftotext.');

const folder = hasBrowser ? mkdtempSync(join(tmpdir(), 'rapport-')) : '';

const addresses = new Map<PublishedResult, Map<Language, Promise<string>>>();

/** Where the report stands: each is written once, for all tests that look at it. */
function written(published: PublishedResult, language: Language = 'sv'): Promise<string> {
  const ofResult = addresses.get(published) ?? new Map<Language, Promise<string>>();
  addresses.set(published, ofResult);
  const address = ofResult.get(language) ?? writtenAnew(published, language);
  ofResult.set(language, address);
  return address;
}

async function writtenAnew(published: PublishedResult, language: Language): Promise<string> {
  const [file] = await html({
    language,
    published,
    gates: { checks: [], strict: null },
    template: null,
  });
  if (!(file?.content instanceof Uint8Array)) throw new Error('rapport.html has no bytes');
  const path = join(mkdtempSync(join(folder, 'fall-')), 'rapport.html');
  writeFileSync(path, file.content);
  return pathToFileURL(path).href;
}

/** Waits until the page says so; asked from outside, since its policy lets no script of ours wait inside it. */
async function until(page: Page, condition: string): Promise<void> {
  while (!(await page.evaluate(condition))) await page.waitForTimeout(20);
}

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

  async function opened(published: PublishedResult, width = 1280, language: Language = 'sv'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(await written(published, language));
    await page.evaluate('new Promise(requestAnimationFrame)');
    return page;
  }

  type Look = readonly [width: number, colorScheme: 'light' | 'dark', probe: typeof violationsIn];
  const looks: readonly (readonly [string, PublishedResult, Language, readonly Look[]])[] = [
    [
      'the sample',
      samplePublished,
      'sv',
      [
        [1280, 'light', violationsIn],
        [1280, 'dark', poorContrastIn],
        [390, 'dark', otherViolationsIn],
      ],
    ],
    ['everything hidden', hiddenResult, 'sv', [[390, 'light', violationsIn]]],
    ['two promises in English', twoRules, 'en', [[1280, 'light', violationsIn]]],
    [
      'every kind of promise',
      manyPublished,
      'sv',
      [
        [1280, 'light', violationsIn],
        [390, 'dark', violationsIn],
      ],
    ],
  ];

  it.each(looks)(
    '%s keeps WCAG 2.2 AA',
    async (_, published, language, seen) => {
      const page = await opened(published, 1280, language);
      await page.evaluate(axe);
      await page.evaluate(unfolded);
      for (const [width, colorScheme, probe] of seen) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(probe(['html']))).toEqual([]);
      }
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      await page.close();
    },
    90_000,
  );

  /** Of 320 the reflow of WCAG, of 640 a page of 1280 at 200 %. */
  const layouts: readonly (readonly [string, PublishedResult, readonly number[]])[] = [
    ['the sample', samplePublished, [1280, 640, 390, 320]],
    ['forty units of three promises', fortyUnits, [1280, 390]],
    ['two promises', twoRules, [390]],
    ['every kind of promise', manyPublished, [1280, 640, 390, 320]],
  ];

  it.each(layouts)(
    '%s keeps its width, cuts no text and keeps chart texts apart',
    async (_, published, widths) => {
      const page = await opened(published);
      await page.evaluate(unfolded);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await page.evaluate(cutTexts)).toEqual([]);
        expect(await page.evaluate(collidingTexts)).toEqual([]);
        expect(await page.evaluate(outsideTexts)).toEqual([]);
      }
      await page.close();
    },
    90_000,
  );

  it.each([1280, 640])(
    'keeps its width and cuts nothing where only text is twice as large, at %d',
    async (width) => {
      const page = await opened(manyPublished, width);
      await page.evaluate(`${unfolded}, document.documentElement.style.fontSize = '200%'`);
      expect(await page.evaluate('parseFloat(getComputedStyle(document.body).fontSize)')).toBe(34);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(cutTexts)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('runs its style and script under its own policy, asks for nothing, and sorts a table and back', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => complaints.push(request.url()));
    const address = await written(samplePublished);
    await page.goto(address);
    const cells = (column: number) =>
      page.evaluate<string[]>(
        `Array.from(document.querySelectorAll('#tabell-enheter tbody tr'), (row) => row.cells[${column}].textContent)`,
      );
    const before = await cells(0);
    const button = page.locator('#tabell-enheter').getByRole('button', { name: 'I tid', exact: true });
    const status = page.getByRole('status');
    await button.click();
    const rising = await cells(4);
    expect(rising.slice(0, 3)).toEqual(['72\u00a0%', '75\u00a0%', '79\u00a0%']);
    expect(rising.slice(-2)).toEqual(['dold', 'dold']);
    expect(await status.textContent()).toBe('Sorterad efter i tid, stigande.');
    await button.click();
    expect((await cells(4)).slice(0, 2)).toEqual(['100\u00a0%', '99\u00a0%']);
    expect(await page.locator('#tabell-enheter [aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await button.click();
    expect(await cells(0)).toEqual(before);
    expect(await page.locator('#tabell-enheter [aria-sort]').count()).toBe(0);
    expect(complaints).toEqual([address]);
    await page.close();
  }, 30_000);

  it('shows one unit alone in every table of units, says so, and shows all again', async () => {
    const page = await opened(fortyUnits, 390);
    const shown = `Array.from(document.querySelectorAll('table:has([data-unit])'), (table) =>
      Array.from(table.querySelectorAll('[data-unit]')).filter((row) => getComputedStyle(row).display !== 'none').length)`;
    const all = await page.evaluate<number[]>(shown);
    expect(all.length).toBeGreaterThan(8);
    expect(Math.max(...all)).toBe(40);
    const choice = page.getByRole('combobox', { name: 'Hitta din enhet' });
    expect(await choice.locator('option').count()).toBe(41);
    const unit = 'Samhällsutvecklings- och tillgänglighetsenheten för område 2';
    await choice.selectOption(unit);
    expect(new Set(await page.evaluate<number[]>(shown))).toEqual(new Set([0, 1]));
    expect(await page.getByRole('status').textContent()).toBe(`Tabellerna visar bara ${unit}.`);
    const notes = await page.locator('.only-unit').allTextContents();
    expect(notes).toHaveLength(all.length);
    expect(notes).toContain(`Visar bara ${unit}. Visa alla enheter`);
    expect(notes).toContain(`Här finns ingen rad för ${unit}. Visa alla enheter`);
    await page.evaluate(axe);
    expect(await page.evaluate(violationsIn(['.finder', '.only-unit']))).toEqual([]);
    const link = page.locator('.finder').getByRole('link').first();
    await link.click();
    await page.waitForURL(/#tabell-/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(shown)).toEqual(all);
    expect(await page.locator('.finder').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.only-unit:has(+ .scroll > #tabell-enheter) button').click();
    expect(await page.evaluate(shown)).toEqual(all);
    expect(await choice.inputValue()).toBe('');
    expect(await page.evaluate('document.activeElement.firstElementChild.id')).toBe('tabell-enheter');
    expect(await page.getByRole('status').textContent()).toBe('Tabellerna visar alla enheter.');
    await page.close();
  }, 60_000);

  it('keeps a hostile name of a unit as text, also where the script writes it', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e</select><script>alert(2)</script>';
    const [first, ...others] = samplePublished.rules;
    const [main, ...readings] = first.readings;
    const units = main.units.map((unit, index) => (index === 0 ? { ...unit, unit: hostile } : unit));
    const poisoned: typeof first = { ...first, readings: [{ ...main, units }, ...readings] };
    const page = await opened({ ...samplePublished, rules: [poisoned, ...others] });
    const seen = hostile.replace('\u202e', '');
    await page.locator('#enhet').selectOption(seen);
    expect(await page.getByRole('status').textContent()).toBe(`Tabellerna visar bara ${seen}.`);
    expect(await page.locator('.only-unit').first().textContent()).toBe(
      `Visar bara ${seen}. Visa alla enheter`,
    );
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    await page.close();
  }, 30_000);

  it('is reached by the keyboard in the order of the page, each stop to be seen', async () => {
    const page = await opened(samplePublished, 390);
    const stops =
      await page.evaluate<number>(`Array.from(document.querySelectorAll('a[href], button, select, summary, [tabindex="0"]'))
      .filter((stop) => stop.checkVisibility({ contentVisibilityAuto: true }) && (stop.closest('details:not([open])') === null || stop.matches('details:not([open]) > summary')))
      .map((stop, index) => { stop.dataset.stop = index; }).length`);
    expect(stops).toBeGreaterThan(25);
    const reached: unknown[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const look = `getComputedStyle(document.activeElement).outlineStyle !== 'none' && document.activeElement.getBoundingClientRect().width > 0`;
      reached.push(
        await page.evaluate(
          `${look} ? Number(document.activeElement.dataset.stop) : document.activeElement.outerHTML`,
        ),
      );
    }
    expect(reached).toEqual(Array.from({ length: stops }, (_, index) => index));
    await page.close();
  }, 60_000);

  it('folds, sorts, scrolls, skips and finds a unit by the keyboard alone', async () => {
    const page = await opened(samplePublished, 390);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#sammanfattning$/);
    await page.locator('main summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(true);
    await page.locator('#tabell-enheter button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#tabell-enheter th[aria-sort]').count()).toBe(1);
    const region = page.locator('.scroll:has(#tabell-enheter)');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await until(page, 'document.activeElement.scrollLeft > 0');
    const left = await page.evaluate(
      "document.querySelector('#tabell-enheter tbody th').getBoundingClientRect().left",
    );
    expect(left).toBeGreaterThanOrEqual(0);
    await page.locator('#enhet').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('status').textContent()).toMatch(/^Tabellerna visar bara /);
    await page.close();
  }, 60_000);

  it('is whole without script: no dead button, every fold opens, every table scrolls', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 900 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(await written(samplePublished));
    expect(await page.locator('button:visible, select:visible').count()).toBe(0);
    expect(await page.locator('.scroll:not([tabindex="0"])').count()).toBe(0);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(50);
    await page.locator('main summary').first().click();
    expect(await page.locator('main details[open] table').first().isVisible()).toBe(true);
    await context.close();
  }, 30_000);

  it('prints every table, opened, in A4 pages with light colours', async () => {
    const page = await opened(samplePublished);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe('rgb(255, 255, 255)');
    const table = await page.evaluate(
      "document.querySelector('#tabell-veckor').getBoundingClientRect().height",
    );
    expect(table).toBeGreaterThan(100);
    await page.close();
  }, 30_000);

  (canReadPdf ? it : it.skip).each([
    ['the sample', samplePublished],
    ['forty units of three promises', fortyUnits],
  ])(
    'prints %s with numbered pages, no heading last, and heads over what goes on',
    async (_, published) => {
      const page = await opened(published);
      const pdf = join(folder, 'rapport.pdf');
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      const headings = (await page.evaluate<string[]>(headingTexts)).map(bare);
      const heads = (await page.evaluate<string[]>(tableHeads)).map(bare);
      await page.close();
      expect(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/.test(readFileSync(pdf, 'latin1'))).toBe(true);
      const pages = printedPages(pdf);
      const printed = bare(pages.flat().join(' '));
      expect(headings.filter((heading) => !printed.includes(heading))).toEqual([]);
      expect(pages.map((lines) => lines.at(-1))).toEqual(
        pages.map((_, index) => `Sida ${index + 1} av ${pages.length}`),
      );
      expect(pages[0]).toContain('Börja här');
      const firstLines = pages.slice(1).map((lines) => bare(lines[1] ?? ''));
      expect(firstLines.filter((line) => unitRow.test(line))).toEqual([]);
      const lastLines = pages.map((lines) => bare(lines.at(-2) ?? ''));
      expect(lastLines.filter((line) => headings.some((heading) => isEndOf(line, heading)))).toEqual([]);
      expect(lastLines.filter((line) => heads.some((head) => isPartOf(line, head)))).toEqual([]);
    },
    120_000,
  );
});

/** How a row of a table of the forty units begins: on top of a page it would lack its head. */
const unitRow = /^(?:Enhet \d+|Samhällsutvecklings[^:.]*) \d+ \d/;

/** The lines of each page, from the top. */
function printedPages(pdf: string): readonly (readonly string[])[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

function bare(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function isEndOf(line: string, heading: string): boolean {
  return line === heading || (line.length > 12 && heading.endsWith(line));
}

function isPartOf(line: string, head: string): boolean {
  const words = head.split(' ');
  return line.includes(' ') && line.split(' ').every((word) => words.includes(word));
}
