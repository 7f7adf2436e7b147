import type { WordsOf } from '../error-words.js';
import type { SystemFacts, SystemFailure } from '../facts/system.js';

export const system: WordsOf<SystemFacts> = {
  'file-not-readable': ({ file, why }) => ({
    message: `Filen ${file} gick inte att läsa: ${reason(why)}.`,
    advice:
      'Kontrollera att filen ligger kvar och att du får öppna den. Kopiera den annars till din egen dator och ange kopian.',
    example: 'servicematning inspect loggar/mejl.csv',
  }),
  'file-changes-while-read': ({ file }) => ({
    message: `Filen ${file} skrevs om medan den lästes. Därför går det inte att veta vad som stod i den.`,
    advice: 'Vänta tills systemet har skrivit klart filen, eller ta en kopia och ange den.',
    example: 'servicematning inspect loggar/mejl-kopia.csv',
  }),
  'file-not-writable': ({ file, why }) => ({
    message: `${file} kunde inte skrivas: ${reason(why)}.`,
    advice: `${remedy(why)} Du kan också välja en annan plats med --out.`,
    example: '--out rapport',
  }),
  'output-not-writable': ({ folder, why }) => ({
    message: `Rapporten kunde inte skrivas i ${folder}: ${reason(why)}. Den rapport som redan fanns där är orörd.`,
    advice: `${remedy(why)} Du kan också välja en annan mapp med --out.`,
    example: '--out rapport-2',
  }),
  'output-not-a-folder': ({ folder }) => ({
    message: `Rapporten kunde inte skrivas i ${folder}: det är en fil och ingen mapp.`,
    advice: 'Välj en mapp med --out. Finns den inte skapas den.',
    example: '--out rapport',
  }),
  'output-in-use': ({ folder, lockFile, pid, host, since }) => ({
    message: `En annan körning skriver i ${folder} sedan ${since} (process ${pid} på datorn ${host}).`,
    advice: `Vänta tills den är klar, eller välj en annan mapp med --out. Pågår ingen körning: ta bort filen ${lockFile} och försök igen.`,
    example: '--out rapport-2',
  }),
  'screen-not-writable': ({ why }) => ({
    message: `Resultatet kunde inte skrivas ut: ${reason(why)}.`,
    advice: `${remedy(why)} Gäller det en fil som du skickar utskriften till: välj en annan.`,
    example: 'servicematning calendar 2026 > kalender.txt',
  }),
  interrupted: () => ({
    message: 'Körningen avbröts innan den var klar.',
    advice:
      'Kör kommandot igen när du vill. En rapport skrivs hel eller inte alls, så den som redan fanns är orörd.',
    example: 'servicematning audit --project servicematning.yaml',
  }),
};

function reason(why: SystemFailure): string {
  return typeof why === 'string' ? reasons[why][0] : `datorn svarade med felet ${why.code}`;
}

function remedy(why: SystemFailure): string {
  return typeof why === 'string'
    ? reasons[why][1]
    : 'Kontrollera att disken är ansluten och går att skriva på.';
}

type Named = Extract<SystemFailure, string>;
const reasons: { readonly [why in Named]: readonly [reason: string, remedy: string] } = {
  'no-space': ['disken är full', 'Ta bort sådant som inte behövs och kör igen.'],
  'not-allowed': [
    'du får inte skriva eller läsa där, eller så är en fil öppen i ett annat program',
    'Stäng de filer som är öppna, och kontrollera att du har rätt till mappen.',
  ],
  'read-only': ['disken går bara att läsa från', 'Välj en plats som går att skriva på.'],
  'in-use': ['ett annat program använder filen eller mappen', 'Stäng det andra programmet och kör igen.'],
  'too-many-open': [
    'för många filer är öppna på en gång',
    'Stäng andra program, eller höj gränsen med ulimit -n.',
  ],
  damaged: [
    'disken eller nätverket svarade fel',
    'Kontrollera att disken är hel och att nätverket fungerar.',
  ],
  gone: ['den finns inte längre, eller har flyttats', 'Kontrollera att platsen finns kvar.'],
};
