import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { run } from '../cli/fake-process.js';
import { tracesOf } from './traces.js';

const exportsFolder = fileURLToPath(new URL('../../fixtures/exports', import.meta.url));

/** Every export of every format that the program knows, without what the tests of formats expect of it. */
const logs = readdirSync(exportsFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.includes('.golden.'))
  .map((entry) => join(entry.parentPath, entry.name).slice(exportsFolder.length + 1))
  .sort();

/** Whose mail and calls they are; staff are persons too, and only their own address may be shown. */
const own = /@(?:[\w.-]+\.)?(?:lindasa|kommunen|ort)\.example$/i;
const ownNumbers = /^(?:\+?46|0)?980319\d*$/;

/** Addresses and numbers of people outside, and names beside an address, wherever in the file they stand. */
function personsOf(file: string): readonly string[] {
  const texts = tracesOf(file, readFileSync(join(exportsFolder, file))).map(({ text }) => text);
  const found = texts.flatMap((text) => [
    ...(text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).filter((address) => !own.test(address)),
    ...(text.match(/(?<![\w.])(?:\+46|0)7\d[\d -]{6,9}\d(?![\w.])/g) ?? []).filter(
      (one) => !ownNumbers.test(one),
    ),
    ...(text.match(/Anna Ek|Bo (?:Alm|Berg)|Dag Alm|Eva Rönn|Cia Bok/g) ?? []),
  ]);
  return [...new Set(found)];
}

describe('inspect of an export shows nobody of whom it tells', () => {
  it.each(logs)('%s', async (file) => {
    const persons = personsOf(file);
    const seen = await run(['inspect', file, '--verbose', '--own-domain', 'lindasa.example'], exportsFolder);
    const json = await run(['inspect', file, '--json', '--own-domain', 'lindasa.example'], exportsFolder);
    const said = [seen, json].map(({ out, err }) => out + err).join('\n');
    expect(said.length).toBeGreaterThan(100);
    expect(persons.filter((person) => said.toLowerCase().includes(person.toLowerCase()))).toEqual([]);
  });

  it('and they tell of many', () => {
    expect(logs.length).toBeGreaterThan(50);
    expect(new Set(logs.flatMap(personsOf)).size).toBeGreaterThan(40);
  });
});
