import type { LogInput } from '../../parsers/input.js';
import { closeAll } from '../../parsers/log-bytes.js';
import { findInputFormat } from '../project/find-input-format.js';
import type { FoundProject } from '../project/find-project.js';
import type { FileToRead } from './files-to-read.js';
import { openLogFile } from './read-files.js';

/** Files to read, and what is said of them. */
export interface NamedInputs extends Pick<FoundProject, 'project'> {
  readonly files: readonly FileToRead[];
  /** What the names of files in reports are relative to. */
  readonly folder: string;
  /** What the path of a file that describes a format is relative to. */
  readonly formatFolder: string;
  readonly mostInputBytes: number;
}

/** Opens every file. Throws a UserError for one that is not there, and for a format that is none; all are closed then. */
export function readInputs(named: NamedInputs): readonly LogInput[] {
  const opened: LogInput[] = [];
  try {
    for (const file of named.files) opened.push(openInput(file, named));
    return opened;
  } catch (error) {
    closeAll(opened);
    throw error;
  }
}

/** What is said of it is looked at first: a file that was opened is nobody’s until it is given back. */
function openInput({ path, member, said }: FileToRead, named: NamedInputs): LogInput {
  const { format, zone, sheet, direction, mailbox, columns, dateOrder, skip = {} } = said;
  const { project, folder, formatFolder, mostInputBytes } = named;
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
    ...(member === null ? {} : { member }),
    ...openLogFile(path, folder),
  };
}
