import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Run, runSeen } from '../cli/fake-process.js';
import { fillForm } from '../cli/review-town.js';
import { canary, putCanaryTown, staffAddresses } from './canary-town.js';
import { personsIn, type Trace, tracesIn } from './traces.js';

/** Half of the rows may be rejected: some are wrong on purpose. */
const patient = ['--max-rejected', '50'];
const personal = '--include-personal-data';
const all = 'html,docx,pdf,xlsx,json,csv,junit,markdown';
const browser = '/usr/bin/chromium';
const formats = existsSync(browser) ? all : all.replace('pdf,', '');
if (!existsSync(browser)) console.warn(`What is printed is not searched: there is no ${browser}.`);

/** Command lines in the order in which they are run, one after the other in one town, and how each ends. */
const commands: readonly (readonly [line: readonly string[], exitCode: number])[] = [
  [['inspect', 'loggar/*', '--verbose'], 0],
  [['inspect', 'loggar/*', '--json'], 0],
  [['inspect', 'loggar/graf.json', '--as', 'graph-mail', '--lang', 'en'], 0],
  [['audit', 'loggar/graf.json', '--out', 'graf'], 0],
  [['inspect', 'utan-rubriker.csv', '--verbose'], 0],
  [['init', 'loggar/*', '--rules', 'norberg', '--out', 'ny'], 0],
  [['doctor', ...patient], 0],
  [['audit', '--corrections', 'rattelser.csv', '--format', formats, '--verbose', ...patient], 0],
  [['audit', '--format', 'xlsx,csv', '--key-file', 'nyckel', '--out', 'med-nyckel', ...patient], 0],
  [['audit', '--format', 'github', '--strict', ...patient], 1],
  [['audit', '--format', 'json', '--json', '--out', 'json', ...patient], 0],
  [['report', 'rapport/resultat.json', '--format', 'html,markdown', '--lang', 'en', '--out', 'report'], 0],
  [['compare', 'json/resultat.json', 'rapport/resultat.json'], 0],
  [['explain', 'E-20181008-0001', '--corrections', 'rattelser.csv', '--verbose'], 0],
  [['explain', 'E-20181008-0005', '--json'], 0],
  [['explain', 'E-20181009-0002', '--result', 'rapport'], 0],
  [['explain', 'T-20181008-0003'], 0],
  [['explain', 'C-20181012-0001', '--lang', 'en'], 0],
  [['sample', '--size', '9', personal, '--verbose', ...patient], 0],
  [['quality', 'granskning.xlsx'], 0],
  [['audit', '--quality', 'granskning.xlsx', '--format', 'html,xlsx', '--out', 'granskad', ...patient], 0],
  [['split', '--partitions', '2', '--verbose'], 0],
  [['tally', 'delar/part-1.ndjson', '--out', 'del-1.json', '--verbose'], 0],
  [['tally', 'delar/part-2.ndjson', '--out', 'del-2.json', '--json'], 0],
  [['merge', 'del-1.json', 'del-2.json', '--format', 'html,json', '--out', 'ihop', ...patient], 0],
  [['tally', '--key-file', 'nyckel', '--out', 'hel.json'], 0],
  // What cannot be done: each is refused with a sentence that tells where to look.
  [['audit'], 2],
  [['audit', 'utan-rubriker.csv', ...patient], 2],
  [['audit', 'tvetydig.csv', '--verbose'], 2],
  [['audit', 'avkapad.json'], 2],
  [['audit', '--corrections', 'okand-kontakt.csv', ...patient], 2],
  [['audit', '--corrections', 'fel-tid.csv', ...patient], 2],
  [['audit', '--organisation', 'loggar/mejl.csv'], 2],
  [['audit', '--quality', 'loggar/klagomal.csv', ...patient], 2],
  [['audit', '--project', 'loggar/Inkorg.mbox'], 2],
  [['audit', '--key-file', 'loggar/mejl.csv', '--format', 'html'], 2],
  [['rules', 'check', 'loggar/mejl.csv'], 2],
  [['compare', 'loggar/graf.json', 'rapport/resultat.json'], 2],
  [['report', 'loggar/graf.json'], 2],
  [['merge', 'delar/part-1.ndjson', 'delar/part-2.ndjson'], 2],
  [['quality', 'loggar/samtal.xlsx'], 2],
  [['explain', 'E-20181008-9999'], 2],
];

/** Made by whoever measures, or for them: what they hold is said in each, and tested in its own place. */
const showsPersons: readonly (readonly [what: string, why: string])[] = [
  ['loggar/', 'the logs'],
  ['rattelser.csv', 'a list that somebody signs'],
  ['okand-kontakt.csv', 'the same'],
  ['fel-tid.csv', 'the same'],
  ['utan-rubriker.csv', 'a log'],
  ['tvetydig.csv', 'a log'],
  ['avkapad.json', 'a log'],
  ['servicematning.yaml', 'names a sender in a rule of its own'],
  ['granskning.xlsx', 'the form, which is made for a reviewer who must find the mail'],
  ['delar/part-', 'parts of logs, for their owner alone'],
];

/** Own addresses that are in no table: the two that look at logs before there is one show them to the analyst. */
const showsStaff = ['inspect', 'init'];

const correction = 'kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum\n';

/** Files in which something is wrong beside what names persons. */
const brokenFiles: { readonly [name: string]: string } = {
  'utan-rubriker.csv': `2018-10-08 10:00;${canary}na@x.example;bygg@ort.example;Qzxkandra\n2018-10-08 11:00;${canary}na@x.example;bygg@ort.example;Qzxkandra\n`,
  'tvetydig.csv': `Datum;Från;Till;Ämne\n01/02/2018 10:00;${canary}na@x.example;bygg@ort.example;Qzxkandra\n03/04/2018 10:00;${canary}nb@x.example;bygg@ort.example;Qzxkanfyra\n`,
  'avkapad.json': `{"value":[{"subject":"Qzxkandra","from":{"emailAddress":{"name":"Qzxkanna","address":"${canary}na@x.`,
  'okand-kontakt.csv': `${correction}E-20181008-0099;2018-10-08 09:10;ingen kontakt;;;Prov;Qzxkanita;2018-11-20\n`,
  'fel-tid.csv': `${correction}E-20181008-0001;2018-10-08 09:59;ingen kontakt;;;Prov;Qzxkanita;2018-11-20\n`,
};

const folder = mkdtempSync(join(tmpdir(), 'kanariefaglar-'));
const runs = new Map<readonly string[], Run>();
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  await putCanaryTown(folder);
  for (const [name, text] of Object.entries(brokenFiles)) writeFileSync(join(folder, name), text);
  for (const [line] of commands) {
    runs.set(line, await seen(line));
    if (line[0] === 'sample') await fillForm(join(folder, 'granskning.xlsx'), () => grades);
  }
}, 600_000);

const grades = {
  Bemötande: 4,
  Tydlighet: 4,
  Enkelhet: 4,
  'Svarar på frågan': 'ja',
  'Kräver ej svar': 'nej',
};

/** In colour, with a bar that is drawn. */
function seen(line: readonly string[]): Promise<Run> {
  const env = { SERVICEMATNING_BROWSER: browser };
  return runSeen(line, folder, { env, outIsScreen: true, errIsScreen: true });
}

function withoutStaff({ place, text }: Trace): Trace {
  return { place, text: staffAddresses.reduce((rest, address) => rest.replaceAll(address, ''), text) };
}

describe('what a command says names no person', () => {
  it.each(commands)('%j', (line, exitCode) => {
    const run = runs.get(line);
    expect([run?.exitCode, run?.exitCode === exitCode ? '' : run?.err]).toEqual([exitCode, '']);
    const said = { place: line.join(' '), text: `${run?.out}\n${run?.err}` };
    const seen = showsStaff.includes(line[0] ?? '') ? withoutStaff(said) : said;
    expect(personsIn(seen)).toEqual([]);
  });
});

describe('what is written names no person', () => {
  it('in any file, packed or not, but those that are made to', () => {
    const isWritten = ({ place }: Trace) =>
      !showsPersons.some(([what]) => place.includes(join(folder, what)));
    const written = tracesIn(folder).filter(isWritten);
    const startFiles = written.filter(({ place }) => place.includes(join(folder, 'ny')));
    const others = written.filter((trace) => !startFiles.includes(trace));
    expect(written.length).toBeGreaterThan(150);
    expect([...others, ...startFiles.map(withoutStaff)].flatMap(personsIn)).toEqual([]);
  });

  it('and those that are made to do', () => {
    const traces = tracesIn(folder);
    const silent = showsPersons.filter(
      ([what]) =>
        !traces.some((trace) => trace.place.includes(join(folder, what)) && personsIn(trace).length > 0),
    );
    expect(silent).toEqual([]);
  });
});
