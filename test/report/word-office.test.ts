import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { manyPublished } from './many-rules.js';
import { wordFile } from './word-file.js';

const office = process.env['SOFFICE'] ?? '/usr/bin/soffice';
/** LibreOffice reads Word’s files with Writer, which not every machine that has its spreadsheets has. */
const hasWriter = existsSync(office) && existsSync(join(dirname(realpathSync(office)), 'libswlo.so'));
const inOffice = hasWriter ? describe : describe.skip;
if (!hasWriter) console.warn(`The report is not opened in LibreOffice: there is no Writer beside ${office}.`);

function convertedToPdf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-word-'));
  try {
    const file = join(folder, 'rapport.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    return readFileSync(join(folder, 'rapport.pdf'), 'latin1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

inOffice('rapport.docx in LibreOffice', () => {
  it('opens, and prints as a document of many pages in Swedish', async () => {
    const pdf = convertedToPdf(await wordFile(manyPublished));
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(8);
    expect(pdf).toContain('/Lang(sv-SE)');
  });
});
