/** The invented municipality that the bench measures: where people write and call, and what they write about. */
export const domain = 'storlinda.example';

export interface Unit {
  readonly name: string;
  readonly board: string;
  readonly mailbox: string;
  readonly queue: string;
  readonly staff: readonly string[];
}

const names = [
  ['Kundcenter', 'Kommunstyrelsen'],
  ['Förskola och grundskola', 'Barn- och utbildningsnämnden'],
  ['Lövåsens skola', 'Barn- och utbildningsnämnden'],
  ['Äldreomsorgen', 'Vård- och omsorgsnämnden'],
  ['Hemtjänst söder', 'Vård- och omsorgsnämnden'],
  ['Bygglov', 'Byggnadsnämnden'],
  ['Miljö och hälsa', 'Byggnadsnämnden'],
  ['Gator och parker', 'Tekniska nämnden'],
  ['Vatten och avlopp', 'Tekniska nämnden'],
  ['Biblioteket', 'Kulturnämnden'],
  ['Försörjningsstöd', 'Socialnämnden'],
  ['Fritidsgårdarna', 'Kulturnämnden'],
] as const;

const staffPerUnit = 6;

function unitOf([name, board]: (typeof names)[number], index: number): Unit {
  const word = asciiWord(name);
  return {
    ...{ name, board, mailbox: `${word}@${domain}`, queue: String(600 + index) },
    staff: Array.from({ length: staffPerUnit }, (_, place) => String(1000 + index * 10 + place)),
  };
}

const [first, ...others] = names;

export const units: readonly [Unit, ...Unit[]] = [
  unitOf(first, 0),
  ...others.map((unit, index) => unitOf(unit, index + 1)),
];

/** The organisation table as the municipality would keep it. */
export function organisationTable(): string {
  const lines = units.flatMap(({ name, board, mailbox, queue, staff }) => [
    `${name};förvaltning;${board};e-post;${mailbox};ja`,
    `${name};förvaltning;${board};kö;${queue};ja`,
    ...staff.map((extension) => `${name};förvaltning;${board};anknytning;${extension};ja`),
  ]);
  return `enhet;organisationsform;nämnd;typ;värde;mäts\n${lines.join('\n')}\n`;
}

export const subjects = [
  'Fråga om bygglov på Åsgatan',
  'Ansökan om förskoleplats',
  'Snöröjning vid Ängsvägen, "igen"',
  'Klagomål på buller',
  'Skolskjuts för min son; ny adress',
  'Fakturan stämmer inte',
  'Trasig gatlykta vid Storgatan',
  'Boka lokal för kalas',
  'Handläggningstid för mitt ärende',
  'Vattenläcka, brådskande',
  'Lånekort och påminnelse',
  'Begäran om allmän handling',
  'Öppettider i sommar',
  'Färdtjänst till sjukhuset',
  'Hål i vägen på Björkvägen',
  'Avgift för äldreboende',
] as const;

function asciiWord(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll(/[^a-z]+/g, '.');
}
