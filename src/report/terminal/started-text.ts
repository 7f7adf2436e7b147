import type { Inspection } from '../../model/inspection.js';
import type { StartingUnit } from '../../model/starting-project.js';
import { pageOf } from './rules-page.js';
import { type Drawing, screenText } from './screen.js';

interface Started extends Drawing {
  readonly inspection: Inspection;
  readonly units: readonly StartingUnit[];
  /** The project file and the organisation table, as the user would name them. */
  readonly written: readonly [project: string, table: string];
}

const narrowest = 40;

/** What was written, and what to do next. */
export function startedText({ inspection, units, written, ...drawing }: Started): string {
  const { say, words, paint } = pageOf(drawing, narrowest);
  const { startingWords } = words.starting;
  const [project, table] = written;
  const { files } = inspection;
  const understood = files.filter((file) => file.understood).length;
  const steps = startingWords.next(table, project, units, understood < files.length);
  return screenText([
    say(`${startingWords.done(written)} ${startingWords.understood(understood, files.length)}`, 0),
    [paint.strong(startingWords.nextTitle), ...steps.flatMap((step, index) => say(`${index + 1}. ${step}`))],
  ]);
}
