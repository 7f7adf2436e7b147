import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { type CutPart, splitLogs } from '../../audit/split/split-logs.js';
import { writtenPart } from '../../audit/split/written-part.js';
import { userError } from '../../errors/errors.js';
import { splitJson } from '../../report/json/outputs/split-output.js';
import type { OutputFile } from '../../report/reporter.js';
import { splitText } from '../../report/terminal/parts-text.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { type AuditOptions, auditOptionsSchema } from '../options/audit-options-schema.js';
import { auditSettings } from '../options/audit-settings.js';
import { jobOf } from '../reading/read-job.js';
import { showingProgress } from '../telling/progress.js';
import { partSettingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';
import { standardOutput } from '../writing/standard-output.js';
import { writeNewFilesWithPauses } from '../writing/write-new-files.js';

const optionsSchema = auditOptionsSchema.extend({
  out: z.string().default('delar'),
  partitions: z.string().default('64'),
});

interface SplitCommand {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `split`: cuts logs into parts that can be counted apart. They hold all that the logs do, and are for their owner alone. */
export async function runSplit({ files, options, terminal }: SplitCommand): Promise<void> {
  const { out, partitions, ...checked } = optionsSchema.parse(options);
  const count = readPartitions(partitions);
  if (out === standardOutput) throw userError('folder-needed', { command: 'split' });
  const settings = auditSettings(files, checked, terminal.cwd);
  const words = languages[settings.language];
  const { notice } = words.parts;
  const folder = isAbsolute(out) ? out : join(terminal.cwd, out);
  refuseExisting([...partNames(count), notice.file], { folder, out });
  const parts = await showingProgress({ manner: checked, terminal, words }, async ({ progress, note }) => {
    note(settingLines(partSettingsOf(checked, settings.project), words));
    return splitLogs(await jobOf(settings), count, progress);
  });
  const written = parts.map(partFile);
  await writeNewFilesWithPauses({
    files: [...written, { name: notice.file, content: [notice.text], isPrivate: true }],
    ...{ folder, shown: out, isOwnFolder: true },
  });
  if (checked.quiet) return;
  const color = terminal.color && checked.color;
  const told = {
    rows: parts.flatMap((part) => part.files).reduce((sum, { rows }) => sum + rows, 0),
    files: written.map(({ name }) => name),
    out,
  };
  if (checked.json) return terminal.out(splitJson(told));
  const [first = ''] = told.files;
  const counts = first.replace(/^part-(.*)\.ndjson$/, 'del-$1.json');
  const next = ['tally', join(out, first), ...decidingOptions(checked), '--out', counts];
  terminal.out(splitText({ ...told, next }, { width: terminal.width, color, words }));
}

/** What decides how a part is counted, as it was given: who counts one must give it again. */
function decidingOptions(options: AuditOptions): readonly string[] {
  const { project, rules, period, organisation, corrections, ownDomain, ownNumber, lang } = options;
  const given = { project, rules, period, organisation, corrections, lang };
  const several = { 'own-domain': ownDomain, 'own-number': ownNumber };
  return [
    ...Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    ...Object.entries(several).flatMap(([name, values = []]) =>
      values.flatMap((value) => [`--${name}`, value]),
    ),
  ];
}

function partFile(part: CutPart): OutputFile {
  const { number, of } = part.part;
  return { name: partName(number, of), content: writtenPart(part), isPrivate: true };
}

function partName(number: number, of: number): string {
  return `part-${String(number).padStart(String(of).length, '0')}.ndjson`;
}

function partNames(of: number): readonly string[] {
  return Array.from({ length: of }, (_, index) => partName(index + 1, of));
}

/** Before anything is read: splitting takes its time. */
function refuseExisting(names: readonly string[], { folder, out }: { folder: string; out: string }): void {
  const there = names.find((name) => existsSync(join(folder, name)));
  if (there !== undefined) throw userError('file-exists', { file: join(out, there), example: `${out}-2` });
}

/** More are of no use: each has its own head, and the smallest computer takes one at a time. */
const mostPartitions = 10_000;

function readPartitions(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= mostPartitions) return number;
  throw userError('bad-option', {
    ...{ option: '--partitions', found: text, command: 'split' },
    expected: { atLeast: 1, atMost: mostPartitions },
  });
}
