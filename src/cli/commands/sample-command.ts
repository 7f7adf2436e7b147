import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { type SampleRequest, sample } from '../../audit/sample.js';
import { type ExpectedValue, userError } from '../../errors/errors.js';
import { reviewFormBytes } from '../../report/excel/review-form.js';
import { sampleJson } from '../../report/json/outputs/sample-output.js';
import { sampleText } from '../../report/terminal/sample-text.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { auditOptionsSchema } from '../options/audit-options-schema.js';
import { auditSettings } from '../options/audit-settings.js';
import { readInputFile } from '../reading/read-files.js';
import { jobOf } from '../reading/read-job.js';
import { showingProgress } from '../telling/progress.js';
import { settingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';
import { besideFile, standardOutput } from '../writing/standard-output.js';
import { writeNewFiles } from '../writing/write-new-files.js';

const optionsSchema = auditOptionsSchema.extend({
  unanswered: z.boolean().default(false),
  rule: z.string().optional(),
  size: z.string().optional(),
  per: z.string().optional(),
  seed: z.string().optional(),
});

interface SampleCommand {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

type SampleOptions = z.output<typeof optionsSchema>;

/** `sample`: draws mail contacts and writes the form in which a person judges them. */
export async function runSample({ files, options, terminal }: SampleCommand): Promise<void> {
  const checked = optionsSchema.parse(options);
  if (!checked.includePersonalData) throw userError('sample-needs-personal-data', {});
  const request = requestOf(checked);
  const { out: _form, ...others } = checked;
  const settings = auditSettings(files, others, terminal.cwd);
  const words = languages[settings.language];
  const form = await showingProgress({ manner: checked, terminal, words }, async ({ progress, note }) => {
    note(settingLines(settingsOf(checked, settings.project), words));
    return sample(request, await jobOf(settings), progress);
  });
  const file = formFile(checked.out, defaultFiles[request.kind], terminal.cwd);
  const isPiped = file === standardOutput;
  const bytes = await reviewFormBytes(form, words);
  if (isPiped) terminal.bytes(bytes);
  else writeForm(bytes, file, terminal.cwd);
  if (checked.quiet) return;
  const reader = isPiped ? besideFile(terminal) : terminal;
  const { width } = reader;
  const color = reader.color && checked.color;
  reader.out(
    checked.json ? sampleJson(form.design, file) : sampleText(form.design, file, { width, color, words }),
  );
}

const defaultSizes: Record<SampleRequest['kind'], string> = { quality: '100', unanswered: '50' };
const defaultSeed = '1';
const defaultFiles: Record<SampleRequest['kind'], string> = {
  quality: 'granskning.xlsx',
  unanswered: 'granskning-obesvarade.xlsx',
};

function requestOf({ unanswered, rule, size, per, seed }: SampleOptions): SampleRequest {
  const kind = unanswered ? 'unanswered' : 'quality';
  if (per !== undefined && per !== 'unit') throw badOption('--per', per, 'per-unit');
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
  throw badOption(option, text, { atLeast: least });
}

function badOption(option: string, found: string, expected: ExpectedValue): Error {
  return userError('bad-option', { option, found, expected, command: 'sample' });
}

/** In a folder, there or to be made, the form is called what it is called where no name is given. */
function formFile(out: string | undefined, usual: string, cwd: string): string {
  if (out === undefined) return usual;
  return out !== standardOutput && isFolder(out, cwd) ? join(out, usual) : out;
}

function isFolder(out: string, cwd: string): boolean {
  const path = resolve(cwd, out);
  return out.endsWith('/') || out.endsWith(sep) || (existsSync(path) && statSync(path).isDirectory());
}

/** A form that somebody may have filled in is never written over; writing the same again changes nothing. */
function writeForm(bytes: Uint8Array, file: string, cwd: string): void {
  const path = resolve(cwd, file);
  if (existsSync(path)) {
    if (Buffer.compare(readInputFile(file, cwd).bytes, bytes) === 0) return;
    throw userError('form-exists', { file, example: file.replace(/(\.xlsx)?$/i, '-2.xlsx') });
  }
  writeNewFiles({
    files: [{ name: basename(path), content: bytes, isPrivate: true }],
    ...{ folder: dirname(path), shown: file },
  });
}
