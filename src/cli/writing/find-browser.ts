import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { userError } from '../../errors/errors.js';

/** What the search goes by: the machine's own, or a test's. */
export interface BrowserHost {
  readonly platform: string;
  readonly env: { readonly [name: string]: string | undefined };
}

/** Names the program to use where none is found, or another is wanted. */
const ownChoice = 'SERVICEMATNING_BROWSER';

/** In folders of PATH. */
const commands = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
const windowsPrograms = [
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** The Edge, Chrome or Chromium that prints the report as PDF; an error where there is none. */
export function findBrowser(env: BrowserHost['env'], platform: string = process.platform): string {
  const chosen = env[ownChoice];
  if (chosen !== undefined && chosen !== '') {
    if (isFile(chosen)) return chosen;
    throw userError('browser-not-found', { variable: ownChoice, file: chosen });
  }
  const found = places({ env, platform }).find(isFile);
  if (found === undefined) throw userError('no-browser', { variable: ownChoice });
  return found;
}

function places({ env, platform }: BrowserHost): readonly string[] {
  const foldersOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => env[name] || []);
  if (platform === 'win32')
    return foldersOf(windowsFolders).flatMap((folder) =>
      windowsPrograms.map((program) => join(folder, ...program)),
    );
  const inPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = commands.flatMap((command) => inPath.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return named;
  const applications = ['/', ...foldersOf(['HOME'])].flatMap((folder) =>
    macPrograms.map((name) => join(folder, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
  );
  return [...applications, ...named];
}

/** Not all that PATH names is open to everyone. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
