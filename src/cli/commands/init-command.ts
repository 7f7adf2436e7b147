import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { z } from 'zod';
import { type InspectJob, inspect } from '../../audit/inspection/inspect.js';
import { muchRejected } from '../../audit/inspection/much-rejected.js';
import { startingPeriod } from '../../audit/inspection/starting-period.js';
import { startingUnits } from '../../audit/inspection/starting-units.js';
import { userError } from '../../errors/errors.js';
import { initJson } from '../../report/json/outputs/init-output.js';
import { startingProject } from '../../report/starting-project.js';
import { startingTable } from '../../report/starting-table.js';
import { startedText } from '../../report/terminal/started-text.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { bundledRuleSets } from '../../rules/bundled.js';
import { defaultMaxRejected } from '../options/audit-settings.js';
import { languageOf } from '../options/language.js';
import { mannerSchema } from '../options/manner-schema.js';
import { readInputSize, readShare } from '../options/option-values.js';
import { nothingFound } from '../project/find-project.js';
import { mailChoices } from '../project/mail-choices.js';
import { openingHours } from '../project/opening-hours.js';
import { readDomain } from '../project/own-domains.js';
import { readNumberRange } from '../project/own-numbers.js';
import { filesToRead } from '../reading/files-to-read.js';
import { readInputs } from '../reading/read-inputs.js';
import { readRules } from '../reading/read-rules.js';
import { showingProgress } from '../telling/progress.js';
import { settingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';
import { standardOutput } from '../writing/standard-output.js';
import { writeNewFiles } from '../writing/write-new-files.js';

const optionsSchema = mannerSchema.extend({
  rules: z.string().default('lag'),
  out: z.string().optional(),
  ownDomain: z.array(z.string()).default([]),
  ownNumber: z.array(z.string()).default([]),
  maxInputSize: z.string().optional(),
  memory: z.number().optional(),
});

interface InitRequest {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

const projectName = 'servicematning.yaml';
const tableName = 'enheter.csv';

/** `init`: looks at the logs and writes a project file and an organisation table to fill in. Overwrites nothing. */
export async function runInit({ files, options, terminal }: InitRequest): Promise<void> {
  const checked = optionsSchema.parse(options);
  const { rules, out = '', maxInputSize, ownDomain, ownNumber, color, lang, json } = checked;
  const language = languageOf(lang, undefined);
  const words = languages[language];
  const folder = isAbsolute(out) ? out : join(terminal.cwd, out);
  if (out === standardOutput) throw userError('folder-needed', { command: 'init' });
  refuseExisting(folder, out);
  readRules({ name: rules, folder: terminal.cwd });
  const paths = files.length > 0 ? files : logsBelow(terminal.cwd);
  if (paths.length === 0) throw userError('nothing-to-inspect', { command: 'init' });
  const { webForms, ...mail } = mailChoices({});
  const job: InspectJob = {
    organisation: null,
    ownDomains: ownDomain.map(readDomain),
    ownNumbers: ownNumber.map(readNumberRange),
    ...{ webForms, mail },
    hours: openingHours({}),
    language,
    inputs: readInputs({
      files: filesToRead(paths, nothingFound(terminal.cwd), terminal.cwd),
      project: {},
      folder: terminal.cwd,
      formatFolder: terminal.cwd,
      mostInputBytes: readInputSize(maxInputSize, 'init'),
    }),
  };
  const inspection = await showingProgress({ manner: checked, terminal, words }, ({ progress, note }) => {
    note(settingLines(settingsOf(checked, {}), words));
    return inspect(job, progress);
  });
  const units = startingUnits(inspection);
  const period = startingPeriod(inspection);
  const project = startingProject({
    inspection,
    period,
    rules: isPath(rules) ? relativePath(folder, join(terminal.cwd, rules)) : rules,
    bundled: bundledRuleSets(),
    organisation: tableName,
    pathOf: (file) => relativePath(folder, join(terminal.cwd, archiveOf(file))),
    words,
    lang: lang === undefined ? null : language,
  });
  writeNewFiles({
    files: [
      { name: projectName, content: [project] },
      { name: tableName, content: [startingTable(units, words)] },
    ],
    folder,
    shown: out === '' ? projectName : out,
  });
  if (checked.quiet) return;
  const shown = (name: string) => join(out, name).replaceAll('\\', '/');
  const written = [shown(projectName), shown(tableName)] as const;
  const drawing = { width: terminal.width, color: terminal.color && color, words };
  terminal.out(
    json
      ? initJson({ inspection, period, units, written })
      : startedText({
          ...{ inspection, units, written, ...drawing },
          refused: muchRejected(inspection, readShare(defaultMaxRejected, 'init')),
        }),
  );
}

function refuseExisting(folder: string, out: string): void {
  const existing = [projectName, tableName].find((name) => existsSync(join(folder, name)));
  if (existing !== undefined)
    throw userError('file-exists', { file: join(out, existing), example: 'ny-mapp' });
}

/** What may be logs, here and one folder down, also what can only be refused; what the program writes itself is none. */
function logsBelow(folder: string): readonly string[] {
  return globSync('{,*/}*.{csv,tsv,txt,log,xlsx,xlsm,xls,xlsb,ods,zip,gz,mbox,json,jsonl}', {
    cwd: folder,
    onlyFiles: true,
    caseSensitiveMatch: false,
    ignore: ['node_modules/**', 'package*.json', 'tsconfig*.json', 'rapport/**', '**/~$*'],
  }).sort();
}

function isPath(rules: string): boolean {
  return /[./\\]/.test(rules);
}

function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}

/** A log in an archive is read by the archive's own path. */
function archiveOf(file: string): string {
  const mark = file.indexOf('!');
  return mark < 0 ? file : file.slice(0, mark);
}
