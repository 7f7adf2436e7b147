import { realpathSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { UserError, userError } from '../../errors/errors.js';
import { writtenPlace } from '../../errors/written-place.js';
import { addUnder } from '../../pairing/short-list.js';
import type { FoundProject } from '../project/find-project.js';
import type { ProjectInput } from '../project/project.js';
import { existingLog, expandFiles, isFilePattern, type LogPath, nameOf } from './read-files.js';

/** What the project file says of a log. */
type SaidOfLog = Omit<ProjectInput, 'files'>;

/** A log to read, and what is said of it. */
export interface FileToRead extends LogPath {
  readonly said: SaidOfLog;
}

/** A file that an entry of `inputs` matches. */
interface Match extends FileToRead {
  /** Its place in the list. */
  readonly entry: number;
  /** Whether the entry has the name of the file, not a pattern. */
  readonly isNamed: boolean;
}

/**
 * The logs that the command line names, each as the project file says of it; where it names none, those of the
 * project file. A file is read once, whatever led to it, unless several of its sheets are named. Throws a UserError
 * for what is not there, and where two entries say different things of one file.
 */
export function filesToRead(
  files: readonly string[],
  found: FoundProject,
  cwd: string,
): readonly FileToRead[] {
  if (files.length === 0) {
    const matches = entriesOf(found).flatMap((entry) => matchesOf(entry, found));
    return [...grouped(matches).values()].flatMap((same) => settledArchive(same, found));
  }
  const known = grouped(entriesOf(found).flatMap((entry) => matchesOrNone(entry, found)));
  const asked = files.flatMap((text) => expandFiles(text, cwd).map((path) => existingLog(path, cwd)));
  const named = new Map(asked.map((log) => [JSON.stringify([fileOf(log.path), log.member]), log]));
  return [...named.values()].flatMap((log) => {
    const ofFile = known.get(fileOf(log.path)) ?? [];
    const same = ofFile.filter(
      ({ member }) => log.member === null || member === null || member === log.member,
    );
    if (same.length === 0) return [{ ...log, said: {} }];
    return settledArchive(same, found).map((one) => ({ ...one, member: one.member ?? log.member }));
  });
}

/** Of an archive of which files are named only those are read. */
function settledArchive(matches: readonly Match[], found: FoundProject): readonly FileToRead[] {
  const members = new Set(matches.flatMap(({ member }) => member ?? []));
  if (members.size === 0) return settled(matches, found);
  return [...members].flatMap((name) =>
    settled(
      matches.filter(({ member }) => member === name),
      found,
    ),
  );
}

/** A pattern of an entry of `inputs`. */
interface Entry {
  readonly entry: number;
  readonly text: string;
  readonly said: SaidOfLog;
}

function entriesOf({ project }: FoundProject): readonly Entry[] {
  return (project.inputs ?? []).flatMap(({ files, ...said }, entry) =>
    files.map((text) => ({ entry, text, said })),
  );
}

function matchesOf({ entry, text, said }: Entry, { folder, placeOf }: FoundProject): readonly Match[] {
  const place = placeOf(['inputs', entry, 'files']);
  const isNamed = !isFilePattern(text, folder);
  return expandFiles(text, folder, place).map((path) => ({
    ...existingLog(path, folder, place),
    ...{ entry, said, isNamed },
  }));
}

/** An entry that fits nothing has nothing to say of the files that were named. */
function matchesOrNone(entry: Entry, found: FoundProject): readonly Match[] {
  try {
    return matchesOf(entry, found);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function grouped(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) addUnder(groups, fileOf(match.path), match);
  return groups;
}

/** The same for all paths that lead to one file; a pipe has no other than its own. */
function fileOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** How one file is read: the entries that name it win over patterns, and what is said twice counts once. */
function settled(matches: readonly Match[], found: FoundProject): readonly FileToRead[] {
  const named = matches.filter(({ isNamed }) => isNamed);
  const heard = named.length > 0 ? named : matches;
  const different = heard.filter(
    ({ said }, at) => heard.findIndex((other) => isDeepStrictEqual(other.said, said)) === at,
  );
  const [first] = different;
  for (const one of different) {
    const other = different.find(({ said }) => contradicting(one.said, said).length > 0);
    if (other !== undefined) throw contradiction([one, other], found);
  }
  return first === undefined
    ? []
    : different.map(({ said }) => ({ path: first.path, member: first.member, said }));
}

/** What two entries say differently of one log; nothing where they are of two sheets. */
function contradicting(one: SaidOfLog, other: SaidOfLog): readonly string[] {
  const { sheet, ...rest } = one;
  const { sheet: otherSheet, ...others } = other;
  if (sheet !== undefined && otherSheet !== undefined && sheet !== otherSheet) return [];
  const said = new Map(Object.entries(rest));
  const saidByOther = new Map(Object.entries(others));
  const keys = [...new Set([...said.keys(), ...saidByOther.keys()])];
  return keys.filter((key) => !isDeepStrictEqual(said.get(key), saidByOther.get(key)));
}

function contradiction([one, other]: readonly [Match, Match], { folder, placeOf }: FoundProject): UserError {
  const places = [one, other].map(({ entry }) => placeOf(['inputs', entry]));
  const facts = {
    file: nameOf(one.path, folder),
    keys: contradicting(one.said, other.said),
    entries: places.flatMap((place) => writtenPlace(place) ?? []),
  };
  return userError('inputs-contradict', facts, places[1]);
}
