// Lets plain node import the sources, for tests that need a process of their own.
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';

const library = new URL('../src/index.ts', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === 'servicematning') return { url: library, shortCircuit: true };
  const isOwn = specifier.startsWith('.') && (context.parentURL ?? '').endsWith('.ts');
  return next(isOwn ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = await readFile(new URL(url), 'utf8');
  const { code } = await transform(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
