import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const leftOut = new Set(['.git', 'node_modules', 'dist', 'coverage', 'rapport']);

/** Copies the project into the folder and compiles it there, each file beside its source, so that plain node runs it. */
export function makeCopy(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root)) {
    if (leftOut.has(name)) continue;
    const filter = (path: string): boolean => !path.endsWith('node_modules');
    cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
  for (const name of filesUnder(folder, ['src', 'test', 'fixtures', 'scripts', 'bench'])) {
    putCompiled(folder, name, readFileSync(join(folder, name), 'utf8'));
    rmSync(join(folder, name));
  }
  const shim = join(folder, 'node_modules', '@jest', 'globals');
  mkdirSync(shim, { recursive: true });
  writeFileSync(join(shim, 'package.json'), '{ "type": "module", "exports": "./index.js" }\n');
  for (const [own, name] of [
    ['jest-globals.js', join(shim, 'index.js')],
    ['run-suites.js', join(folder, 'run-suites.js')],
  ] as const) {
    cpSync(fileURLToPath(new URL(own, import.meta.url)), name);
  }
}

/** What is not in a copy's own node_modules is looked for beside it. */
export function linkPackages(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

export function putCompiled(folder: string, name: string, source: string): void {
  const { code } = transformSync(source, {
    ...{ swcrc: false, configFile: false },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  const compiled = join(folder, compiledName(name));
  mkdirSync(dirname(compiled), { recursive: true });
  writeFileSync(compiled, code);
}

export function compiledName(name: string): string {
  return name.replace(/\.ts$/, '.js');
}

/** The TypeScript files in these folders, named from the root, in order. */
export function filesUnder(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('node_modules'))
    .sort();
}
