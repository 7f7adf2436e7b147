import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readProject } from '../../src/cli/project/project.js';
import { expectGolden } from '../golden.js';
import { inFolder, run } from './fake-process.js';
import { outsiders } from './outsiders.js';
import { headlessMail, unknownCalls } from './unknown-export.js';

const lindasa = fileURLToPath(new URL('../../fixtures/lindasa', import.meta.url));

function inLindasa<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  return inFolder(async (folder) => {
    cpSync(join(lindasa, 'loggar'), join(folder, 'loggar'), { recursive: true });
    return work(folder);
  });
}

function written(folder: string): { readonly project: string; readonly table: string } {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { project: read('servicematning.yaml'), table: read('enheter.csv') };
}

describe('init', () => {
  it('finds the logs itself, and writes a project and a table as their goldens', async () => {
    await inLindasa(async (folder) => {
      const { exitCode, out, err } = await run(['init'], folder);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      const { project, table } = written(folder);
      expectGolden(out, import.meta.url, 'init-lindasa.golden.txt');
      expectGolden(project, import.meta.url, 'init-project.golden.yaml');
      expectGolden(table, import.meta.url, 'init-table.golden.csv');
      expect(readProject(project, 'servicematning.yaml')).toMatchObject({ period: '2018-W41..2018-W45' });
      const hidden = await outsiders(lindasa);
      expect(hidden.filter((pattern) => pattern.test(`${out}${project}${table}`))).toEqual([]);
    });
  });

  it('is enough for an audit: units are named after their addresses until somebody fills in more', async () => {
    await inLindasa(async (folder) => {
      await run(['init', '--rules', 'norberg', ...logsOf(folder)], folder);
      const { exitCode, err } = await run(['audit', '--format', 'csv', '--quiet'], folder);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      const contacts = readFileSync(join(folder, 'rapport/kontakter.csv'), 'utf8');
      const units = new Set(contacts.split('\n').map((line) => line.split(',')[3]));
      expect(units).toContain('kundcenter@lindasa.example');
      expect(units).toContain('0980-31 92 10');
      expect(units).not.toContain('okänd enhet');
    });
  });

  it('says where so many rows cannot be read that an audit would be refused', async () => {
    const header = 'Tidpunkt;Avsändare;Mottagare;Ämne';
    const rows = Array.from(
      { length: 200 },
      (_, at) => `2026-01-12 09:${10 + (at % 50)}:00;a${at}@hem.example;info@ort.example;Hål ${at}`,
    );
    const told = async (broken: number) =>
      inFolder(async (folder) => {
        const spoilt = rows.map((row, at) => (at < broken ? row.replace('2026-', 'år ') : row));
        writeFileSync(join(folder, 'mejl.csv'), `${[header, ...spoilt].join('\n')}\n`);
        const { out } = await run(['init'], folder);
        const audited = await run(['audit'], folder);
        return [
          /(\S+) av 200\srader gick inte att läsa/.exec(out)?.[1],
          /too-many-rejected/.test(audited.err),
        ];
      });
    expect(await told(2)).toEqual([undefined, false]);
    expect(await told(3)).toEqual(['3', true]);
  });

  it('writes what can be used when its signs are taken away, also where it understood nothing', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'växel.csv'), unknownCalls);
      await run(['init', 'växel.csv'], folder);
      const { project } = written(folder);
      expect(readProject(project, 'p.yaml').inputs).toBeUndefined();
      const audited = await run(['audit'], folder);
      expect(audited.err).toContain('projektfilen servicematning.yaml nämner inga under');
      const block = /^# (?:inputFormats|inputs):\n(?:#.*\n)*/gm;
      const uncommented = project.replace(block, (lines) => lines.replaceAll(/^# /gm, ''));
      expect(readProject(uncommented, 'p.yaml').inputs).toMatchObject([{ files: ['växel.csv'] }]);
    });
  });

  it.each(['servicematning.yaml', 'enheter.csv'])('never writes over %s', async (name) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'växel.csv'), unknownCalls);
      writeFileSync(join(folder, name), 'mitt eget\n');
      const { exitCode, out, err } = await run(['init', 'växel.csv'], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toContain(`${name} finns redan och skrivs inte över`);
      expect(readdirSync(folder).sort()).toEqual([name, 'växel.csv'].sort());
      expect(readFileSync(join(folder, name), 'utf8')).toBe('mitt eget\n');
    });
  });

  it('writes in another folder, with paths from there', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'loggar'));
      writeFileSync(join(folder, 'loggar/mejl.csv'), mail);
      const { exitCode } = await run(['init', '--out', 'mätning/2018'], folder);
      expect(exitCode).toBe(0);
      expect(existsSync(join(folder, 'servicematning.yaml'))).toBe(false);
      const { project, table } = written(join(folder, 'mätning/2018'));
      expect(readProject(project, 'p.yaml').inputs).toEqual([{ files: ['../../loggar/mejl.csv'] }]);
      // A person’s own mailbox is there to see, and not measured unless somebody says so.
      expect(table).toBe(
        '\uFEFFenhet;organisationsform;nämnd;typ;värde;mäts\n' +
          'kund@ort.example;;;e-post;kund@ort.example;ja\n' +
          'eva.alm@ort.example;;;e-post;eva.alm@ort.example;nej\n',
      );
    });
  });

  it('tells steps that find the project file from here, also where its folder has a space', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.csv'), mail);
      const { out } = await run(['init', '--out', 'ny mapp'], folder);
      const told = out.replaceAll(/\s+/g, ' ');
      expect(told).toContain('servicematning inspect --project "ny mapp/servicematning.yaml", som');
      expect(told).toContain('servicematning audit --project "ny mapp/servicematning.yaml", som');
      const audited = await run(['audit', '--project', 'ny mapp/servicematning.yaml', '--quiet'], folder);
      expect(audited.exitCode).toBe(0);
    });
  });

  it('where nothing was understood tells first to mend the project file, which inspect then knows', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'växel.csv'), unknownCalls);
      const { out } = await run(['init'], folder);
      expect(out).toMatchSnapshot();
      const { err } = await run(['inspect'], folder);
      expect(err).toContain('projektfilen servicematning.yaml nämner inga under ”inputs”');
      expect(err).toContain('ta bort #');
    });
  });

  it('leaves out what was not understood, with its proposal beside it', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.csv'), mail);
      writeFileSync(join(folder, 'växel.csv'), unknownCalls);
      writeFileSync(join(folder, 'arkiv.csv'), headlessMail.replaceAll('~', ';'));
      writeFileSync(join(folder, 'brev.txt'), 'Hej!\nDet här är ett brev.\n');
      const { exitCode, out } = await run(['init'], folder);
      expect({ exitCode, out }).toMatchSnapshot();
      const { project } = written(folder);
      expect(project).toMatchSnapshot();
      expect(readProject(project, 'p.yaml').inputs).toEqual([{ files: ['mejl.csv'] }]);
      const [proposed] = /^# inputFormats:\n(?:# .*\n)+/m.exec(project) ?? [''];
      const used = project.replace(proposed, proposed.replace(/^# /gm, ''));
      expect(Object.keys(readProject(used, 'p.yaml').inputFormats ?? {})).toEqual(['arkiv', 'vaxel']);
    });
  });

  it('writes the line that a format needs which must be named', async () => {
    await inLindasa(async (folder) => {
      const exports = fileURLToPath(new URL('../../fixtures/exports/jira', import.meta.url));
      const [log = ''] = readdirSync(exports).filter((name) => name.endsWith('.csv'));
      cpSync(join(exports, log), join(folder, 'loggar', 'jira.csv'));
      expect((await run(['init'], folder)).exitCode).toBe(0);
      const { project } = written(folder);
      expect(project).toContain('  # - files: loggar/jira.csv\n  #   format: jira\n');
      const named = project
        .replace('# - files: loggar/jira', '- files: loggar/jira')
        .replace('#   format', '  format');
      expect(readProject(named, 'servicematning.yaml').inputs).toContainEqual(
        expect.objectContaining({ format: 'jira' }),
      );
    });
  });

  it('takes what is said of own domains and numbers, and guesses nothing', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.csv'), mail);
      const options = ['--own-domain', '@Ort.example', '--own-number', '0223-29000', '--no-color'];
      expect((await run(['init', ...options], folder)).exitCode).toBe(0);
      const { project } = written(folder);
      expect(readProject(project, 'p.yaml')).toMatchObject({
        ownDomains: ['ort.example'],
        ownNumbers: ['+4622329000'],
      });
      expect(project).not.toContain('Gissade');
    });
  });

  it('tells of files that it finds and cannot read', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.csv'), mail);
      writeFileSync(join(folder, 'Gammal.XLS'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
      expect((await run(['init'], folder)).out).toContain('1 av 2 filer tolkades');
      expect(written(folder).project).toContain('# Gammal.XLS är en äldre Excelfil');
    });
  });

  it('says what is missing where there is nothing to look at', async () => {
    await inFolder(async (folder) => {
      const { exitCode, err } = await run(['init'], folder);
      expect({ exitCode, err }).toMatchSnapshot();
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});

function logsOf(folder: string): readonly string[] {
  return readdirSync(join(folder, 'loggar')).map((name) => `loggar/${name}`);
}

const mail = `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna.ek@hem.example;kund@ort.example;Altan;In
2018-10-08;12:00:00;kund@ort.example;anna.ek@hem.example;SV: Altan;Ut
2018-10-09;12:30:00;bo.lind@hem.example;eva.alm@ort.example;Brygga;In
2018-10-09;12:40:00;eva.alm@ort.example;bo.lind@hem.example;SV: Brygga;Ut
2018-10-12;13:00:00;bo.lind@hem.example;kund@ort.example;Bygglov;In
`;
