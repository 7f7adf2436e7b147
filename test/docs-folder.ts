import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillForm } from './cli/review-town.js';
import { described, unknownCalls } from './cli/unknown-export.js';
import { putSmallLindasa } from './small-lindasa.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const town = join(root, 'fixtures', 'lindasa');

/**
 * Puts into `folder` what an analyst has there: the invented municipality's files (the logs whole or their first days), a log of an exchange that nobody
 * knows, with its description, corrections, and in `rapport` what an audit wrote to the folder `measured`.
 */
export function furnish(folder: string, measured: string, isWhole: boolean): void {
  putSmallLindasa(folder);
  // Contacts are explained by the numbers that they have in the whole town.
  if (isWhole) cpSync(join(town, 'loggar'), join(folder, 'loggar'), { recursive: true });
  cpSync(join(town, 'organisation.csv'), join(folder, 'enheter.csv'));
  cpSync(measured, join(folder, 'rapport'), { recursive: true });
  // A municipality's own template may be any Word document.
  cpSync(join(measured, 'rapport.docx'), join(folder, 'mall.docx'));
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'));
  writeFileSync(join(folder, 'lista.csv'), unknownCalls);
  writeFileSync(join(folder, 'vaxel.yaml'), described);
  writeFileSync(join(folder, 'rättelser.csv'), correctionOf(measured));
}

/** That the first contact of a measurement was a bill. */
function correctionOf(measured: string): string {
  const [header = '', first = ''] = readFileSync(join(measured, 'kontakter.csv'), 'utf8').split('\n');
  const cells = first.split(',');
  const cell = (name: string): string => cells[header.split(',').indexOf(name)] ?? '';
  const received = cell('received_at').replace('T', ' ').slice(0, 'yyyy-mm-dd hh:mm'.length);
  return `kontakt;mottagen;rättelse;orsak;signatur;datum\n${cell('contact')};${received};kräver ej svar;Faktura;LÅ;2018-11-20\n`;
}

/** Does what a person does before a command of the pages is run. */
export async function workByHand(words: readonly string[], folder: string): Promise<void> {
  // A reviewer fills in the forms that `sample` wrote.
  if (words.some((word) => word.includes('quality'))) await fillForms(folder);
  // `init` is for a folder where nothing has been written yet.
  if (words[1] === 'init')
    for (const name of ['servicematning.yaml', 'enheter.csv']) rmSync(join(folder, name), { force: true });
}

const ofAnswers = {
  Bemötande: 4,
  Tydlighet: 4,
  Enkelhet: 3,
  'Svarar på frågan': 'ja',
  'Kräver ej svar': 'nej',
};
const ofUnanswered = { 'Behöver kontakten svar': 'ja', 'Besvarad på annat sätt': 'nej' };

async function fillForms(folder: string): Promise<void> {
  const forms = readdirSync(folder).filter((name) => /^granskning.*\.xlsx$/.test(name));
  for (const name of forms)
    await fillForm(join(folder, name), () => (name.includes('obesvarade') ? ofUnanswered : ofAnswers));
}
