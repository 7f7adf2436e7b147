import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type PdfFailure, userError } from '../../errors/errors.js';
import { cleanUps } from '../interrupt.js';

/** A browser that prints; `seconds` is the longest that it may take. */
export interface Printer {
  readonly browser: string;
  readonly seconds: number;
}

/** Long enough for hundreds of pages on an old machine. */
const mostSeconds = 120;

export function printerOf(browser: string): Printer {
  return { browser, seconds: mostSeconds };
}

/** The HTML as PDF: A4 as its own style says, tagged, with bookmarks; nothing is left behind on the machine. */
export async function printedPdf(html: Uint8Array, printer: Printer): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'servicematning-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  cleanUps.add(remove);
  try {
    writeFileSync(join(folder, htmlName), html);
    const why = await printed(folder, printer);
    const pdf = why === null ? pdfIn(folder) : null;
    if (pdf !== null) return pdf;
    throw userError('pdf-failed', { browser: printer.browser, why: why ?? 'no-file', said: saidIn(folder) });
  } finally {
    cleanUps.delete(remove);
    remove();
  }
}

const htmlName = 'rapport.html';
const pdfName = 'rapport.pdf';
const saidName = 'said.txt';

/** Null where the browser ended as it should, else how it ended. */
function printed(folder: string, { browser, seconds }: Printer): Promise<PdfFailure | null> {
  const said = openSync(join(folder, saidName), 'w');
  const child = spawn(browser, switches(folder), {
    stdio: ['ignore', 'ignore', said],
    windowsHide: true,
  });
  closeSync(said);
  const stop = () => void child.kill('SIGKILL');
  // The time limit of `spawn` itself goes on where nothing was started, and keeps the run from ending.
  const limit = setTimeout(stop, seconds * 1000);
  cleanUps.add(stop);
  return new Promise<PdfFailure | null>((resolve) => {
    child.on('error', () => resolve('not-started'));
    child.on('exit', (code) => resolve(code === 0 ? null : code === null ? { seconds } : { code }));
  }).finally(() => {
    clearTimeout(limit);
    cleanUps.delete(stop);
  });
}

function switches(folder: string): readonly string[] {
  return [
    '--headless',
    `--print-to-pdf=${join(folder, pdfName)}`,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--disable-gpu',
    ...ofItsOwn(folder),
    ...withoutNetwork,
    ...(isRoot() ? ['--no-sandbox'] : []),
    pathToFileURL(join(folder, htmlName)).href,
  ];
}

/** Nothing of the user's own browser is read or changed. */
function ofItsOwn(folder: string): readonly string[] {
  return [
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--password-store=basic',
    '--use-mock-keychain',
  ];
}

const withoutNetwork = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
];

/** The sandbox of Chromium refuses to start as root, as in most containers. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Null where no whole PDF was written. */
function pdfIn(folder: string): Uint8Array | null {
  const bytes = readIfThere(join(folder, pdfName));
  const isWhole = bytes?.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-8).includes('%%EOF');
  return isWhole ? bytes : null;
}

const longestSaid = 300;

/** What stopped the browser, in its own words, else the last that it said; null where it said nothing. */
function saidIn(folder: string): string | null {
  const text = readIfThere(join(folder, saidName))?.toString() ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const said = lines.find((line) => line.includes(':FATAL:')) ?? lines.at(-1);
  return said?.slice(0, longestSaid) ?? null;
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
