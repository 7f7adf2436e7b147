import type { Result, RuleFigures } from '../../model/result.js';
import { countValue, dateValue, instantValue, none, type TableValue, textValue } from '../table-value.js';
import { wholePromises } from '../view-rules.js';
import { wordedRule } from '../worded-rule.js';
import { channelWords } from '../words/sv/codes.js';
import { capital } from '../words/sv/format.js';
import { weekHoursText } from '../words/sv/hours.js';
import { promiseLines } from '../words/sv/promise-lines.js';
import { sourceWords } from '../words/sv/sections.js';
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
      ...wholePromises(result.rules).map((rule) => ruleRow(rule, result.rules)),
      ...frameRows(result),
    ],
  };
}

function row(what: string, value: TableValue, note: string | null = null): Row {
  return [textValue(what), value, textValue(note)];
}

/** One row a promise: the sheet of promises has the rest. */
function ruleRow(rule: RuleFigures, all: readonly RuleFigures[]): Row {
  const [{ title, figure, standing }] = promiseLines(wordedRule(rule, all));
  return row(title, textValue(figure), standing);
}

function frameRows(result: Result): readonly Row[] {
  const { calendar, period, program, ruleSet } = result;
  const assumed = calendar.spec.hoursAssumed ? 'Antagna: kommunen har inte bekräftat dem.' : null;
  return [
    row('Kommun', textValue(result.municipality)),
    row('Regelverk', textValue(ruleSet.id), `${ruleSet.title}, ${ruleSet.municipality}`),
    row('Källa', textValue(sourceWords(ruleSet.source))),
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
