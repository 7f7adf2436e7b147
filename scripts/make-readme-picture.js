// Writes docs/images/rapport.png: the first page of the demo's report as a screen shows it. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'servicematning-'));
execFileSync(process.execPath, ['bin/servicematning.js', 'demo', '--out', folder, '--lang', 'sv'], {
  stdio: 'ignore',
});
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1180, height: 1140 }, colorScheme: 'light' });
await page.goto(pathToFileURL(join(folder, 'rapport.html')).href);
await page.screenshot({ path: 'docs/images/rapport.png' });
await browser.close();
rmSync(folder, { recursive: true });
