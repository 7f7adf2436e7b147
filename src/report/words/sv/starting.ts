import { localDate } from '../../../calendar/zone.js';
import type { InspectedLog } from '../../../model/inspection.js';
import type { StartedFiles, StartingPeriod, StartingUnit } from '../../../model/starting-project.js';
import { organisationKindWords } from './codes.js';
import { isoDate } from './dates.js';
import { count, counted } from './format.js';

/** What stands in the project file that `init` writes, and what it says of it. */
export const startingWords = {
  head: [
    'Servicemätning: allt som behövs för att göra om mätningen.',
    'Skriven av servicematning init efter en titt på loggarna. Det som är gissat sägs vara det: kontrollera det.',
  ],
  rules: (bundled: readonly string[]) => [
    'Regelverket: vad kommunen har lovat. lag gäller alla kommuner. Har kommunen lovat mer: byt till ett av de',
    `medföljande (${bundled.join(', ')}) eller en egen fil, som servicematning rules new ger en mall till.`,
  ],
  municipality: ['Kommunens namn, som det ska stå i rapporten.'],
  municipalityExample: 'Ort kommun',
  period: ({ first, last }: StartingPeriod) => [
    `Mätperioden: hela veckor mellan ${isoDate(first)} och ${isoDate(last)}. Varje kanals loggar börjar senast och slutar tidigast då.`,
    'Dagar däremellan som ingen logg täcker ingår också: kontrollera att alla loggar är med.',
    'Loggarna bör gå två veckor längre än perioden, så att sena svar skiljs från uteblivna: servicematning plan.',
  ],
  noPeriod: ['Mätperioden. Loggarna visar inga dagar som alla kanaler har, så den måste du skriva själv.'],
  periodExample: '2026-W41..2026-W45',
  inputs: ['Loggarna. Sökvägar räknas från den här filens mapp.'],
  log: ({ format, title, rows, first, last }: InspectedLog) =>
    `${format}: ${title}, ${counted(rows.all, 'rad', 'rader')}` +
    (first === null || last === null
      ? ''
      : `, ${isoDate(localDate(first))}–${isoDate(localDate(last))}`
    ).replaceAll('\u00a0', ' '),
  puzzle: 'Inte tolkad, därför bortkommenterad.',
  formats: [
    'Förslag till beskrivning av filer som inte tolkades. Rätta det som är fel och ta bort # här och under inputs.',
  ],
  organisation: [
    'Organisationstabellen: fyll i enhet, organisationsform och nämnd. Den är skriven med en rad för var' +
      ' och en',
    'som något kom till. Det som ser ut som en persons egen brevlåda har fått mäts: nej.',
  ],
  ownDomains: (isGuess: boolean) => [
    `Kommunens e-postdomäner.${isGuess ? ' Gissade: nästan allt i loggarna går till eller från dem.' : ''}`,
  ],
  ownNumbers: (isGuess: boolean) => [
    `Kommunens nummer: ett nummer, en början eller en serie.${isGuess ? ' Gissade: nästan allt går till eller från dem.' : ''}`,
  ],
  ownDomainExample: 'kommunen.se',
  ownNumberExample: '0223-29',
  flow: (received: number, sent: number) =>
    `${count(received)} in från andra, ${count(sent)} ut till andra`.replaceAll('\u00a0', ' '),
  calendar: ['Öppettider, om de är andra än regelverkets. Dagar som inte nämns är stängda.'],
  phone: ['Telefontider, om de är andra än öppettiderna.'],
  done: (files: readonly string[]) => `Skrev ${files.join(' och ')}.`,
  understood: (understood: number, all: number) =>
    `${understood} av ${counted(all, 'fil', 'filer')} tolkades.`,
  refused: ({ rejected, rows }: { readonly rejected: number; readonly rows: number }) =>
    `${count(rejected)} av ${counted(rows, 'rad', 'rader')} gick inte att läsa. Det är fler än audit godtar: så länge det är så skrivs ingen rapport. servicematning inspect visar vilka rader det är och varför.`,
  nextTitle: 'Gör så här:',
  next: (started: StartedFiles) => [
    ...(started.understood === 0 ? stepsToUnderstand(started) : stepsToCheck(started)),
    `Kör servicematning audit${started.option}, som mäter och skriver rapporten.`,
  ],
};

/** The organisation table that `init` writes: words that it is read back by. */
export const tableWords = {
  header: ['enhet', 'organisationsform', 'nämnd', 'typ', 'värde', 'mäts'],
  types: {
    mail: 'e-post',
    domain: 'domän',
    number: 'nummer',
    extension: 'anknytning',
    queue: 'kö',
  } satisfies Record<StartingUnit['type'], string>,
  yes: 'ja',
  no: 'nej',
};

const kindsToWrite = `organisationsform är ${Object.values(organisationKindWords).join(', ')} eller tomt`;

function stepsToCheck({ project, table, option, units, files, understood }: StartedFiles): readonly string[] {
  return [
    `Öppna ${table} i Excel och fyll i vilken enhet var och en hör till (${counted(units.length, 'rad', 'rader')}; ${kindsToWrite}).` +
      personal(units),
    `Öppna ${project} och kontrollera regelverket, perioden och de egna domänerna och numren.` +
      (understood < files ? ' Filer som inte tolkades står där med förslag, bortkommenterade.' : ''),
    `Kör servicematning inspect${option}, som visar vad som tolkades och vad som saknas.`,
  ];
}

/** No log has told who is ours: the table has no rows yet. */
function stepsToUnderstand({ project, table, option }: StartedFiles): readonly string[] {
  return [
    `Öppna ${project}: loggarna står där under inputs, bortkommenterade, med det som behöver sägas om dem. Rätta det, ta bort # och fyll i resten.`,
    `Kör servicematning inspect${option}, som visar om loggarna tolkas och vilka egna adresser och nummer de har.`,
    `Öppna ${table} i Excel och skriv en rad för var och en av dem (${kindsToWrite}).`,
  ];
}

function personal(units: readonly StartingUnit[]): string {
  const persons = units.filter(({ measured }) => !measured).length;
  if (persons === 0) return '';
  const look =
    persons === 1
      ? '1 rad ser ut som en persons egen brevlåda'
      : `${counted(persons, 'rad', 'rader')} ser ut som personers egna brevlådor`;
  return ` ${look} och har mäts: nej. Ändra till ja om det ska mätas.`;
}
