import { CommanderError } from 'commander';
import { type ErrorLanguage, failureWords, UserError, userError } from '../../errors/errors.js';
import { writtenPlace } from '../../errors/written-place.js';
import { type ErrorContent, errorJson } from '../../report/json/outputs/error-json.js';
import { paintFor } from '../../report/terminal/paint.js';
import { terminalText, wrapped } from '../../report/terminal/terminal-text.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { programVersion } from '../program-version.js';
import { sayLines, type Terminal } from '../terminal.js';
import { crashReport } from './crash-report.js';
import { failureLanguage } from './failure-language.js';
import { isNotLoaded } from './not-loaded.js';
import { Refusal } from './refusal.js';
import { writeCrashReport } from './write-crash-report.js';

/** Says on standard error why a run ended, and gives its exit code. */
export function explainFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.couldNotRun;
  if (error instanceof Refusal) return explainFailure(error.tell(userError), terminal);
  if (isNotLoaded(error)) return explainFailure(userError('program-not-loaded', {}), terminal);
  const language = failureLanguage(terminal);
  if (error instanceof UserError) {
    const told = { code: error.code, place: writtenPlace(error.place), ...error.words(language) };
    tell(told, terminal, language);
    return exitCodes.couldNotRun;
  }
  const report = crashReport(error, terminal.argv);
  const file = writeCrashReport(report, terminal.cwd);
  tell(bugOf(file, language), terminal, language);
  if (file === null) terminal.err(report);
  return exitCodes.bug;
}

function bugOf(file: string | null, language: ErrorLanguage): ErrorContent {
  const { bug, sendReport, reportHolds } = failureWords[language];
  return {
    code: 'bug',
    message: bug(programVersion()),
    place: null,
    advice: `${sendReport(file)} ${reportHolds}`,
    example: file ?? '',
  };
}

function tell(
  { code, message, place, advice, example }: ErrorContent,
  terminal: Terminal,
  language: ErrorLanguage,
): void {
  if (isAsked('--json', terminal)) {
    terminal.err(errorJson({ code, message, place, advice, example }));
    return;
  }
  const names = failureWords[language];
  const paint = paintFor(terminal.errorColor && !isAsked('--no-color', terminal));
  const width = widthOf(terminal);
  const part = (name: string, text: string) => wrapped(terminalText(text), width, `${name}: `);
  const [sentence = '', ...mistakes] = message.split('\n');
  const [first = '', ...others] = part(`${names.error} [${code}]`, sentence);
  sayLines(terminal, [
    paint.strong(first),
    ...others,
    ...mistakes.flatMap((line) => wrapped(terminalText(line.trim()), width, '  ', '    ')),
    ...(place === null ? [] : part(names.place, place)),
    ...part(names.advice, advice),
    // Never broken into lines, so that it can be copied.
    ...(example === '' ? [] : [`${names.example}: ${terminalText(example)}`]),
  ]);
}

function isAsked(option: '--json' | '--no-color', { argv }: Terminal): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes(option);
}

const narrowest = 60;
const widest = 200;

/** What goes to a file or another program is not broken into lines: it may be searched. */
function widthOf({ errorWidth }: Terminal): number {
  if (errorWidth === null) return Number.POSITIVE_INFINITY;
  return Math.min(Math.max(errorWidth, narrowest), widest);
}
