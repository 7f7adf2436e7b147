import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { compareOutput } from '../../src/report/json/outputs/compare-output.js';
import { expectGolden } from '../golden.js';
import { inFolder, type Run, run } from './fake-process.js';

const root = process.cwd();
const project = join(root, 'fixtures/lindasa/servicematning.yaml');
const earlier = join(root, 'fixtures/lindasa/tidigare/resultat.json');

/** The present result of the invented municipality, as text. */
let present = '';
let told: Run = { exitCode: -1, out: '', err: '' };

beforeAll(async () => {
  await inFolder(async (folder) => {
    told = await run(['audit', '--project', project, '--out', 'rapport', '--format', 'json'], folder);
    present = readFileSync(join(folder, 'rapport', 'resultat.json'), 'utf8');
  });
}, 60_000);

/** `compare` of an earlier file, as it is or as another text, with the present one. */
async function compared(before: string | null, ...options: readonly string[]): Promise<Run> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'nu.json'), present);
    if (before !== null) writeFileSync(join(folder, 'da.json'), before);
    return run(['compare', before === null ? earlier : 'da.json', 'nu.json', ...options], folder);
  });
}

describe('compare', () => {
  it('tells what changed, and what cannot be compared, as its page shows', async () => {
    const { out, err, exitCode } = await compared(null);
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    const page = readFileSync('docs/compare.md', 'utf8');
    const shown = page.replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${out}\`\`\``);
    expectGolden(shown, import.meta.url, '../../docs/compare.md');
  });

  it('writes JSON that its schema reads, and nothing of a hidden group', async () => {
    const { out } = await compared(null, '--json');
    const read = z.decode(compareOutput.schema, JSON.parse(out));
    expect(read.municipality).toBe('Lindåsa kommun');
    expect(read.present.file).toBe('nu.json');
    const figures = read.comparison.rules[0]?.readings[0]?.figures;
    expect(figures?.commonUnits).toMatchObject({ mayPublish: true });
    expect(figures?.organisationKinds[0]).toEqual({ kind: 'administration', cell: { hidden: 'few' } });
    expect(out).not.toContain('"mayPublish": false');
  });

  it.each([
    ['no JSON', () => 'hej', 'är inget resultat av en servicemätning'],
    ['other JSON', () => '{"a": 1}', 'är inget resultat av en servicemätning'],
    ['an empty file', () => '', 'är inget resultat av en servicemätning'],
    ['a file that was cut off', () => present.slice(0, 9_000), 'är skadad eller ändrad. Filen är inte hel.'],
    [
      'a file that was changed',
      () => present.replace('"municipality"', '"kommun"'),
      'Det första som inte stämmer är ”municipality”',
    ],
    [
      'a file of an older version',
      () => present.replace('"schemaVersion": 6', '"schemaVersion": 1'),
      'är skriven av en äldre version',
    ],
    [
      'a file of a newer version',
      () => present.replace('"schemaVersion": 6', '"schemaVersion": 99'),
      'är skriven av en nyare version',
    ],
  ])('refuses %s', async (_, text, message) => {
    const { out, err, exitCode } = await compared(text());
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 });
    expect(err).toContain(message);
    expect(err).toContain('da.json');
    expect(err).toContain('Gör så här: ');
  });

  it('refuses measurements in the wrong order', async () => {
    const { err, exitCode } = await inFolder(async (folder) => {
      writeFileSync(join(folder, 'nu.json'), present);
      return run(['compare', 'nu.json', earlier], folder);
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('nu.json (2018-10-08–2018-11-11) är en senare mätning än');
  });

  it('refuses a file that does not exist', async () => {
    const { err, exitCode } = await inFolder((folder) => run(['compare', 'a.json', 'b.json'], folder));
    expect(exitCode).toBe(2);
    expect(err).toContain('Filen a.json finns inte.');
  });
});

describe('audit', () => {
  it('tells what changed since the earlier measurement of the project', () => {
    expect(told.exitCode).toBe(0);
    expect(told.out).toContain('Jämfört med 2014\n  Svar inom 36 timmar: Bara e-post jämförs');
    const { comparison, background } = JSON.parse(present);
    expect(comparison.earlier).toMatchObject({ ruleSet: 'lindasa-2014', municipality: 'Lindåsa kommun' });
    expect(background).toHaveLength(2);
  });

  it('takes the earlier measurement of the option before that of the project', async () => {
    const { err, exitCode } = await inFolder(async (folder) => {
      writeFileSync(join(folder, 'hej.json'), 'hej');
      return run(['audit', '--project', project, '--earlier', 'hej.json'], folder);
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('hej.json är inget resultat av en servicemätning.');
  });

  it('refuses an earlier measurement that is later', async () => {
    const { err, exitCode } = await inFolder((folder) =>
      run(['audit', '--project', project, '--earlier', earlier, '--period', '2010'], folder),
    );
    expect(exitCode).toBe(2);
    expect(err).toContain('är en senare mätning än den här (2010-01-01–2010-12-31)');
  });
});
