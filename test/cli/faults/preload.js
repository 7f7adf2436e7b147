import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import timers from 'node:timers/promises';

/*
 * What can happen to a program while it runs, at a moment that the test chooses. Loaded before the program with
 * `--import`; FAULT says at which call of node:fs or node:timers/promises, and what then:
 * { calls: [names], file: part of the path or other first value, at: which of these calls, strike: what, target: path }.
 */

const { calls, file, at, strike, target } = JSON.parse(process.env.FAULT ?? '{"calls":[]}');
const { appendFileSync, readFileSync, renameSync, truncateSync, unlinkSync, writeFileSync } = fs;
const open = new Map();
let count = 0;

const deeds = {
  grow: () => appendFileSync(target, 'one more line\n'.repeat(1000)),
  rewrite: () => writeFileSync(target, readFileSync(target, 'utf8').toUpperCase()),
  shorten: () => truncateSync(target, 10),
  remove: () => unlinkSync(target),
  replace: () => {
    writeFileSync(`${target}.new`, 'another log\n');
    renameSync(`${target}.new`, target);
  },
  // Of a thread, that thread alone.
  leave: () => process.exit(),
  fill: () => {
    for (const all = []; ; ) all.push(new Array(100_000).fill(all.length + 0.5));
  },
};

function befall(name) {
  if (strike in deeds) deeds[strike]();
  else if (strike.startsWith('SIG')) process.kill(process.pid, strike);
  else
    throw Object.assign(new Error(`${strike}: made by the test, ${name}`), { code: strike, syscall: name });
}

for (const name of new Set([...calls, 'openSync'])) {
  const room = name in fs ? fs : timers;
  const real = room[name];
  room[name] = (first, ...others) => {
    const path = typeof first === 'number' ? (open.get(first) ?? '') : String(first);
    if (calls.includes(name) && path.includes(file)) {
      count += 1;
      if (count === at && strike === 'never') return new Promise(() => undefined);
      if (count === at) befall(name);
    }
    const given = real(first, ...others);
    if (name === 'openSync') open.set(given, path);
    return given;
  };
}
syncBuiltinESMExports();
