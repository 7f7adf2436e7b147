import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

/*
 * What can happen to a program while it runs, at a moment that the test chooses. Loaded before the program with
 * `--import`; FAULT says at which call of node:fs, and what then:
 * { calls: [names], file: part of the path, at: which of these calls, then: what, target: path }.
 */

const { calls, file, at, then, target } = JSON.parse(process.env.FAULT ?? '{"calls":[]}');
const { appendFileSync, readFileSync, truncateSync, unlinkSync, writeFileSync } = fs;
const open = new Map();
let count = 0;

const deeds = {
  grow: () => appendFileSync(target, 'one more line\n'.repeat(1000)),
  rewrite: () => writeFileSync(target, readFileSync(target, 'utf8').toUpperCase()),
  shorten: () => truncateSync(target, 10),
  remove: () => unlinkSync(target),
};

function strike(name) {
  if (then in deeds) deeds[then]();
  else if (then.startsWith('SIG')) process.kill(process.pid, then);
  else throw Object.assign(new Error(`${then}: made by the test, ${name}`), { code: then, syscall: name });
}

for (const name of new Set([...calls, 'openSync'])) {
  const real = fs[name];
  fs[name] = (first, ...others) => {
    const path = typeof first === 'number' ? (open.get(first) ?? '') : String(first);
    if (calls.includes(name) && path.includes(file)) {
      count += 1;
      if (count === at) strike(name);
    }
    const given = real(first, ...others);
    if (name === 'openSync') open.set(given, path);
    return given;
  };
}
syncBuiltinESMExports();
