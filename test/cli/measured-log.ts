import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Result } from '../../src/model/result.js';
import { inFolder, run } from './fake-process.js';

/** A log by its name, and the days it is measured for. */
interface NamedLog {
  readonly name: string;
  readonly text: string;
  readonly period: string;
}

const result = ['--format', 'json', '--out', 'ut', '--quiet'];

/** Command lines that measure the same. */
export const inOneRun = [['audit', ...result]];
export const inParts = [
  ['split', '--partitions', '2', '--quiet'],
  ['tally', 'delar/part-1.ndjson', '--out', 'ett.json', '--quiet'],
  ['tally', 'delar/part-2.ndjson', '--out', 'två.json', '--quiet'],
  ['merge', 'ett.json', 'två.json', ...result],
];

/** The result of one log of `ort.example`, where `info@` is all there is, under the promise of Norberg. */
export async function measuredLog(
  { name, text, period }: NamedLog,
  commands: readonly (readonly string[])[],
): Promise<Result> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'org.csv'), 'enhet;värde\nKundcenter;info@ort.example\n');
    writeFileSync(
      join(folder, 'servicematning.yaml'),
      `rules: norberg\nperiod: ${period}\norganisation: org.csv\nownDomains: [ort.example]\ninputs: [{ files: ${name} }]\n`,
    );
    for (const command of commands)
      expect(await run(command, folder)).toMatchObject({ exitCode: 0, err: '' });
    const written: Result = JSON.parse(readFileSync(join(folder, 'ut/resultat.json'), 'utf8'));
    return written;
  });
}
