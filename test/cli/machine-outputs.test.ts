import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lindasaFolder } from '../audit/lindasa.js';
import { junitMistakes } from '../report/junit-schema.js';
import { type Run, run } from './fake-process.js';
import { outsiders } from './outsiders.js';

/* What a CI system shows to many of the invented municipality, with everything asked for that can be. */

const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
let said: Run = { exitCode: -1, out: '', err: '' };

beforeAll(async () => {
  const options = ['--format', 'junit,markdown,github', '--fail-under', '90,unit:Biblioteket=1', '--strict'];
  said = await run(
    ['audit', '--project', `${lindasaFolder}servicematning.yaml`, '--out', 'rapport', ...options],
    folder,
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

function textOf(name: string): string {
  return readFileSync(join(folder, 'rapport', name), 'utf8');
}

describe('what CI shows of the demo', () => {
  it('is of the schema, and fails as the exit code says', () => {
    expect(said.exitCode).toBe(1);
    expect(junitMistakes(textOf('junit.xml'))).toEqual([]);
    const failures = textOf('junit.xml').match(/<failure /g)?.length;
    expect(failures).toBe(said.err.match(/^ {2}! /gm)?.length);
    expect(failures).toBe(textOf('rapport.md').match(/^- ❌ /gm)?.length);
  });

  it('names nobody outside', async () => {
    const shown = [textOf('junit.xml'), textOf('rapport.md'), said.out, said.err].join('\n');
    const found = (await outsiders(lindasaFolder)).filter((party) =>
      party.test(shown.replaceAll('\u2060', '')),
    );
    expect(found).toEqual([]);
  }, 60_000);

  it('tells no figure of a unit that the report hides', () => {
    const lines = [textOf('junit.xml'), said.out, said.err]
      .flatMap((text) => text.split('\n'))
      .filter((line) => /Biblioteket|Kommunarkivet/.test(line) && !line.includes('epost-'));
    expect(lines.length).toBeGreaterThan(4);
    expect(
      lines.filter((line) => /\d+,\d %|\d av \d|\| \d+ \|/.test(line.replaceAll('\u00a0', ' '))),
    ).toEqual([]);
  });
});
