import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { ErrorLanguage } from '../../errors/errors.js';
import { defaultLanguage, namedLanguage } from '../help/asked-language.js';
import { projectName } from '../project/project-name.js';
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
    const text = readFileSync(isAbsolute(file) ? file : join(cwd, file), 'utf8');
    const found = /^lang:\s*["']?(sv|en)\b/m.exec(text)?.[1];
    return found === 'sv' || found === 'en' ? found : undefined;
  } catch {
    return undefined;
  }
}
