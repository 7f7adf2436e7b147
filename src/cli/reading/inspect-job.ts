import type { InspectJob } from '../../audit/inspection/inspect.js';
import { userError } from '../../errors/errors.js';
import { readOrganisation } from '../../parsers/lists/organisation.js';
import type { InspectOptions } from '../options/inspect-options-schema.js';
import { languageOf } from '../options/language.js';
import { readInputSize } from '../options/option-values.js';
import { type FoundProject, findProject } from '../project/find-project.js';
import { mailChoices } from '../project/mail-choices.js';
import { openingHours } from '../project/opening-hours.js';
import { readDomain } from '../project/own-domains.js';
import { readNumberRange } from '../project/own-numbers.js';
import { filesToRead } from './files-to-read.js';
import { existingFile, type ReadFile, readInputFile } from './read-files.js';
import { readInputs } from './read-inputs.js';

interface InspectJobOptions extends Omit<InspectOptions, 'verbose' | 'organisation'> {
  /** Null: no table is read, not that of the project file either. */
  readonly organisation?: string | null | undefined;
}

/** Reads what a project file says of the files that are asked for and of who is who, and then opens them. */
export async function inspectJobOf(
  files: readonly string[],
  options: InspectJobOptions,
  cwd: string,
): Promise<InspectJob> {
  const found = findProject(options.project, cwd);
  const { project, folder, placeOf } = found;
  const named = filesToRead(files, found, cwd);
  if (named.length === 0) {
    throw userError(
      'nothing-to-inspect',
      { command: 'inspect', project: placeOf(['inputs']).file ?? null },
      {},
    );
  }
  const table = organisationTable(options, found, cwd);
  const { webForms, ...mail } = mailChoices(project);
  return {
    organisation: table === null ? null : await readOrganisation(table),
    ownDomains: (options.ownDomain ?? project.ownDomains ?? []).map(readDomain),
    ownNumbers: (options.ownNumber ?? project.ownNumbers ?? []).map(readNumberRange),
    ...{ webForms, mail },
    hours: openingHours(project),
    language: languageOf(options.lang, project.lang),
    inputs: readInputs({
      project,
      formatFolder: options.as === undefined ? folder : cwd,
      folder: files.length > 0 ? cwd : folder,
      files: named.map(({ said, ...log }) => ({
        ...log,
        said: options.as === undefined ? said : { ...said, format: options.as },
      })),
      mostInputBytes: readInputSize(options.maxInputSize, 'inspect'),
    }),
  };
}

/** The option's, else that of the project file, which is told of where it names one that is not there. */
function organisationTable(
  { organisation }: Pick<InspectJobOptions, 'organisation'>,
  { project, folder, placeOf }: FoundProject,
  cwd: string,
): ReadFile | null {
  if (organisation === null) return null;
  if (organisation !== undefined) return readInputFile(organisation, cwd);
  if (project.organisation === undefined) return null;
  return readInputFile(existingFile(project.organisation, folder, placeOf(['organisation'])), folder);
}
