import type { QualityQuestion, ReviewDesign, ReviewKind } from '../../../model/quality.js';
import { gradeChoices } from '../grade-choices.js';
import { counted, percent } from './format.js';
import { populationNouns } from './quality.js';

/** The questions of a review, as headings and in tables. */
export const questionWords: Record<QualityQuestion, string> = {
  treatment: 'Bemötande',
  clarity: 'Tydlighet',
  simplicity: 'Enkelhet',
};

const answerChoices = ['ja', 'nej'];

/** The form that a reviewer fills in. */
export const formWords = {
  title: (municipality: string) => `Granskning av svar: ${municipality}`,
  /** On every sheet. */
  notice:
    'Innehåller personuppgifter: e-postadresser och ämnesrader i klartext. Får inte spridas eller publiceras.',
  status: 'Innehåller personuppgifter',
  sheets: { instruction: 'Instruktion', review: 'Granskning', units: 'Urval', facts: 'Om urvalet' },
  contact: {
    id: 'Kontakt',
    unit: 'Enhet',
    received: 'Mottagen',
    counterpart: 'Motpart',
    subject: 'Ämne',
    sourceFile: 'Källfil',
    sourceRow: 'Källrad',
    answered: 'Besvarad',
    unitAnswered: 'Svarande enhet',
    answerFile: 'Svarsfil',
    answerRow: 'Svarsrad',
  },
  entries: {
    grade: (question: QualityQuestion) => ({
      heading: questionWords[question],
      hint: gradeHints[question],
      choices: gradeChoices,
    }),
    answersQuestion: {
      heading: 'Svarar på frågan',
      hint: 'ja om svaret ger det som personen frågade efter, eller säger varför det inte går.',
      choices: answerChoices,
    },
    noAnswerNeeded: {
      heading: 'Kräver ej svar',
      hint: 'ja om mejlet inte behövde något svar: en kopia, ett tack, en faktura. Betygen lämnas då tomma.',
      choices: answerChoices,
    },
    needsAnswer: {
      heading: 'Behöver kontakten svar',
      hint: 'nej om mejlet inte behövde något svar: en kopia, ett tack, en faktura.',
      choices: answerChoices,
    },
    answeredOtherwise: {
      heading: 'Besvarad på annat sätt',
      hint: 'ja om personen fick svar på ett sätt som loggen inte visar: telefon, besök, brev, en annan brevlåda.',
      choices: answerChoices,
    },
    how: { heading: 'Hur och när', hint: 'Hur personen fick svar, och när.', choices: null },
    comment: { heading: 'Kommentar', hint: 'Fri text. Läses inte av programmet.', choices: null },
  },
  wrong: (choices: readonly string[]) => `Skriv ${choices.slice(0, -1).join(', ')} eller ${choices.at(-1)}.`,
  instruction: { what: 'Del', how: 'Så gör du' },
  unitColumns: { unit: 'Enhet', population: 'Kontakter', drawn: 'Dragna' },
  factColumns: { key: 'Nyckel', what: 'Uppgift', value: 'Värde' },
  facts: {
    kind: 'Slag av granskning',
    municipality: 'Kommun',
    ruleSet: 'Regelverk',
    rule: 'Löfte',
    ruleTitle: 'Löftets namn',
    reading: 'Tolkning',
    periodFrom: 'Mätperiodens första dag',
    periodUntil: 'Mätperiodens sista dag',
    period: 'Mätperiod',
    seed: 'Slumpfrö',
    perUnit: 'Draget för varje enhet för sig',
    wholeMet: 'Löftet: uppfyllda kontakter',
    wholeJudged: 'Löftet: bedömda kontakter',
    mailMet: 'E-posten: uppfyllda kontakter',
    mailJudged: 'E-posten: bedömda kontakter',
  },
  yes: 'ja',
  no: 'nej',
};

const gradeHints: Record<QualityQuestion, string> = {
  treatment:
    '5 = vänligt, personligt och respektfullt. 3 = korrekt men opersonligt. 1 = avvisande eller otrevligt.',
  clarity: '5 = lätt att förstå vid första läsningen. 3 = går att förstå. 1 = svårt att förstå.',
  simplicity:
    '5 = personen behöver inte göra mer, eller vet precis vad. 3 = något återstår att ta reda på. 1 = hänvisas vidare utan hjälp.',
};

type Instruction = readonly (readonly [what: string, how: string])[];

const common: Instruction = [
  [
    'Leta upp mejlet',
    'Sök i enhetens brevlåda på motpart, ämne och tid. Källfil och källrad visar var mejlet står i loggen.',
  ],
  [
    'Ordningen',
    'Raderna står i slumpmässig ordning. Börja uppifrån. Hinner du inte med alla är det du har gjort ändå ett rättvisande urval.',
  ],
];

const ending: Instruction = [
  [
    'Rader du inte kan bedöma',
    'Lämna raden tom. Ta inte bort den. En rad som är ifylld till hälften räknas inte med.',
  ],
  [
    'Ändra inte',
    'Kolumnerna till vänster om de gula cellerna och bladen Urval och Om urvalet ska stå kvar som de är. Programmet behöver dem för att räkna rätt.',
  ],
  ['När du är klar', 'Spara filen som Excel (.xlsx) och lämna den till den som gör mätningen.'],
  [
    'Personuppgifter',
    'Filen visar vem som skrev till kommunen och om vad. Spara den där bara du och den som gör mätningen kommer åt den. Radera den när rapporten är klar. Skriv inga namn i kommentaren.',
  ],
];

/** What the reviewer does, step by step. */
export const instructions: Record<ReviewKind, Instruction> = {
  quality: [
    [
      'Vad det gäller',
      'Du läser ett slumpmässigt urval av mejl från invånare och svaren de fick, och bedömer svaren. Ingen enskild medarbetare bedöms.',
    ],
    ...common,
    ['Leta upp svaret', 'Besvarad, svarande enhet, svarsfil och svarsrad visar när och varifrån svaret kom.'],
    ['Bemötande, 1–5', gradeHints.treatment],
    ['Tydlighet, 1–5', gradeHints.clarity],
    ['Enkelhet, 1–5', gradeHints.simplicity],
    [
      'Svarar på frågan',
      'Skriv ja om svaret ger det som personen frågade efter, eller säger varför det inte går. Skriv annars nej.',
    ],
    [
      'Kräver ej svar',
      'Skriv ja om mejlet inte behövde något svar, till exempel en kopia, ett tack eller en faktura. Lämna då betygen tomma. Skriv annars nej.',
    ],
    ...ending,
  ],
  unanswered: [
    [
      'Vad det gäller',
      'Du läser ett slumpmässigt urval av mejl som enligt loggen inte har fått svar, och avgör om de behövde det.',
    ],
    ...common,
    [
      'Behöver kontakten svar',
      'Skriv nej om mejlet inte behövde något svar, till exempel en kopia, ett tack eller en faktura. Skriv annars ja.',
    ],
    [
      'Besvarad på annat sätt',
      'Skriv ja om personen har fått svar på ett sätt som loggen inte visar: telefon, besök, brev eller en annan brevlåda. Skriv annars nej. Behövdes inget svar kan cellen vara tom.',
    ],
    ['Hur och när', 'Skriv hur och när personen fick svar. Det behövs om kontakten ska rättas i mätningen.'],
    ...ending,
  ],
};

/** What `sample` says when the form is written. */
export const sampleWords = {
  written: (file: string) =>
    `Skrev ${file}. Den innehåller personuppgifter: spara den där bara granskaren kommer åt den.`,
  drawn: ({ kind, ruleTitle, period, seed }: ReviewDesign, drawn: number, population: number) =>
    `${counted(drawn, 'kontakt', 'kontakter')} av ${counted(population, populationNouns[kind], populationNouns[kind])} (${percent(drawn / population)}), löftet ${ruleTitle}, perioden ${period.label}, slumpfrö ${seed}.`,
  all: 'Det är alla som finns: granskas de räknas inte någon osäkerhet.',
  perUnit: (units: number) =>
    `Draget för varje enhet för sig: ${counted(units, 'enhet', 'enheter')}, minst två kontakter från varje där det finns så många.`,
  next: (file: string) => `När formuläret är ifyllt: servicematning quality ${file}`,
};
