import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { userError } from '../../errors/errors.js';
import { existingPath, readInputFile, standardInput } from '../reading/read-files.js';
import { type Project, readProject } from './project.js';
import { projectName } from './project-name.js';

/** A project file that was read, or nothing where none was named and none lies in the folder. */
export interface FoundProject {
  readonly project: Partial<Project>;
  /** Folder that the paths of the project are relative to. */
  readonly folder: string;
}

/** The project file that was named, or the one that lies in the folder. */
export function findProject(named: string | undefined, cwd: string): FoundProject {
  if (named === standardInput.sign) {
    const { file, bytes } = readInputFile(named, cwd);
    return { project: readProject(new TextDecoder().decode(bytes), file), folder: cwd };
  }
  const path = existingPath(join(isAbsolute(named ?? projectName) ? '' : cwd, named ?? projectName));
  if (!existsSync(path)) {
    if (named !== undefined) throw userError('file-not-found', { file: named });
    return { project: {}, folder: cwd };
  }
  if (!statSync(path).isFile()) throw userError('not-a-file', { file: named ?? projectName });
  return { project: readProject(readFileSync(path, 'utf8'), named ?? projectName), folder: dirname(path) };
}
