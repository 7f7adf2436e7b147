import { isAbsolute, join } from 'node:path';
import { parsePeriod } from '../calendar/period.js';
import { parseIsoDate, parseIsoInstant } from '../calendar/zone.js';
import { userError } from '../errors.js';
import type { Channel } from '../model/event.js';
import type { Period } from '../model/result.js';
import type { Instant, LocalDate } from '../model/time.js';
import { mostInflated } from '../parsers/input.js';
import type { Language } from '../report/words/words.js';
import type { AuditOptions } from './audit-options.js';
import { findProject } from './find-project.js';
import { ordinaryFormats, readFormats, type WrittenFormat } from './formats.js';
import { languageOf } from './language.js';
import { readDomain } from './own-domains.js';
import type { Project, ProjectInput } from './project.js';
import { type NamedRules, namedRules } from './read-rules.js';

/** Options and project file as one: options win, and nothing that is needed is missing. */
export interface AuditSettings {
  /** Folder that the paths of inputs, rules and organisation are relative to. */
  readonly folder: string;
  readonly project: Partial<Project>;
  readonly inputs: readonly ProjectInput[];
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
  /** The municipality's own Word document; null where there is none. */
  readonly template: string | null;
  /** 0 to 1. */
  readonly maxRejected: number;
  /** The most bytes that a packed file may unpack to. */
  readonly mostInputBytes: number;
  /** Where to write, and how to name it to the user. */
  readonly out: { readonly folder: string; readonly shown: string };
}

const defaultMaxRejected = '1';

export function auditSettings(files: readonly string[], options: AuditOptions, cwd: string): AuditSettings {
  const found = findProject(options.project, cwd);
  const { project, folder } = found;
  const inputs = files.length > 0 ? [{ files: [...files] }] : (project.inputs ?? []);
  if (inputs.length === 0) throw userError('nothing-to-read', {});
  const formats = readFormats(options.format ?? project.formats ?? ordinaryFormats);
  return {
    folder: files.length > 0 ? cwd : folder,
    project,
    inputs,
    rules: namedRules(options.rules, found, cwd) ?? missing('rules'),
    period: parsePeriod(options.period ?? project.period ?? missing('period')),
    organisation:
      optionPath(options.organisation, cwd) ??
      optionPath(project.organisation, folder) ??
      missing('organisation'),
    corrections: optionPath(options.corrections, cwd) ?? optionPath(project.corrections, folder),
    quality: optionPaths(options.quality, cwd) ?? optionPaths(project.quality, folder) ?? [],
    earlier: optionPath(options.earlier, cwd) ?? optionPath(project.earlier, folder),
    ownDomains: (options.ownDomain ?? project.ownDomains ?? []).map(readDomain),
    ownNumbers: options.ownNumber ?? project.ownNumbers ?? [],
    declaredLogEnd: new Map((options.logEnd ?? []).map(readLogEnd)),
    reportDate: options.reportDate === undefined ? null : readDate(options.reportDate),
    language: languageOf(options.lang, project.lang),
    formats,
    template: templatePath(options.template, formats, { cwd, command: 'audit' }),
    maxRejected: readShare(options.maxRejected ?? defaultMaxRejected),
    mostInputBytes: readInputSize(options.maxInputSize),
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

const meanings = {
  rules: { option: '--rules', meaning: 'Regelverket', example: 'norberg', key: 'rules' },
  period: { option: '--period', meaning: 'Mätperioden', example: '2018-W41..2018-W45', key: 'period' },
  organisation: {
    option: '--organisation',
    meaning: 'Organisationstabellen, som säger vilken enhet en adress eller ett nummer hör till,',
    example: 'enheter.csv (kolumnerna enhet;organisationsform;nämnd;typ;värde;mäts)',
    key: 'organisation',
  },
} as const;

function missing(key: keyof typeof meanings): never {
  throw userError('missing-option', meanings[key]);
}

function optionPath(path: string | undefined, folder: string): string | null {
  if (path === undefined) return null;
  return isAbsolute(path) ? path : join(folder, path);
}

function optionPaths(paths: readonly string[] | undefined, folder: string): readonly string[] | null {
  return paths?.flatMap((path) => optionPath(path, folder) ?? []) ?? null;
}

function outFolder(
  options: AuditOptions,
  project: Partial<Project>,
  { cwd, folder }: { readonly cwd: string; readonly folder: string },
): AuditSettings['out'] {
  if (options.out !== undefined)
    return { folder: join(isAbsolute(options.out) ? '' : cwd, options.out), shown: options.out };
  const shown = project.out ?? 'rapport';
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
    expected: 'att rapport.docx skrivs. Lägg till docx i --format, till exempel --format html,docx',
    command,
  });
}

function readShare(text: string): number {
  const percent = Number(text.replace('%', '').replace(',', '.').trim());
  if (Number.isFinite(percent) && percent >= 0 && percent <= 100) return percent / 100;
  throw userError('bad-option', {
    option: '--max-rejected',
    found: text,
    expected: 'procent mellan 0 och 100, till exempel 2',
  });
}

/** In MB on the command line. */
export function readInputSize(text: string | undefined, command = 'audit'): number {
  if (text === undefined) return mostInflated;
  const megabytes = Number(text.replace(/\s*MB$/i, '').replace(',', '.'));
  if (Number.isFinite(megabytes) && megabytes > 0) return megabytes * 1_000_000;
  throw userError('bad-option', {
    option: '--max-input-size',
    found: text,
    expected: 'antal MB, till exempel 1200',
    command,
  });
}

function readDate(text: string): LocalDate {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  throw userError('bad-option', {
    option: '--report-date',
    found: text,
    expected: 'ett datum, till exempel 2018-11-12',
  });
}

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

function readLogEnd(text: string): [Channel, Instant] {
  const [name, time] = text.split('=');
  const channel = channels.find((known) => known === name);
  const at = time === undefined ? null : parseIsoInstant(time);
  if (channel !== undefined && at !== null) return [channel, at.at];
  throw userError('bad-option', {
    option: '--log-end',
    found: text,
    expected: 'kanal och tid, till exempel mail=2018-11-12T16:00',
  });
}
