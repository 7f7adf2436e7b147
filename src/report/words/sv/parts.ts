import { counted } from './format.js';

/* A measurement that is made in parts. */

export const tallyWords = {
  counted: (contacts: number, events: number) =>
    `${counted(contacts, 'kontakt', 'kontakter')} i mätperioden är ${contacts === 1 ? 'bedömd' : 'bedömda'}, ur ${counted(events, 'händelse', 'händelser')}.`,
  part: (number: number, of: number) => `Det är del ${number} av ${of}.`,
  written: (file: string) =>
    `Siffrorna står i ${file}. Där står inga adresser, nummer, namn eller ämnesrader.`,
  withKey: 'De som svarat hålls isär med er nyckel. Utan den går det inte att se vilka de är.',
  withoutKey:
    'Utan --key-file går det inte att räkna ut om en enda person ger de flesta svaren, sedan delarna slagits ihop.',
  next: 'När alla delar är räknade: slå ihop dem med servicematning merge.',
};

export const splitWords = {
  split: (rows: number, parts: number, folder: string) =>
    `${counted(rows, 'rad', 'rader')} är ${rows === 1 ? 'delad' : 'delade'} i ${counted(parts, 'del', 'delar')}. De ligger i mappen ${folder}.`,
  personal: 'Delarna innehåller personuppgifter, precis som loggarna. Ta bort mappen när delarna är räknade.',
  next: 'Räkna varje del med servicematning tally, och slå ihop dem med servicematning merge. Den första:',
};

/** A file that lies beside the parts. */
export const notice = {
  file: 'PERSONUPPGIFTER.txt',
  text: `Mappen innehåller personuppgifter: e-postadresser, telefonnummer och ämnesrader ur kommunens loggar.
Den får inte spridas. Ta bort den när alla delar är räknade.
`,
};
