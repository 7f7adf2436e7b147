import { inspect } from '../../audit/inspection/inspect.js';
import { muchRejected } from '../../audit/inspection/much-rejected.js';
import { createCalendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { DateRange } from '../../model/calendar-spec.js';
import type { Check } from '../../model/diagnosis.js';
import type { InspectedLog, Inspection, PuzzlingFile } from '../../model/inspection.js';
import type { LocalDate } from '../../model/time.js';
import { defaultMaxRejected } from '../options/audit-settings.js';
import { inspectOptionsSchema } from '../options/inspect-options-schema.js';
import { readShare } from '../options/option-values.js';
import type { FoundProject } from '../project/find-project.js';
import { inspectJobOf } from '../reading/inspect-job.js';
import { existingLog, expandFiles, openLogFile, standardInput } from '../reading/read-files.js';
import { inOrder, missing, mistaken, toLookOver } from './doctor-check.js';
import type { LookedProject } from './doctor-project.js';
import type { DoctorQuestion } from './doctor-question.js';

const area = 'inputs';

/** What is asked, and what the project turned out to be. */
interface Asked {
  readonly question: DoctorQuestion;
  readonly project: LookedProject;
}

/** Every log: whether it is there, what it is, how much of it can be read, and whether it covers the period. */
export async function inputChecks(
  question: DoctorQuestion,
  project: LookedProject,
): Promise<readonly Check[]> {
  const { language, words } = question;
  const { doctorWords: told } = words.doctor;
  const { found } = project;
  if (found === null) return [missing({ area, code: 'files' }, told.notLookedAt, [])];
  const { present, absent } = namedLogs(question, found);
  if (present.length === 0) {
    const none = missing({ area, code: 'files' }, told.noLogs, [told.nameLogs]);
    return absent.length === 0 ? [none] : absent;
  }
  try {
    const options = { ...inspectOptionsSchema.parse(question.options), ...withoutWrongTable(project) };
    const inspection = await inspect(await inspectJobOf(present, options, question.cwd), question.progress);
    const files = inspection.files.map((file) => fileCheck(file, inspection, { question, project }));
    return [...absent, ...files, ...wholeChecks(inspection, question, project)];
  } catch (error) {
    return [...absent, mistaken({ area, code: 'files' }, error, language)];
  }
}

/** An organisation table that cannot be read is told of already; the logs are looked at without it. */
function withoutWrongTable({ checks }: LookedProject): { readonly organisation?: null } {
  return checks.some(({ code, status }) => code === 'organisation' && status === 'missing')
    ? { organisation: null }
    : {};
}

/** The logs that can be read, and a check for each that cannot. */
function namedLogs({ files, cwd, language }: DoctorQuestion, { project, folder, placeOf }: FoundProject) {
  const stated = (project.inputs ?? []).flatMap((input, entry) =>
    input.files.map((pattern) => ({ pattern, place: placeOf(['inputs', entry, 'files']) })),
  );
  const patterns = files.length > 0 ? files.map((pattern) => ({ pattern, place: {} })) : stated;
  const base = files.length > 0 ? cwd : folder;
  const present: string[] = [];
  const absent: Check[] = [];
  for (const { pattern, place } of patterns) {
    try {
      for (const name of expandFiles(pattern, base, place)) {
        const { path, member } = existingLog(name, base, place);
        if (path !== standardInput.sign) openLogFile(path, base).bytes.close();
        present.push(member === null ? path : `${path}!${member}`);
      }
    } catch (error) {
      absent.push(mistaken({ area, code: 'file', file: pattern }, error, language));
    }
  }
  return { present, absent };
}

function fileCheck(
  file: InspectedLog | PuzzlingFile,
  inspection: Inspection,
  { question, project }: Asked,
): Check {
  const looked = { area, code: 'file', file: file.file } as const;
  if (!file.understood) return missing(looked, file.message, [file.advice, ...file.inputLines]);
  const { doctorWords: told } = question.words.doctor;
  const { hintSentence } = question.words.inspection;
  const { cover, gap } = coverage(file, inspection, { question, project });
  const span = spanOf(file);
  const found = [
    told.log(file.title, file.rows.all, file.rows.rejected),
    ...(span === null ? [] : [told.logSpan(span.from, span.until)]),
    ...cover,
  ].join(' ');
  const advice = [...gap, ...file.hints.map(hintSentence)];
  return advice.length === 0 ? inOrder(looked, found) : toLookOver(looked, found, advice);
}

/** What is said of how a log and the others of its format cover the period; nothing where that is not known. */
function coverage(
  log: InspectedLog,
  { files }: Inspection,
  { question, project: { period, ruleSet } }: Asked,
): { readonly cover: readonly string[]; readonly gap: readonly string[] } {
  const { doctorWords: told } = question.words.doctor;
  const own = spanOf(log);
  if (period === null || ruleSet === null || own === null) return { cover: [], gap: [] };
  if (!overlap(own, period)) return { cover: [], gap: [told.outsidePeriod] };
  const { isWorkingDay } = createCalendar(ruleSet.calendar);
  const workingDays = daysOf(period).filter(isWorkingDay);
  const outside = (spans: readonly DateRange[]) =>
    workingDays.filter((day) => !spans.some(({ from, until }) => from <= day && day <= until));
  if (outside([own]).length === 0) return { cover: [told.coversPeriod], gap: [] };
  const alike = files.flatMap(
    (file) => (file.understood && file.format === log.format ? spanOf(file) : null) ?? [],
  );
  const [first, ...others] = outside(alike);
  return first === undefined
    ? { cover: [told.coverTogether], gap: [] }
    : { cover: [], gap: [told.uncoveredDays(others.length + 1, first)] };
}

function spanOf({ first, last }: InspectedLog): DateRange | null {
  return first === null || last === null ? null : { from: localDate(first), until: localDate(last) };
}

function overlap(one: DateRange, other: DateRange): boolean {
  return one.from <= other.until && other.from <= one.until;
}

function daysOf({ from, until }: DateRange): readonly LocalDate[] {
  return Array.from({ length: until - from + 1 }, (_, day) => from + day);
}

/** What only all logs together show. */
function wholeChecks(
  inspection: Inspection,
  question: DoctorQuestion,
  { period }: LookedProject,
): readonly Check[] {
  const { words, options } = question;
  const { doctorWords: told } = words.doctor;
  const { fileFindingSentence, mailboxFindingSentence } = words.fileFindings;
  const looked = { area, code: 'files' } as const;
  const logs = inspection.files.filter((file) => file.understood);
  const most = readShare(options.maxRejected ?? defaultMaxRejected);
  const isInPeriod = (log: InspectedLog) => {
    const span = spanOf(log);
    return period === null || (span !== null && overlap(span, period));
  };
  const sentences = inspection.findings.map((finding) =>
    'mailbox' in finding ? mailboxFindingSentence(finding) : fileFindingSentence(finding),
  );
  return [
    ...(muchRejected(inspection, most) !== null
      ? [
          missing(
            looked,
            told.tooManyRejected(words.format.decimal(most * 100, Number.isInteger(most * 100) ? 0 : 1)),
            [],
          ),
        ]
      : []),
    ...(logs.length > 0 && !logs.some(isInPeriod) ? [missing(looked, told.nothingInPeriod, [])] : []),
    ...sentences.map((sentence) => toLookOver(looked, sentence, [])),
  ];
}
