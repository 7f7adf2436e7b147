import { publishName } from '../../measurement/suppression/publish-names.js';
import type { Setting } from '../../report/terminal/verbose-text.js';
import type { AuditOptions } from '../options/audit-options-schema.js';
import type { Project } from '../project/project.js';

/** Where a choice may have been made, and what holds where it was not. */
interface Choice {
  readonly name: string;
  readonly asked: (options: Partial<AuditOptions>) => unknown;
  readonly stated: (project: Partial<Project>) => unknown;
}

const nowhere = (): undefined => undefined;

/** In the order of the help of `audit`. */
const choices: readonly Choice[] = [
  { name: '--project', asked: (options) => options.project, stated: nowhere },
  { name: '--rules', asked: (options) => options.rules, stated: (project) => project.rules },
  { name: '--period', asked: (options) => options.period, stated: (project) => project.period },
  {
    name: '--organisation',
    asked: (options) => options.organisation,
    stated: (project) => project.organisation,
  },
  {
    name: '--corrections',
    asked: (options) => options.corrections,
    stated: (project) => project.corrections,
  },
  { name: '--own-domain', asked: (options) => options.ownDomain, stated: (project) => project.ownDomains },
  { name: '--own-number', asked: (options) => options.ownNumber, stated: (project) => project.ownNumbers },
  { name: '--log-end', asked: (options) => options.logEnd, stated: nowhere },
  { name: '--max-input-size', asked: (options) => options.maxInputSize, stated: nowhere },
  { name: '--memory', asked: (options) => options.memory, stated: nowhere },
  { name: '--format', asked: (options) => options.format, stated: (project) => project.formats },
  { name: '--template', asked: (options) => options.template, stated: nowhere },
  { name: '--out', asked: (options) => options.out, stated: (project) => project.out },
  { name: '--report-date', asked: (options) => options.reportDate, stated: nowhere },
  { name: '--quality', asked: (options) => options.quality, stated: (project) => project.quality },
  { name: '--earlier', asked: (options) => options.earlier, stated: (project) => project.earlier },
  { name: '--max-rejected', asked: (options) => options.maxRejected, stated: nowhere },
  { name: '--key-file', asked: (options) => options.keyFile, stated: nowhere },
  {
    name: '--include-personal-data',
    asked: ({ includePersonalData }) => includePersonalData || undefined,
    stated: nowhere,
  },
  { name: '--workers', asked: (options) => options.workers, stated: nowhere },
  { name: '--lang', asked: (options) => options.lang, stated: (project) => project.lang },
];

/** What holds of some choices where nobody made them, by name. */
export type UsualChoices = { readonly [name: string]: string | readonly string[] };

/** Every choice of a run with a value, and where it was made: options win over the project file. */
export function settingsOf(
  options: Partial<AuditOptions>,
  project: Partial<Project>,
  usual: UsualChoices = {},
): readonly Setting[] {
  return choices.flatMap(({ name, asked, stated }): readonly Setting[] => {
    const found: readonly (readonly [Setting['source'], unknown])[] = [
      ['option', asked(options)],
      ['project', stated(project)],
      ['usual', usual[name]],
    ];
    const [made] = found.filter(([, value]) => value !== undefined);
    return made === undefined ? [] : [{ name, value: shown(made[1]), source: made[0] }];
  });
}

const rulesChoices = ['--project', '--rules', '--lang'];

/** The choices of a command that needs a promise and its calendar, and no logs. */
export function rulesSettingsOf(
  options: Pick<AuditOptions, 'project' | 'rules' | 'lang'>,
  project: Partial<Project>,
): readonly Setting[] {
  return settingsOf(options, project).filter(({ name }) => rulesChoices.includes(name));
}

const partChoices = [
  ...rulesChoices,
  ...['--period', '--organisation', '--corrections', '--own-domain', '--own-number', '--log-end'],
  ...['--max-input-size', '--memory', '--report-date', '--key-file'],
];

/** The choices of a command that makes no report, but cuts logs or counts a part of them. */
export function partSettingsOf(
  options: Partial<AuditOptions>,
  project: Partial<Project>,
): readonly Setting[] {
  return settingsOf(options, project).filter(({ name }) => partChoices.includes(name));
}

function shown(value: unknown): string {
  return publishName(Array.isArray(value) ? value.join(',') : String(value));
}
