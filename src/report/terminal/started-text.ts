import { shellWord } from '../../errors/shell-word.js';
import type { Inspection } from '../../model/inspection.js';
import type { StartingUnit } from '../../model/starting-project.js';
import { pageOf } from './rules-page.js';
import { type Drawing, screenText } from './screen.js';

interface Started extends Drawing {
  readonly inspection: Inspection;
  readonly units: readonly StartingUnit[];
  /** Rows that could not be read, where they are so many that an audit would be refused; else null. */
  readonly refused: { readonly rejected: number; readonly rows: number } | null;
  /** The project file and the organisation table, as the user would name them. */
  readonly written: readonly [project: string, table: string];
}

const narrowest = 40;

/** What was written, and what to do next. */
export function startedText({ inspection, units, refused, written, ...drawing }: Started): string {
  const { say, words, paint } = pageOf(drawing, narrowest);
  const { startingWords } = words.starting;
  const [project, table] = written;
  const files = inspection.files.length;
  const understood = inspection.files.filter((file) => file.understood).length;
  const option = project.includes('/') ? ` --project ${shellWord(project)}` : '';
  const steps = startingWords.next({ project, table, option, units, files, understood });
  return screenText([
    say(`${startingWords.done(written)} ${startingWords.understood(understood, files)}`, 0),
    ...(refused === null ? [] : [say(startingWords.refused(refused), 0)]),
    [paint.strong(startingWords.nextTitle), ...steps.flatMap((step, index) => say(`${index + 1}. ${step}`))],
  ]);
}
