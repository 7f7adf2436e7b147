import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
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
  const name = named ?? projectName;
  const path = existingPath(isAbsolute(name) ? name : join(cwd, name));
  if (named === undefined && !existsSync(path)) return { project: {}, folder: cwd };
  const { file, bytes } = readInputFile(name, cwd);
  const isFile = name !== standardInput.sign;
  return {
    project: readProject(new TextDecoder().decode(bytes), isFile ? name : file),
    folder: isFile ? dirname(path) : cwd,
  };
}
