import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { inFolder, run } from './fake-process.js';

const header = 'Datum;Från;Till;Ämne';
const received = `${header}\n2018-10-08 10:00;anna@hem.example;k@ort.example;Hål\n`;
const sent = `${header}\n2018-10-09 10:00;k@ort.example;anna@hem.example;SV: Hål\n`;

/** Of each file what is hinted, and the page without its line breaks. */
async function inspected(files: { readonly [name: string]: string | Uint8Array }, ...options: string[]) {
  return inFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const argv = ['inspect', ...Object.keys(files), '--own-domain', 'ort.example', ...options];
    const { out } = await run(argv, folder);
    return out.replace(/\s+/g, ' ');
  });
}

describe('inspect', () => {
  it('names the files of an archive that were not read', async () => {
    const archive = zipSync({ 'mejl.csv': strToU8(received), 'parameters.json': strToU8('{}') });
    expect(await inspected({ 'uttag.zip': archive })).toContain('Ej läst parameters.json');
  });

  it('says that a direction is lacking only where no other file has it', async () => {
    expect(await inspected({ 'in.csv': received })).toContain('Loggen har bara inkommande');
    const both = await inspected({ 'in.csv': received, 'ut.csv': sent });
    expect(both).not.toMatch(/Loggen har bara/);
  });

  it('takes what a form on the web sends as incoming where the project file says that it is one', async () => {
    const mails = `${header}\n2018-10-08 10:00;formular@ort.example;k@ort.example;Hål\n`;
    const project = 'rules: lag\nownDomains: [ort.example]\n';
    const directions = (text: string) =>
      inFolder(async (folder) => {
        writeFileSync(join(folder, 'in.csv'), mails);
        writeFileSync(join(folder, 'servicematning.yaml'), text);
        const { out } = await run(['inspect', 'in.csv', '--json'], folder);
        return JSON.parse(out).files[0].directions;
      });
    expect(await directions(project)).toEqual({ internal: 1 });
    expect(await directions(`${project}webForms: [formular@ort.example]\n`)).toEqual({ incoming: 1 });
  });

  it('says what a file lacks of the format that it is tried as', async () => {
    expect(await inspected({ 'in.csv': received }, '--as', 'register-311')).toContain(
      'saknas kolumnen ”Unique Key”',
    );
  });

  it('shows the dates that could be read in two ways', async () => {
    const text = received.replace('2018-10-08 10:00', '05/06/2018 10:00');
    expect(await inspected({ 'in.csv': text })).toContain('rad 2 ”05/06/2018 10:00”');
  });

  it('passes over the rows that the project file says', async () => {
    const project = 'rules: norberg\ninputs: [{ files: in.csv, skip: { Ämne: ^test } }]\n';
    const log = `${received}2018-10-08 11:00;bo@hem.example;k@ort.example;Testmejl\n`;
    const out = await inspected({ 'in.csv': log, 'servicematning.yaml': project });
    expect(out).toContain('2 = 1 händelse + 1 förbigången (rad om annat än kontakter)');
  });

  it('says of two sheets that are logs how both are read', async () => {
    const { Workbook } = (await import('exceljs')).default;
    const made = new Workbook();
    for (const name of ['Inkorg', 'Skickat']) {
      const rows = (name === 'Inkorg' ? received : sent).trim().split('\n');
      made.addWorksheet(name).addRows(rows.map((row) => row.split(';')));
    }
    const bytes = new Uint8Array(await made.xlsx.writeBuffer());
    const out = await inspected({ 'mejl.xlsx': bytes });
    expect(out).toContain('sheet: "Inkorg" # ska fler läsas: filen en gång till, med sheet: "Skickat"');
    const project =
      'rules: norberg\ninputs: [{ files: mejl.xlsx, sheet: Inkorg }, { files: mejl.xlsx, sheet: Skickat }]\n';
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.xlsx'), bytes);
      writeFileSync(join(folder, 'servicematning.yaml'), project);
      expect((await run(['inspect'], folder)).out).toContain('2 av 2 filer tolkade.');
    });
  });

  it('names few of the many files of an archive that are no logs', async () => {
    const others = Array.from({ length: 30 }, (_, index) => [`.dold${index}`, strToU8('x')] as const);
    const archive = zipSync({ 'mejl.csv': strToU8(received), ...Object.fromEntries(others) });
    expect(await inspected({ 'uttag.zip': archive })).toMatch(/\.dold8, \.dold9, … och 20 till/);
  });

  it('tells of columns with one name, and names one without by its number', async () => {
    const text =
      'Datum;Från;Till;Ämne;;Till\n2018-10-08 10:00;anna@hem.example;k@ort.example;Hål;x;y@ort.example\n';
    const out = await inspected({ 'in.csv': text });
    expect(out).toContain('Används inte: #5, Till');
    expect(out).toContain('Flera kolumner heter ”Till”. Den första av dem används.');
  });

  it('says why nothing could be read', async () => {
    const out = await inspected({ 'in.csv': received.replace('2018-10-08', 'i måndags') });
    expect(out).toContain('tiden går inte att läsa: 1 rad (rad 2)');
    expect(out).toContain('Ingen av 1 rad gick att läsa. Rätta det som står ovan');
  });

  it('names a mailbox whose sent mail is missing', async () => {
    const days = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const asked = days.map((day) => `2018-10-${day} 10:00;a${day}@hem.example;bygg@ort.example;Sak ${day}`);
    const out = await inspected({ 'in.csv': `${received}${asked.join('\n')}\n`, 'ut.csv': sent });
    expect(out).toContain('bygg@ort.example har fått 12 frågor, men ingen är besvarad');
  });
});
