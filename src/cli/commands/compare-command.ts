import { withComparison } from '../../audit/comparison.js';
import { publish } from '../../measurement/suppression/publish.js';
import { compareJson } from '../../report/json/outputs/compare-output.js';
import { comparisonText } from '../../report/terminal/comparison-text.js';
import { readLine } from '../../report/terminal/verbose-text.js';
import { mannerSchema } from '../options/manner-schema.js';
import { wordsOf } from '../options/words-of.js';
import { programVersion } from '../program-version.js';
import { refuseReversed } from '../reading/earlier-result.js';
import { readResultFile } from '../reading/read-result-file.js';
import { noteOf } from '../telling/progress.js';
import type { Terminal } from '../terminal.js';

interface CompareRequest {
  readonly earlier: string;
  readonly present: string;
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `compare`: two results side by side, as far as they can be compared; only what may be published is shown. */
export function runCompare({ earlier, present, options, terminal }: CompareRequest): void {
  const checked = mannerSchema.parse(options);
  const words = wordsOf(checked.lang);
  const note = noteOf({ manner: checked, terminal, words });
  const before = readResultFile(earlier, terminal.cwd);
  const { file, sha256, result } = readResultFile(present, terminal.cwd);
  note([before, { file, sha256 }].map((one) => readLine(one, words)));
  refuseReversed(before, { file, period: result.period });
  const published = publish(withComparison(result, before));
  if (checked.json) {
    terminal.out(compareJson({ published, file, sha256, programVersion: programVersion() }));
    return;
  }
  const color = terminal.color && checked.color;
  terminal.out(comparisonText({ published, words, width: terminal.width, color }));
}
