import { isAbsolute, join } from 'node:path';
import type { ErrorLanguage } from '../../errors/errors.js';
import { defaultLanguage, namedLanguage } from '../help/asked-language.js';
import { projectName } from '../project/project-name.js';
import { readSnapshot } from '../reading/read-snapshot.js';
import type { Terminal } from '../terminal.js';

/** The language in which a failure is told: as the command line says, else the project file, else Swedish. */
export function failureLanguage({ argv, cwd }: Pick<Terminal, 'argv' | 'cwd'>): ErrorLanguage {
  return namedLanguage(argv) ?? projectLanguage(argv, cwd) ?? defaultLanguage;
}

/** Read from the text, since the file may be what is wrong. */
function projectLanguage(argv: readonly string[], cwd: string): ErrorLanguage | undefined {
  const named = argv[argv.indexOf('--project') + 1];
  const file = argv.includes('--project') && named !== undefined ? named : projectName;
  try {
    // A pipe or a device under that name is never read to its end.
    const bytes = readSnapshot(isAbsolute(file) ? file : join(cwd, file));
    const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
    const found = /^lang:\s*["']?(sv|en)\b/m.exec(text)?.[1];
    return found === 'sv' || found === 'en' ? found : undefined;
  } catch {
    return undefined;
  }
}
