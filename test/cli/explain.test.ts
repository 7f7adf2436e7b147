import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { lindasaFolder } from '../audit/lindasa.js';
import { expectGolden } from '../golden.js';
import { inFolder, run } from './fake-process.js';

/** Contacts of Lindåsa, each for what its explanation must show. */
const contacts: readonly (readonly [name: string, id: string])[] = [
  ['late over Alla helgons dag', 'E-20181103-0011'],
  ['unanswered', 'E-20181008-0002'],
  ['own later call', 'T-20181008-0002'],
  ['not assessable by the minute', 'E-20181015-0012'],
  ['an auto-reply, which is no contact', 'E-20181004-0004'],
];

const instants: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['36 hours over a weekend', ['--from', '2018-10-12 15:00', '--within', '36 hours', '--rules', 'norberg']],
  [
    "the rule's own limit over the night with twenty-five hours",
    ['--from', '2018-10-26 15:00', '--rules', 'norberg'],
  ],
  [
    'two working days over Christmas',
    ['--from', '2026-12-22 15:00', '--within', '2 working days', '--rules', 'norberg'],
  ],
  [
    'a week that ends on a day off',
    ['--from', '2026-12-18 15:00', '--within', '1 week', '--rules', 'norberg'],
  ],
];

describe('explain', () => {
  let ofContacts = '';
  beforeAll(async () => {
    for (const [name, id] of contacts) {
      const { exitCode, out, err } = await run(['explain', id], lindasaFolder);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      ofContacts += `# ${name}: explain ${id}\n${out}\n`;
    }
  }, 120_000);

  it('tells how each verdict came about', () => {
    expectGolden(ofContacts, import.meta.url, 'explain-contacts.golden.txt');
  });

  it('shows no address, number or subject of a person', () => {
    expect(ofContacts).toContain('E-20181103-0011');
    expect(ofContacts).not.toMatch(/@|\+46|SV:/);
  });

  it('tells when something received at an instant must be answered', async () => {
    let told = '';
    for (const [name, argv] of instants) {
      const { exitCode, out, err } = await run(['explain', ...argv], lindasaFolder);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      told += `# ${name}: explain ${argv.join(' ')}\n${out}\n`;
    }
    expectGolden(told, import.meta.url, 'explain-instants.golden.txt');
  });
});

describe('explain from a result folder alone', () => {
  let fromFolder = '';
  let fromPaper = '';
  let ofNone = '';
  let refusals: readonly string[] = [];

  beforeAll(async () => {
    await inFolder(async (folder) => {
      const project = join(lindasaFolder, 'servicematning.yaml');
      await run(
        ['audit', '--project', project, '--out', join(folder, 'ut'), '--format', 'json,csv', '--quiet'],
        folder,
      );
      fromFolder = (await run(['explain', 'E-20181103-0011', '--result', 'ut'], folder)).out;
      fromPaper = (await run(['explain', 'e-20181103-0011', '--result', 'ut'], folder)).out;
      ofNone = (await run(['explain', 'E-20181004-0004', '--result', 'ut'], folder)).err;
      const unknown = await run(['explain', 'E-20181103-9999', '--result', 'ut'], folder);
      const result = join(folder, 'ut', 'resultat.json');
      writeFileSync(result, readFileSync(result, 'utf8').replace('"schemaVersion": 6', '"schemaVersion": 1'));
      const older = await run(['explain', 'E-20181103-0011', '--result', 'ut'], folder);
      copyFileSync(project, result);
      const broken = await run(['explain', 'E-20181103-0011', '--result', 'ut'], folder);
      refusals = [unknown, older, broken].map(({ exitCode, out, err }) => `${exitCode} ${out}${err}`);
    });
  });

  it('shows the clock, and says what needs the logs', () => {
    expectGolden(fromFolder, import.meta.url, 'explain-recorded.golden.txt');
  });

  it('takes an id in small letters', () => expect(fromPaper).toBe(fromFolder));

  it('says of what is no contact where it is listed', () => {
    expect(ofNone).toContain('”E-20181004-0004” är ingen kontakt. Den står i ut/ej-kontakter.csv');
  });

  it('refuses a contact that it does not have, an older form, and a folder that audit did not write', () => {
    expect(refusals).toMatchSnapshot();
  });
});

describe('explain refuses', () => {
  it.each([
    ['nothing to explain', ['explain']],
    ['an unknown contact', ['explain', 'E-20181012-9999']],
    [
      'a time that cannot be read',
      ['explain', '--from', 'i fredags', '--within', '36 hours', '--rules', 'norberg'],
    ],
    [
      'a limit that cannot be read',
      ['explain', '--from', '2018-10-12 15:00', '--within', '36 timmar', '--rules', 'norberg'],
    ],
  ])('%s', async (_, argv) => {
    const { exitCode, out, err } = await run(argv, lindasaFolder);
    expect(err).toMatchSnapshot();
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  });
});
