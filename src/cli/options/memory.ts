import { refusal } from '../failures/refusal.js';
import { megabytesIn } from './megabytes.js';

const option = '--memory';

/** With less the engine ends the program before it can tell that memory runs out. */
const leastMegabytes = 100;

/** As the command line names it, in MB. */
export function readMemory(text: string): number {
  const megabytes = memoryIn(text);
  if (megabytes !== null) return megabytes;
  throw refusal('bad-option', { option, found: text, expected: { megabytesAtLeast: leastMegabytes } });
}

/** The memory that a command line asks for, in MB, known before the line is understood; null where it names none that can be run in. */
export function askedMemory(argv: readonly string[]): number | null {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const asked = options.flatMap((part, index) => {
    if (part === option) return options[index + 1] ?? [];
    return part.startsWith(`${option}=`) ? part.slice(option.length + 1) : [];
  });
  return memoryIn(asked.at(-1) ?? '');
}

function memoryIn(text: string): number | null {
  const megabytes = megabytesIn(text);
  return megabytes !== null && megabytes >= leastMegabytes ? megabytes : null;
}
