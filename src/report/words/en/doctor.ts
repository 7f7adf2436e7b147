import type { CheckArea, CheckStatus } from '../../../model/diagnosis.js';
import { isoDate } from './dates.js';
import { count, counted, listed } from './format.js';

/** What `doctor` says of the installation, the project and the logs. */
export const doctorWords = {
  areas: {
    installation: 'The program',
    project: 'The project',
    inputs: 'The logs',
  } satisfies Record<CheckArea, string>,
  statuses: {
    ok: 'OK',
    'look-over': 'Look over',
    missing: 'Missing/wrong',
  } satisfies Record<CheckStatus, string>,
  canAudit: 'An audit can run: servicematning audit.',
  cannotAudit: (checks: number) =>
    `An audit cannot run yet. ${counted(checks, 'thing is', 'things are')} missing or wrong, see above.`,
  program: (version: string, examples: string) =>
    `servicematning ${version}. The invented municipality’s files to try things on lie in ${examples}`,
  node: (found: string, least: string) => `Node.js ${found} (at least ${least} is needed).`,
  oldNode: 'Install a newer version from nodejs.org.',
  packages: (packages: number) => `All ${count(packages)} libraries of the program can be loaded.`,
  lackingPackages: (names: readonly string[]) => `${listed(names)} cannot be loaded.`,
  reinstall: 'Install the program again: npm install -g servicematning.',
  timeZone: 'Swedish time is counted right, with summer time and winter time.',
  wrongTimeZone: 'Node.js does not know the Swedish time zone. All times would be wrong.',
  wholeNode: 'Install Node.js from nodejs.org. A cut-down version lacks the time zones.',
  fonts: 'The fonts of the report are there.',
  lackingFonts: 'The fonts of the report are missing. Without them the charts in Word cannot be drawn.',
  temporaryFolder: (folder: string) => `The folder for temporary files can be written to: ${folder}`,
  lockedTemporaryFolder: (folder: string) =>
    `The folder for temporary files cannot be written to: ${folder}. It is needed for PDF.`,
  freeTemporaryFolder:
    'Give yourself the right to write to it, or point out another folder with the environment variable TMPDIR (in Windows TEMP).',
  browser: (file: string) => `Browser that writes PDF: ${file}`,
  encoding: (name: string) => `The terminal shows å, ä and ö (${name}).`,
  unknownEncoding:
    'The terminal does not say that it shows UTF-8. Then å, ä and ö may look wrong on the screen.',
  setEncoding:
    'Do they look wrong? Run export LANG=C.UTF-8 and try again. Files that are written are always right.',
  windowsEncoding: 'The program writes UTF-8.',
  setCodePage: 'Do å, ä or ö look wrong in Windows? Run chcp 65001 and try again.',
  projectFile: (file: string) => `${file} is written right.`,
  noProjectFile:
    'There is no project file servicematning.yaml here. Then everything must be given on the command line.',
  writeProjectFile: 'Run servicematning init, which writes one to fill in.',
  rules: (id: string, title: string, rules: number) =>
    `The rule set ${id}: ${title} (${counted(rules, 'promise', 'promises')}).`,
  assumedHours:
    'The opening hours are assumed. Write the municipality’s own under calendar in the project file.',
  period: (from: number, until: number) => `The measuring period is ${isoDate(from)}–${isoDate(until)}.`,
  organisation: (entries: number, units: number) =>
    `The organisation table has ${counted(entries, 'row', 'rows')} and ${counted(units, 'unit', 'units')}.`,
  corrections: (lines: number) => `The file has ${counted(lines, 'correction', 'corrections')}.`,
  earlier: (from: number, until: number) =>
    `The earlier measurement is of ${isoDate(from)}–${isoDate(until)}.`,
  quality: (rows: number) => `The form has ${counted(rows, 'filled-in row', 'filled-in rows')}.`,
  reportFolder: (folder: string) => `The folder ${folder} can be written to.`,
  lockedReportFolder: (folder: string) => `The folder ${folder} cannot be written to.`,
  freeReportFolder: 'Give yourself the right to write to it, or choose another folder with --out.',
  settings: 'What the measurement must know is given.',
  log: (title: string, rows: number, rejected: number) =>
    `${title}. ${counted(rows, 'row', 'rows')}, ${count(rejected)} rejected.`,
  logSpan: (first: number, last: number) => `Events ${isoDate(first)}–${isoDate(last)}.`,
  coversPeriod: 'They cover the measuring period.',
  coverTogether: 'The logs of this format cover the measuring period together.',
  uncoveredDays: (days: number, first: number) =>
    `${counted(days, 'working day', 'working days')} of the measuring period ${days === 1 ? 'lies' : 'lie'} outside the logs of this format, the first ${isoDate(first)}. Export them too.`,
  outsidePeriod: 'No events are from the measuring period. Is it the right file, and the right period?',
  tooManyRejected: (most: string) =>
    `More than ${most} per cent of the rows cannot be read. Then no audit runs. Correct them in the source and export the log again, or raise the limit with --max-rejected.`,
  nothingInPeriod: 'None of the logs has events from the measuring period.',
  noLogs: 'No logs are given.',
  nameLogs: 'Write them after the command, or under inputs in the project file.',
  notLookedAt: 'The logs have not been checked. First correct what is wrong above.',
};
