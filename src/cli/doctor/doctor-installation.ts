import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { wallTime } from '../../calendar/zone.js';
import type { Check } from '../../model/diagnosis.js';
import type { Language, Words } from '../../report/words/words.js';
import { packageFile, packageFolder } from '../package-file.js';
import type { Terminal } from '../terminal.js';
import { findBrowser } from '../writing/find-browser.js';
import { inOrder, missing, mistaken, toLookOver } from './doctor-check.js';

/** The machine that the program runs on; tests give their own. */
export interface Machine {
  readonly env: Terminal['env'];
  readonly platform: string;
  /** Of Node.js: `20.19.4`. */
  readonly nodeVersion: string;
  readonly temporaryFolder: string;
}

export function machineOf({ env }: Pick<Terminal, 'env'>): Machine {
  const { platform, versions } = process;
  return { env, platform, nodeVersion: versions.node, temporaryFolder: tmpdir() };
}

interface Reader {
  readonly language: Language;
  readonly words: Words;
}

type Told = Words['doctor']['doctorWords'];

const examples = fileURLToPath(new URL('fixtures/lindasa', packageFolder));

/** What the program itself needs, and what it needs of the machine. */
export async function installationChecks(machine: Machine, reader: Reader): Promise<readonly Check[]> {
  const { doctorWords: told } = reader.words.doctor;
  const area = 'installation';
  return [
    inOrder({ area, code: 'program' }, told.program(packageFile().version, examples)),
    nodeCheck(machine, told),
    await packagesCheck(told),
    timeZoneCheck(told),
    fontsCheck(told),
    temporaryFolderCheck(machine, told),
    browserCheck(machine, reader),
    encodingCheck(machine, told),
  ];
}

function nodeCheck({ nodeVersion }: Machine, told: Told): Check {
  const looked = { area: 'installation', code: 'node' } as const;
  const least = packageFile().engines.node.replace(/[^\d.]/g, '');
  const found = told.node(nodeVersion, least);
  return isOlder(nodeVersion, least) ? missing(looked, found, [told.oldNode]) : inOrder(looked, found);
}

function isOlder(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

/** A package of nothing but font files; they are looked at by themselves. */
const fontPackage = '@expo-google-fonts/arimo';

async function packagesCheck(told: Told): Promise<Check> {
  const looked = { area: 'installation', code: 'packages' } as const;
  const names = Object.keys(packageFile().dependencies).filter((name) => name !== fontPackage);
  const lacking: string[] = [];
  for (const name of names) if (!(await isLoadable(name))) lacking.push(name);
  if (lacking.length === 0) return inOrder(looked, told.packages(names.length));
  return missing(looked, told.lackingPackages(lacking), [told.reinstall]);
}

async function isLoadable(name: string): Promise<boolean> {
  try {
    await import(name);
    return true;
  } catch {
    return false;
  }
}

const summer = Date.UTC(2018, 6, 1);
const winter = Date.UTC(2018, 11, 1);

function timeZoneCheck(told: Told): Check {
  const looked = { area: 'installation', code: 'time-zone' } as const;
  const isRight = wallTime(summer).offsetMinutes === 120 && wallTime(winter).offsetMinutes === 60;
  return isRight ? inOrder(looked, told.timeZone) : missing(looked, told.wrongTimeZone, [told.wholeNode]);
}

function fontsCheck(told: Told): Check {
  const looked = { area: 'installation', code: 'fonts' } as const;
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const weight of ['400Regular/Arimo_400Regular', '700Bold/Arimo_700Bold'])
      accessSync(resolve(`${fontPackage}/${weight}.ttf`), constants.R_OK);
    return inOrder(looked, told.fonts);
  } catch {
    return toLookOver(looked, told.lackingFonts, [told.reinstall]);
  }
}

function temporaryFolderCheck({ temporaryFolder }: Machine, told: Told): Check {
  const looked = { area: 'installation', code: 'temporary-folder' } as const;
  return isWritable(temporaryFolder)
    ? inOrder(looked, told.temporaryFolder(temporaryFolder))
    : toLookOver(looked, told.lockedTemporaryFolder(temporaryFolder), [told.freeTemporaryFolder]);
}

/** Asked, not tried: `doctor` writes nothing. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Without a browser all but the PDF is written. */
function browserCheck({ env, platform }: Machine, { language, words }: Reader): Check {
  const looked = { area: 'installation', code: 'browser' } as const;
  try {
    return inOrder(looked, words.doctor.doctorWords.browser(findBrowser(env, platform)));
  } catch (error) {
    return { ...mistaken(looked, error, language), status: 'look-over' };
  }
}

/** A console of Windows is written to in its own signs; only what is sent on from it depends on the code page. */
function encodingCheck({ env, platform }: Machine, told: Told): Check {
  const looked = { area: 'installation', code: 'encoding' } as const;
  if (platform === 'win32') return inOrder(looked, told.windowsEncoding, [told.setCodePage]);
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return /utf-?8/i.test(locale)
    ? inOrder(looked, told.encoding(locale))
    : toLookOver(looked, told.unknownEncoding, [told.setEncoding]);
}
