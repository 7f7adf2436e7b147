import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbook } from '../../src/report/excel/xlsx.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { fullResult } from './full-result.js';
import { manyPublished, manyResult } from './many-rules.js';
import { sampleInput } from './sample-input.js';
import { workbookMistakes } from './workbook-schema.js';

const books: readonly (readonly [string, ReportInput])[] = [
  ['the sample', sampleInput],
  ['every kind of promise', { ...sampleInput, result: manyResult, published: manyPublished }],
  ['curves, patterns and a comparison', { ...sampleInput, result: fullResult }],
];

describe('underlag.xlsx as Excel wants it', () => {
  it.each(books)('is well-formed, in order, and refers to what there is: %s', async (_, input) => {
    expect(workbookMistakes(await workbook(input))).toEqual([]);
  });

  it.each([
    [
      'an element out of order',
      /(<autoFilter[^>]*>)(.*?)(<\/headerFooter>)/,
      '$2$3$1',
      'autoFilter stands where it may not',
    ],
    ['a tag that is not closed', /<\/headerFooter>/, '', 'closes worksheet inside headerFooter'],
    [
      'a text that there is none of',
      / t="s"><v>\d+</,
      ' t="s"><v>99999<',
      'A1 has a text that there is none of',
    ],
  ])('a workbook with %s does not pass', async (_, found, instead, mistake) => {
    const files = unzipSync(await workbook(sampleInput));
    const name = 'xl/worksheets/sheet1.xml';
    const changed = strFromU8(files[name] ?? new Uint8Array()).replace(found, instead);
    const mistakes = (): string => workbookMistakes(zipSync({ ...files, [name]: strToU8(changed) })).join();
    expect(mistakesOrError(mistakes)).toContain(mistake);
  });
});

function mistakesOrError(mistakes: () => string): string {
  try {
    return mistakes();
  } catch (error) {
    return String(error);
  }
}

const office = process.env['SOFFICE'] ?? '/usr/bin/soffice';
/** Not every machine that has LibreOffice has its spreadsheets. */
const hasCalc = existsSync(office) && existsSync(join(dirname(realpathSync(office)), 'libsclo.so'));
const inOffice = hasCalc ? describe : describe.skip;
if (!hasCalc)
  console.warn(`The workbook is not worked out by LibreOffice: there is no Calc beside ${office}.`);

/** The workbook as LibreOffice opens it and saves it again. */
function throughOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'underlag-'));
  try {
    const [before, after] = [join(folder, 'underlag.xlsx'), join(folder, 'ut')];
    writeFileSync(before, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
    spawnSync(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', after, before]);
    return readFileSync(join(after, 'underlag.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What every cell with a formula shows, by sheet and cell. */
async function worked(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const found = new Map<string, number>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell(({ address, formula, result }) => {
        if (formula !== undefined) found.set(`${sheet.name}!${address}`, Number(result));
      }),
    );
  return found;
}

inOffice('the shares in LibreOffice', () => {
  it('are worked out from the counts beside them, to what the workbook showed before', async () => {
    const bytes = await workbook({ ...sampleInput, result: fullResult });
    const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
      const unworked = strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
      return [name, /sheet\d+\.xml$/.test(name) ? strToU8(unworked) : content];
    });
    const [before, after] = [
      await worked(bytes),
      await worked(throughOffice(zipSync(Object.fromEntries(files)))),
    ];
    expect(before.size).toBeGreaterThan(50);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const differing = [...before].filter(([at, share]) => !(Math.abs((after.get(at) ?? -1) - share) < 1e-9));
    expect(differing).toEqual([]);
  }, 120_000);
});
