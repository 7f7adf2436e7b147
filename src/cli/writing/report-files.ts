import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Progress } from '../../progress.js';
import type { FigureInput, OutputFile, Reporter, ReportInput } from '../../report/reporter.js';
import { figureReporters, reporters } from '../../report/reporters.js';
import type { Terminal } from '../terminal.js';
import type { Beside } from '../threads/with-threads.js';
import { bytesOf } from './bytes-of.js';
import { findBrowser } from './find-browser.js';
import type { WrittenFigureFormat, WrittenFormat } from './formats.js';
import { printedPdf, printerOf } from './print-pdf.js';

/** Who writes a format, and whether in a thread beside the run. */
export interface Writer<Input> {
  readonly write: Reporter<Input>;
  readonly isBeside: boolean;
}

interface Means extends Pick<Terminal, 'env'> {
  readonly beside: Beside;
}

/** Who writes the formats. */
export function writersOf(formats: readonly WrittenFormat[], means: Means): readonly Writer<ReportInput>[] {
  return formats.map((format) => {
    if (format === 'xlsx' || format === 'csv') return { write: reporters[format], isBeside: false };
    return figureWriter(format, means);
  });
}

/** The same for what is made of figures alone. */
export function figureWritersOf(
  formats: readonly WrittenFigureFormat[],
  means: Means,
): readonly Writer<FigureInput>[] {
  return formats.map((format) => figureWriter(format, means));
}

function figureWriter(format: WrittenFigureFormat, { env, beside }: Means): Writer<FigureInput> {
  const written = format === 'pdf' ? 'html' : format;
  const thread = beside.get(written);
  const write = thread ?? figureReporters[written];
  return { write: format === 'pdf' ? pdfReporter(write, env) : write, isBeside: thread !== undefined };
}

/** The browser that prints one of the formats; null where none is printed. */
export function printingBrowser(
  formats: readonly WrittenFormat[],
  { env }: Pick<Terminal, 'env'>,
): string | null {
  return formats.includes('pdf') ? findBrowser(env) : null;
}

/** All files, whole and in the order of their writers, before any is written. What is made beside is begun first. */
export async function filesOf<Input>(
  input: Input,
  writers: readonly Writer<Input>[],
  progress: Progress,
): Promise<readonly OutputFile[]> {
  const made = new Map<Writer<Input>, Promise<readonly OutputFile[]>>();
  progress.phase('writing', writers.length);
  for (const writer of [...writers].sort((a, b) => Number(b.isBeside) - Number(a.isBeside))) {
    const making = makeFiles(input, writer, progress);
    made.set(writer, making);
    // What fails beside is told when all else is done.
    if (writer.isBeside) making.catch(() => undefined);
    else await making;
    // A run that was interrupted meanwhile hears of it.
    await nextTurn();
  }
  const files = await Promise.all(writers.map((writer) => made.get(writer) ?? []));
  return files.flat();
}

async function makeFiles<Input>(
  input: Input,
  { write }: Writer<Input>,
  progress: Progress,
): Promise<readonly OutputFile[]> {
  const files = await write(input);
  progress.advance(1);
  return files;
}

/** `rapport.pdf`: the HTML as a browser prints it. */
function pdfReporter(html: Reporter<FigureInput>, env: Terminal['env']): Reporter<FigureInput> {
  const printer = printerOf(findBrowser(env));
  return async (input) => {
    const pages = (await html(input)).map(bytesOf);
    const printed = pages.map((page) => printedPdf(page, printer));
    return (await Promise.all(printed)).map((content) => ({ name: 'rapport.pdf', content }));
  };
}
