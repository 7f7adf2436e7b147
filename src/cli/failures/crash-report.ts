import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-file.js';
import { programVersion } from '../program-version.js';
import { maskedMessage } from './masked-message.js';

/** The folder of the program: only what lies in it is named. */
const root = fileURLToPath(packageFolder).replaceAll('\\', '/');

const deepestCause = 4;

/** What went wrong and where in the program, as JSON, to attach to a report of the bug. It holds nothing of the input. */
export function crashReport(error: unknown, argv: readonly string[]): string {
  const report = {
    program: `servicematning ${programVersion()}`,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    command: commandOf(argv),
    errors: errorsOf(error, deepestCause),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const hidden = '…';

/** Names of commands and options as the user wrote them; everything else is a value, and hidden. */
function commandOf(argv: readonly string[]): string {
  const end = argv.indexOf('--');
  const firstOption = argv.findIndex((part) => part.startsWith('-'));
  return argv
    .map((part, index) => {
      if (end >= 0 && index > end) return hidden;
      const option = /^(--?[a-z]+(?:-[a-z]+)*)(=.*)?$/s.exec(part);
      if (option !== null) return `${option[1]}${option[2] === undefined ? '' : `=${hidden}`}`;
      const isWord = index < 2 && (firstOption < 0 || index < firstOption) && commandWords.has(part);
      return isWord ? part : hidden;
    })
    .join(' ');
}

/** Words that name a command, and nothing that a user chose. */
const commandWords: ReadonlySet<string> = new Set([
  ...['audit', 'calendar', 'check', 'compare', 'demo', 'doctor', 'explain', 'help', 'init', 'inspect'],
  ...['list', 'merge', 'new', 'plan', 'quality', 'report', 'rules', 'sample', 'show', 'split', 'tally'],
]);

interface ToldError {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  /** Where in the program, innermost first. */
  readonly at: readonly string[];
}

/** An error and what caused it, outermost first. */
function errorsOf(error: unknown, depth: number): readonly ToldError[] {
  if (!(error instanceof Error)) return [{ name: typeof error, message: hidden, at: [] }];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const told = {
    name: /^[A-Z][A-Za-z]*Error$/.test(error.name) ? error.name : 'Error',
    ...(/^(?:E[A-Z]{2,}|ERR_[A-Z_]+)$/.test(code) ? { code } : {}),
    message: maskedMessage(error.message),
    at: placesOf(error),
  };
  if (error.cause === undefined || depth === 0) return [told];
  return [told, ...errorsOf(error.cause, depth - 1)];
}

/** File, line and column of each call; functions may be named after what was read, and are left out. */
function placesOf({ stack = '', message }: Error): readonly string[] {
  const calls = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return calls.split('\n').flatMap((line) => {
    const place = /^\s+at (?:.*\()?((?:file:\/\/|node:|\/|[A-Za-z]:).*?:\d+:\d+)\)?$/.exec(line)?.[1];
    return place === undefined ? [] : [relativePlace(place)];
  });
}

function relativePlace(place: string): string {
  if (place.startsWith('node:')) return place;
  const [, path = '', position = ''] = /^(.*?)(:\d+:\d+)$/.exec(place) ?? [];
  const plain = path.startsWith('file:')
    ? fileURLToPath(path).replaceAll('\\', '/')
    : path.replaceAll('\\', '/');
  return plain.startsWith(root) ? `${plain.slice(root.length)}${position}` : hidden;
}
