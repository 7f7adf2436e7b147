import type { Check, Diagnosis } from '../../model/diagnosis.js';
import { closeAll } from '../../parsers/log-bytes.js';
import { doctorJson } from '../../report/json/outputs/doctor-output.js';
import { doctorText } from '../../report/terminal/doctor-text.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { auditOptionsSchema } from '../options/audit-options-schema.js';
import { auditSettings } from '../options/audit-settings.js';
import { languageOf } from '../options/language.js';
import { findProject } from '../project/find-project.js';
import type { Project } from '../project/project.js';
import { jobOf } from '../reading/read-job.js';
import { showingProgress } from '../telling/progress.js';
import { settingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';
import { tried } from './doctor-check.js';
import { inputChecks } from './doctor-inputs.js';
import { installationChecks, machineOf } from './doctor-installation.js';
import { projectChecks } from './doctor-project.js';
import type { DoctorQuestion } from './doctor-question.js';

interface DoctorRequest {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `doctor`: whether an audit can run here, and what is missing for it. Writes nothing. */
export async function runDoctor({ files, options, terminal }: DoctorRequest): Promise<ExitCode> {
  const checked = auditOptionsSchema.parse(options);
  const { cwd, width } = terminal;
  const project = readableProject(checked.project, cwd);
  const language = languageOf(checked.lang, project.lang);
  const words = languages[language];
  const looked = await showingProgress({ manner: checked, terminal, words }, ({ progress, note }) => {
    note(settingLines(settingsOf(checked, project), words));
    return projectAndInputChecks({ files, options: checked, cwd, language, words, progress });
  });
  const diagnosis = diagnosisOf([
    ...(await installationChecks(machineOf(terminal), { language, words })),
    ...looked,
  ]);
  const { canAudit } = diagnosis;
  const told = checked.quiet ? missingOf(diagnosis) : diagnosis;
  const color = terminal.color && checked.color;
  if (!checked.quiet || !canAudit)
    terminal.out(checked.json ? doctorJson(told) : doctorText(told, { width, color, words }));
  return canAudit ? exitCodes.done : exitCodes.couldNotRun;
}

function missingOf({ checks, canAudit }: Diagnosis): Diagnosis {
  return { checks: checks.filter((check) => !isPassed(check)), canAudit };
}

/** A project file that cannot be read is told of later, in the language that holds without it. */
function readableProject(named: string | undefined, cwd: string): Partial<Project> {
  try {
    return findProject(named, cwd).project;
  } catch {
    return {};
  }
}

async function projectAndInputChecks(question: DoctorQuestion): Promise<readonly Check[]> {
  const project = await projectChecks(question);
  const checks = [...project.checks, ...(await inputChecks(question, project))];
  if (!checks.every(isPassed)) return checks;
  return [...checks, await settingsCheck(question)];
}

/** All that each part by itself does not show, by preparing an audit as `audit` does. */
function settingsCheck({ files, options, cwd, language, words }: DoctorQuestion): Promise<Check> {
  const prepare = async () => {
    closeAll((await jobOf(auditSettings(files, options, cwd))).inputs);
    return words.doctor.doctorWords.settings;
  };
  return tried({ area: 'project', code: 'settings' }, prepare, language);
}

function isPassed({ status }: Check): boolean {
  return status !== 'missing';
}

function diagnosisOf(checks: readonly Check[]): Diagnosis {
  return { checks, canAudit: checks.every(isPassed) };
}
