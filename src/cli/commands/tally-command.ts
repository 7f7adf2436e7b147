import { z } from 'zod';
import { writeTallyPart } from '../../audit/tally/read-tally-part.js';
import { tally } from '../../audit/tally/tally.js';
import { tallyJson } from '../../report/json/outputs/tally-output.js';
import { tallyText } from '../../report/terminal/parts-text.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { auditOptionsSchema } from '../options/audit-options-schema.js';
import { auditSettings } from '../options/audit-settings.js';
import { jobOf } from '../reading/read-job.js';
import { logPartOf } from '../reading/read-parts.js';
import { writtenRules } from '../reading/written-rules.js';
import { showingProgress } from '../telling/progress.js';
import { partSettingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';
import { besideFile, standardOutput } from '../writing/standard-output.js';
import { writeFileWhole } from '../writing/write-file-whole.js';

const optionsSchema = auditOptionsSchema.extend({
  out: z.string().default('del.json'),
});

interface TallyCommand {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `tally`: judges as `audit` does and writes the counts alone, which `merge` adds up. */
export async function runTally({ files, options, terminal }: TallyCommand): Promise<void> {
  const { out, ...checked } = optionsSchema.parse(options);
  const settings = auditSettings(files, checked, terminal.cwd);
  const words = languages[settings.language];
  const part = await showingProgress({ manner: checked, terminal, words }, async ({ progress, note }) => {
    note(settingLines(partSettingsOf(checked, settings.project), words));
    const job = await jobOf(settings);
    const logPart = await logPartOf(job, progress);
    return tally({ job, rules: writtenRules(settings.rules), logPart }, progress);
  });
  const isPiped = out === standardOutput;
  const written = writeTallyPart(part);
  if (isPiped) terminal.out(written);
  else writeFileWhole(written, out, terminal.cwd);
  if (checked.quiet) return;
  const reader = isPiped ? besideFile(terminal) : terminal;
  const { width } = reader;
  const color = reader.color && checked.color;
  const counted = { balance: part.balance, part: part.part, hasKey: part.measured.key !== null, out };
  reader.out(checked.json ? tallyJson(counted) : tallyText(counted, { width, color, words }));
}
