import type { Result, RuleFigures } from '../../model/result.js';
import { capital } from '../format.js';
import {
  countValue,
  dateValue,
  instantValue,
  limitValue,
  none,
  shareValue,
  type TableValue,
  textValue,
} from '../table-value.js';
import { channelWords } from '../words/codes-sv.js';
import { weekHoursText } from '../words/hours-sv.js';
import { cellColumns } from './cell-columns.js';
import type { Sheet } from './sheet.js';

type Row = readonly [what: TableValue, value: TableValue, note: TableValue];

/** First of all that this is working material; then what was measured, and each promise's figures. */
export function summarySheet(result: Result, remarks: readonly string[]): Sheet {
  return {
    name: 'Sammanfattning',
    notice: 'Arbetsmaterial: visar alla antal, även små grupper. Publicera rapporten i stället.',
    columns: [
      { name: 'what', heading: 'Uppgift', width: 48 },
      { name: 'value', heading: 'Värde', width: 48 },
      { name: 'note', heading: 'Anmärkning', width: 70 },
    ],
    rows: [
      ...remarks.map((remark) => row('Listor', none, remark)),
      ...result.rules.flatMap(ruleRows),
      ...frameRows(result),
    ],
  };
}

function row(what: string, value: TableValue, note: string | null = null): Row {
  return [textValue(what), value, textValue(note)];
}

function ruleRows({ rule, title, promise, target, readings, outOfScope }: RuleFigures): readonly Row[] {
  const [main] = readings;
  return [
    row('Löfte', textValue(rule), title),
    row('Löftets ord', textValue(promise)),
    row('Tolkning', textValue(main.reading), main.title),
    row('Utlovad tid', limitValue(main.allowed)),
    row('Mål för andelen', shareValue(target)),
    ...cellColumns.map(({ heading, value }) => row(heading, value(main.whole))),
    row('Omfattas inte av löftet', countValue(outOfScope)),
  ];
}

function frameRows(result: Result): readonly Row[] {
  const { calendar, period, program, ruleSet } = result;
  const assumed = calendar.spec.hoursAssumed ? 'Antagna: kommunen har inte bekräftat dem.' : null;
  return [
    row('Kommun', textValue(result.municipality)),
    row('Regelverk', textValue(ruleSet.id), `${ruleSet.title}, ${ruleSet.municipality}`),
    row('Källa', textValue(ruleSet.source.document), sourceNote(ruleSet.source)),
    row('Mätperiod, första dag', dateValue(period.from), period.label),
    row('Mätperiod, sista dag', dateValue(period.until)),
    row('Arbetsdagar i mätperioden', countValue(calendar.workingDays)),
    row('Öppettider', textValue(weekHoursText(calendar.spec.hours)), assumed),
    ...result.logEnd.map(({ channel, at, declared }) =>
      row(
        `Loggens slut: ${channelWords[channel]}`,
        instantValue(at),
        declared ? 'Angivet.' : 'Sista händelsen.',
      ),
    ),
    row('Rapportens datum', dateValue(result.reportDate)),
    row('Program', textValue(`${program.name} ${program.version}`)),
    ...ruleSet.cannotMeasure.map((what) => row('Kan inte mätas här', textValue(capital(what)))),
  ];
}

function sourceNote({ decision, date, note }: RuleFigures['source']): string | null {
  const parts = [decision, date, note].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
