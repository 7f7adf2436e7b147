import type { BackgroundValue, Change } from '../../../model/comparison.js';
import type { ChangeSubject, MeasuredDays, MeasurementNames } from '../comparison-words.js';
import { measurementNamesWith } from '../measurement-names.js';
import { changesWith } from '../written-changes.js';
import { dateRange, periodName } from './dates.js';
import { capital, counted, decimal, listed, percent, points } from './format.js';

export const measurementNames = measurementNamesWith({ periodName, dateRange });

export const comparisonWords = {
  title: 'Jämförelse',
  heading: ({ earlier }: MeasurementNames) => `Jämfört med ${earlier}`,
  measurements: 'Mätningar',
  /** For columns that the names of the measurements do not fit. */
  thenAndNow: { earlier: 'Då', present: 'Nu' },
  group: 'Grupp',
  all: 'Alla kontakter',
  allShared: 'Alla i samma kanaler',
  commonUnits: (units: number) => `${counted(units, 'enhet', 'enheter')} som finns i båda`,
  units: 'Enheter',
  change: 'Skillnad',
  changeNote: 'Skillnaden är i procentenheter, med 95 % intervall.',
  interval: 'Intervall',
  promise: 'Löfte',
  readings: 'Andra tolkningar',
  notComparable: 'ej jämförbar',
  hidden: 'dold',
  hiddenWhy: 'dold, för att inte röja en liten grupp',
  notJudged: 'inga bedömda',
  cautions: 'Att veta om jämförelsen',
  background: 'Publicerade värden, ej jämförbara',
  newUnits: ({ present }: MeasurementNames, units: readonly string[]) =>
    `Enheter som bara finns ${present}: ${listed(units)}.`,
  vanishedUnits: ({ earlier }: MeasurementNames, units: readonly string[]) =>
    `Enheter som bara fanns ${earlier}: ${listed(units)}.`,
  vanishedRules: ({ earlier }: MeasurementNames, titles: readonly string[]) =>
    `Löften som bara mättes ${earlier}: ${listed(titles.map((title) => `”${title}”`))}.`,
  byChance: 'Med många enheter visar någon en säker skillnad av ren slump: ungefär en av tjugo.',
  otherMain: ({ earlier }: MeasurementNames) =>
    `Mätningen ${earlier} valde en annan tolkning. Här räknas tiden på samma sätt båda gångerna.`,
  hiddenSentence:
    'Går inte att visa: gruppen har färre än fem kontakter i någon av mätningarna, eller skulle röja en sådan.',
  notJudgedSentence: ({ earlier }: MeasurementNames) =>
    `Går inte att jämföra: inget kunde bedömas nu eller ${earlier}.`,
  /** Two times in the form of the promise; without an interval nothing is claimed of what lies between. */
  timesSentence: (told: MeasurementNames, { earlier, present }: MeasurementNames) =>
    `${capital(present)}: ${told.present}. ${capital(earlier)}: ${told.earlier}. Tiderna har inget intervall. Därför går det inte att säga om skillnaden är säker.`,
  /** Counts hang on how long was measured. */
  accountsSentence: ({ earlier, present }: MeasurementNames, days: MeasuredDays) =>
    `Redovisningarna står bredvid varandra. Antalen visar vad som kom in, men inte om något har ändrats: ${present} mättes ${counted(days.present, 'dag', 'dagar')} och ${earlier} ${counted(days.earlier, 'dag', 'dagar')}.`,
  median: 'Hälften har fått svar inom',
  ninetieth: '9 av 10 har fått svar inom',
  mean: 'Medeltid för dem som fick svar',
  timesNote: 'Tiderna har inget intervall. Därför går det inte att säga om en skillnad är säker.',
};

/** The sheets of the workbook. */
export const comparisonSheetWords = {
  sheet: 'Jämförelse',
  group: 'Grupp',
  name: 'Namn',
  earlier: {
    judged: 'Bedömda, tidigare',
    met: 'Uppfyllda, tidigare',
    share: 'Andel uppfyllda, tidigare',
  },
  present: { judged: 'Bedömda, nu', met: 'Uppfyllda, nu', share: 'Andel uppfyllda, nu' },
  difference: 'Skillnad, procentenheter',
  low: 'Intervall från',
  high: 'Intervall till',
  change: 'Ändring',
  note: 'Anmärkning',
  measurement: 'Hela mätningen',
  newUnit: 'Ny enhet',
  vanishedUnit: 'Enhet som fanns tidigare',
  times: 'Jämförda tider',
  accounts: 'Jämförd redovisning',
  measuring: 'Mätning',
  timeOf: 'Tid',
  earlierTime: 'Tidigare, sekunder',
  presentTime: 'Nu, sekunder',
  meanAtLeast: 'Medeltid, minst, med dem som väntar',
  background: 'Bakgrundsvärden',
  label: 'Värde',
  value: 'Andel eller värde',
  year: 'År',
  source: 'Källa',
  method: 'Så är det gjort',
};

export const changeWords: Record<Change, string> = {
  'clear-up': 'säkert högre',
  'clear-down': 'säkert lägre',
  'no-clear-difference': 'ingen säker skillnad',
};

/** The change in a sentence or two; no more is claimed than the interval carries. */
export function changeSentence({ told, names, commonUnits, theMany, after }: ChangeSubject): string {
  const { earlier, present, difference } = told;
  const isClear = difference.change !== 'no-clear-difference';
  const written = writtenChange(told);
  const [now, then] = isClear
    ? [written.present, written.earlier]
    : [percent(present.value), percent(earlier.value)];
  const among =
    commonUnits === null
      ? `Av ${theMany} är ${now} ${after}`
      : `${unitsWords(commonUnits)} är ${now} av ${theMany} ${after}`;
  if (isClear) return `${among}, mot ${then} ${names.earlier}: ${changePhrase(told)}.`;
  const { low, high } = difference;
  return `Ingen säker skillnad mot ${names.earlier}. ${among}, mot ${then} då. Skillnaden ligger mellan ${points(low, 0)} och ${points(high, 0)} procentenheter.`;
}

function unitsWords(units: number): string {
  if (units === 1) return 'I den enda enhet som går att jämföra';
  return `Bland de ${counted(units, 'enhet', 'enheter')} som går att jämföra`;
}

export const { changePhrase, writtenChange, backgroundFigure } = changesWith(
  {
    to: ' till ',
    clear: ({ size, isUp, interval }) =>
      `${isUp ? 'upp' : 'ned'} ${size} procentenheter (intervall ${interval})`,
  },
  { decimal, percent, points },
);

/** A value of another method; the heading over it says that it is not comparable. */
export function backgroundSentence({ label, value, year, source, method }: BackgroundValue): string {
  return `${capital(label)}, ${year}: ${backgroundFigure(value)}. Källa: ${source}. Så är det gjort: ${method}.`;
}
