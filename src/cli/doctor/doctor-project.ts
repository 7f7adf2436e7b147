import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { parsePeriod } from '../../calendar/period.js';
import { userError } from '../../errors/errors.js';
import type { Check } from '../../model/diagnosis.js';
import type { Period } from '../../model/period.js';
import type { RuleSet } from '../../model/rule.js';
import { rulesSettings } from '../options/audit-settings.js';
import { type FoundProject, findProject } from '../project/find-project.js';
import { ruleSetOf } from '../reading/read-job.js';
import { inOrder, missing, mistaken, toLookOver } from './doctor-check.js';
import { isWritable } from './doctor-installation.js';
import { listChecks } from './doctor-lists.js';
import type { DoctorQuestion } from './doctor-question.js';

/** What is known of the project after it was looked at; null where it could not be read. */
export interface LookedProject {
  readonly checks: readonly Check[];
  readonly found: FoundProject | null;
  readonly period: Period | null;
  readonly ruleSet: RuleSet | null;
}

const area = 'project';

/** The project file, and all that it or the command line names but the logs. */
export async function projectChecks(question: DoctorQuestion): Promise<LookedProject> {
  const { options, cwd, language } = question;
  let found: FoundProject;
  try {
    found = findProject(options.project, cwd);
  } catch (error) {
    const check = mistaken({ area, code: 'project-file' }, error, language);
    return { checks: [check], found: null, period: null, ruleSet: null };
  }
  const { check: rules, value: ruleSet } = rulesCheck(question);
  const { check: days, value: period } = periodCheck(question, found);
  const lists = await listChecks(question, found);
  const folder = folderCheck(question, found);
  return { checks: [fileCheck(question, found), rules, days, ...lists, folder], found, period, ruleSet };
}

function fileCheck({ options, words }: DoctorQuestion, { project }: FoundProject): Check {
  const { doctorWords: told } = words.doctor;
  const looked = { area, code: 'project-file' } as const;
  return project.rules === undefined
    ? toLookOver(looked, told.noProjectFile, [told.writeProjectFile])
    : inOrder(looked, told.projectFile(options.project ?? 'servicematning.yaml'));
}

/** How something stands, and the thing itself where it could be read. */
interface Looked<Value> {
  readonly check: Check;
  readonly value: Value | null;
}

function rulesCheck({ options, cwd, language, words }: DoctorQuestion): Looked<RuleSet> {
  const { doctorWords: told } = words.doctor;
  const looked = { area, code: 'rules' } as const;
  try {
    const ruleSet = ruleSetOf(rulesSettings(options, cwd));
    const { id, title, rules, calendar } = ruleSet;
    const found = told.rules(id, title, rules.length);
    const check = calendar.hoursAssumed
      ? toLookOver(looked, found, [told.assumedHours])
      : inOrder(looked, found);
    return { check, value: ruleSet };
  } catch (error) {
    return { check: mistaken(looked, error, language), value: null };
  }
}

function periodCheck(
  { options, language, words }: DoctorQuestion,
  { project, placeOf }: FoundProject,
): Looked<Period> {
  const looked = { area, code: 'period' } as const;
  const text = options.period ?? project.period;
  try {
    if (text === undefined) throw userError('missing-option', { key: 'period' });
    const period = parsePeriod(
      text,
      options.period === undefined ? placeOf(['period']) : { option: '--period' },
    );
    return {
      check: inOrder(looked, words.doctor.doctorWords.period(period.from, period.until)),
      value: period,
    };
  } catch (error) {
    return { check: mistaken(looked, error, language), value: null };
  }
}

function folderCheck({ options, cwd, words }: DoctorQuestion, { project, folder }: FoundProject): Check {
  const { doctorWords: told } = words.doctor;
  const looked = { area, code: 'report-folder' } as const;
  const name = options.out ?? project.out ?? 'rapport';
  const path = isAbsolute(name) ? name : join(options.out === undefined ? folder : cwd, name);
  return isWritable(nearestExisting(path))
    ? inOrder(looked, told.reportFolder(name))
    : missing(looked, told.lockedReportFolder(name), [told.freeReportFolder]);
}

/** A folder that is not there yet is made in the nearest above it. */
function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}
