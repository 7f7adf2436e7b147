import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectGolden } from './golden.js';

/*
 * The package as its users get it: packed, installed in an empty folder, and run with the network shut. Needs `dist`:
 * `npm run build`, which CI does first.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paket-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(...argv: readonly string[]): string {
  return execFileSync('npm', ['--no-audit', '--no-fund', '--loglevel=error', ...argv], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed = { size: 0, files: [] };

beforeAll(() => {
  // Without scripts: a build would take dist away from the tests that run beside this one.
  [packed] = JSON.parse(npm('pack', '--dry-run', '--ignore-scripts', '--json'));
}, 120_000);

function paths(): readonly string[] {
  return packed.files.map(({ path }) => path).sort();
}

const isBuilt = existsSync(join(root, 'dist', 'index.js'));
const whenBuilt = isBuilt ? describe : describe.skip;

whenBuilt('the package', () => {
  it('holds what the golden lists, beside the compiled program', () => {
    const listed = paths().filter((path) => !path.startsWith('dist/'));
    expectGolden(`${listed.join('\n')}\n`, import.meta.url, 'package.golden.txt');
  });

  it('holds of dist the program in few files, the rules, and the types of the library', () => {
    const inDist = paths().filter((path) => path.startsWith('dist/'));
    const others = inDist.filter((path) => !/^dist\/(?:program\/[\w-]+\.js|rules\/.*\.yaml)$/.test(path));
    const strange = others.filter(
      (path) => !path.endsWith('.d.ts') || !existsSync(join(root, sourceOf(path))),
    );
    expect(strange).toEqual([]);
    for (const needed of ['dist/program/start.js', 'dist/rules/sets/norberg.yaml', 'dist/index.d.ts'])
      expect(inDist).toContain(needed);
    expect(inDist.filter((path) => path.endsWith('.js')).length).toBeLessThan(200);
  });

  it('holds the pages of docs that its pages lead to', () => {
    const held = new Set(paths());
    const dead = [...held]
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const links = readFileSync(join(root, path), 'utf8').matchAll(/\]\(([\w./-]+\.md)[)#]/g);
        const targets = [...links].map(([, link = '']) => posix.join(posix.dirname(path), link));
        return targets.filter((target) => target.startsWith('docs/') && !held.has(target));
      });
    expect(dead).toEqual([]);
  });

  it('tells nothing of the machine that it was made on', () => {
    const telling = paths()
      .filter((path) => /\.(js|ts|json|yaml|md|csv)$/.test(path))
      .filter((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return text.includes(root) || text.includes(`${homedir()}/`);
      });
    expect(telling).toEqual([]);
  });

  it('has the size and the dependencies that the README states', () => {
    const [, megabytes, own, all] =
      /package of ([\d.]+) MB.*?(\d+) direct dependencies, (\d+) packages in all/s.exec(textOfReadme()) ?? [];
    expect(Math.abs(packed.size / 1_000_000 - Number(megabytes))).toBeLessThan(0.3);
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Number(own)).toBe(Object.keys(dependencies).length);
    expect(Number(all)).toBe(production.length);
  });
});

function textOfReadme(): string {
  return readFileSync(join(root, 'README.md'), 'utf8');
}

/** What a file of types was made of. */
function sourceOf(path: string): string {
  return path.replace(/^dist/, 'src').replace(/\.d\.ts$/, '.ts');
}

interface Locked {
  readonly name: string;
  readonly version: string;
  readonly isDeprecated: boolean;
}

/** All packages that a user needs, as the lock has them. */
const production: readonly Locked[] = readLock();

function readLock(): readonly Locked[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.keys(packages)
    .filter((place) => place !== '' && packages[place].dev !== true)
    .map((place) => ({
      name: place.replace(/^.*node_modules\//, ''),
      version: packages[place].version,
      isDeprecated: packages[place].deprecated !== undefined,
    }));
}

/** What the makers have given up, up to which major version; locks do not always say so. */
const givenUp: readonly (readonly [name: string, major: number])[] = [
  ['fstream', 1],
  ['glob', 12],
  ['inflight', 1],
  ['lodash.get', 4],
  ['lodash.isequal', 4],
  ['request', 2],
  ['rimraf', 3],
  ['uuid', 10],
];

describe('what the package needs', () => {
  it('is kept up by somebody', () => {
    const old = production.filter(
      ({ name, version, isDeprecated }) =>
        isDeprecated ||
        givenUp.some(([given, major]) => given === name && Number.parseInt(version, 10) <= major),
    );
    expect(old).toEqual([]);
  });
});

/** The package with all that it needs, in one file, as it is carried to a machine without network. */
whenBuilt('the program installed from one file', () => {
  const shut = `--import=${new URL('no-network.mjs', import.meta.url).href}`;
  const empty = join(folder, 'tom mapp åäö');
  let file = '';
  let whole = 0;

  beforeAll(() => {
    mkdirSync(empty);
    const said = execFileSync(process.execPath, ['scripts/pack.js', folder], { cwd: root, encoding: 'utf8' });
    const { filename, size } = JSON.parse(said);
    whole = size;
    file = join(folder, filename);
    npm('install', '-g', '--prefix', folder, '--offline', '--cache', join(folder, 'cache'), file);
  }, 600_000);

  function servicematning(...argv: readonly string[]): string {
    return execFileSync(join(folder, 'bin', 'servicematning'), [...argv], {
      cwd: empty,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: shut },
    });
  }

  it('has the size that the README states', () => {
    const [, megabytes] = /and (\d+) MB with what it needs/.exec(textOfReadme()) ?? [];
    expect(Math.abs(whole / 1_000_000 - Number(megabytes))).toBeLessThan(1.5);
  });

  it('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(servicematning('--version').trim()).toBe(version);
  });

  it('runs the demo in an empty folder without network', () => {
    expect(servicematning('demo', '--lang', 'sv')).toContain('Lindåsa kommun');
    for (const name of ['rapport.html', 'underlag.xlsx', 'resultat.json', 'kontakter.csv'])
      expect(existsSync(join(empty, 'rapport', name))).toBe(true);
  }, 120_000);

  const slowly = process.env['SLOW'] === '1' ? it : it.skip;
  slowly(
    'runs by npx (SLOW=1: it is unpacked once more)',
    () => {
      const cache = join(folder, 'cache');
      // Named by an option: a path that leads to a file is taken for a program, and run as it is.
      const npx = ['exec', '--yes', '--offline', '--cache', cache, '--package', file, '--', 'servicematning'];
      expect(npm(...npx, 'rules', 'list')).toContain('norberg');
    },
    600_000,
  );
});
