import type { LogInput } from '../../parsers/input.js';
import { closeAll } from '../../parsers/log-bytes.js';
import { findInputFormat } from '../project/find-input-format.js';
import type { FoundProject } from '../project/find-project.js';
import type { ProjectInput } from '../project/project.js';
import { expandFiles, openLogFile } from './read-files.js';

/** Files to read, and what is said of them. */
export interface NamedInputs extends Pick<FoundProject, 'project'> {
  readonly inputs: readonly ProjectInput[];
  /** What the paths of files are relative to. */
  readonly folder: string;
  /** The same of a file that describes a format. */
  readonly formatFolder: string;
  readonly mostInputBytes: number;
}

/** Opens every file. Throws a UserError for one that is not there, and for a format that is none; all are closed then. */
export function readInputs(named: NamedInputs): readonly LogInput[] {
  const opened: LogInput[] = [];
  try {
    for (const input of named.inputs) {
      const paths = input.files.flatMap((pattern) => expandFiles(pattern, named.folder));
      for (const path of paths) opened.push(openInput(path, input, named));
    }
    return opened;
  } catch (error) {
    closeAll(opened);
    throw error;
  }
}

/** What is said of it is looked at first: a file that was opened is nobody’s until it is given back. */
function openInput(
  path: string,
  { format, zone, sheet, direction, mailbox, columns, dateOrder, skip = {} }: ProjectInput,
  { project, folder, formatFolder, mostInputBytes }: NamedInputs,
): LogInput {
  return {
    format: format === undefined ? null : findInputFormat(format, { project, folder: formatFolder }),
    zone: zone ?? null,
    sheet: sheet ?? null,
    direction: direction ?? null,
    mailbox: mailbox ?? null,
    columns: columns ?? null,
    dateOrder: dateOrder ?? null,
    skip: Object.entries(skip).map(([header, pattern]) => ({ header, pattern })),
    mostBytes: mostInputBytes,
    ...openLogFile(path, folder),
  };
}
