import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readInputFormat } from '../../src/cli/project/input-format.js';
import { inputFormatSchema } from '../../src/cli/project/input-format-schema.js';
import { projectSchema, readProject } from '../../src/cli/project/project.js';
import { readContactRows } from '../../src/parsers/lists/contact-rows.js';
import { readCorrections } from '../../src/parsers/lists/corrections.js';
import { readOrganisation } from '../../src/parsers/lists/organisation.js';
import { readReviewForm } from '../../src/parsers/lists/review-form.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { resultSchema } from '../../src/report/json/schema.js';
import { jsonSchemaOf } from '../../src/rules/json-schema.js';
import { ruleSetFileSchema } from '../../src/rules/language/rule-set-schema.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import { run } from '../cli/fake-process.js';
import { inTown } from '../cli/review-town.js';
import { countRows, logFile } from '../parsers/log-file.js';
import { type MadeFile, madeJson, madeMailbox, madeTable } from './made-logs.js';
import { madeValue } from './made-values.js';
import {
  archiveSeeds,
  correctionSeeds,
  logSeeds,
  organisationSeeds,
  projectSeeds,
  ruleSetSeeds,
  type Seed,
  writtenSeed,
} from './seeds.js';

/** One door by which files come in. */
export interface Target {
  /** Sound files to damage. */
  readonly seeds: () => Promise<readonly Seed[]> | readonly Seed[];
  /** Files that never were. */
  readonly made?: fc.Arbitrary<MadeFile>;
  /** Reads a file as the program does; what it gives is compared with what a second reading gives. */
  readonly read: (file: Seed) => unknown;
  /** Makes a damaged file fit the check sum that it carries, so that what lies behind it is tried too. */
  readonly seal?: (bytes: Uint8Array) => Uint8Array;
}

/** Throws where a row is lost, which no caller would see. */
async function readLog({ file, bytes, format }: Seed): Promise<unknown> {
  const input = logFile(bytes, { file, format, mailbox: 'info@lindasa.example' });
  const reading = await readLogs([{ ...input, mostBytes: 20_000_000 }]);
  const { rows, accounted } = countRows(reading);
  if (rows !== accounted) throw new Error(`${rows} rows, and ${accounted} accounted for`);
  return reading;
}

function textOf({ bytes }: Seed): string {
  return new TextDecoder().decode(bytes);
}

/** Runs a command in the small town with the file in it; what it says is what came of it. A bug is thrown on. */
function runOn(argv: readonly string[], others: readonly Seed[] = []) {
  return (seed: Seed): Promise<unknown> =>
    inTown(async (folder) => {
      for (const { file, bytes } of [...others, seed]) writeFileSync(join(folder, file), bytes);
      const done = await run([...argv, '--quiet'], folder);
      if (done.exitCode === 70)
        throw new Error(readFileSync(join(folder, 'servicematning-fel.json'), 'utf8'));
      if (done.exitCode === 2 && !(done.out + done.err).includes(seed.file))
        throw new Error(`no file named: ${done.err}`);
      return done;
    });
}

function madeYaml(file: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<MadeFile> {
  return value.map((made) => ({ file, bytes: Buffer.from(JSON.stringify(made, null, 1)) }));
}

/** Events that were changed by somebody who knows how the check sum is made. */
function resealedLines(bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes).toString().split('\n').slice(0, -2);
  const whole = `${lines.join('\n')}\n`;
  const sha256 = createHash('sha256').update(whole).digest('hex');
  return Buffer.from(`${whole}${JSON.stringify({ events: lines.length - 1, sha256 })}\n`);
}

/** Counts that were changed so; what is no JSON any more stays as it is. */
function resealedCounts(bytes: Uint8Array): Uint8Array {
  try {
    const { content, ...head } = JSON.parse(Buffer.from(bytes).toString());
    const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    return Buffer.from(JSON.stringify({ ...head, sha256, content }, null, 1));
  } catch {
    return bytes;
  }
}

const result = resultSchema;
const everyDocument = 'html,docx,markdown,junit,github,xlsx,csv,json';

/** Every door, by name: `--only` of the long run names one. */
export const targets = {
  logs: { seeds: logSeeds, made: fc.oneof(madeTable, madeJson, madeMailbox), read: readLog },
  archives: { seeds: archiveSeeds, read: readLog },
  'rule-set': {
    seeds: ruleSetSeeds,
    made: madeYaml('regler.yaml', madeValue(jsonSchemaOf(ruleSetFileSchema))),
    read: (seed) => readRuleSet(textOf(seed), seed.file),
  },
  project: {
    seeds: projectSeeds,
    made: madeYaml('servicematning.yaml', madeValue(jsonSchemaOf(projectSchema))),
    read: (seed) => readProject(textOf(seed), seed.file),
  },
  'input-format': {
    seeds: () => [],
    made: madeYaml('format.yaml', madeValue(jsonSchemaOf(inputFormatSchema))),
    read: (seed) => readInputFormat(textOf(seed), seed.file).name,
  },
  organisation: { seeds: organisationSeeds, read: (seed) => readOrganisation(seed) },
  corrections: { seeds: correctionSeeds, read: (seed) => readCorrections(seed) },
  'review-form': {
    seeds: async () => [await writtenSeed('form')],
    read: (seed) => readReviewForm(seed),
  },
  contacts: {
    seeds: async () => [await writtenSeed('contacts')],
    read: (seed) => readContactRows(seed.bytes, seed.file, 'E-20181008-0001'),
  },
  result: {
    seeds: async () => [await writtenSeed('result')],
    made: madeYaml('resultat.json', madeValue(jsonSchemaOf(result))),
    read: runOn(['report', 'resultat.json', '--out', 'ut', '--format', everyDocument]),
  },
  tally: {
    seeds: async () => [await writtenSeed('tally')],
    read: async (seed) =>
      runOn(['merge', 'del-1.json', 'del-2.json', '--out', 'ut'], [await writtenSeed('otherTally')])(seed),
    seal: resealedCounts,
  },
  'log-part': {
    seeds: async () => [await writtenSeed('logPart')],
    read: runOn(['tally', 'part-1.ndjson', '--out', 'ut.json']),
    seal: resealedLines,
  },
} satisfies { readonly [name: string]: Target };

export type TargetName = keyof typeof targets;

export const targetNames = Object.keys(targets).filter((name): name is TargetName =>
  Object.hasOwn(targets, name),
);
