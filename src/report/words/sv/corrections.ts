import { counted } from './format.js';

/** The part on what was corrected by hand. */
export const correctionSectionWords = {
  title: 'Rättat för hand',
  intro: (file: string, rows: number) =>
    `Filen ${file} har ${counted(rows, 'rättelse', 'rättelser')} av det som loggen inte visar. Varje rättelse har ett skäl och en underskrift. De som gäller kontakter utanför mätperioden räknas inte här.`,
  hidden: 'Antalen per enhet och skäl visas inte. De skulle röja en grupp med färre än fem kontakter.',
  counts: 'Rättelser per enhet och skäl',
  unit: 'Enhet',
  kind: 'Rättelse',
  reason: 'Skäl',
  contacts: 'Kontakter',
  change: 'Utfallet före och efter rättelserna',
  changeNote: 'Rapportens andra tal är efter rättelserna. Skillnaden är i procentenheter.',
  promise: 'Löfte',
  before: 'Före',
  after: 'Efter',
  difference: 'Skillnad',
};
