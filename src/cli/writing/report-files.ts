import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Progress } from '../../progress.js';
import type { FigureInput, OutputFile, Reporter } from '../../report/reporter.js';
import { figureReporters, reporters } from '../../report/reporters.js';
import type { Terminal } from '../terminal.js';
import { findBrowser } from './find-browser.js';
import type { WrittenFigureFormat, WrittenFormat } from './formats.js';
import { printedPdf, printerOf } from './print-pdf.js';

/** Who writes the formats. A browser is looked for at once: a run that cannot end well does not begin. */
export function reportersOf(
  formats: readonly WrittenFormat[],
  { env }: Pick<Terminal, 'env'>,
): readonly Reporter[] {
  return formats.map((format) => (format === 'pdf' ? pdfReporter(env) : reporters[format]));
}

/** The same for what is made of figures alone. */
export function figureReportersOf(
  formats: readonly WrittenFigureFormat[],
  { env }: Pick<Terminal, 'env'>,
): readonly Reporter<FigureInput>[] {
  return formats.map((format) => (format === 'pdf' ? pdfReporter(env) : figureReporters[format]));
}

/** The browser that prints one of the formats; null where none is printed. */
export function printingBrowser(
  formats: readonly WrittenFormat[],
  { env }: Pick<Terminal, 'env'>,
): string | null {
  return formats.includes('pdf') ? findBrowser(env) : null;
}

/** All files, whole, before any is written. */
export async function filesOf<Input>(
  input: Input,
  asked: readonly Reporter<Input>[],
  progress: Progress,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  progress.phase('writing', asked.length);
  for (const reporter of asked) {
    files.push(...(await reporter(input)));
    progress.advance(1);
    // A run that was interrupted meanwhile hears of it.
    await nextTurn();
  }
  return files;
}

/** `rapport.pdf`: the HTML as a browser prints it. */
function pdfReporter(env: Terminal['env']): Reporter<FigureInput> {
  const printer = printerOf(findBrowser(env));
  return async (input) => {
    const pages = (await figureReporters.html(input)).map(bytesOf);
    const printed = pages.map((html) => printedPdf(html, printer));
    return (await Promise.all(printed)).map((content) => ({ name: 'rapport.pdf', content }));
  };
}

/** All of a file at once. */
export function bytesOf({ content }: OutputFile): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const encoder = new TextEncoder();
  return Buffer.concat(
    [...content].map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece)),
  );
}
