import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { expectGolden } from '../golden.js';
import { workbookDump } from '../report/workbook-dump.js';
import { run } from './fake-process.js';
import { contactsIn, fillForm, inTown } from './review-town.js';

const personal = '--include-personal-data';

describe('sample', () => {
  it('refuses to show persons unless it is told to, and says why', async () => {
    await inTown(async (folder) => {
      const done = await run(['sample', '--size', '6'], folder);
      expect(done.exitCode).toBe(2);
      expect(done.err).toContain('adresser och ämnesrader i klartext');
      expect(done.err).toContain('--include-personal-data');
      expect(existsSync(join(folder, 'granskning.xlsx'))).toBe(false);
    });
  });

  it.each([
    [
      'of answers',
      ['--size', '9', '--per', 'unit', '--seed', '7'],
      'granskning.xlsx',
      'sample-quality.golden.txt',
    ],
    [
      'of the unanswered',
      ['--unanswered', '--size', '4', '--seed', '7'],
      'granskning-obesvarade.xlsx',
      'sample-unanswered.golden.txt',
    ],
  ])('writes a form %s', async (_, options, file, golden) => {
    await inTown(async (folder) => {
      const done = await run(['sample', ...options, personal], folder);
      expect(done).toMatchObject({ exitCode: 0, err: '' });
      const bytes = readFileSync(join(folder, file));
      expectGolden(`${done.out}\n${await workbookDump(bytes)}`, import.meta.url, golden);
    });
  });

  it('marks every sheet, offers what may be chosen, and has heads that stay and areas to print', async () => {
    await inTown(async (folder) => {
      await run(['sample', '--size', '9', personal], folder);
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.readFile(join(folder, 'granskning.xlsx'));
      expect(workbook.worksheets.map(({ name }) => name)).toEqual([
        'Instruktion',
        'Granskning',
        'Urval',
        'Om urvalet',
      ]);
      for (const sheet of workbook.worksheets) {
        expect(sheet.getRow(1).getCell(1).text).toMatch(/^Innehåller personuppgifter/);
        expect(sheet.headerFooter.oddHeader).toContain('Innehåller personuppgifter');
        expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
        expect(sheet.pageSetup.printArea).toMatch(/^A1:[A-Z]+\d+$/);
      }
      const form = workbook.getWorksheet('Granskning');
      expect(form?.getCell('L3').dataValidation).toMatchObject({ type: 'list', formulae: ['"1,2,3,4,5"'] });
      expect(form?.getCell('O11').dataValidation).toMatchObject({ type: 'list', formulae: ['"ja,nej"'] });
      expect(form?.getCell('Q3').dataValidation).toBeUndefined();
    });
  });

  it('keeps a subject that looks like a formula as text', async () => {
    await inTown(async (folder) => {
      await run(['sample', '--size', '500', personal], folder);
      const dump = await workbookDump(readFileSync(join(folder, 'granskning.xlsx')));
      expect(dump).toContain('="=1+1 Bygglov" {@}');
      expect(dump).not.toContain('FORMULA');
    });
  });

  it('gives the same bytes every time, and the same contacts whatever the order of the log', async () => {
    const drawn = async (folder: string) => {
      await run(['sample', '--size', '9', '--seed', '7', personal, '--out', 'a.xlsx'], folder);
      await run(['sample', '--size', '9', '--seed', '7', personal, '--out', 'ny/b.xlsx'], folder);
      const [first, second] = ['a.xlsx', 'ny/b.xlsx'].map((name) => readFileSync(join(folder, name)));
      expect(first?.equals(second ?? Buffer.of())).toBe(true);
      return contactsIn(join(folder, 'a.xlsx'));
    };
    const contacts = await inTown(drawn);
    expect(contacts).toHaveLength(9);
    expect(await inTown(drawn, true)).toEqual(contacts);
  });

  it('never writes over a form that may be filled in', async () => {
    await inTown(async (folder) => {
      const draw = () => run(['sample', '--size', '9', personal], folder);
      expect((await draw()).exitCode).toBe(0);
      expect((await draw()).exitCode).toBe(0);
      await fillForm(join(folder, 'granskning.xlsx'), () => ({ Kommentar: 'Påbörjad' }));
      const filled = readFileSync(join(folder, 'granskning.xlsx'));
      const refused = await draw();
      expect(refused.exitCode).toBe(2);
      expect(refused.err).toContain('granskning.xlsx finns redan');
      expect(refused.err).toContain('--out granskning-2.xlsx');
      expect(readFileSync(join(folder, 'granskning.xlsx')).equals(filled)).toBe(true);
    });
  });

  it.each([
    ['is there', 'mapp', 'mapp'],
    ['is there, with a slash', 'mapp/', 'mapp'],
    ['is to be made', 'ny/mapp/', join('ny', 'mapp')],
  ])('writes the form into a folder that %s', async (_, out, into) => {
    await inTown(async (folder) => {
      mkdirSync(join(folder, 'mapp'));
      const done = await run(['sample', '--size', '9', '--unanswered', personal, '--out', out], folder);
      expect(done).toMatchObject({ exitCode: 0, err: '' });
      expect(done.out).toContain(`Skrev ${join(into, 'granskning-obesvarade.xlsx')}`);
      expect(readdirSync(join(folder, into))).toEqual(['granskning-obesvarade.xlsx']);
    });
  });

  it.each([
    [['--size', 'många'], '--size ”många” går inte att använda'],
    [['--size', '0'], 'ett heltal som är minst 1'],
    [['--seed', '1.5'], '--seed ”1.5” går inte att använda'],
    [['--per', 'nämnd'], '--per ”nämnd” går inte att använda. Väntat: unit.'],
    [['--per', 'unit', '--size', '5'], 'Exempel: --size 6'],
    [['--rule', 'svar-48h'], '”svar-48h” är inget löfte om svar på e-post i regelverket.'],
    [['--period', '2018-W45', '--unanswered'], 'Ingen kontakt kom under mätperioden'],
    [['--period', '2018-10-28', '--unanswered'], 'är obesvarat enligt löftet svar-36h'],
  ])('says what is wrong with %j', async (options, message) => {
    await inTown(async (folder) => {
      const done = await run(['sample', ...options, personal], folder);
      expect(done.exitCode).toBe(2);
      expect(done.err).toContain(message);
    });
  });
});
