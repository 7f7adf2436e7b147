import { partsOf } from '../../../calendar/zone.js';
import type { BackgroundValue, Change, Difference } from '../../../model/comparison.js';
import type { Period } from '../../../model/period.js';
import type { ToldChange } from '../../view-comparison.js';
import { dateRange, periodName } from './dates.js';
import { capital, counted, decimal, listed, percent, points } from './format.js';

/** What the two measurements are called beside each other. */
export interface MeasurementNames {
  readonly earlier: string;
  readonly present: string;
}

/** `2014` and `2018`; `våren 2018` and `hösten 2018`; else the days. */
export function measurementNames(earlier: Period, present: Period): MeasurementNames {
  const found = [yearOrYears, periodName]
    .map((nameOf) => ({ earlier: nameOf(earlier), present: nameOf(present) }))
    .find((names) => names.earlier !== names.present);
  return found ?? { earlier: days(earlier), present: days(present) };
}

function yearOrYears({ from, until }: Period): string {
  const [first, last] = [partsOf(from).year, partsOf(until).year];
  return first === last ? String(first) : `${first}–${last}`;
}

function days({ from, until }: Pick<Period, 'from' | 'until'>): string {
  return dateRange(from, until);
}

export const comparisonWords = {
  title: 'Jämförelse',
  heading: ({ earlier }: MeasurementNames) => `Jämfört med ${earlier}`,
  measurements: 'Mätningar',
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

/** What is said of a promise's change: whose shares they are, and after each share what it is of. */
export interface ChangeSubject {
  readonly told: ToldChange;
  readonly names: MeasurementNames;
  /** The units that both have, where the figures are of them alone; null for all contacts. */
  readonly commonUnits: number | null;
  /** `kontakterna` */
  readonly theMany: string;
  /** `i tid` */
  readonly after: string;
}

/** The change in a sentence or two; no more is claimed than the interval carries. */
export function changeSentence({ told, names, commonUnits, theMany, after }: ChangeSubject): string {
  const { earlier, present, difference } = told;
  const decimals = decimalsFor(difference);
  const [now, then] = [percent(present.value, decimals), percent(earlier.value, decimals)];
  const among =
    commonUnits === null
      ? `Av ${theMany} är ${now} ${after}`
      : `${unitsWords(commonUnits)} är ${now} av ${theMany} ${after}`;
  if (difference.change !== 'no-clear-difference')
    return `${among}, mot ${then} ${names.earlier}: ${changePhrase(difference)}.`;
  const { low, high } = difference;
  return `Ingen säker skillnad mot ${names.earlier}. ${among}, mot ${then} då. Skillnaden ligger mellan ${points(low, 0)} och ${points(high, 0)} procentenheter.`;
}

function unitsWords(units: number): string {
  if (units === 1) return 'I den enda enhet som går att jämföra';
  return `Bland de ${counted(units, 'enhet', 'enheter')} som går att jämföra`;
}

/** `upp 4 procentenheter (intervall 2 till 6)`, of a clear change. */
export function changePhrase(difference: Difference): string {
  const { value, low, high } = difference;
  const [near, far] = value > 0 ? [low, high] : [-high, -low];
  const decimals = decimalsFor(difference);
  const size = decimal(Math.abs(value) * 100, decimals);
  const unit = size === '1' ? 'procentenhet' : 'procentenheter';
  const limits = [near, far].map((end) => decimal(end * 100, Math.max(decimals, decimalsToSee(end))));
  return `${value > 0 ? 'upp' : 'ned'} ${size} ${unit} (intervall ${limits.join(' till ')})`;
}

/** So many that the end of a clear change does not read as 0: one, unless it lies very near. */
function decimalsToSee(end: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(end) * 100 >= 0.5 / 10 ** decimals) ?? 3;
}

/** Whole points, unless a clear change would then read as none. */
function decimalsFor({ value, low, high, change }: Difference): 0 | 1 {
  if (change === 'no-clear-difference') return 0;
  return Math.min(Math.abs(value), Math.abs(low), Math.abs(high)) < 0.005 ? 1 : 0;
}

/** `+4,4`, with a sign, for tables. */
export function changeFigure({ value }: Difference): string {
  return points(value);
}

/** `+2,0 till +6,8` */
export function changeInterval({ low, high, change }: Difference): string {
  const decimalsOf = (end: number): number =>
    change === 'no-clear-difference' ? 1 : Math.max(1, decimalsToSee(end));
  return [low, high].map((end) => points(end, decimalsOf(end))).join(' till ');
}

/** A value of another method; the heading over it says that it is not comparable. */
export function backgroundSentence({ label, value, year, source, method }: BackgroundValue): string {
  return `${capital(label)}, ${year}: ${backgroundFigure(value)}. Källa: ${source}. Så är det gjort: ${method}.`;
}

export function backgroundFigure(value: BackgroundValue['value']): string {
  if ('text' in value) return value.text;
  return percent(value.share, Number.isInteger(Math.round(value.share * 1e4) / 100) ? 0 : 1);
}
