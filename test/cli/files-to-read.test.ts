import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { inFolder, type Run, run } from './fake-process.js';

const calls = `Tidpunkt;Uppringande;Uppringt nummer;Status;Samtalstid
2026-01-12 22:30:12;0701234567;0980319210;Missat;0:00:00
2026-01-13 08:15:12;0701234568;0980319210;Besvarat;0:02:00
2026-01-16 08:15:12;0701234569;0980319210;Besvarat;0:02:00
`;
const organisation = `enhet;typ;värde
Kundcenter;nummer;0980319210
`;
const project = (inputs: string) => `rules: norberg
period: 2026-01-12..2026-01-14
organisation: org.csv
ownNumbers: ["0980-319"]
inputs: ${inputs}
`;

interface Audited extends Run {
  /** The first call, as it was read: time, and where it stands. */
  readonly first: string;
  readonly contacts: number;
}

/** Audits in a folder with the calls and a project file that says this of its `inputs`. */
async function audited(inputs: string, ...argv: readonly string[]): Promise<Audited> {
  return inFolder(async (folder) => {
    writeTown(folder, inputs);
    const done = await run(['audit', ...argv, '--format', 'csv', '--out', 'o'], folder);
    return { ...done, ...firstOf(folder, done) };
  });
}

function writeTown(folder: string, inputs: string): void {
  writeFileSync(join(folder, 'tel.csv'), calls);
  writeFileSync(join(folder, 'org.csv'), organisation);
  writeFileSync(join(folder, 'servicematning.yaml'), project(inputs));
}

function firstOf(folder: string, { exitCode }: Run): Pick<Audited, 'first' | 'contacts'> {
  if (exitCode === 2) return { first: '', contacts: 0 };
  const [header = '', ...rows] = readFileSync(join(folder, 'o/kontakter.csv'), 'utf8').trim().split('\n');
  const columns = header.split(',');
  const cells = (rows[0] ?? '').split(',');
  const cell = (name: string) => cells[columns.indexOf(name)];
  const first = `${cell('received_at')} ${cell('source_file')}:${cell('source_row')}`;
  return { first, contacts: new Set(rows.map((row) => row.split(',')[0])).size };
}

const asWritten = '2026-01-12T22:30:12+01:00 tel.csv:2';
const asUtc = '2026-01-12T23:30:12+01:00 tel.csv:2';

describe('a file that the command line names', () => {
  it.each([
    ['zone', '[{ files: tel.csv, zone: UTC }]', 'tel.csv', asUtc],
    ['the zone of a pattern', '[{ files: "*.csv", zone: UTC }]', 'tel.csv', asUtc],
    ['the zone, for a pattern of its own', '[{ files: tel.csv, zone: UTC }]', 't*.csv', asUtc],
    ['the zone, under another path', '[{ files: tel.csv, zone: UTC }]', './tel.csv', asUtc],
    ['nothing, of another file', '[{ files: borta.csv, zone: UTC }]', 'tel.csv', asWritten],
    ['nothing, where nothing fits', '[{ files: "borta/*.csv", zone: UTC }]', 'tel.csv', asWritten],
    [
      'which rows to skip',
      '[{ files: tel.csv, skip: { Status: ^Missat } }]',
      'tel.csv',
      '2026-01-13T08:15:12+01:00 tel.csv:3',
    ],
  ])('is read as the project file says of it: %s', async (_, inputs, named, first) => {
    expect(await audited(inputs, named)).toMatchObject({ exitCode: 0, first });
  });

  it('is read by its format, for audit and doctor alike', async () => {
    await inFolder(async (folder) => {
      writeTown(folder, '[{ files: tel.csv, format: phone-swedish, columns: { queue: Växelkö } }]');
      for (const command of ['audit', 'doctor', 'explain T-20260112-0001', 'split']) {
        const { exitCode, out, err } = await run([...command.split(' '), 'tel.csv'], folder);
        expect([command, exitCode, `${out}${err}`.includes('Växelkö')]).toEqual([command, 2, true]);
      }
    });
  });

  it('is called by its path from the folder of the project, as the files of the project are', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'proj'));
      writeTown(join(folder, 'proj'), '[{ files: tel.csv, zone: UTC }]');
      const argv = ['--project', 'proj/servicematning.yaml', '--format', 'csv', '--out', 'o'];
      const firsts = [];
      for (const files of [[], ['proj/tel.csv']]) {
        const done = await run(['audit', ...files, ...argv], folder);
        firsts.push(firstOf(folder, done).first);
      }
      expect(firsts).toEqual([asUtc, asUtc]);
    });
  });

  it('is told by the path that was written where it is not there', async () => {
    const { exitCode, err } = await audited('[{ files: tel.csv }]', './saknas.csv');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('Filen ./saknas.csv finns inte')]);
  });
});

describe('a file that two entries of the project file match', () => {
  it.each([
    ['the one that names it wins', '[{ files: tel.csv, zone: UTC }, { files: "tel*.csv" }]', asUtc],
    ['wherever it stands', '[{ files: "tel*.csv" }, { files: tel.csv, zone: UTC }]', asUtc],
    [
      'what says the same counts once',
      '[{ files: [tel.csv, "t*.csv", tel.csv] }, { files: tel.csv }]',
      asWritten,
    ],
  ])('%s', async (_, inputs, first) => {
    expect(await audited(inputs)).toMatchObject({ exitCode: 0, first, contacts: 2 });
    expect(await audited(inputs, 'tel.csv')).toMatchObject({ exitCode: 0, first, contacts: 2 });
  });

  it.each([
    ['two that name it', '[{ files: tel.csv, zone: UTC }, { files: tel.csv }]', 'zone'],
    ['two patterns', '[{ files: "t*" }, { files: "*l.csv", direction: incoming }]', 'direction'],
  ])('is refused where they say different things: %s', async (_, inputs, key) => {
    for (const command of ['audit', 'inspect', 'doctor']) {
      await inFolder(async (folder) => {
        writeTown(folder, inputs);
        const { exitCode, out, err } = await run([command], folder);
        const said = `${out}${err}`.replace(/\s+/g, ' ');
        expect(exitCode).toBe(2);
        expect(said).toMatch(
          /tel\.csv passar in på två poster .*servicematning\.yaml:5:\d+ och servicematning\.yaml:5:\d+/,
        );
        expect(said).toContain(`olika om ${key}`);
      });
    }
  });

  it('is read once where one of them leads to it by a link', async () => {
    await inFolder(async (folder) => {
      writeTown(folder, '[{ files: [tel.csv, länk.csv] }]');
      symlinkSync(join(folder, 'tel.csv'), join(folder, 'länk.csv'));
      const done = await run(['audit', '--format', 'csv', '--out', 'o'], folder);
      expect(firstOf(folder, done)).toEqual({ first: asWritten, contacts: 2 });
    });
  });
});

describe('a workbook that stands twice', () => {
  const [header = '', ...rows] = calls.trim().split('\n');

  it.each([
    ['with its sheet and without', '[{ files: "*.xlsx" }, { files: tel.xlsx, sheet: Samtal }]'],
    ['by name with its sheet and without', '[{ files: tel.xlsx }, { files: tel.xlsx, sheet: Samtal }]'],
    [
      'with its sheet by two patterns',
      '[{ files: "*.xlsx", sheet: Samtal }, { files: "t*.xlsx", sheet: Samtal }]',
    ],
  ])('%s is read once', async (_, inputs) => {
    await inFolder(async (folder) => {
      writeTown(folder, inputs);
      await writeWorkbook(join(folder, 'tel.xlsx'), { Samtal: rows });
      const done = await run(['audit', '--format', 'csv', '--out', 'o'], folder);
      expect(firstOf(folder, done)).toMatchObject({ contacts: 2 });
      const { out } = await run(['inspect', '--json'], folder);
      expect(JSON.parse(out).files).toHaveLength(1);
    });
  });

  it('with two sheets is read as two logs, also where the command line names it', async () => {
    await inFolder(async (folder) => {
      writeTown(
        folder,
        '[{ files: tel.xlsx, sheet: A }, { files: tel.xlsx, sheet: B, direction: incoming }]',
      );
      await writeWorkbook(join(folder, 'tel.xlsx'), { A: rows.slice(0, 1), B: rows.slice(1) });
      for (const files of [[], ['tel.xlsx']]) {
        const done = await run(['audit', ...files, '--format', 'csv', '--out', 'o'], folder);
        expect(firstOf(folder, done)).toMatchObject({ contacts: 2 });
      }
    });
  });

  async function writeWorkbook(path: string, sheets: { readonly [name: string]: readonly string[] }) {
    const workbook = new ExcelJS.Workbook();
    for (const [name, lines] of Object.entries(sheets))
      workbook.addWorksheet(name).addRows([header, ...lines].map((line) => line.split(';')));
    await workbook.xlsx.writeFile(path);
  }
});

describe('a file of the project file that is not there', () => {
  it.each([
    ['a file', '[{ files: saknas.csv }]', 'Filen saknas.csv finns inte', 'projektfilens mapp'],
    [
      'a pattern',
      '[{ files: "saknas/*.csv" }]',
      'Ingen fil passar mönstret saknas/*.csv',
      'räknas från dess mapp',
    ],
  ])('is told with its place: %s', async (_, inputs, message, advice) => {
    const { exitCode, err } = await audited(inputs);
    const said = err.replace(/\s+/g, ' ');
    expect(exitCode).toBe(2);
    expect(said).toContain('servicematning.yaml:5:12');
    expect(said).toContain(message);
    expect(said).toContain(advice);
  });
});

describe('a file of an archive', () => {
  const other = calls.replaceAll('0701', '0702');

  async function auditedArchive(inputs: string, ...argv: readonly string[]): Promise<Audited> {
    return inFolder(async (folder) => {
      writeTown(folder, inputs);
      const content = { 'tel.csv': calls, 'b/tel2.csv': other, 'läsmig.txt': 'Artikel,Antal\nSkruv,10\n' };
      const packed = Object.entries(content).map(([name, text]) => [name, strToU8(text)] as const);
      writeFileSync(join(folder, 'a.zip'), zipSync(Object.fromEntries(packed)));
      const done = await run(['audit', ...argv, '--format', 'csv', '--out', 'o'], folder);
      return { ...done, ...firstOf(folder, done) };
    });
  }

  it.each([
    [
      'by the project file',
      '[{ files: a.zip!tel.csv, zone: UTC }]',
      [],
      2,
      '2026-01-12T23:30:12+01:00 a.zip!tel.csv:2',
    ],
    ['on the command line', '[]', ['a.zip!tel.csv'], 2, '2026-01-12T22:30:12+01:00 a.zip!tel.csv:2'],
    [
      'on the command line, as the project file says of it',
      '[{ files: a.zip!tel.csv, zone: UTC }]',
      ['a.zip!tel.csv'],
      2,
      '2026-01-12T23:30:12+01:00 a.zip!tel.csv:2',
    ],
    [
      'on the command line, as the project file says of the archive',
      '[{ files: "*.zip", zone: UTC }]',
      ['a.zip!tel.csv'],
      2,
      '2026-01-12T23:30:12+01:00 a.zip!tel.csv:2',
    ],
    [
      'two of them',
      '[{ files: [a.zip!tel.csv, a.zip!b/tel2.csv] }]',
      [],
      4,
      expect.stringContaining('22:30:12'),
    ],
    [
      'beside its archive',
      '[{ files: [a.zip, a.zip!tel.csv] }]',
      [],
      2,
      expect.stringContaining('a.zip!tel.csv:2'),
    ],
    [
      'of the archive',
      '[{ files: a.zip!tel.csv }]',
      ['a.zip'],
      2,
      expect.stringContaining('a.zip!tel.csv:2'),
    ],
  ])('is read alone where it is named: %s', async (_, inputs, argv, contacts, first) => {
    expect(await auditedArchive(inputs, ...argv)).toMatchObject({ exitCode: 0, contacts, first });
  });

  it.each([
    ['nobody named', 'a.zip', ['a.zip!läsmig.txt', 'nämn bara loggarna i arkivet']],
    ['there is none of', 'a.zip!tel3.csv', ['har ingen fil som heter tel3.csv', 'b/tel2.csv']],
    ['no archive has', 'b.zip!tel.csv', ['Filen b.zip!tel.csv finns inte']],
  ])('is refused with what to do where %s it', async (_, named, said) => {
    const { exitCode, err } = await auditedArchive('[]', named);
    expect(exitCode).toBe(2);
    for (const part of said) expect(err.replace(/\s+/g, ' ')).toContain(part);
  });

  it('can be looked at by the line that the refusal of its archive gives', async () => {
    await inFolder(async (folder) => {
      const content = zipSync({ 'läsmig.txt': strToU8('Artikel,Antal\nSkruv,10\n') });
      writeFileSync(join(folder, 'a.zip'), content);
      const { exitCode, out } = await run(['inspect', 'a.zip!läsmig.txt'], folder);
      expect([exitCode, out]).toEqual([0, expect.stringContaining('a.zip!läsmig.txt är ingen logg')]);
    });
  });
});
