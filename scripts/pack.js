// Makes the package with all that it needs in one file, to carry to a machine without network: `npm run pack` builds first.
// A folder may be named to write it in. A package's own `overrides` count for nothing where it is installed; what is
// bundled is what was tested here. It is done in a folder beside, as npm never ends when `bundleDependencies` and
// `overrides` stand in the package.json of a checkout.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

const destination = resolve(process.argv[2] ?? '.');
const stage = mkdtempSync(join(tmpdir(), 'paket-'));
const npm = (...argv) =>
  JSON.parse(
    execFileSync('npm', [...argv, '--ignore-scripts', '--json', '--loglevel=error'], {
      cwd: argv.includes('--dry-run') ? '.' : stage,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    }),
  );

const [{ files }] = npm('pack', '--dry-run');
for (const { path } of files) cpSync(path, join(stage, path));
const {
  overrides: _overrides,
  devDependencies: _own,
  scripts: _scripts,
  ...rest
} = JSON.parse(readFileSync('package.json', 'utf8'));
const packaged = { ...rest, bundleDependencies: Object.keys(rest.dependencies) };
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(packaged, null, 2)}\n`);

// What packages bring for debuggers and browsers is a third of all that they bring, and the program never reads it.
const isNeverRead = /\.map$|\.(iife\.js|umd\.cjs)$/;
const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const needed = Object.keys(locked).filter((place) => place !== '' && locked[place].dev !== true);
for (const place of needed.filter((one) => !locked[one].optional || existsSync(one)))
  cpSync(place, join(stage, place), { recursive: true, filter: (path) => !isNeverRead.test(path) });

const [{ filename, size }] = npm('pack', '--pack-destination', destination);
rmSync(stage, { recursive: true });
process.stdout.write(`${JSON.stringify({ filename, size })}\n`);
