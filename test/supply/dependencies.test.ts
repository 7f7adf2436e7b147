import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { broughtBy, declared, production, root } from './locked-packages.js';

/*
 * docs/dependencies.md says what the program needs of others. What it says is what is locked and installed, so that a
 * new dependency, another licence or a package that comes along is seen by whoever adds it.
 */

const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');

/** The cells of the table under a heading of the page, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = part.split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const names = Object.keys(declared.dependencies);

const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'));

describe('direct dependencies', () => {
  it('are those that the page lists, with licence and what each brings', () => {
    const listed = tableUnder('Direct').map(([name, licence, brings]) => [name, licence, brings]);
    const locked = names.map((name) => {
      const [itself, ...others] = broughtBy(name);
      return [`\`${name}\``, itself?.license, String(others.length)];
    });
    expect(listed).toEqual(locked);
  });

  it.each(tableUnder('Direct'))('%s has a reason', (_, __, ___, why) => {
    expect(why).toMatch(/^[A-Z].{15,}\.$/);
  });

  it.each(Object.entries({ ...declared.dependencies, ...declared.devDependencies }))(
    '%s is pinned: %s',
    (_, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  it('are all that src imports from outside', () => {
    const outside = source.flatMap((text) => [
      ...text.matchAll(/(?:from |import\(|^import )'((?:@[^/']+\/)?[^./'][^/']*)(?:\/[^']*)?'/gm),
    ]);
    const strange = outside.flatMap(([, name = '']) =>
      isBuiltin(name) || names.includes(name) ? [] : [name],
    );
    expect(outside.length).toBeGreaterThan(100);
    expect(strange).toEqual([]);
  });

  it.each(names)('%s is used', (name) => {
    expect(source.some((text) => new RegExp(`['\`]${name}['\`/]`).test(text))).toBe(true);
  });
});

/** What lets anyone use, change and pass on a program that the package is a part of. */
const allowed: ReadonlySet<string> = new Set([
  ...['Apache-2.0', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MPL-2.0', 'PSF-2.0', 'Unlicense'],
  ...['MIT AND OFL-1.1', '(ISC AND CC-BY-3.0)', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'],
]);

const installedSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  scripts: z.record(z.string(), z.string()).default({}),
});

/** What a package says of itself; those that a machine may do without may be missing. */
function installed(place: string): z.output<typeof installedSchema> | null {
  const file = join(root, place, 'package.json');
  return existsSync(file) ? installedSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

describe('the whole tree of what a user gets', () => {
  it('is what the direct dependencies bring', () => {
    const brought = new Set(names.flatMap((name) => broughtBy(name).map(({ place }) => place)));
    expect([...brought].sort()).toEqual(production.map(({ place }) => place).sort());
  });

  it('is installed as it is locked', () => {
    const others = production.filter(({ place, name, version, license, optional }) => {
      const found = installed(place);
      if (found === null) return !optional;
      return found.name !== name || found.version !== version || found.license !== license;
    });
    expect(others).toEqual([]);
  });

  it('is held by a checksum for each package', () => {
    expect(production.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('has the licences that the page counts, each of them allowed', () => {
    const counts = new Map<string, number>();
    for (const { license } of production) counts.set(license, (counts.get(license) ?? 0) + 1);
    const listed = tableUnder('Licences').map(([licence, packages]) => [licence, Number(packages)]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(counts));
    expect([...counts.keys()].filter((licence) => !allowed.has(licence))).toEqual([]);
  });

  it('is of the size that the page on assurance states', () => {
    const assurance = readFileSync(join(root, 'docs/assurance.md'), 'utf8');
    const licences = new Set(production.map(({ license }) => license)).size;
    expect(assurance).toContain(`| ${names.length} direct dependencies,`);
    expect(assurance).toContain(`| ${production.length} packages under ${licences} licences,`);
  });

  it('runs nothing when it is installed', () => {
    const running = production.filter(({ place, hasInstallScript }) => {
      const scripts = Object.keys(installed(place)?.scripts ?? {});
      const isRun = scripts.some((script) => ['preinstall', 'install', 'postinstall'].includes(script));
      return hasInstallScript || isRun || existsSync(join(root, place, 'binding.gyp'));
    });
    expect(running).toEqual([]);
  });

  it('has nothing that is marked as deprecated', () => {
    expect(production.filter(({ deprecated }) => deprecated !== undefined)).toEqual([]);
  });
});
