import { dirname, isAbsolute, join } from 'node:path';
import { publish } from '../measurement/suppression/publish.js';
import { templatePath } from './audit-settings.js';
import { readFigureFormats } from './formats.js';
import { languageOf } from './language.js';
import { readTemplateFile } from './read-job.js';
import { readResultFile } from './read-result-file.js';
import { figureReportersOf, filesOf } from './report-files.js';
import { reportOptionsSchema } from './report-options.js';
import { tellReport } from './tell-report.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

interface ReportRequest {
  /** A `resultat.json`. */
  readonly file: string;
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `report`: the documents of a measurement again, from its result alone; byte for byte those of `audit`. */
export async function runReport({ file, options, terminal }: ReportRequest): Promise<void> {
  const { cwd } = terminal;
  const checked = reportOptionsSchema.parse(options);
  const formats = readFigureFormats(checked.format);
  const language = languageOf(checked.lang, undefined);
  const named = templatePath(checked.template, formats, { cwd, command: 'report' });
  const template = readTemplateFile(named, cwd);
  const asked = figureReportersOf(formats, terminal);
  const { result } = readResultFile(file, cwd);
  const input = { result, published: publish(result), language, template };
  const files = await filesOf(input, asked);
  const folder = checked.out ?? dirname(file);
  writeOutput(files, isAbsolute(folder) ? folder : join(cwd, folder));
  tellReport({ input, files, folder }, checked, terminal);
}
