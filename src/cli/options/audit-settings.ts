import { isAbsolute, join } from 'node:path';
import { parsePeriod } from '../../calendar/period.js';
import { type NeededOption, userError } from '../../errors/errors.js';
import type { Channel } from '../../model/event.js';
import type { Period } from '../../model/period.js';
import type { Instant, LocalDate } from '../../model/time.js';
import type { Language } from '../../report/words/words.js';
import { defaultLanguage } from '../help/asked-language.js';
import { type FoundProject, findProject } from '../project/find-project.js';
import { readDomain } from '../project/own-domains.js';
import type { Project } from '../project/project.js';
import { type FileToRead, filesToRead } from '../reading/files-to-read.js';
import { existingFile, standardInput } from '../reading/read-files.js';
import { type NamedRules, namedRules } from '../reading/read-rules.js';
import type { UsualChoices } from '../telling/told-settings.js';
import { isWritten, ordinaryFormats, type WrittenFormat } from '../writing/formats.js';
import { readFormats } from '../writing/read-formats.js';
import type { AuditOptions } from './audit-options-schema.js';
import { languageOf } from './language.js';
import { readDate, readInputSize, readLogEnds, readShare } from './option-values.js';

/** Options and project file as one: options win, and nothing that is needed is missing. */
export interface AuditSettings {
  /** Folder that the names of files in reports are relative to: that of the project. */
  readonly folder: string;
  readonly project: Partial<Project>;
  /** Finds the logs; throws a UserError for what is not there. */
  readonly findFiles: () => readonly FileToRead[];
  readonly rules: NamedRules;
  readonly period: Period;
  readonly organisation: string;
  /** The file of corrections; null where there is none. */
  readonly corrections: string | null;
  /** Forms that reviewers have filled in. */
  readonly quality: readonly string[];
  /** The result of an earlier measurement; null where there is none. */
  readonly earlier: string | null;
  readonly ownDomains: readonly string[];
  readonly ownNumbers: readonly string[];
  readonly declaredLogEnd: ReadonlyMap<Channel, Instant>;
  readonly reportDate: LocalDate | null;
  readonly language: Language;
  readonly formats: readonly WrittenFormat[];
  /** Whether what was found is told to GitHub's runner instead of to a reader. */
  readonly annotates: boolean;
  /** The municipality's own Word document; null where there is none. */
  readonly template: string | null;
  /** 0 to 1. */
  readonly maxRejected: number;
  /** Limits of `--fail-under`, as they are written. */
  readonly failUnder: readonly string[];
  readonly strict: boolean;
  /** The key under which persons are kept apart; null where there is none. */
  readonly keyFile: string | null;
  /** Whether the lists of contacts show persons as the logs do. */
  readonly showsPersons: boolean;
  /** The most bytes that a packed file may unpack to. */
  readonly mostInputBytes: number;
  /** Where to write, and how to name it to the user. */
  readonly out: { readonly folder: string; readonly shown: string };
}

export const defaultMaxRejected = '1';
/** The folder of the report where none is named. */
export const defaultOut = 'rapport';

/** What holds of an audit where neither its options nor the project file say otherwise. */
export const usualChoices: UsualChoices = {
  '--format': ordinaryFormats,
  '--out': defaultOut,
  '--max-rejected': defaultMaxRejected,
  '--lang': defaultLanguage,
};

export function auditSettings(files: readonly string[], options: AuditOptions, cwd: string): AuditSettings {
  const found = findProject(options.project, cwd);
  const { project, folder } = found;
  const stated = (key: StatedFile) => statedPath(key, found);
  if (files.length === 0 && (project.inputs ?? []).length === 0)
    throw userError('nothing-to-read', { project: found.placeOf(['inputs']).file ?? null }, {});
  const asked = readFormats(options.format ?? project.formats ?? ordinaryFormats);
  const formats = asked.filter(isWritten);
  const annotates = asked.includes('github');
  if (annotates && options.json) throw userError('annotations-beside', { option: '--json' });
  return {
    folder,
    project,
    findFiles: () => filesToRead(files, found, cwd),
    rules: namedRules(options.rules, found, cwd) ?? missing('rules'),
    period: parsePeriod(
      options.period ?? project.period ?? missing('period'),
      options.period === undefined ? found.placeOf(['period']) : { option: '--period' },
    ),
    organisation: optionPath(options.organisation, cwd) ?? stated('organisation') ?? missing('organisation'),
    corrections: optionPath(options.corrections, cwd) ?? stated('corrections'),
    quality: options.quality?.flatMap((path) => optionPath(path, cwd) ?? []) ?? statedForms(found),
    earlier: optionPath(options.earlier, cwd) ?? stated('earlier'),
    ownDomains: (options.ownDomain ?? project.ownDomains ?? []).map(readDomain),
    ownNumbers: options.ownNumber ?? project.ownNumbers ?? [],
    declaredLogEnd: readLogEnds(options.logEnd ?? []),
    reportDate: options.reportDate === undefined ? null : readDate(options.reportDate),
    language: languageOf(options.lang, project.lang),
    formats,
    annotates,
    template: templatePath(options.template, formats, { cwd, command: 'audit' }),
    maxRejected: readShare(options.maxRejected ?? defaultMaxRejected),
    failUnder: options.failUnder ?? [],
    strict: options.strict,
    mostInputBytes: readInputSize(options.maxInputSize),
    keyFile: optionPath(options.keyFile, cwd),
    showsPersons: options.includePersonalData,
    out: outFolder(options, project, { cwd, folder }),
  };
}

/** The part of the settings that says which promise and calendar hold; enough for commands that read no logs. */
export type RulesSettings = Pick<AuditSettings, 'project' | 'rules' | 'language'>;

export function rulesSettings(
  options: Pick<AuditOptions, 'rules' | 'project' | 'lang'>,
  cwd: string,
): RulesSettings {
  const found = findProject(options.project, cwd);
  return {
    project: found.project,
    rules: namedRules(options.rules, found, cwd) ?? missing('rules'),
    language: languageOf(options.lang, found.project.lang),
  };
}

function missing(key: NeededOption): never {
  throw userError('missing-option', { key });
}

function optionPath(path: string | undefined, folder: string): string | null {
  if (path === undefined) return null;
  if (path === standardInput.sign) return path;
  return isAbsolute(path) ? path : join(folder, path);
}

type StatedFile = 'organisation' | 'corrections' | 'earlier';

/** A file that the project file names; null where it names none. Throws a UserError with its place where there is none. */
function statedPath(key: StatedFile, { project, folder, placeOf }: FoundProject): string | null {
  const path = project[key];
  return path === undefined ? null : existingFile(path, folder, placeOf([key]));
}

function statedForms({ project, folder, placeOf }: FoundProject): readonly string[] {
  return (project.quality ?? []).map((path, at) => existingFile(path, folder, placeOf(['quality', at])));
}

function outFolder(
  options: AuditOptions,
  project: Partial<Project>,
  { cwd, folder }: { readonly cwd: string; readonly folder: string },
): AuditSettings['out'] {
  if (options.out !== undefined)
    return { folder: join(isAbsolute(options.out) ? '' : cwd, options.out), shown: options.out };
  const shown = project.out ?? defaultOut;
  return { folder: join(isAbsolute(shown) ? '' : folder, shown), shown };
}

/** A template that no document takes its look from is a slip, not a wish. */
export function templatePath(
  path: string | undefined,
  formats: readonly WrittenFormat[],
  { cwd, command }: { readonly cwd: string; readonly command: string },
): string | null {
  if (path === undefined || formats.includes('docx')) return optionPath(path, cwd);
  throw userError('bad-option', {
    option: '--template',
    found: path,
    expected: 'template-for-word',
    command,
  });
}
