import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { type Run, run } from '../cli/fake-process.js';
import { putCanaryTown, staffAddresses } from './canary-town.js';
import { personsIn, tracesIn } from './traces.js';

/*
 * A mailbox is often saved under the address that it belongs to. Whoever measures must be able to find the row again;
 * whoever reads the report is to see no member of staff by name.
 */

const folder = mkdtempSync(join(tmpdir(), 'filnamn-'));
const [mailbox = '', sheetName = ''] = staffAddresses;
let measured: Run;

beforeAll(async () => {
  await putCanaryTown(folder);
  renameSync(join(folder, 'loggar/Inkorg.mbox'), join(folder, 'loggar', `${mailbox}.mbox`));
  const project = join(folder, 'servicematning.yaml');
  const text = readFileSync(project, 'utf8').replace('loggar/Inkorg.mbox', `loggar/${mailbox}.mbox`);
  writeFileSync(project, text);
  const book = new exceljs.Workbook();
  const calls = join(folder, 'loggar/samtal.xlsx');
  await book.xlsx.readFile(calls);
  for (const sheet of book.worksheets) sheet.name = sheetName;
  await book.xlsx.writeFile(calls);
  const formats = ['--format', 'html,docx,json,csv,junit,markdown', '--verbose', '--max-rejected', '50'];
  measured = await run(['audit', ...formats], folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function personsOf(file: string): readonly string[] {
  const path = join(folder, 'rapport', file);
  return tracesIn(join(folder, 'rapport'))
    .filter(({ place }) => place.startsWith(path))
    .flatMap(personsIn);
}

describe('a file or sheet that is named for a mailbox of one person', () => {
  it.each(['rapport.html', 'rapport.docx', 'rapport.md', 'junit.xml'])('has no name in %s', (file) => {
    expect(personsOf(file)).toEqual([]);
  });

  it('has none on the screen', () => {
    expect(measured.exitCode).toBe(0);
    expect(measured.out + measured.err).toContain('***@***.mbox');
    expect(personsIn({ place: 'screen', text: measured.out + measured.err })).toEqual([]);
  });

  it('has none in annotations, and leads to no file there', async () => {
    const log = join(folder, 'loggar', `${mailbox}.csv`);
    const mail = 'a@hem.example;park@ort.example;Lampa\n';
    writeFileSync(log, `Datum och tid;Från;Till;Ämne\n2018-10-09 10:00;${mail}i förrgår;${mail}`);
    const { out } = await run(
      ['audit', log, '--format', 'github', '--out', 'noter', '--max-rejected', '100'],
      folder,
    );
    rmSync(log);
    expect(out).toContain('::warning title=Avvisad rad::');
    expect(personsIn({ place: 'annotations', text: out })).toEqual([]);
  });

  it('has none in a report that is made of the figures later', async () => {
    const again = await run(['report', 'rapport/resultat.json', '--out', 'igen'], folder);
    expect(again).toMatchObject({ exitCode: 0, err: '' });
    expect(readFileSync(join(folder, 'igen/rapport.html'), 'utf8')).toContain('***@***.mbox');
    expect(tracesIn(join(folder, 'igen')).flatMap(personsIn)).toEqual([]);
  });

  it('has the name that it was given in the lists of whoever measures', () => {
    const contacts = readFileSync(join(folder, 'rapport/kontakter.csv'), 'utf8');
    expect(contacts).toContain(`loggar/${mailbox}.mbox`);
    expect(contacts).toContain(`${sheetName}!`);
  });

  it('of a function keeps its name', async () => {
    const project = join(folder, 'servicematning.yaml');
    renameSync(join(folder, 'loggar', `${mailbox}.mbox`), join(folder, 'loggar/park@ort.example.mbox'));
    writeFileSync(project, readFileSync(project, 'utf8').replace(`${mailbox}.mbox`, 'park@ort.example.mbox'));
    const { exitCode } = await run(
      ['audit', '--format', 'html', '--out', 'ny', '--max-rejected', '50'],
      folder,
    );
    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder, 'ny/rapport.html'), 'utf8')).toContain('park@ort.example.mbox');
  });
});
