import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inFolder, type Run, run } from './fake-process.js';

const header = 'kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum';
const files: { readonly [name: string]: string } = {
  'mejl.csv': `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan;In
2018-10-08;11:00:00;bo@hem.example;kund@ort.example;Brygga;In
2018-10-09;09:00:00;cilla@hem.example;kund@ort.example;Carport;In
2018-10-09;12:00:00;kund@ort.example;cilla@hem.example;SV: Carport;Ut
2018-10-19;12:00:00;kund@ort.example;bo@hem.example;SV: Brygga;Ut
`,
  'enheter.csv': 'enhet;värde\nKundcenter;kund@ort.example\n',
  'andra.csv': 'enhet;värde\nMedborgarservice;kund@ort.example\n',
  'rättelser.csv': `${header}
E-20181008-0001;2018-10-08 10:00;besvarad per telefon;2018-10-08 13:00;;Ringde upp;LÅ;2018-11-20
E-20181008-0002;2018-10-08 11:00;kräver ej svar;;;Kopia;LÅ;2018-11-20
`,
  'okänd.csv': `${header}
E-20181008-0009;2018-10-08 10:00;ingen kontakt;;;Provmejl;LÅ;2018-11-20
`,
  'servicematning.yaml': `rules: norberg
period: 2018-W41
inputs: [{ files: mejl.csv }]
organisation: enheter.csv
ownDomains: ort.example
`,
  nyckel: 'x'.repeat(32),
  kort: 'x'.repeat(31),
  öppen: 'x'.repeat(32),
};

const town = mkdtempSync(join(tmpdir(), 'delar-'));

/** Logs that are split in two, each of which is counted. */
beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(town, name), text, { mode: 0o600 });
  chmodSync(join(town, 'öppen'), 0o640);
  await done(['split', '--partitions', '2'], town);
  for (const part of ['1', '2']) await countPart(part, [], town);
});
afterAll(() => rmSync(town, { recursive: true }));

async function done(argv: readonly string[], folder: string): Promise<void> {
  expect(await run([...argv, '--quiet'], folder)).toEqual({ exitCode: 0, out: '', err: '' });
}

function countPart(part: string, options: readonly string[], folder: string): Promise<void> {
  return done(['tally', `delar/part-${part}.ndjson`, '--out', `del-${part}.json`, ...options], folder);
}

/** In a copy of the town. */
function inTown<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  return inFolder(async (folder) => {
    cpSync(town, folder, { recursive: true });
    return work(folder);
  });
}

/** With all that was found, but for what is said of parts alone. */
function resultIn(folder: string, out: string): { readonly [section: string]: unknown } {
  const { findings, ...result } = JSON.parse(readFileSync(join(folder, out, 'resultat.json'), 'utf8'));
  const found: readonly { readonly code: string }[] = findings;
  return { ...result, findings: found.filter(({ code }) => code !== 'not-merged') };
}

describe('a measurement in parts', () => {
  it.each([
    ['with a key', ['--key-file', 'nyckel']],
    ['with a key and corrections', ['--key-file', 'nyckel', '--corrections', 'rättelser.csv']],
  ])('%s is that of one run', async (_, options) => {
    await inTown(async (folder) => {
      const corrections = options.filter((option) => !['--key-file', 'nyckel'].includes(option));
      await done(['audit', '--format', 'json', '--out', 'hel', ...corrections], folder);
      for (const part of ['1', '2']) await countPart(part, options, folder);
      await done(['merge', 'del-*.json', '--out', 'ihop'], folder);
      expect(resultIn(folder, 'ihop')).toEqual(resultIn(folder, 'hel'));
    });
  });

  it('writes the parts for their owner alone, with a notice beside them', () => {
    const folder = join(town, 'delar');
    expect(readdirSync(folder).sort()).toEqual(['PERSONUPPGIFTER.txt', 'part-1.ndjson', 'part-2.ndjson']);
    if (process.platform === 'win32') return;
    const modes = [folder, ...readdirSync(folder).map((name) => join(folder, name))].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
  });

  it.each([
    ['a share of few contacts, of which nothing is said', ['svar-36h=1'], 1],
    ['a limit for all', ['90'], 1],
    ['one of a unit', ['unit:Kundcenter=90'], 1],
    ['a unit that nobody wrote to', ['unit:Biblioteket=90'], 2],
    ['a rule that is none', ['norbreg=90'], 2],
  ])('holds a requirement as one run does: %s', async (_, limits, exitCode) => {
    await inTown(async (folder) => {
      const asked = limits.flatMap((limit) => ['--fail-under', limit]);
      const whole = await run(['audit', '--format', 'json', '--out', 'hel', '--quiet', ...asked], folder);
      const merged = await run(['merge', 'del-*.json', '--out', 'ihop', '--quiet', ...asked], folder);
      expect([whole.exitCode, merged.exitCode]).toEqual([exitCode, exitCode]);
      expect(merged.err).toBe(whole.err);
    });
  });

  it.each([
    ['a part of logs', 'delar/part-1.ndjson', 'servicematning tally'],
    ['counts of a part', 'del-1.json', 'servicematning merge'],
    ['a result', 'rapport/resultat.json', 'servicematning report'],
  ])('%s is no log: audit and inspect name the command that takes it', async (_, file, command) => {
    await inTown(async (folder) => {
      await done(['merge', 'del-*.json', '--out', 'rapport'], folder);
      for (const reader of [['audit', '--organisation', 'enheter.csv', '--rules', 'norberg'], ['inspect']]) {
        const { exitCode, out, err } = await run([...reader, file], folder);
        expect(exitCode).not.toBe(0);
        expect(`${out}${err}`.replace(/\s+/g, ' ')).toContain(command);
        expect(`${out}${err}`).toContain(file);
      }
    });
  });

  it.each([
    ['nothing', []],
    ['the project file', ['--project', 'servicematning.yaml']],
    ['rules and period', ['--rules', 'nacka', '--period', '2018-10-08..2018-10-14']],
    [
      'who we are',
      ['--organisation', 'en andra.csv', '--own-domain', 'ort.example', '--own-domain', 'k.example'],
    ],
    ['a language', ['--lang', 'en']],
  ])('tells a next step that counts as was asked where the line names %s', async (_, asked) => {
    await inTown(async (folder) => {
      copyFileSync(join(folder, 'enheter.csv'), join(folder, 'en andra.csv'));
      const { out } = await run(['split', '--partitions', '2', '--out', 'ut', ...asked], folder);
      const line = out.trimEnd().split('\n').at(-1) ?? '';
      const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      expect(argv).toEqual(['servicematning', 'tally', 'ut/part-1.ndjson', ...asked, '--out', 'del-1.json']);
      expect(await run(argv.slice(1), folder)).toMatchObject({ exitCode: 0 });
    });
  });

  it('says what was counted, where it stands and what to do next', async () => {
    await inTown(async (folder) => {
      const { out } = await run(['tally', 'delar/part-2.ndjson', '--lang', 'en'], folder);
      expect(out).toContain('This is part 2 of 2.');
      expect(out).toContain('Without --key-file');
      const { out: json } = await run(['tally', 'delar/part-2.ndjson', '--json'], folder);
      expect(JSON.parse(json)).toMatchObject({ part: { number: 2, of: 2 }, rows: 0, key: false });
    });
  });
});

/** What is wrong, and what a copy of the town says to it. */
const refusals: readonly (readonly [what: string, argv: readonly string[], code: string, said: string])[] = [
  ['a key file that is missing', ['tally', '--key-file', 'borta'], 'file-not-found', 'borta'],
  ['a key that is too short', ['tally', '--key-file', 'kort'], 'key-file-short', '31 byte'],
  ['a key that others can read', ['tally', '--key-file', 'öppen'], 'key-file-open', 'chmod 600 öppen'],
  [
    'two parts at a time',
    ['tally', 'delar/part-1.ndjson', 'delar/part-2.ndjson'],
    'log-part-beside-others',
    'part-1.ndjson',
  ],
  [
    'a part and a log end',
    ['tally', 'delar/part-1.ndjson', '--log-end', 'mail=2018-11-12T16:00'],
    'log-end-of-part',
    '--log-end',
  ],
  [
    'a part that was split under another table',
    ['tally', 'delar/part-1.ndjson', '--organisation', 'andra.csv'],
    'log-part-of-other-options',
    'organisationstabell',
  ],
  ['no parts at all', ['split', '--partitions', '0'], 'bad-option', 'minst 1'],
  ['parts where there are some', ['split', '--partitions', '2'], 'file-exists', '--out delar-2'],
  ['a file that is no part', ['merge', 'mejl.csv'], 'no-tally', 'mejl.csv'],
  ['a part of logs that is not counted', ['merge', 'delar/part-1.ndjson'], 'no-tally', 'part-1.ndjson'],
  ['one part of two', ['merge', 'del-1.json'], 'parts-missing', 'Del 2 av 2 saknas'],
  ['a share that is none', ['merge', 'del-*.json', '--max-rejected', 'få'], 'bad-option', 'merge --help'],
];

/** What becomes of a file before it is read. */
const damages: readonly (readonly [
  what: string,
  argv: readonly string[],
  change: (text: string) => string,
  code: string,
])[] = [
  ['counts that are cut off', ['merge', 'del-*.json'], (text) => text.slice(0, -9), 'damaged-part'],
  [
    'counts that were changed by hand',
    ['merge', 'del-*.json'],
    (text) => text.replace(/"total":\d+/, '"total":99'),
    'damaged-part',
  ],
  [
    'counts of a later version',
    ['merge', 'del-*.json'],
    (text) => text.replace('"schemaVersion":6', '"schemaVersion":7'),
    'part-of-other-version',
  ],
  [
    'counts of an earlier version, which lack what findings are made of',
    ['merge', 'del-*.json'],
    (text) => text.replace('"schemaVersion":6', '"schemaVersion":2'),
    'part-of-other-version',
  ],
  ['a part that is cut off', ['tally', 'delar/part-1.ndjson'], (text) => text.slice(0, -9), 'damaged-part'],
  [
    'a part of a later version',
    ['tally', 'delar/part-1.ndjson'],
    (text) => text.replace('"schemaVersion":3', '"schemaVersion":4'),
    'part-of-other-version',
  ],
  [
    'a part of an earlier version, whose lines say all of every event',
    ['tally', 'delar/part-1.ndjson'],
    (text) => text.replace('"schemaVersion":3', '"schemaVersion":1'),
    'part-of-other-version',
  ],
];

/** Runs a line that is refused: nothing may be written. */
async function refused(argv: readonly string[], folder: string): Promise<Run> {
  const before = readdirSync(folder);
  const ended = await run(argv, folder);
  expect(readdirSync(folder)).toEqual(before);
  return ended;
}

describe('refused is', () => {
  it.each(refusals)('%s', async (_, argv, code, said) => {
    await inTown(async (folder) => {
      const { exitCode, out, err } = await refused(argv, folder);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toContain(`[${code}]`);
      expect(err).toContain(said);
    });
  });

  it.each(damages)('%s', async (_, argv, change, code) => {
    await inTown(async (folder) => {
      const file = join(folder, argv[0] === 'merge' ? 'del-1.json' : 'delar/part-1.ndjson');
      const text = readFileSync(file, 'utf8');
      expect(change(text)).not.toBe(text);
      writeFileSync(file, change(text));
      const { exitCode, err } = await refused(argv, folder);
      expect([exitCode, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    });
  });

  it('a correction of a contact that no part has', async () => {
    await inTown(async (folder) => {
      for (const part of ['1', '2']) await countPart(part, ['--corrections', 'okänd.csv'], folder);
      const { exitCode, err } = await refused(['merge', 'del-*.json'], folder);
      expect([exitCode, err]).toEqual([2, expect.stringContaining('[corrections-in-no-part]')]);
      expect(err).toContain('rad 2');
    });
  });
});
