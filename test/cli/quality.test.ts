import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { workbookDump } from '../report/workbook-dump.js';
import { run } from './fake-process.js';
import { type Answers, contactsIn, editWorkbook, fillForm, inTown } from './review-town.js';

const personal = '--include-personal-data';

/** Every row wholly filled in: grades that go round, every fourth question left unanswered. */
function graded(number: number): Answers {
  return {
    Bemötande: 3 + (number % 3),
    Tydlighet: String(1 + (number % 5)),
    Enkelhet: 4,
    'Svarar på frågan': number % 4 === 0 ? 'nej' : 'Ja',
    'Kräver ej svar': 'nej',
  };
}

async function filledForm(folder: string, answersOf = graded): Promise<string> {
  const file = join(folder, 'granskning.xlsx');
  await run(['sample', '--size', '20', '--per', 'unit', '--seed', '7', personal], folder);
  await fillForm(file, answersOf);
  return file;
}

async function filledUnanswered(folder: string): Promise<void> {
  await run(['sample', '--unanswered', '--size', '6', '--seed', '7', personal], folder);
  await fillForm(join(folder, 'granskning-obesvarade.xlsx'), (number) => ({
    'Behöver kontakten svar': number <= 2 ? 'nej' : 'ja',
    'Besvarad på annat sätt': number === 3 ? 'ja' : number <= 1 ? null : 'nej',
    'Hur och när': number === 3 ? 'telefon, måndag' : null,
  }));
}

describe('quality', () => {
  it('tells what the reviewer found, of the answers and of the unanswered', async () => {
    await inTown(async (folder) => {
      await filledForm(folder);
      await filledUnanswered(folder);
      const done = await run(['quality', 'granskning.xlsx', 'granskning-obesvarade.xlsx'], folder);
      expect(done).toMatchObject({ exitCode: 0, err: '' });
      expect(done.out).toContain('går inte att jämföra med SKR:s undersökning');
      expectGolden(done.out, import.meta.url, 'quality.golden.txt');
    });
  });

  it('needs no logs: the form tells all', async () => {
    await inTown(async (folder) => {
      await filledForm(folder);
      writeFileSync(join(folder, 'servicematning.yaml'), 'rules: finns-inte\n');
      expect((await run(['quality', 'granskning.xlsx'], folder)).exitCode).toBe(0);
    });
  });

  it('gives the same figures as JSON: a 5 is 100, a 4 is 75, a 1 is 0', async () => {
    await inTown(async (folder) => {
      await filledForm(folder, (number) => ({ ...graded(number), Bemötande: 5, Tydlighet: 1, Enkelhet: 4 }));
      const { out } = await run(['quality', 'granskning.xlsx', '--json'], folder);
      const { quality } = JSON.parse(out);
      expect(quality.sample).toMatchObject({
        population: 25,
        drawn: 20,
        reviewed: 20,
        seed: 7,
        perUnit: true,
      });
      expect(quality.whole.grades).toEqual({
        treatment: { value: 100, interval: null },
        clarity: { value: 0, interval: null },
        simplicity: { value: 75, interval: null },
      });
    });
  });

  it('leaves contacts that needed no answer out of the grades', async () => {
    await inTown(async (folder) => {
      const answersOf = (number: number): Answers =>
        number <= 5 ? { 'Kräver ej svar': 'ja' } : { ...graded(number), Bemötande: 4 };
      await filledForm(folder, answersOf);
      const { out } = await run(['quality', 'granskning.xlsx', '--json'], folder);
      const { whole } = JSON.parse(out).quality;
      expect(whole).toMatchObject({ reviewed: 20, needed: 15, grades: { treatment: { value: 75 } } });
      expect(whole.noAnswerNeeded.value).toBeGreaterThan(0.15);
    });
  });

  it('counts and names rows that are begun, and leaves them out', async () => {
    await inTown(async (folder) => {
      const answersOf = (number: number): Answers => {
        if (number === 2) return { Bemötande: 4, 'Svarar på frågan': 'ja' };
        return number === 5 ? {} : graded(number);
      };
      await filledForm(folder, answersOf);
      const { out } = await run(['quality', 'granskning.xlsx'], folder);
      expect(out).toContain('18 av 20 dragna kontakter är granskade');
      expect(out).toContain('1 rad är ifylld till hälften eller motsäger sig själv, och räknas inte med.');
      expect(out).toContain('granskning.xlsx Granskning!M4, N4 och P4 är tomma.');
    });
  });

  it('counts and names rows that contradict themselves, and leaves them out', async () => {
    await inTown(async (folder) => {
      const answersOf = (number: number): Answers => {
        if (number === 2) return { ...graded(number), 'Kräver ej svar': 'ja' };
        if (number === 3) return { 'Svarar på frågan': 'ja', 'Kräver ej svar': 'ja' };
        return number === 4 ? { 'Svarar på frågan': 'nej', 'Kräver ej svar': 'ja' } : graded(number);
      };
      await filledForm(folder, answersOf);
      const { out } = await run(['quality', 'granskning.xlsx'], folder);
      expect(out).toContain('18 av 20 dragna kontakter är granskade');
      expect(out).toContain(
        '2 rader är ifyllda till hälften eller motsäger sig själva, och räknas inte med.',
      );
      expect(out).toContain('granskning.xlsx Granskning!L4, M4, N4, O4 och P4 säger emot varandra.');
      expect(out).toContain('granskning.xlsx Granskning!O5 och P5 säger emot varandra.');
      const { halfFilled } = JSON.parse((await run(['quality', 'granskning.xlsx', '--json'], folder)).out);
      expect(halfFilled.map(({ why }: { readonly why: string }) => why)).toEqual([
        'contradicting',
        'contradicting',
      ]);
    });
  });

  it('leaves out what needed no answer and was answered otherwise', async () => {
    await inTown(async (folder) => {
      await run(['sample', '--unanswered', '--size', '6', '--seed', '7', personal], folder);
      await fillForm(join(folder, 'granskning-obesvarade.xlsx'), (number) => ({
        'Behöver kontakten svar': 'nej',
        'Besvarad på annat sätt': number === 1 ? 'ja' : 'nej',
      }));
      const { out } = await run(['quality', 'granskning-obesvarade.xlsx'], folder);
      expect(out).toContain('5 av 6 dragna kontakter är granskade');
      expect(out).toContain('säger emot varandra.');
    });
  });

  it('names every cell that cannot be used, all at once', async () => {
    await inTown(async (folder) => {
      await filledForm(folder, (number) =>
        number === 1
          ? { ...graded(number), Bemötande: 6, Tydlighet: 3.5, Enkelhet: 'bra', 'Svarar på frågan': 'kanske' }
          : graded(number),
      );
      await editWorkbook(join(folder, 'granskning.xlsx'), (workbook) => {
        const sheet = workbook.getWorksheet('Granskning');
        if (sheet === undefined) return;
        sheet.getCell('A5').value = 'hej';
        sheet.getCell('B6').value = 'Vatten';
        sheet.getCell('C7').value = 'i våras';
        sheet.getCell('A9').value = sheet.getCell('A8').value;
      });
      const done = await run(['quality', 'granskning.xlsx'], folder);
      expect(done.exitCode).toBe(2);
      expectGolden(done.err, import.meta.url, 'quality-mistakes.golden.txt');
    });
  });

  it.each<readonly [string, Parameters<typeof editWorkbook>[1], string]>([
    [
      'rows that were taken away',
      (workbook) => workbook.getWorksheet('Granskning')?.spliceRows(3, 1),
      'men formuläret har',
    ],
    [
      'a sheet that was taken away',
      (workbook) => workbook.removeWorksheet('Urval'),
      'bladen Granskning, Urval och Om urvalet måste finnas',
    ],
    [
      'a heading that was changed',
      (workbook) => {
        const cell = workbook.getWorksheet('Granskning')?.getCell('L2');
        if (cell !== undefined) cell.value = 'Trevlighet';
      },
      'bladen Granskning, Urval och Om urvalet måste finnas',
    ],
    [
      'numbers of the draw that were changed',
      (workbook) => {
        const cell = workbook.getWorksheet('Urval')?.getCell('B3');
        if (cell !== undefined) cell.value = 1;
      },
      'ändrade uppgifter på bladet Om urvalet',
    ],
  ])('refuses a form with %s', async (_, edit, message) => {
    await inTown(async (folder) => {
      await editWorkbook(await filledForm(folder), edit);
      const done = await run(['quality', 'granskning.xlsx'], folder);
      expect(done.exitCode).toBe(2);
      expect(done.err).toContain(message);
    });
  });

  it('refuses a form that is not filled in, two of one kind, and what is no form', async () => {
    await inTown(async (folder) => {
      await run(['sample', '--size', '20', personal], folder);
      const empty = await run(['quality', 'granskning.xlsx'], folder);
      expect(empty.err).toContain('granskning.xlsx har ingen rad som är helt ifylld.');
      const twice = await run(['quality', 'granskning.xlsx', 'granskning.xlsx'], folder);
      expect(twice.err).toContain('är av samma slag');
      const other = await run(['quality', 'enheter.csv'], folder);
      expect(other.err).toContain('enheter.csv är inget formulär från servicematning sample');
      expect([empty, twice, other].map(({ exitCode }) => exitCode)).toEqual([2, 2, 2]);
    });
  });
});

describe('audit with forms', () => {
  it('puts what they tell in the result and in the workbook', async () => {
    await inTown(async (folder) => {
      await filledForm(folder);
      await filledUnanswered(folder);
      const forms = ['--quality', 'granskning.xlsx', '--quality', 'granskning-obesvarade.xlsx'];
      const done = await run(['audit', ...forms, '--format', 'json,xlsx', '--out', 'ut', '--quiet'], folder);
      expect(done).toMatchObject({ exitCode: 0, err: '' });
      const result = JSON.parse(readFileSync(join(folder, 'ut', 'resultat.json'), 'utf8'));
      expect(result.quality.sample).toMatchObject({ file: 'granskning.xlsx', isCurrent: true, reviewed: 20 });
      expect(result.quality.units).toHaveLength(3);
      expect(result.unansweredSample).toMatchObject({
        sample: { population: 6, reviewed: 6, isCurrent: true },
        neededNone: { value: 0.333333, interval: { low: 0.333333, high: 0.333333 } },
        answeredOtherwise: { value: 0.166667 },
        unanswered: { value: 0.5 },
        whole: { measured: 0.806452, judged: 31, without: { value: 0.862069 } },
      });
      const sheets = ['Svarens kvalitet', 'Stickprov av obesvarade'];
      const dump = await workbookDump(readFileSync(join(folder, 'ut', 'underlag.xlsx')), sheets);
      expectGolden(dump, import.meta.url, 'quality-workbook.golden.txt');
    });
  });

  it('knows a contact of the hour that came twice in the autumn night', async () => {
    await inTown(async (folder) => {
      await run(['sample', '--size', '500', personal], folder);
      const file = join(folder, 'granskning.xlsx');
      expect(await contactsIn(file)).toContain('E-20181028-0001');
      await fillForm(file, graded);
      const options = ['--quality', 'granskning.xlsx', '--format', 'json', '--quiet'];
      expect(await run(['audit', ...options], folder)).toMatchObject({ exitCode: 0, err: '' });
    });
  });

  it('takes them from the project file too', async () => {
    await inTown(async (folder) => {
      await filledForm(folder);
      const project = readFileSync(join(folder, 'servicematning.yaml'), 'utf8');
      writeFileSync(join(folder, 'servicematning.yaml'), `${project}quality: granskning.xlsx\n`);
      await run(['audit', '--format', 'json', '--out', 'ut', '--quiet'], folder);
      const result = JSON.parse(readFileSync(join(folder, 'ut', 'resultat.json'), 'utf8'));
      expect(result.quality.sample.reviewed).toBe(20);
      expect(result.unansweredSample).toBeNull();
    });
  });

  it('refuses a form whose contacts are not those of the measurement', async () => {
    await inTown(async (folder) => {
      const file = await filledForm(folder);
      await editWorkbook(file, (workbook) => {
        const sheet = workbook.getWorksheet('Granskning');
        if (sheet === undefined) return;
        sheet.getCell('A3').value = 'E-20181008-0099';
        sheet.getCell('C4').value = '2018-10-08 09:59:00';
      });
      const done = await run(['audit', '--quality', 'granskning.xlsx', '--format', 'json'], folder);
      expect(done.exitCode).toBe(2);
      expect(done.err).toContain('Granskning!A3: E-20181008-0099 finns inte i den här mätningen');
      expect(done.err).toMatch(/Granskning!A4: E-\d{8}-\d{4} kom 2018-/);
    });
  });

  it('tells that the form is of another period, and not of each contact', async () => {
    await inTown(async (folder) => {
      await filledForm(folder);
      const asked = [
        '--quality',
        'granskning.xlsx',
        '--format',
        'json',
        '--period',
        '2018-10-08..2018-10-09',
      ];
      const done = await run(['audit', ...asked], folder);
      expect(done.exitCode).toBe(2);
      expect(done.err).toMatch(
        /granskning\.xlsx: formuläret är draget ur perioden .*2018-10-08\.\.2018-10-09\./,
      );
      expect(done.err).not.toContain('finns inte i den här mätningen');
    });
  });

  it('says so where the measurement has changed since the form was drawn', async () => {
    await inTown(async (folder) => {
      await filledForm(folder);
      writeFileSync(
        join(folder, 'rättelser.csv'),
        `kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum
E-20181008-0001;2018-10-08 09:10;kräver ej svar;;;Kopia;LÅ;2018-11-20
`,
      );
      const options = ['--quality', 'granskning.xlsx', '--corrections', 'rättelser.csv', '--quiet'];
      await run(['audit', ...options, '--format', 'json', '--out', 'ut'], folder);
      const result = JSON.parse(readFileSync(join(folder, 'ut', 'resultat.json'), 'utf8'));
      expect(result.quality.sample.isCurrent).toBe(false);
    });
  });
});
