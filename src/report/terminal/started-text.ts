import type { Inspection } from '../../model/inspection.js';
import type { StartingUnit } from '../../model/starting-project.js';
import { startingWords as words } from '../words/sv/starting.js';
import { pageOf, pageText } from './rules-page.js';

interface Started {
  readonly inspection: Inspection;
  readonly units: readonly StartingUnit[];
  /** The project file and the organisation table, as the user would name them. */
  readonly written: readonly [project: string, table: string];
  readonly width: number;
}

/** What was written, and what to do next. */
export function startedText({ inspection, units, written, width }: Started): string {
  const { say } = pageOf({ width, color: false });
  const [project, table] = written;
  const { files } = inspection;
  const understood = files.filter((file) => file.understood).length;
  const steps = words.next(table, project, units, understood < files.length);
  return pageText([
    say(`${words.done(written)} ${words.understood(understood, files.length)}`, 0),
    [...say(words.nextTitle, 0), ...steps.flatMap((step, index) => say(`${index + 1}. ${step}`))],
  ]);
}
