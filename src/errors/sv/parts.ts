import type { WordsOf } from '../error-words.js';
import type { PartDifference, PartFacts } from '../facts/parts.js';

const differences: Record<PartDifference, string> = {
  version: 'programmets version',
  municipality: 'kommun',
  period: 'mätperiod',
  rules: 'regelverk',
  calendar: 'kalender eller öppettider',
  organisation: 'organisationstabell',
  'own-domains': 'egna e-postdomäner',
  'own-numbers': 'egna nummer',
  pairing: 'projektfilens val om mejl och samtal',
  corrections: 'rättelser',
  background: 'bakgrundsvärden',
  'report-date': 'rapportdatum',
  key: 'nyckelfil',
  split: 'uppdelning',
};

const channels = { mail: 'e-post', phone: 'telefon', case: 'ärenden' };

export const parts: WordsOf<PartFacts> = {
  'parts-differ': ({ files: [one, other], what, values }) => ({
    message: `${one} och ${other} hör inte till samma mätning. Det första som skiljer är ${differences[what]}${values === null ? '' : `: ${values[0]} och ${values[1]}`}.`,
    advice: 'Räkna delarna på nytt, med samma program, projektfil och val för alla.',
    example: 'servicematning tally delar/part-01.ndjson --out del-01.json',
  }),
  'log-ends-differ': ({ files: [one, other], channel, values }) => ({
    message: `I ${one} slutar loggen över ${channels[channel]} ${values[0]}, i ${other} ${values[1]}. Då går det inte att säga vad som är obesvarat.`,
    advice: 'Dela loggarna med servicematning split, eller ange samma slut för alla delar med --log-end.',
    example: `servicematning tally loggar/mejl.csv --log-end ${channel}=2018-11-23T16:00 --out del-01.json`,
  }),
  'part-twice': ({ files: [one, other] }) => ({
    message: `${one} och ${other} är samma del. Då skulle den räknas två gånger.`,
    advice: 'Ange varje del en gång.',
    example: 'servicematning merge del-*.json',
  }),
  'parts-missing': ({ missing, of }) => ({
    message: `${missing.length === 1 ? `Del ${missing[0]}` : `Delarna ${missing.join(', ')}`} av ${of} saknas.`,
    advice: 'Räkna det som saknas med servicematning tally, och ange alla delar.',
    example: 'servicematning merge del-*.json',
  }),
  'corrections-in-no-part': ({ file, rows }) => ({
    message: `${file} rättar kontakter som ingen del har. ${rows.length === 1 ? `Det gäller rad ${rows[0]}` : `Det gäller raderna ${rows.join(', ')}`}.`,
    advice:
      'Rätta kontaktens id. Det står i kolumnen contact i kontakter.csv, från en mätning av alla loggarna.',
    example: 'servicematning audit --corrections rättelser.csv',
  }),
  'no-tally': ({ file }) => ({
    message: `${file} är ingen räknad del av en mätning.`,
    advice: 'Ange filer som servicematning tally har skrivit.',
    example: 'servicematning merge del-*.json',
  }),
  'damaged-part': ({ file, what }) => ({
    message: `${file} är skriven av servicematning men är skadad eller ändrad.`,
    advice:
      what === 'tally'
        ? 'Räkna delen igen med servicematning tally.'
        : 'Dela loggarna igen med servicematning split.',
    example:
      what === 'tally'
        ? 'servicematning tally delar/part-01.ndjson --out del-01.json'
        : 'servicematning split loggar/*.csv --partitions 64 --out delar',
  }),
  'parts-contradict': ({ files }) => ({
    message: `Summorna i ${files.join(', ')} går inte ihop. Någon del är ändrad efter att den räknades.`,
    advice: 'Räkna delarna igen med servicematning tally.',
    example: 'servicematning tally delar/part-01.ndjson --out del-01.json',
  }),
  'part-of-other-version': ({ file, what, found, expected }) => ({
    message: `${file} är skriven av en ${found < expected ? 'äldre' : 'nyare'} version av servicematning (filens version är ${found}, programmet läser ${expected}).`,
    advice: `Gör om delen med samma version överallt, med servicematning ${what === 'tally' ? 'tally' : 'split'}.`,
    example:
      what === 'tally'
        ? 'servicematning tally delar/part-01.ndjson --out del-01.json'
        : 'servicematning split loggar/*.csv --partitions 64 --out delar',
  }),
  'log-part-beside-others': ({ file }) => ({
    message: `${file} är en del av delade loggar. Den räknas för sig, inte tillsammans med andra filer.`,
    advice: 'Kör tally en gång för varje del.',
    example: `servicematning tally ${file} --out del-01.json`,
  }),
  'log-part-of-other-options': ({ file, what }) => ({
    message: `${file} delades av andra uppgifter än de som gäller nu. Det första som skiljer är ${differences[what]}.`,
    advice: 'Ange samma projektfil och val för split och tally, eller dela loggarna igen.',
    example: 'servicematning split loggar/*.csv --project servicematning.yaml --partitions 64 --out delar',
  }),
  'log-end-of-part': ({ file }) => ({
    message: `${file} vet redan när loggarna slutar. --log-end går inte att ange för en del.`,
    advice: 'Ange --log-end för split i stället.',
    example: 'servicematning split loggar/*.csv --log-end mail=2018-11-23T16:00 --out delar',
  }),
  'key-file-short': ({ file, bytes, least }) => ({
    message: `Nyckeln i ${file} är ${bytes} byte. Den ska vara minst ${least}, annars går den att gissa.`,
    advice: 'Gör en ny nyckel av slumpade byte. Spara den skilt från resultaten.',
    example: `head -c ${least} /dev/urandom > nyckel && chmod 600 nyckel`,
  }),
  'key-file-open': ({ file }) => ({
    message: `Fler än du kan läsa nyckeln i ${file}. Den som har nyckeln kan ta reda på vem som svarade.`,
    advice: 'Låt bara dig själv läsa filen.',
    example: `chmod 600 ${file}`,
  }),
};
