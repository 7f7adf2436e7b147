import { type Place, userError } from '../../errors/errors.js';
import type { Check, CheckCode } from '../../model/diagnosis.js';
import { refuseSpoiltLines } from '../../pairing/corrections.js';
import { readCorrections } from '../../parsers/lists/corrections.js';
import { readOrganisation } from '../../parsers/lists/organisation.js';
import type { FoundProject } from '../project/find-project.js';
import { existingFile, readInputFile } from '../reading/read-files.js';
import { readForms } from '../reading/read-job.js';
import { readResultFile } from '../reading/read-result-file.js';
import { tried } from './doctor-check.js';
import type { DoctorQuestion } from './doctor-question.js';

/** A file as it is named, and the folder that its path is relative to. */
interface NamedFile {
  readonly name: string;
  readonly folder: string;
  /** Where the project file names it. */
  readonly place: Place;
}

/** What a measurement is given beside the logs: all of it must be there, and say what can be understood. */
export async function listChecks(question: DoctorQuestion, found: FoundProject): Promise<readonly Check[]> {
  const { words } = question;
  const { doctorWords: told } = words.doctor;
  const named = (key: StatedFiles) => namedFiles(key, { question, found });
  const [organisation] = named('organisation');
  const organisationCheck = checkOf('organisation', organisation ?? null, {
    question,
    look: async (file) => {
      if (file === null) throw userError('missing-option', { key: 'organisation' });
      const entries = await readOrganisation(readInputFile(file.name, file.folder));
      return told.organisation(entries.length, new Set(entries.map(({ unit }) => unit)).size);
    },
  });
  const others = [
    ...named('corrections').map((file) =>
      checkOf('corrections', file, {
        question,
        look: async () => {
          const corrections = await readCorrections(readInputFile(file.name, file.folder));
          refuseSpoiltLines(corrections);
          return told.corrections(corrections.lines.length);
        },
      }),
    ),
    ...named('earlier').map((file) =>
      checkOf('earlier', file, {
        question,
        look: () => {
          const { period } = readResultFile(file.name, file.folder).result;
          return told.earlier(period.from, period.until);
        },
      }),
    ),
    ...named('quality').map((file) =>
      checkOf('quality', file, {
        question,
        look: async () => {
          const forms = await readForms([file.name], file.folder);
          return told.quality(forms.reduce((rows, form) => rows + form.rows.length, 0));
        },
      }),
    ),
  ];
  return Promise.all([organisationCheck, ...others]);
}

type StatedFiles = 'organisation' | 'corrections' | 'earlier' | 'quality';

/** The files that the option names, else those of the project file. */
function namedFiles(
  key: StatedFiles,
  { question, found }: { readonly question: DoctorQuestion; readonly found: FoundProject },
): readonly NamedFile[] {
  const { [key]: option } = question.options;
  const { project, folder, placeOf } = found;
  if (option !== undefined) return [option].flat().map((name) => ({ name, folder: question.cwd, place: {} }));
  return [project[key] ?? []].flat().map((name) => ({ name, folder, place: placeOf([key]) }));
}

interface Look<File> {
  readonly question: DoctorQuestion;
  /** What it finds; throws a UserError for what is wrong. */
  readonly look: (file: File) => Promise<string> | string;
}

function checkOf<File extends NamedFile | null>(
  code: CheckCode,
  file: File,
  { question, look }: Look<File>,
): Promise<Check> {
  const looked = { area: 'project', code, file: file?.name ?? null } as const;
  const lookInside = () => {
    if (file !== null) existingFile(file.name, file.folder, file.place);
    return look(file);
  };
  return tried(looked, lookInside, question.language);
}
