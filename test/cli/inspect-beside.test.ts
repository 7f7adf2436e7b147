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
});
