import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mostReports = 20;

/**
 * Writes a crash report into the working folder, or the temporary one where that cannot be written, for its
 * owner alone; gives its path, or null where neither can. An earlier report is kept; the same one is not
 * written twice.
 */
export function writeCrashReport(report: string, folder: string): string | null {
  return writeInto(folder, report) ?? writeInto(tmpdir(), report);
}

function writeInto(folder: string, report: string): string | null {
  for (let number = 1; number <= mostReports; number += 1) {
    const path = join(folder, number === 1 ? 'servicematning-fel.json' : `servicematning-fel-${number}.json`);
    const written = write(path, report);
    if (written === 'done') return path;
    if (written === 'impossible') return null;
  }
  return null;
}

function write(path: string, report: string): 'done' | 'taken' | 'impossible' {
  try {
    writeFileSync(path, report, { flag: 'wx', mode: 0o600 });
    return 'done';
  } catch {
    const earlier = textOf(path);
    if (earlier === null) return 'impossible';
    return earlier === report ? 'done' : 'taken';
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
