import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import { type SampleRequest, sample } from '../audit/sample.js';
import { userError } from '../errors.js';
import { reviewFormBytes } from '../report/excel/review-form.js';
import { sampleText } from '../report/terminal/sample-text.js';
import { languages } from '../report/words/words.js';
import { auditSettings } from './audit-settings.js';
import { jobOf } from './read-job.js';
import { sampleOptionsSchema } from './sample-options.js';
import type { Terminal } from './terminal.js';

interface SampleCommand {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

type SampleOptions = z.output<typeof sampleOptionsSchema>;

/** `sample`: draws mail contacts and writes the form in which a person judges them. */
export async function runSample({ files, options, terminal }: SampleCommand): Promise<void> {
  const checked = sampleOptionsSchema.parse(options);
  if (!checked.includePersonalData) throw userError('sample-needs-personal-data', {});
  const request = requestOf(checked);
  const { out: _form, ...others } = checked;
  const settings = auditSettings(files, others, terminal.cwd);
  const words = languages[settings.language];
  const form = await sample(request, await jobOf(settings));
  const file = checked.out ?? defaultFiles[request.kind];
  writeForm(await reviewFormBytes(form, words), file, terminal.cwd);
  const { width } = terminal;
  terminal.out(sampleText(form.design, file, { width, color: terminal.color && checked.color, words }));
}

const defaultSizes: Record<SampleRequest['kind'], string> = { quality: '100', unanswered: '50' };
const defaultSeed = '1';
const defaultFiles: Record<SampleRequest['kind'], string> = {
  quality: 'granskning.xlsx',
  unanswered: 'granskning-obesvarade.xlsx',
};

function requestOf({ unanswered, rule, size, per, seed }: SampleOptions): SampleRequest {
  const kind = unanswered ? 'unanswered' : 'quality';
  if (per !== undefined && per !== 'unit') throw badOption('--per', per, 'unit');
  return {
    kind,
    rule: rule ?? null,
    size: readWhole('--size', size ?? defaultSizes[kind], 1),
    perUnit: per === 'unit',
    seed: readWhole('--seed', seed ?? defaultSeed, 0),
  };
}

function readWhole(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && Number.isSafeInteger(number)) return number;
  throw badOption(option, text, `ett heltal som är minst ${least}`);
}

function badOption(option: string, found: string, expected: string): Error {
  return userError('bad-option', { option, found, expected, command: 'sample' });
}

/** A form that somebody may have filled in is never written over; writing the same again changes nothing. */
function writeForm(bytes: Uint8Array, file: string, cwd: string): void {
  const path = isAbsolute(file) ? file : join(cwd, file);
  if (existsSync(path)) {
    if (Buffer.compare(readExisting(path, file), bytes) === 0) return;
    throw userError('form-exists', { file, example: file.replace(/(\.xlsx)?$/i, '-2.xlsx') });
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    throw notWritable(file, error);
  }
}

function readExisting(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw notWritable(file, error);
  }
}

function notWritable(file: string, error: unknown): Error {
  return userError('file-not-writable', {
    file,
    why: error instanceof Error ? error.message : String(error),
  });
}
