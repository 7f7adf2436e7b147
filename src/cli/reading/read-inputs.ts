import type { LogInput } from '../../parsers/input.js';
import { findInputFormat } from '../project/find-input-format.js';
import type { FoundProject } from '../project/find-project.js';
import type { ProjectInput } from '../project/project.js';
import { expandFiles, readInputFile } from './read-files.js';

/** Files to read, and what is said of them. */
export interface NamedInputs extends Pick<FoundProject, 'project'> {
  readonly inputs: readonly ProjectInput[];
  /** What the paths of files are relative to. */
  readonly folder: string;
  /** The same of a file that describes a format. */
  readonly formatFolder: string;
  readonly mostInputBytes: number;
}

/** Reads every file once. Throws a UserError for one that is not there, and for a format that is none. */
export function readInputs({
  inputs,
  project,
  folder,
  formatFolder,
  mostInputBytes,
}: NamedInputs): readonly LogInput[] {
  return inputs.flatMap(({ files, format, zone, sheet, direction, mailbox, columns, dateOrder, skip = {} }) =>
    files
      .flatMap((pattern) => expandFiles(pattern, folder))
      .map((path): LogInput => {
        const { file, bytes } = readInputFile(path, folder);
        return {
          file,
          bytes,
          format: format === undefined ? null : findInputFormat(format, { project, folder: formatFolder }),
          zone: zone ?? null,
          sheet: sheet ?? null,
          direction: direction ?? null,
          mailbox: mailbox ?? null,
          columns: columns ?? null,
          dateOrder: dateOrder ?? null,
          skip: Object.entries(skip).map(([header, pattern]) => ({ header, pattern })),
          mostBytes: mostInputBytes,
        };
      }),
  );
}
