import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Place } from '../../errors/errors.js';
import { placesInYaml } from '../../rules/checked-yaml.js';
import { existingPath, readInputFile, standardInput } from '../reading/read-files.js';
import { type Project, readProject } from './project.js';
import { projectName } from './project-name.js';

/** A project file that was read, or nothing where none was named and none lies in the folder. */
export interface FoundProject {
  readonly project: Partial<Project>;
  /** Folder that the paths of the project are relative to. */
  readonly folder: string;
  /** Where a key stands, or the item of a list; `path` is the keys that lead to it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The project file that was named, or the one that lies in the folder. */
export function findProject(named: string | undefined, cwd: string): FoundProject {
  const name = named ?? projectName;
  const path = existingPath(isAbsolute(name) ? name : join(cwd, name));
  if (named === undefined && !existsSync(path)) return nothingFound(cwd);
  const { file, bytes } = readInputFile(name, cwd);
  const isFile = name !== standardInput.sign;
  const shown = isFile ? name : file;
  const text = new TextDecoder().decode(bytes);
  const placeIn = placesInYaml(text);
  return {
    project: readProject(text, shown),
    folder: isFile ? dirname(path) : cwd,
    placeOf: (path) => ({ file: shown, ...placeIn(path) }),
  };
}

/** What holds where there is no project file. */
export function nothingFound(cwd: string): FoundProject {
  return { project: {}, folder: cwd, placeOf: () => ({}) };
}
