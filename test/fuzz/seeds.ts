import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { ParserName } from '../../src/parsers/parser.js';
import { parsers, readParserName } from '../../src/parsers/parsers.js';
import { run } from '../cli/fake-process.js';
import { inTown } from '../cli/review-town.js';

/** A sound file that damaged ones are made of. */
export interface Seed {
  /** What it is called, and what it is read as where it does not show that itself. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly format: ParserName | null;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A long log is tried by its beginning: many small files find more than few large ones. */
const LINES = 40;
const SMALL = 30_000;

function seedOf(path: string, format: ParserName | null = null): Seed {
  const bytes = readFileSync(join(root, path));
  const file = path.slice(path.lastIndexOf('/') + 1);
  return { file, bytes: bytes.length > SMALL ? firstLines(bytes) : bytes, format };
}

function firstLines(bytes: Buffer): Buffer {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return bytes;
  return Buffer.from(bytes.toString('latin1').split('\n').slice(0, LINES).join('\n'), 'latin1');
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('expected.'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Formats that a file shows by itself are to be recognised; the others are named. */
function formatNamed(folder: string): ParserName | null {
  if (!Object.hasOwn(parsers, folder)) return null;
  const name = readParserName(folder);
  return parsers[name].mustBeNamed === undefined ? null : name;
}

const towns = ['botkyrka', 'jamforelse', 'lag', 'lindasa', 'nacka', 'norberg', 'nynashamn'];

/** Every log among the fixtures. */
export function logSeeds(): readonly Seed[] {
  const exports = readdirSync(join(root, 'fixtures/exports'), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    .sort();
  return [
    ...exports.flatMap((name) =>
      pathsIn(`fixtures/exports/${name}`).map((path) => seedOf(path, formatNamed(name))),
    ),
    ...towns.flatMap((town) => pathsIn(`fixtures/${town}/loggar`).map((path) => seedOf(path))),
  ];
}

/** The same in archives, one and all together. */
export function archiveSeeds(): readonly Seed[] {
  const logs = logSeeds().filter(({ format }) => format === null);
  const all = Object.fromEntries(logs.map(({ file, bytes }) => [file, bytes]));
  const some = logs.filter((_, index) => index % 7 === 0);
  return [
    ...some.map(({ file, bytes }) => packed('en.zip', zipSync({ [file]: bytes }, sameTime))),
    packed('flera.zip', zipSync(Object.fromEntries(Object.entries(all).slice(0, 4)), sameTime)),
    ...some.map(({ bytes }) => packed('logg.csv.gz', gzipSync(bytes))),
  ];
}

function packed(file: string, bytes: Uint8Array): Seed {
  return { file, bytes, format: null };
}

/** The bytes of an archive do not depend on when it is made. */
export const sameTime = { mtime: '1980-01-01' } as const;

export function ruleSetSeeds(): readonly Seed[] {
  return [...pathsIn('src/rules/sets'), ...pathsIn('fixtures/rules'), 'src/rules/template.yaml']
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => seedOf(path));
}

export function projectSeeds(): readonly Seed[] {
  return [
    ...towns.map((town) => `fixtures/${town}/servicematning.yaml`),
    'test/cli/init-project.golden.yaml',
  ].map((path) => seedOf(path));
}

const organisationYaml = `- enhet: Kundcenter
  organisationsform: förvaltning
  nämnd: Kommunstyrelsen
  värde: kund@ort.example
- { enhet: Växel, typ: nummer, värde: 0980-319, mäts: nej }
`;

export function organisationSeeds(): readonly Seed[] {
  return [
    ...towns.map((town) => seedOf(`fixtures/${town}/organisation.csv`)),
    { file: 'organisation.yaml', bytes: Buffer.from(organisationYaml), format: null },
  ];
}

const corrections = `kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum
E-20181008-0001;2018-10-08 10:00;besvarad per telefon;2018-10-08 13:00;;Ringde upp;LÅ;2018-11-20
E-20181008-0002;2018-10-08 11:00;kräver ej svar;;;Kopia;LÅ;2018-11-20
E-20181009-0001;2018-10-09 11:00;fel enhet;;Kundcenter;Fel låda;LÅ;2018-11-20
`;

export function correctionSeeds(): readonly Seed[] {
  return [{ file: 'rättelser.csv', bytes: Buffer.from(corrections), format: null }];
}

/** What the program itself writes and reads back, of a small town. */
const written = {
  result: 'rapport/resultat.json',
  contacts: 'rapport/kontakter.csv',
  form: 'granskning.xlsx',
  logPart: 'delar/part-1.ndjson',
  tally: 'del-1.json',
  otherTally: 'del-2.json',
} as const;

export type WrittenFile = keyof typeof written;

const commands = [
  ['audit'],
  ['sample', '--size', '9', '--include-personal-data'],
  ['split', '--partitions', '2'],
  ['tally', 'delar/part-1.ndjson', '--out', 'del-1.json'],
  ['tally', 'delar/part-2.ndjson', '--out', 'del-2.json'],
];

let made: Promise<{ readonly [path: string]: Uint8Array }> | null = null;

function makeTown(): Promise<{ readonly [path: string]: Uint8Array }> {
  return inTown(async (folder) => {
    for (const argv of commands) {
      const { exitCode, err } = await run([...argv, '--quiet'], folder);
      if (exitCode !== 0) throw new Error(`${argv.join(' ')}: ${err}`);
    }
    return Object.fromEntries(Object.values(written).map((path) => [path, readFileSync(join(folder, path))]));
  });
}

/** A file that the program wrote; the town is measured once. */
export async function writtenSeed(which: WrittenFile): Promise<Seed> {
  made ??= makeTown();
  const path = written[which];
  const bytes = (await made)[path];
  if (bytes === undefined) throw new Error(`the town has no ${path}`);
  return { file: path.slice(path.lastIndexOf('/') + 1), bytes, format: null };
}
