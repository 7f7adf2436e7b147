import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findBrowser } from '../../src/cli/writing/find-browser.js';
import { printedPdf } from '../../src/cli/writing/print-pdf.js';
import { UserError } from '../../src/errors/errors.js';
import { inFolder, run } from './fake-process.js';

/** An empty file that could be a program. */
function put(...path: readonly string[]): string {
  const file = join(...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}

describe('the browser that prints', () => {
  it.each([
    ['chromium of a folder in PATH', 'linux', 'PATH', ['chromium']],
    ['Chrome as its package calls it', 'linux', 'PATH', ['google-chrome-stable']],
    [
      'Edge under Program Files',
      'win32',
      'ProgramFiles(x86)',
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ],
    ['Chrome of one user', 'win32', 'LOCALAPPDATA', ['Google', 'Chrome', 'Application', 'chrome.exe']],
    [
      'Chrome of one user',
      'darwin',
      'HOME',
      ['Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'],
    ],
  ])('is found: %s (%s)', async (_, platform, variable, path) => {
    await inFolder(async (folder) => {
      const program = put(folder, ...path);
      expect(findBrowser({ [variable]: folder }, platform)).toBe(program);
    });
  });

  it('is Chrome before Chromium, whichever folder comes first', async () => {
    await inFolder(async (folder) => {
      put(folder, 'a', 'chromium');
      const chrome = put(folder, 'b', 'google-chrome');
      expect(findBrowser({ PATH: `${join(folder, 'a')}:${join(folder, 'b')}` }, 'linux')).toBe(chrome);
    });
  });

  it('is the one that is chosen, and no other where that is not there', async () => {
    await inFolder(async (folder) => {
      const [chosen, other] = [put(folder, 'vald'), put(folder, 'chromium')];
      const choosing = (program: string) => ({ PATH: dirname(other), SERVICEMATNING_BROWSER: program });
      expect(findBrowser(choosing(chosen), 'linux')).toBe(chosen);
      expect(findBrowser(choosing(''), 'linux')).toBe(other);
      expect(() => findBrowser(choosing(join(folder, 'borta')), 'linux')).toThrow('borta');
    });
  });

  it('is in another folder, where one of PATH cannot be looked into', async () => {
    await inFolder(async (folder) => {
      symlinkSync('slinga', join(folder, 'slinga'));
      const chromium = put(folder, 'öppen', 'chromium');
      const path = `${join(folder, 'slinga')}:${dirname(chromium)}`;
      expect(findBrowser({ PATH: path }, 'linux')).toBe(chromium);
    });
  });

  it('is no folder of that name', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'chromium'));
      expect(() => findBrowser({ PATH: folder }, 'linux')).toThrow(UserError);
    });
  });
});

const audit = [
  'audit',
  'finns-inte.csv',
  '--rules',
  'norberg',
  '--period',
  '2018-W41',
  '--organisation',
  'e.csv',
];

describe('a run that is to end in a PDF', () => {
  it('does not begin where the browser is not there', async () => {
    await inFolder(async (folder) => {
      const said = await run([...audit, '--format', 'pdf'], folder, { SERVICEMATNING_BROWSER: 'borta' });
      expect(said).toMatchObject({ exitCode: 2, out: '' });
      expect(said.err).toContain('SERVICEMATNING_BROWSER anger borta');
    });
  });
});

/** A program that stands in for a browser; it gets the same switches. */
function stand(folder: string, script: string): string {
  const program = join(folder, 'webbläsare');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return program;
}

const html = new TextEncoder().encode('<!doctype html><title>Prov</title>');
const fileOf = '$(echo "$*" | sed "s/.*--print-to-pdf=\\([^ ]*\\).*/\\1/")';

/** What was made, or what was said instead. */
async function printing(script: string, seconds = 30): Promise<string> {
  return inFolder(async (folder) => {
    const browser = stand(folder, script);
    try {
      return new TextDecoder().decode(await printedPdf(html, { browser, seconds }));
    } catch (error) {
      return error instanceof UserError ? error.message.replace(folder, '') : String(error);
    }
  });
}

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('printing', () => {
  it('gives what the browser wrote, and leaves nothing behind', async () => {
    const printed = await printing(`printf '%%PDF-1.4 %s %%%%EOF' "${fileOf}" > "${fileOf}"`);
    const [, file = ''] = /^%PDF-1\.4 (\S+) %%EOF$/.exec(printed) ?? [];
    expect(file).toMatch(/servicematning-[^/]+\/[^/]+$/);
    expect(existsSync(dirname(file))).toBe(false);
  });

  it.each([
    [
      'ends with a code',
      'echo "[1:1:FATAL:sandbox.cc] No usable sandbox!" >&2; echo "#0 0x55" >&2; exit 7',
      30,
      'med kod 7. Ingen rapport skrevs. Den sade: [1:1:FATAL:sandbox.cc] No usable sandbox!',
    ],
    ['writes nothing', 'exit 0', 30, 'den avslutades utan att skriva filen. Ingen rapport skrevs.'],
    [
      'writes half',
      `printf '%%PDF-1.4' > "${fileOf}"`,
      30,
      'den avslutades utan att skriva filen. Ingen rapport skrevs.',
    ],
    ['never ends', 'exec sleep 60', 1, 'den blev inte klar på 1 sekunder. Ingen rapport skrevs.'],
  ])('says so where the browser %s', async (_, script, seconds, message) => {
    expect(await printing(script, seconds)).toContain(message);
  });

  it('says so where the program cannot be started', async () => {
    await inFolder(async (folder) => {
      const browser = put(folder, 'ingen-fil-att-köra');
      await expect(printedPdf(html, { browser, seconds: 5 })).rejects.toThrow('den gick inte att starta');
    });
  });

  it('asks for a tagged PDF without network, margins of the browser’s own, or the user’s profile', async () => {
    const switches = await printing(`printf '%%PDF-1.4 %s %%%%EOF' "$*" > "${fileOf}"`);
    for (const asked of [
      '--headless',
      '--export-tagged-pdf',
      '--no-pdf-header-footer',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${tmpdir()}`,
    ])
      expect(switches).toContain(asked);
    expect(switches.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });
});
