import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lindasaFolder } from './audit/lindasa.js';

/** Bytes of each log that are kept: some hundred rows of the longest. */
const keptBytes = 40_000;
const lineFeed = 10;

/**
 * The invented municipality with the first days of its logs, for what is as true of few rows as of many: a tenth of the
 * time. Contacts have other numbers here, and figures mean nothing.
 */
export function putSmallLindasa(folder: string): void {
  mkdirSync(join(folder, 'loggar'), { recursive: true });
  mkdirSync(join(folder, 'tidigare'), { recursive: true });
  for (const name of ['organisation.csv', 'servicematning.yaml', 'tidigare/resultat.json'])
    copyFileSync(join(lindasaFolder, name), join(folder, name));
  for (const name of readdirSync(join(lindasaFolder, 'loggar'))) {
    const whole = readFileSync(join(lindasaFolder, 'loggar', name));
    writeFileSync(join(folder, 'loggar', name), name.endsWith('.csv') ? firstLines(whole) : whole);
  }
}

/** Whole lines, in UTF-16 too, where the byte after a line feed belongs to it. */
function firstLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= keptBytes) return bytes;
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.subarray(0, bytes.lastIndexOf(lineFeed, keptBytes) + (isWide ? 2 : 1));
}
