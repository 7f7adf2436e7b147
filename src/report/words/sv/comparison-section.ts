import type { Period } from '../../../model/period.js';
import { type ChangedUnits, type MeasurementNames, mostNamedUnits } from '../comparison-words.js';
import { dateRange, weekRange } from './dates.js';
import { capital, counted, listed, points } from './format.js';

/** The report's part on what changed. */
export const comparisonSectionWords = {
  intro: ({ from, until }: Period, reportDate: string) =>
    `Här jämförs mätningen med den som gällde ${dateRange(from, until)} (${weekRange(from, until)}, rapport ${reportDate}).`,
  summaryLink: 'Se jämförelsen.',
  table: ({ earlier, present }: MeasurementNames) => `${earlier} och ${present} sida vid sida`,
  tableNote: (share: string) => `${share}. Skillnaden är i procentenheter, med 95 % intervall.`,
  columns: { group: 'Grupp', difference: 'Skillnad', interval: '95 % intervall', change: 'Ändring' },
  accounts: ({ earlier, present }: MeasurementNames) => `Redovisningen ${earlier} och ${present}`,
  accountsNote: 'Samma tal som i redovisningen av varje mätning. Mätperioderna kan vara olika långa.',
  measurement: 'Mätning',
  times: ({ earlier, present }: MeasurementNames) => `Svarstider ${earlier} och ${present}`,
  timesNote:
    'Alla jämförda kontakter, i löftets tid. Svarstider jämförs utan intervall, så tabellen visar inte om en skillnad är säker.',
  time: 'Svarstid',
  parts: 'Delarna i löftet',
  readings: 'Skillnaden med andra tolkningar',
  reading: 'Tolkning',
  notComparable: 'Ej jämförbart',
  newUnit: ({ earlier }: MeasurementNames) => `fanns inte ${earlier}`,
  vanishedUnit: ({ earlier }: MeasurementNames) => `fanns bara ${earlier}`,
  formula: {
    term: 'Intervall för en skillnad (Newcombe, 95 %)',
    meaning:
      'Här är d den andra andelen minus den första: nu minus då, eller de kontakter som jämförs minus övriga. I den nedre gränsen är a den andra andelen minus dess nedre gräns, och b den förstas övre gräns minus andelen. Den övre gränsen är d plus roten. Då är a den andra andelens övre gräns minus andelen, och b den första andelen minus dess nedre gräns.',
  },
  cautions: 'Att veta om jämförelsen',
  background: {
    heading: 'Publicerade värden bredvid',
    intro:
      'De här värdena är gjorda på ett annat sätt än mätningen. De står här som bakgrund och är ej jämförbara med den.',
    caption: 'Publicerade värden, ej jämförbara',
    columns: { label: 'Värde', value: 'Utfall', year: 'År', source: 'Källa', method: 'Så är det gjort' },
  },
};

/** The change as it is drawn: units, channels and all contacts, around a line where nothing changed. */
export const changeFigureWords = {
  title: ({ higher, lower, units }: ChangedUnits, { earlier }: MeasurementNames): string => {
    const parts = [
      ...(lower.length === 0 ? [] : [`${named(lower)} ligger säkert lägre`]),
      ...(higher.length === 0 ? [] : [`${named(higher)} ligger säkert högre`]),
    ];
    if (units === 0) return `Ingen enhet går att jämföra med ${earlier}`;
    if (parts.length === 0) return `Ingen enhet som går att jämföra skiljer sig säkert från ${earlier}`;
    return `${capital(parts.join(' och '))} än ${earlier}`;
  },
  sub: (share: string, { earlier, present }: MeasurementNames) =>
    `${share}: skillnaden mellan ${earlier} och ${present} i procentenheter, med 95 % intervall.`,
  unchanged: 'oförändrat',
  tick: (difference: number) => points(difference, 0),
  note: (earlier: string, present: string) => `${earlier} → ${present}`,
  described: (name: string, earlier: string, present: string, interval: string) =>
    `${name}: från ${earlier} till ${present}, skillnad ${interval}.`,
  reading:
    'Strecket kring märket är intervallet. Når det över linjen ”oförändrat” är skillnaden inte säker. Det som inte går att jämföra står sist, med skälet.',
  tableLink: 'Talen i figuren står i tabellen under figuren.',
  boards: 'Nämnder',
  units: 'Enheter',
};

function named(units: readonly string[]): string {
  return units.length <= mostNamedUnits ? listed(units) : counted(units.length, 'enhet', 'enheter');
}
