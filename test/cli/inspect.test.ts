import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { inFolder, type Run, run } from './fake-process.js';
import { outsiders } from './outsiders.js';
import { described, headlessMail, unknownCalls } from './unknown-export.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lindasa = join(root, 'fixtures/lindasa');

function logsOf(folder: string): readonly string[] {
  return readdirSync(join(folder, 'loggar'))
    .sort()
    .map((name) => `loggar/${name}`);
}

const runs = new Map<string, Promise<Run>>();

/** Reading the logs takes its time: each way to ask is run once. */
function once(key: string, start: () => Promise<Run>): Promise<Run> {
  const running = runs.get(key) ?? start();
  runs.set(key, running);
  return running;
}

function lindasaInspected(options: readonly string[]): Promise<Run> {
  return once(`project ${options.join()}`, () => run(['inspect', ...options], lindasa));
}

/** The logs without the project that explains them. */
function guessed(): Promise<Run> {
  return once('alone', () =>
    inFolder(async (folder) => {
      cpSync(join(lindasa, 'loggar'), join(folder, 'loggar'), { recursive: true });
      return run(['inspect', ...logsOf(folder), '--json'], folder);
    }),
  );
}

describe('inspect', () => {
  it('shows a project’s logs as its golden, with what the organisation table lacks', async () => {
    const { exitCode, out, err } = await lindasaInspected([]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expectGolden(out, import.meta.url, 'inspect-lindasa.golden.txt');
  });

  it('works without a project file, and says that what is ours is a guess', async () => {
    const { exitCode, out, err } = await guessed();
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const { ownDomains, ownNumbers, hasOrganisation } = JSON.parse(out);
    expect(hasOrganisation).toBe(false);
    expect(ownDomains.map(({ value, isGuess }: OwnMark) => [value, isGuess])).toEqual([
      ['lindasa.example', true],
      ['norraasen.example', true],
      ['overformyndarna.example', true],
      ['lindasabostader.example', true],
    ]);
    expect(ownNumbers.map(({ value }: OwnMark) => value)).toEqual(['+46980319']);
  });

  it('accounts for every row of every file', async () => {
    const { out } = await lindasaInspected(['--json']);
    for (const { rows } of JSON.parse(out).files) {
      expect(rows.all).toBe(rows.primary + total(rows.folded) + total(rows.ignored) + rows.rejected);
    }
  });

  it('proposes a format for a list of calls that none claims, and the proposal reads it', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'växel.csv'), unknownCalls);
      const unknown = await run(['inspect', 'växel.csv'], folder);
      expect({ exitCode: unknown.exitCode, err: unknown.err }).toEqual({ exitCode: 0, err: '' });
      expectGolden(unknown.out, import.meta.url, 'inspect-unknown.golden.txt');
      const json = JSON.parse((await run(['inspect', 'växel.csv', '--json'], folder)).out);
      writeFileSync(join(folder, 'servicematning.yaml'), `rules: lag\n${json.files[0].proposal}`);
      const known = await run(['inspect'], folder);
      expect(known.exitCode).toBe(0);
      expectGolden(known.out, import.meta.url, 'inspect-described.golden.txt');
    });
  });

  it('takes what the project file says of a file that is named on the command line', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'projekt'));
      writeFileSync(join(folder, 'projekt/växel.csv'), unknownCalls);
      writeFileSync(join(folder, 'projekt/växel.yaml'), described);
      const project = 'rules: lag\ninputs: [{ files: "*.csv", format: växel.yaml }]\n';
      writeFileSync(join(folder, 'projekt/servicematning.yaml'), project);
      const asked = ['inspect', 'projekt/växel.csv', '--project', 'projekt/servicematning.yaml', '--json'];
      expect(JSON.parse((await run(asked, folder)).out).files[0]).toMatchObject({
        ...{ file: 'projekt/växel.csv', format: 'växel', certainty: 'described' },
      });
      const tried = await run(['inspect', 'projekt/växel.csv', '--as', 'projekt/växel.yaml'], folder);
      expect(tried.out).toContain('växel: Växelns samtalslista (beskrivet av dig)');
    });
  });

  it('gives two files of one name proposals of different names', async () => {
    await inFolder(async (folder) => {
      for (const month of ['jan', 'feb']) {
        mkdirSync(join(folder, month));
        writeFileSync(join(folder, month, 'växel.csv'), unknownCalls);
      }
      const { out } = await run(['inspect', 'jan/växel.csv', 'feb/växel.csv', '--json'], folder);
      const proposals: readonly { readonly proposal: string }[] = JSON.parse(out).files;
      expect(proposals.map(({ proposal }) => proposal.match(/^ {2}(\S+):$/m)?.[1])).toEqual([
        'vaxel',
        'vaxel-2',
      ]);
      expect(proposals.map(({ proposal }) => proposal.match(/format: (\S+)/)?.[1])).toEqual([
        'vaxel',
        'vaxel-2',
      ]);
    });
  });

  it('finds columns by number where a file has no header', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'arkiv.csv'), headlessMail.replaceAll('~', ';'));
      const { out } = await run(['inspect', 'arkiv.csv', '--json'], folder);
      expect(JSON.parse(out).files[0].proposal).toMatchInlineSnapshot(`
"inputFormats:
  arkiv:
    channel: mail
    header: false  # ingen rubrikrad: kolumnerna har nummer
    delimiter: ";"
    columns:
      time: 1  # gissning efter värdena, kontrollera
      sender: 2  # gissning efter värdena, kontrollera
      recipients: 3  # gissning efter värdena, kontrollera
      subject: 4  # gissning efter värdena, kontrollera
inputs:
  - files: arkiv.csv
    format: arkiv
"
`);
    });
  });
});

interface OwnMark {
  readonly value: string;
  readonly isGuess: boolean;
}

function total(counts: { readonly [reason: string]: number }): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

describe('exit codes', () => {
  it.each([
    ['a log', ['mejl.csv'], 0],
    ['a table that is no log', ['artiklar.csv'], 0],
    ['a letter', ['brev.txt'], 2],
    ['an empty file', ['tom.csv'], 2],
    ['a letter beside a log', ['brev.txt', 'mejl.csv'], 0],
    ['a file that is not there', ['mejll.csv'], 2],
    ['a format that is not there', ['mejl.csv', '--as', 'mejl'], 2],
    ['nothing', [], 2],
  ])('%s: %j', async (_, argv, expected) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.csv'), mail);
      writeFileSync(join(folder, 'artiklar.csv'), 'Artikel,Antal,Pris\nSkruv,10,1.50\nMutter,20,0.75\n');
      writeFileSync(join(folder, 'brev.txt'), 'Hej!\nDet här är ett brev.\n');
      writeFileSync(join(folder, 'tom.csv'), '');
      const before = readdirSync(folder);
      const { exitCode, out, err } = await run(['inspect', ...argv], folder);
      expect(exitCode).toBe(expected);
      expect({ out, err }).toMatchSnapshot();
      expect(readdirSync(folder)).toEqual(before);
    });
  });
});

const mail = `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna.ek@hem.example;kund@ort.example;Altan;In
2018-10-08;12:00:00;kund@ort.example;anna.ek@hem.example;SV: Altan;Ut
2018-10-08;12:30:00;eva.alm@ort.example;anna.ek@hem.example;SV: Altan;Ut
i förrgår;kl tre;bo@byn.example;kund@ort.example;Brygga;In
`;

describe('nobody outside is shown', () => {
  it('of Lindåsa’s logs, as text or as JSON', async () => {
    const hidden = await outsiders(lindasa);
    expect(hidden.length).toBeGreaterThan(500);
    const said = [await lindasaInspected([]), await lindasaInspected(['--json']), await guessed()];
    expect(hidden.filter((pattern) => said.some(({ out }) => pattern.test(out)))).toEqual([]);
  });

  it('nor in a file that no format knows, or a row that could not be read', async () => {
    await inFolder(async (folder) => {
      const rows = ['anna.ek@hem.example;070-174 06 05;Anna Ek', 'bo@byn.example;+46701740605;Bo Alm'];
      writeFileSync(join(folder, 'lista.csv'), `${rows.join('\n')}\n`);
      writeFileSync(join(folder, 'mejl.csv'), `${mail}anna.ek@hem.example;x;070-174 06 05;y;z;w\n`);
      const { out } = await run(['inspect', 'lista.csv', 'mejl.csv'], folder);
      expect(out).not.toMatch(/anna\.ek|bo@byn|Anna Ek|Bo Alm|eva\.alm|174|förrgår/);
    });
  });
});

describe('the page on inspect', () => {
  it('names every key of the JSON', async () => {
    const page = readFileSync(join(root, 'docs/inspect.md'), 'utf8');
    const { out } = await lindasaInspected(['--json']);
    expect([...new Set(keysOf(JSON.parse(out)))].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

/** Reasons, which are keys too, stand in lists of their own. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'folded' || key === 'ignored' ? [key] : [key, ...keysOf(inner)],
  );
}
