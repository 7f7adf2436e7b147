import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { merge } from '../../audit/merge/merge.js';
import { browserLines, writtenLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import type { ExitCode } from '../exit-codes.js';
import { readGates } from '../gates/read-gates.js';
import { tellGates } from '../gates/tell-gates.js';
import { defaultMaxRejected, defaultOut, templatePath } from '../options/audit-settings.js';
import { languageOf } from '../options/language.js';
import { mannerSchema } from '../options/manner-schema.js';
import { readShare } from '../options/option-values.js';
import { readEarlier } from '../reading/earlier-result.js';
import { readTemplateFile } from '../reading/read-job.js';
import { readTallyParts } from '../reading/read-parts.js';
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
  format: z.array(z.string()).default(['json']),
  template: z.string().optional(),
  out: z.string().default(defaultOut),
  earlier: z.string().optional(),
  maxRejected: z.string().default(defaultMaxRejected),
  failUnder: z.array(z.string()).default([]),
  workers: z.number().optional(),
});

interface MergeCommand {
  /** Files that `tally` has written, or patterns. */
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `merge`: the measurement of which parts were counted apart, and its documents. */
export async function runMerge({ files, options, terminal }: MergeCommand): Promise<ExitCode> {
  const { cwd } = terminal;
  const checked = optionsSchema.parse(options);
  const formats = readFigureFormats(checked.format);
  const language = languageOf(checked.lang, undefined);
  const named = templatePath(checked.template, formats, { cwd, command: 'merge' });
  const { out } = checked;
  const isPiped = isToStandardOutput(out, { formats, annotates: false });
  const browser = printingBrowser(formats, terminal);
  const keeping = isPiped ? writingToStandardOutput(terminal) : writingTo;
  const place = isAbsolute(out) ? out : join(cwd, out);
  const words = languages[language];
  const plan = { formats, workers: checked.workers, threads: terminal.threads };
  const report = await showingProgress({ manner: checked, terminal, words }, ({ progress, note }) =>
    keeping(place, (write) =>
      withThreads(plan, async (beside) => {
        note(browserLines(browser, words));
        const parts = readTallyParts(files, cwd);
        const input = merge({
          parts,
          earlier: readEarlier(checked.earlier ?? null, cwd, parts[0].part.measured.period),
          maxRejected: readShare(checked.maxRejected, 'merge'),
          // What parts cannot tell is pointed out of every merge: it never holds all that could be asked for.
          gatesOn: (measured) => readGates({ failUnder: checked.failUnder, strict: false }, measured),
          ...{ language, template: readTemplateFile(named, cwd) },
        });
        const written = await filesOf(input, figureWritersOf(formats, { ...terminal, beside }), progress);
        write(written);
        note(writtenLines(out, isPiped ? sizesOf(written) : sizesIn(place, written), words));
        return { input, files: written, folder: out };
      }),
    ),
  );
  tellReport(report, checked, isPiped ? besideFile(terminal) : terminal);
  const { quiet } = checked;
  if (!isPiped) tellLeft({ place, shown: out, files: report.files }, { quiet, words }, terminal);
  return tellGates(report.input, terminal);
}
