import { figuresOfForms } from '../../audit/reviews.js';
import { publishQuality, publishUnanswered } from '../../measurement/suppression/publish-reviews.js';
import type { FilledForm } from '../../model/quality.js';
import { qualityJson } from '../../report/json/outputs/quality-output.js';
import { type HalfFilled, qualityText, type ReviewsToTell } from '../../report/terminal/quality-text.js';
import { readLine } from '../../report/terminal/verbose-text.js';
import { mannerSchema } from '../options/manner-schema.js';
import { wordsOf } from '../options/words-of.js';
import { readForms } from '../reading/read-job.js';
import { noteOf } from '../telling/progress.js';
import type { Terminal } from '../terminal.js';

interface QualityCommand {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `quality`: what a reviewer's form tells; needs no logs. */
export async function runQuality({ files, options, terminal }: QualityCommand): Promise<void> {
  const manner = mannerSchema.parse(options);
  const { json, color, lang } = manner;
  const words = wordsOf(lang);
  const note = noteOf({ manner, terminal, words });
  const forms = await readForms(files, terminal.cwd);
  note(forms.map((form) => readLine(form, words)));
  const reviews = reviewsToTell(forms);
  const { width } = terminal;
  terminal.out(
    json ? qualityJson(reviews) : qualityText(reviews, { width, color: terminal.color && color, words }),
  );
}

function reviewsToTell(forms: readonly FilledForm[]): ReviewsToTell {
  const { quality, unansweredSample } = figuresOfForms(forms);
  const isMailShown = () => true;
  return {
    quality: quality === null ? null : publishQuality(quality, isMailShown),
    unansweredSample: unansweredSample === null ? null : publishUnanswered(unansweredSample, isMailShown),
    halfFilled: forms.flatMap(halfFilledRows),
  };
}

function halfFilledRows({ file, rows }: FilledForm): readonly HalfFilled[] {
  return rows.flatMap(({ leftOut }) => {
    if (leftOut === null) return [];
    const [first, ...others] = leftOut.cells;
    return { file, why: leftOut.why, cells: [first, ...others.map((cell) => cell.replace(/^.*!/, ''))] };
  });
}
