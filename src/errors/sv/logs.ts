import { choiceExamples } from '../choice-examples.js';
import type { WordsOf } from '../error-words.js';
import type { LogFacts, UnknownWords } from '../facts/logs.js';
import { raisedLimit } from '../raised-limit.js';
import { grouped } from './grouped.js';

export const logs: WordsOf<LogFacts> = {
  'excel-unreadable': ({ file }) => ({
    message: `Excelfilen ${file} går inte att läsa. Den är skadad, eller skriven på ett sätt som programmet inte kan läsa.`,
    advice:
      'Öppna filen i Excel och spara den på nytt som Excelarbetsbok (.xlsx), eller ta ut loggen som CSV.',
    example: 'servicematning inspect loggar/mejl.xlsx',
  }),
  'too-many-cells': ({ file, mostBytes }) => ({
    message: `Excelfilen ${file} har för många celler eller blad, eller celler mycket långt till höger.`,
    advice:
      'Ta bort det som står till höger om loggen, eller spara bladet som CSV. Ska allt läsas höjer du gränsen.',
    example: `--max-input-size ${raisedLimit(mostBytes)}`,
  }),
  'sheet-not-found': ({ file, sheet, sheets }) => ({
    message: `${file} har inget blad som heter ”${sheet}”. Bladen heter: ${sheets.join(', ')}.`,
    advice: 'Rätta ”sheet” i projektfilen.',
    example: `sheet: ${JSON.stringify(sheets[0] ?? 'Blad1')}`,
  }),
  'several-sheets': ({ file, sheets }) => {
    const [first = '', ...others] = sheets.map((sheet) => `sheet: ${JSON.stringify(sheet)}`);
    return {
      message: `${file} har flera blad som ser ut som loggar: ${sheets.join(', ')}.`,
      advice:
        'Välj blad med ”sheet” vid filen under ”inputs” i projektfilen. Ska fler läsas anger du filen en gång för varje blad.',
      example: first,
      inputLines: [first, ...others.map((other) => `# ska fler läsas: filen en gång till, med ${other}`)],
    };
  },
  'ambiguous-dates': ({ file, examples }) => ({
    message: `I ${file} går det inte att avgöra om dagen eller månaden står först i datumen: ${datesOf(examples)}. Inget datum i filen har en dag efter den 12:e.`,
    advice:
      'Ta ut loggen med datum skrivna som 2018-10-08, eller för en längre tid så att även senare dagar är med. Vet du vad som står först skriver du dateOrder: day-first eller dateOrder: month-first vid filen under ”inputs” i projektfilen.',
    example: 'dateOrder: day-first',
    inputLines: ['dateOrder: day-first', '# eller dateOrder: month-first'],
  }),
  'dates-contradict': ({ file, examples }) => ({
    message: `I ${file} står dagen först i vissa datum och månaden först i andra: ${datesOf(examples)}.`,
    advice:
      'Filen är troligen sammanfogad av flera uttag. Ange uttagen var för sig, eller skriv datumen med året först.',
    example: '2018-10-08',
  }),
  'no-events': ({ files }) => ({
    message: `Inga mejl eller samtal gick att läsa i ${files.join(', ')}.`,
    advice: 'Kontrollera att filerna är logguttag med minst en rad under rubrikraden.',
    example: `servicematning inspect ${files[0] ?? 'loggar/mejl.csv'}`,
  }),
  'too-many-rejected': ({ rejected, rows, limit, examples, unknownWords }) => ({
    message: `${grouped(rejected)} av ${grouped(rows)} rader gick inte att läsa. Det är mer än gränsen ${limit} procent, så ingen rapport skrevs. De första:\n${examples.map((line) => `  ${line}`).join('\n')}`,
    advice: `${explainAdvice(unknownWords)} Höj gränsen bara om raderna får saknas: --max-rejected ${percentOf(rejected, rows)}.`,
    example: `servicematning inspect ${unknownWords?.file ?? 'loggar/mejl.csv'}`,
  }),
};

/** What can be done about the rows, as far as their format allows. */
function explainAdvice(unknown: UnknownWords | null): string {
  if (unknown === null || unknown.column === '') return 'Rätta uttaget eller filen.';
  const { column, choice, described } = unknown;
  if (choice === null)
    return `Formatet känner inte det som står i kolumnen ”${column}”, och det går inte att förklara i projektfilen. Se på raderna. Gäller de annat än kontakter: gå förbi dem med skip vid filen under inputs, till exempel skip: { ${JSON.stringify(column)}: ^Fax }.`;
  return described === null
    ? `Säg i projektfilen vad orden i kolumnen ”${column}” betyder, under inputFormats med till exempel ${choiceExamples[choice]}. servicematning inspect föreslår raderna.`
    : `Säg vad orden i kolumnen ”${column}” betyder där ${described} är beskrivet, med till exempel ${choiceExamples[choice]}.`;
}

function percentOf(rejected: number, rows: number): number {
  return Math.ceil((rejected / rows) * 100);
}

function datesOf(examples: LogFacts['ambiguous-dates']['examples']): string {
  return examples.map(({ row, text }) => `rad ${row} ”${text}”`).join(', ');
}
