// Writes the pictures of the README from the demo: docs/images/rapport.png, the first page of its report as a screen
// shows it, and docs/images/terminal.svg, the summary that the terminal gets. `npm run picture` builds first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'bilder-'));
const summary = execFileSync(process.execPath, [resolve('bin/servicematning.js'), 'demo', '--lang', 'sv'], {
  cwd: folder,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
writeFileSync(
  'docs/images/terminal.svg',
  drawTerminal(['$ servicematning demo', '', ...summary.trimEnd().split('\n')]),
);
await photograph(pathToFileURL(join(folder, 'rapport', 'rapport.html')).href, 'docs/images/rapport.png');
rmSync(folder, { recursive: true });

/** A dark window with lines of text, each cell as wide as the terminal's. */
function drawTerminal(lines) {
  const [cell, line, edge] = [8.43, 19, 18];
  const columns = Math.max(...lines.map((text) => text.length));
  const width = Math.ceil(columns * cell) + 2 * edge;
  const height = lines.length * line + 2 * edge;
  const rows = lines.map(
    (text, row) =>
      `<text x="${edge}" y="${edge + row * line + 14}" textLength="${(text.length * cell).toFixed(1)}">${escaped(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="servicematning demo">
<rect width="100%" height="100%" rx="8" fill="#14181f"/>
<g fill="#e6e9ee" font-family="ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">
${rows.filter((_, row) => lines[row] !== '').join('\n')}
</g>
</svg>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function photograph(page, file) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const view = await browser.newPage({ viewport: { width: 1180, height: 1140 }, colorScheme: 'light' });
  await view.goto(page);
  await view.screenshot({ path: file });
  await browser.close();
}
