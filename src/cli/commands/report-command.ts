import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { gateVerdicts, noGates } from '../../measurement/gates/gate-verdicts.js';
import { publish } from '../../measurement/suppression/publish.js';
import { browserLines, readLine, writtenLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { templatePath } from '../options/audit-settings.js';
import { languageOf } from '../options/language.js';
import { mannerSchema } from '../options/manner-schema.js';
import { readTemplateFile } from '../reading/read-job.js';
import { readResultFile } from '../reading/read-result-file.js';
import { showingProgress } from '../telling/progress.js';
import { tellLeft } from '../telling/tell-left.js';
import { tellReport } from '../telling/tell-report.js';
import type { Terminal } from '../terminal.js';
import { withThreads } from '../threads/with-threads.js';
import { readFigureFormats } from '../writing/read-formats.js';
import { figureWritersOf, filesOf, printingBrowser } from '../writing/report-files.js';
import { besideFile, isToStandardOutput, writingToStandardOutput } from '../writing/standard-output.js';
import { writingTo } from '../writing/write-output.js';
import { sizesIn, sizesOf } from '../writing/written-sizes.js';

const optionsSchema = mannerSchema.extend({
  format: z.array(z.string()).default(['html']),
  template: z.string().optional(),
  out: z.string().optional(),
  workers: z.number().optional(),
});

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
  const checked = optionsSchema.parse(options);
  const formats = readFigureFormats(checked.format);
  const language = languageOf(checked.lang, undefined);
  const named = templatePath(checked.template, formats, { cwd, command: 'report' });
  const template = readTemplateFile(named, cwd);
  const folder = checked.out ?? dirname(file);
  const isPiped = isToStandardOutput(folder, { formats, annotates: false });
  const browser = printingBrowser(formats, terminal);
  const keeping = isPiped ? writingToStandardOutput(terminal) : writingTo;
  const place = resolve(cwd, folder);
  const words = languages[language];
  const plan = { formats, workers: checked.workers, threads: terminal.threads };
  const report = await showingProgress({ manner: checked, terminal, words }, ({ progress, note }) =>
    keeping(place, (write) =>
      withThreads(plan, async (beside) => {
        const read = readResultFile(file, cwd);
        const { result } = read;
        const published = publish(result);
        const gates = gateVerdicts(noGates, { result, published });
        const input = { result, published, gates, language, template };
        note([readLine(read, words), ...browserLines(browser, words)]);
        const files = await filesOf(input, figureWritersOf(formats, { ...terminal, beside }), progress);
        write(files);
        note(writtenLines(folder, isPiped ? sizesOf(files) : sizesIn(place, files), words));
        return { input, files, folder };
      }),
    ),
  );
  tellReport(report, checked, isPiped ? besideFile(terminal) : terminal);
  // Beside the result that they are made from, the other files are of the same measurement.
  const isBeside = place === dirname(resolve(cwd, file));
  const { quiet } = checked;
  if (!isPiped && !isBeside)
    tellLeft({ place, shown: folder, files: report.files }, { quiet, words }, terminal);
}
