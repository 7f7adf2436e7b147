import type { CalendarSpec } from '../../model/calendar-spec.js';
import type { CalendarSource } from '../../report/calendar/calendar-report.js';
import type { Language } from '../../report/words/words.js';
import { calendarOf } from '../../rules/calendar-schema.js';
import { languageOf } from '../options/language.js';
import { ruleSetOf } from '../reading/read-job.js';
import { namedRules } from '../reading/read-rules.js';
import { findProject } from './find-project.js';
import type { Project } from './project.js';

export interface FoundCalendar {
  readonly spec: CalendarSpec;
  readonly source: CalendarSource;
  readonly language: Language;
  readonly project: Partial<Project>;
}

interface CalendarOptions {
  readonly rules?: string | undefined;
  readonly project?: string | undefined;
  readonly lang?: string | undefined;
}

/** The calendar of the rules and project that are named or lie in the folder, else the program's own. */
export function findCalendar(options: CalendarOptions, cwd: string): FoundCalendar {
  const found = findProject(options.project, cwd);
  const { project } = found;
  const language = languageOf(options.lang, project.lang);
  const rules = namedRules(options.rules, found, cwd);
  if (rules === null) {
    const source = { basis: 'default', municipality: null, ruleSet: null } as const;
    return { spec: calendarOf(), source, language, project };
  }
  const ruleSet = ruleSetOf({ rules, project });
  return {
    spec: ruleSet.calendar,
    source: {
      basis: project.calendar === undefined ? 'rule-set' : 'project',
      municipality: project.municipality ?? ruleSet.municipality,
      ruleSet: ruleSet.id,
    },
    ...{ language, project },
  };
}
