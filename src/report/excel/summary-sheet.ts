import type { Result } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { countValue, dateValue, instantValue, none, type TableValue, textValue } from '../table-value.js';
import { wholePromises } from '../view-rules.js';
import { sourceText } from '../words/source-text.js';
import type { Words } from '../words/words.js';
import type { Sheet } from './sheet.js';
import { type WorkingFigures, workingLines } from './working-lines.js';

type Row = readonly [what: TableValue, value: TableValue, note: TableValue];

/** First of all that this is working material; then what was measured, and each promise's figures. */
export function summarySheet(figures: WorkingFigures, remarks: readonly string[], words: Words): Sheet {
  const { result } = figures;
  const { sheetNames, summarySheetWords: told, workbookWords } = words.workbook;
  return {
    name: sheetNames.summary,
    notice: workbookWords.notice,
    columns: [
      { name: 'what', heading: told.what, width: 48 },
      { name: 'value', heading: told.value, width: 48 },
      { name: 'note', heading: told.note, width: 70 },
    ],
    rows: [
      ...remarks.map((remark) => row(told.lists, none, remark)),
      ...wholePromises(result.rules).map((rule) => ruleRow(rule, figures, words)),
      ...frameRows(result, words),
    ],
  };
}

function row(what: string, value: TableValue, note: string | null = null): Row {
  return [textValue(what), value, textValue(note)];
}

/** One row a promise: the sheet of promises has the rest. */
function ruleRow(rule: RuleFigures, figures: WorkingFigures, words: Words): Row {
  const [{ title, figure, standing }] = workingLines(rule, figures, words);
  return row(title, textValue(figure), standing);
}

function frameRows(result: Result, words: Words): readonly Row[] {
  const { calendar, period, program, ruleSet } = result;
  const { summarySheetWords: told } = words.workbook;
  const hours = words.hours.weekHoursText(calendar.spec.hours);
  return [
    row(told.municipality, textValue(result.municipality)),
    row(told.ruleSet, textValue(ruleSet.id), `${ruleSet.title}, ${ruleSet.municipality}`),
    row(told.source, textValue(sourceText(ruleSet.source))),
    row(told.firstDay, dateValue(period.from), period.label),
    row(told.lastDay, dateValue(period.until)),
    row(told.workingDays, countValue(calendar.workingDays)),
    row(told.hours, textValue(hours), calendar.spec.hoursAssumed ? told.hoursAssumed : null),
    ...result.logEnd.map(({ channel, at, declared }) => {
      const what = told.logEnd(words.codes.channelWords[channel]);
      return row(what, instantValue(at), declared ? told.declared : told.lastEvent);
    }),
    row(told.reportDate, dateValue(result.reportDate)),
    row(told.program, textValue(`${program.name} ${program.version}`)),
    ...ruleSet.cannotMeasure.map((what) => row(told.cannotMeasure, textValue(words.format.capital(what)))),
  ];
}
