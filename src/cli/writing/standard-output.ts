import { userError } from '../../errors/errors.js';
import type { OutputFile } from '../../report/reporter.js';
import type { AuditSettings } from '../options/audit-settings.js';
import type { Terminal } from '../terminal.js';
import { bytesOf } from './bytes-of.js';
import type { WriteReport } from './write-output.js';

/** What standard output is called as a place to write. */
export const standardOutput = '-';

/** Whether what is asked for goes to standard output; then it must be one file, for two would be mixed. */
export function isToStandardOutput(
  out: string,
  { formats, annotates }: Pick<AuditSettings, 'formats' | 'annotates'>,
): boolean {
  if (out !== standardOutput) return false;
  const asked = annotates ? [...formats, 'github'] : formats;
  if (asked.length === 1 && !annotates && !formats.includes('csv')) return true;
  throw userError('one-file-for-standard-output', { formats: asked });
}

/** The bytes of files, on standard output, when all of the work is done. */
export function writingToStandardOutput(terminal: Pick<Terminal, 'bytes'>) {
  return async <Value>(_folder: string, work: (write: WriteReport) => Promise<Value>): Promise<Value> => {
    const written: OutputFile[] = [];
    const value = await work((files) => written.push(...files));
    for (const file of written) terminal.bytes(bytesOf(file));
    return value;
  };
}

/** Where a file has standard output for itself: what is said goes to standard error. */
export function besideFile(terminal: Terminal): Terminal {
  const { err, errorColor: color } = terminal;
  return { ...terminal, out: err, color };
}
