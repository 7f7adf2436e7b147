import type { ReviewDesign, UnitDraw } from '../../model/quality.js';
import { type Column, countValue, dateValue, type TableValue, textValue } from '../table-value.js';
import type { Words } from '../words/words.js';
import { type Sheet, sheetOf } from './sheet.js';

export function instructionSheet({ kind }: ReviewDesign, { sample }: Words): Sheet {
  const { formWords: words, instructions } = sample;
  const columns: readonly Column<readonly [what: string, how: string]>[] = [
    { name: 'what', heading: words.instruction.what, width: 28, value: ([what]) => textValue(what) },
    { name: 'how', heading: words.instruction.how, width: 100, value: ([, how]) => textValue(how) },
  ];
  return sheetOf(words.sheets.instruction, columns, instructions[kind]);
}

/** How many contacts each unit had to draw from, and how many were drawn. */
export function unitSheet({ units }: ReviewDesign, { sample: { formWords: words } }: Words): Sheet {
  const { unit: unitHeading, population: populationHeading, drawn: drawnHeading } = words.unitColumns;
  const columns: readonly Column<UnitDraw>[] = [
    { name: 'unit', heading: unitHeading, width: 42, value: ({ unit }) => textValue(unit) },
    {
      name: 'population',
      heading: populationHeading,
      width: 12,
      value: ({ population }) => countValue(population),
    },
    { name: 'drawn', heading: drawnHeading, width: 12, value: ({ drawn }) => countValue(drawn) },
  ];
  return sheetOf(words.sheets.units, columns, units);
}

type FactKey = keyof Words['sample']['formWords']['facts'];

interface Fact {
  readonly key: FactKey;
  readonly value: TableValue;
}

/** What is needed to read the form back: whoever has the form alone has it all. */
export function factSheet(design: ReviewDesign, { sample: { formWords: words } }: Words): Sheet {
  const values = factValues(design, words);
  const { key: keyHeading, what, value: valueHeading } = words.factColumns;
  const columns: readonly Column<Fact>[] = [
    { name: 'key', heading: keyHeading, width: 16, value: ({ key }) => textValue(key) },
    { name: 'what', heading: what, width: 40, value: ({ key }) => textValue(words.facts[key]) },
    { name: 'value', heading: valueHeading, width: 48, value: ({ value }) => value },
  ];
  const keys = Object.keys(words.facts).filter((key): key is FactKey => key in values);
  return sheetOf(
    words.sheets.facts,
    columns,
    keys.map((key) => ({ key, value: values[key] })),
  );
}

function factValues(
  design: ReviewDesign,
  { yes, no }: Words['sample']['formWords'],
): Record<FactKey, TableValue> {
  const { period, whole, mail } = design;
  return {
    kind: textValue(design.kind),
    municipality: textValue(design.municipality),
    ruleSet: textValue(design.ruleSet),
    rule: textValue(design.rule),
    ruleTitle: textValue(design.ruleTitle),
    reading: textValue(design.reading),
    periodFrom: dateValue(period.from),
    periodUntil: dateValue(period.until),
    period: textValue(period.label),
    seed: countValue(design.seed),
    perUnit: textValue(design.perUnit ? yes : no),
    wholeMet: countValue(whole.met),
    wholeJudged: countValue(whole.judged),
    mailMet: countValue(mail.met),
    mailJudged: countValue(mail.judged),
  };
}
