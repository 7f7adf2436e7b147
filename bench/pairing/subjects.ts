import type { Chance } from '../chance.js';
import { nonEmpty, type Person } from './town.js';

/** What people write about. Words in braces are filled in, so that most subjects are met once and some often. */
const matters = nonEmpty([
  ...[
    'Bygglov för altan på {place} {n}',
    'Bygglov {place} {n}:{n}',
    'Fråga om bygglov',
    'Strandskydd vid {place}',
  ],
  ...[
    'Trasig gatlampa {street} {n}',
    'Hål i vägen {street}',
    'Snöröjning {street}',
    'Nedfallet träd {street} {n}',
  ],
  ...[
    'Parkering {street} {n}',
    'Parkeringstillstånd',
    'Felparkerade bilar på {street}',
    'Buller från {street} {n}',
  ],
  ...[
    'Förskoleplats från {month}',
    'Ledighet {month} för {child}',
    'Skolskjuts från {place}',
    'Specialkost {child}',
  ],
  ...['Sjukanmälan {child} {month}', 'Byte av skola för {child}', 'Fritids under {month}', 'Skolval {child}'],
  ...['Faktura barnomsorg {month}', 'Fel på min faktura {n}{n}{n}', 'Autogiro', 'Avgift för {month}'],
  ...['Hemtjänst för min mamma', 'Trygghetslarm {street} {n}', 'Färdtjänst i {month}', 'Boende för äldre'],
  ...['Ekonomiskt bistånd {month}', 'Orosanmälan', 'God man, årsräkning', 'Ersättning god man {n}{n}'],
  ...[
    'Vattenläcka {street} {n}',
    'Vattenmätare {n}{n}{n}{n}',
    'Avlopp {place} {n}:{n}',
    'Sophämtning {street} {n}',
  ],
  ...['Boka {hall} i {month}', 'Föreningsbidrag', 'Öppettider {hall}', 'Borttappad jacka i {hall}'],
  ...[
    'Lån av bok, reservation {n}{n}{n}',
    'Praktikplats {month}',
    'Sommarjobb',
    'Ansökan om serveringstillstånd',
  ],
  ...[
    'Allmän handling om {place}',
    'Begäran om handlingar {place} {n}:{n}',
    'Detaljplan {place}',
    'Klagomål {street}',
  ],
  ...[
    'Opening hours {hall}',
    'Moving to Storvik in {month}',
    'Question about school {child}',
    'Återkoppling om {place}',
  ],
  ...[
    'Information om bygget på {street}',
    'Möte den {n} {month}?',
    'Tack för hjälpen med {place}, en ny fråga',
  ],
]);

const words: { readonly [word: string]: readonly [string, ...string[]] } = {
  place: nonEmpty('Björkudden,Sjövik,Lillhamra,Åsby,Norrbo,Kvarnen,Östra hagen,Myckelby,Fagerlid'.split(',')),
  street: nonEmpty(
    'Storgatan,Skolgatan,Ringvägen,Åkerstigen,Hamngatan,Lövgränd,Ängsvägen,Kyrkvägen,Industrigatan'.split(
      ',',
    ),
  ),
  month: nonEmpty('januari,februari,mars,april,maj,juni,augusti,september,oktober,november'.split(',')),
  child: nonEmpty('årskurs 3,årskurs 6,klass 4B,klass 8A,avdelning Solen,avdelning Månen'.split(',')),
  hall: nonEmpty('simhallen,sporthallen,biblioteket,ishallen,bygdegården'.split(',')),
};

export function inventSubject(chance: Chance): string {
  return filled(chance, chance.pick(matters));
}

/** A subject that this person has not used before. */
export function ownSubject(chance: Chance, { subjects }: Person): string {
  for (;;) {
    const subject = inventSubject(chance);
    if (subjects.has(subject)) continue;
    subjects.add(subject);
    return subject;
  }
}

/** Some write the whole of it in the subject. */
export function longSubject(chance: Chance): string {
  return Array.from({ length: 11 }, () => inventSubject(chance)).join(', ');
}

function filled(chance: Chance, text: string): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, word: string) => {
    const list = words[word];
    return list === undefined ? String(chance.integer(1, 97)) : chance.pick(list);
  });
}

const generic = nonEmpty(
  'Hej,Hej!,Fråga,En fråga,Fråga till er,Hjälp,Kontakt,Meddelande,Undrar,Hej igen,Info,Ärende,Question,Kontaktformulär'.split(
    ',',
  ),
);

export function genericSubject(chance: Chance): string {
  return chance.pick(generic);
}

const answerSubjects = nonEmpty([
  ...[
    'Svar på din fråga',
    'Svar på ditt ärende: {subject}',
    'Beslut',
    'Uppgifter som du bad om {n}',
    'Besked om {place}',
  ],
  ...[
    'Svar från kommunen',
    'Angående ditt mejl',
    'Din ansökan {n}{n}',
    'Svar gällande {street}',
    'Begärda handlingar',
  ],
  ...['Ang. {subject}', 'Återkoppling {place}', 'Vi har tittat på ditt ärende', 'Handlingar {place} {n}'],
]);

/** What a clerk writes who begins a new mail instead of pressing reply. */
export function answerSubject(chance: Chance, subject: string): string {
  return filled(
    chance,
    chance.pick(answerSubjects).replace('{subject}', () => subject),
  );
}

const letterSubjects = nonEmpty([
  ...[
    'Kallelse till möte den {n} {month}',
    'Komplettering behövs för {place} {n}:{n}',
    'Tid för hembesök {month}',
  ],
  ...[
    'Grannehörande {place} {n}:{n}',
    'Information om {street}',
    'Underrättelse {place} {n}:{n}',
    'Enkät om {hall}',
  ],
  ...['Beslut om placering från {month}', 'Avtal för signering', 'Påminnelse om besiktning {street} {n}'],
]);

export function letterSubject(chance: Chance): string {
  return filled(chance, chance.pick(letterSubjects));
}

const internalSubjects = nonEmpty([
  ...[
    'Schema vecka {n}',
    'Protokoll APT {month}',
    'Fika på fredag',
    'Budget',
    'Lunch?',
    'Hej',
    'Rekrytering {n}{n}',
  ],
  ...[
    'Semester {month}',
    'Underlag till nämnden {month}',
    'Ny skrivare',
    'Fakturafråga {n}{n}',
    'Möte om {place}',
  ],
]);

export function internalSubject(chance: Chance): string {
  return filled(chance, chance.pick(internalSubjects));
}

/** A mailer adds its mark unless the subject begins with that very mark; others' marks stay under it. */
export function replySubject(mark: string, subject: string): string {
  const begins = subject.toLowerCase().startsWith(mark.trim().toLowerCase());
  return begins ? subject : `${mark}${subject}`;
}

/** Programs on the way change white space, letters and tags, and logs cut what is long. */
export function asLogged(chance: Chance, subject: string, longest: number): string {
  return changed(chance, subject).slice(0, longest);
}

function changed(chance: Chance, subject: string): string {
  if (chance.is(0.01)) return subject.replace(' ', '\u00A0');
  if (chance.is(0.01)) return `${subject.replace(' ', '  ')} `;
  if (chance.is(0.005)) return subject.toUpperCase();
  return chance.is(0.005) ? `[Kontakt] ${subject}` : subject;
}
