import { isAbsolute, join } from 'node:path';
import type { InspectJob } from '../../audit/inspection/inspect.js';
import { userError } from '../../errors/errors.js';
import { readOrganisation } from '../../parsers/lists/organisation.js';
import { readInputSize } from '../options/audit-settings.js';
import type { InspectOptions } from '../options/inspect-options-schema.js';
import { languageOf } from '../options/language.js';
import { type FoundProject, findProject } from '../project/find-project.js';
import { mailChoices } from '../project/mail-choices.js';
import { openingHours } from '../project/opening-hours.js';
import { readDomain } from '../project/own-domains.js';
import { readNumberRange } from '../project/own-numbers.js';
import type { ProjectInput } from '../project/project.js';
import { expandFiles, readInputFile } from './read-files.js';
import { readInputs } from './read-inputs.js';

/** Reads what a project file says of the files that are asked for and of who is who, and then opens them. */
export async function inspectJobOf(
  files: readonly string[],
  options: Omit<InspectOptions, 'verbose'>,
  cwd: string,
): Promise<InspectJob> {
  const found = findProject(options.project, cwd);
  const { project, folder } = found;
  const inputs = files.length > 0 ? namedInputs(files, found, cwd) : (project.inputs ?? []);
  if (inputs.length === 0) throw userError('nothing-to-inspect', { command: 'inspect' });
  const organisation = options.organisation ?? project.organisation;
  const { webForms, ...mail } = mailChoices(project);
  return {
    organisation:
      organisation === undefined
        ? null
        : await readOrganisation(
            readInputFile(organisation, options.organisation === undefined ? folder : cwd),
          ),
    ownDomains: (options.ownDomain ?? project.ownDomains ?? []).map(readDomain),
    ownNumbers: (options.ownNumber ?? project.ownNumbers ?? []).map(readNumberRange),
    ...{ webForms, mail },
    hours: openingHours(project),
    language: languageOf(options.lang, project.lang),
    inputs: readInputs({
      project,
      formatFolder: options.as === undefined ? folder : cwd,
      folder: files.length > 0 ? cwd : folder,
      inputs: inputs.map((input) => (options.as === undefined ? input : { ...input, format: options.as })),
      mostInputBytes: readInputSize(options.maxInputSize, 'inspect'),
    }),
  };
}

/** Files of the command line, each with what the project file says of it where it names it too. */
function namedInputs(files: readonly string[], found: FoundProject, cwd: string): readonly ProjectInput[] {
  const known = (found.project.inputs ?? []).flatMap((input) =>
    input.files.flatMap((pattern) =>
      filesOf(pattern, found.folder).map((path) => ({ path: whole(path, found.folder), input })),
    ),
  );
  return files
    .flatMap((pattern) => expandFiles(pattern, cwd))
    .map((path) => {
      const same = known.find((one) => one.path === whole(path, cwd));
      return { ...same?.input, files: [path] };
    });
}

/** A pattern of the project file that fits nothing has nothing to say of the files that were named. */
function filesOf(pattern: string, folder: string): readonly string[] {
  try {
    return expandFiles(pattern, folder);
  } catch {
    return [];
  }
}

function whole(path: string, folder: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
