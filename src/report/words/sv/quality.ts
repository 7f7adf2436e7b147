import type { ReviewKind, ReviewSample, ShareIfHeld } from '../../../model/quality.js';
import { estimatesWith, unknown } from '../written-estimates.js';
import { count, counted, decimal, interval, listed, percent } from './format.js';

const { points, share } = estimatesWith({ decimal, percent, interval });

/** What a sample is drawn from. */
export const populationNouns: Record<ReviewKind, string> = {
  quality: 'mejl som fått svar',
  unanswered: 'obesvarade mejl',
};

const meanLetters =
  'W är gruppens andel av alla kontakter, N antalet kontakter, n antalet granskade, s² spridningen och t Students värde. Faktorn 1 − n/N gör intervallet smalare ju fler som granskas.';
const noIntervalText =
  'Ett streck betyder att intervallet inte går att räkna, för att alla granskade är lika eller bara en är granskad.';
const wholeSeen = 'Är alla granskade finns ingen osäkerhet kvar.';

/** What a review tells, on the screen, in the report and in the workbook. */
export const qualityWords = {
  title: 'Svarens kvalitet enligt granskaren',
  unansweredTitle: 'Obesvarade som inte behövde svar',
  /** Names of sheets have at most 31 characters. */
  sheetNotice: 'Skattat ur ett stickprov. Går inte att jämföra med SKR:s undersökning.',
  sheet: 'Svarens kvalitet',
  unansweredSheet: 'Stickprov av obesvarade',
  points,
  share,
  caption: 'Granskarens betyg, 0–100, med intervall för urvalet',
  tableNote:
    'Inom parentes står ett 95-procentigt intervall för urvalet; formlerna finns i bilaga A. Ett streck betyder att intervallet inte går att räkna.',
  unansweredCaption: 'De obesvarade mejlen enligt granskaren',
  ifHeldCaption: 'Andelen i tid, om mejl som inte behövde svar inte räknades',
  ofAll: 'Andel',
  measured: 'Som den mättes',
  ifHeldShort: 'Utan dem',
  channel: 'Kontakter',
  hiddenShort: { few: 'färre än 5', protects: 'dold' },
  whole: 'Alla',
  unit: 'Enhet',
  reviewed: 'Granskade',
  population: 'Att dra ur',
  needed: 'Behövde svar',
  answersQuestion: 'Svarar på frågan',
  noAnswerNeeded: 'Krävde ej svar',
  measure: 'Mått',
  value: 'Skattning',
  low: 'Intervall från',
  high: 'Intervall till',
  hidden: {
    few: 'färre än fem granskade svar: visas inte',
    protects: 'visas inte: det skulle röja en liten grupp',
  },
  sample: ({ reviewed, drawn, population, rule, seed, perUnit }: ReviewSample, kind: ReviewKind) =>
    `${count(reviewed)} av ${counted(drawn, 'dragen kontakt', 'dragna kontakter')} är granskade. De är dragna ur ${count(population)} ${populationNouns[kind]} (löftet ${rule}, slumpfrö ${seed}${perUnit ? ', varje enhet för sig' : ''}).`,
  halfFilled: (rows: number) =>
    `${counted(rows, 'rad är ifylld till hälften eller motsäger sig själv', 'rader är ifyllda till hälften eller motsäger sig själva')}, och räknas inte med.`,
  leftOut: {
    empty: (file: string, cells: readonly string[]) =>
      `${file} ${listed(cells)} ${cells.length === 1 ? 'är tom' : 'är tomma'}.`,
    contradicting: (file: string, cells: readonly string[]) =>
      `${file} ${listed(cells)} säger emot varandra.`,
  },
  moreMissing: (rows: number) => `och ${counted(rows, 'rad', 'rader')} till`,
  notCurrent:
    'Mätningen har nu ett annat antal kontakter att dra ur än när formuläret drogs. Resultatet gäller det som fanns då.',
  scale:
    'Skalan är SKR:s: 5 ger 100 poäng, 4 ger 75, 3 ger 50, 2 ger 25 och 1 ger 0. Siffran är medelvärdet.',
  notComparable:
    'Siffrorna går inte att jämföra med SKR:s undersökning. Där ställer en utomstående samma frågor till alla kommuner. Här bedömer en egen granskare riktiga svar.',
  meanInterval: `Inom parentes står ett 95-procentigt intervall för urvalet: medelvärdet ± t·√(Σ W²·(1 − n/N)·s²/n). ${meanLetters} ${noIntervalText}`,
  shareInterval: `Andelarnas intervall är Wilsons, 95 procent, med n* = 1 / (Σ W²·(1 − n/N)/n) i stället för antalet. ${wholeSeen}`,
  formulas: {
    mean: 'Intervall för ett medelbetyg ur ett urval (95 %)',
    meanText: `${meanLetters} ${noIntervalText}`,
    share: 'Intervall för en andel ur ett urval',
    shareText: `Wilsons intervall, med n* i stället för n. W är gruppens andel av alla kontakter, N antalet kontakter och n antalet granskade i gruppen. ${wholeSeen}`,
  },
  neededNone: 'Behövde inget svar',
  answeredOtherwise: 'Fick svar på annat sätt',
  unanswered: 'Behövde svar och fick inget',
  ofUnanswered: 'Andel av de obesvarade mejlen, med intervall för urvalet:',
  ifHeld: 'Andelen i tid, om mejl som inte behövde svar inte räknades:',
  ifHeldWhole: 'Alla kanaler',
  ifHeldMail: 'E-post',
  fromTo: (held: ShareIfHeld | null) =>
    held === null ? unknown : `från ${percent(held.measured, 1)} till ${share(held.without, 1)}`,
  corrections:
    'Mätningen själv ändras inte av stickprovet. Kontakter som fick svar på annat sätt, eller inte behövde något, kan rättas en och en i filen med rättelser.',
};
