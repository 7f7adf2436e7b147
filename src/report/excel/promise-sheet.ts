import type { RuleFigures } from '../../model/rule-figures.js';
import type { PromiseLine } from '../promise-lines.js';
import {
  type Column,
  codeValue,
  countValue,
  dateValue,
  limitValue,
  none,
  textValue,
} from '../table-value.js';
import { partsOf, wholePromises } from '../view-rules.js';
import { sourceText } from '../words/source-text.js';
import type { Words } from '../words/words.js';
import { type Sheet, sheetOf } from './sheet.js';
import { type WorkingFigures, workingLines } from './working-lines.js';

interface PromiseRow {
  readonly rule: RuleFigures;
  readonly line: PromiseLine;
}

/** A part stands to no target of its own: it is the whole that is kept or departed from. */
function partStanding({ binding }: RuleFigures, { promises: { partWords } }: Words): string {
  return binding ? partWords.ofWhole : partWords.goalNote;
}

/** What came of the promise, first of all. */
function lineColumns(words: Words): readonly Column<PromiseRow>[] {
  const { promiseHeadings: headings } = words.workbook;
  return [
    { name: 'rule', heading: headings.rule, width: 28, value: ({ rule }) => textValue(rule.rule) },
    { name: 'title', heading: headings.title, width: 36, value: ({ line }) => textValue(line.title) },
    { name: 'part_of', heading: headings.partOf, width: 20, value: ({ rule }) => textValue(rule.partOf) },
    { name: 'figure', heading: headings.figure, width: 22, value: ({ line }) => textValue(line.figure) },
    { name: 'of', heading: headings.of, width: 18, value: ({ line }) => textValue(line.of) },
    { name: 'target', heading: headings.target, width: 24, value: ({ line }) => textValue(line.target) },
    {
      name: 'target_standing',
      heading: headings.standing,
      width: 30,
      value: ({ rule, line }) => textValue(rule.partOf === null ? line.standing : partStanding(rule, words)),
    },
  ];
}

/** How it is judged. */
function readingColumns(words: Words): readonly Column<PromiseRow>[] {
  const { promiseHeadings: headings } = words.workbook;
  const { codes, format } = words;
  return [
    {
      name: 'kind',
      heading: headings.kind,
      width: 16,
      value: ({ rule }) => codeValue(rule.kind, codes.ruleKindWords),
    },
    {
      name: 'allowed',
      heading: headings.allowed,
      width: 16,
      value: ({ rule }) => limitValue(rule.readings[0].allowed, words),
    },
    {
      name: 'reading',
      heading: headings.reading,
      width: 30,
      value: ({ rule }) => textValue(format.capital(rule.readings[0].title)),
    },
    {
      name: 'reading_note',
      heading: headings.readingNote,
      width: 40,
      value: ({ rule }) => textValue(rule.readingNote),
    },
  ];
}

/** Whom it speaks of, and when. */
function termColumns(words: Words): readonly Column<PromiseRow>[] {
  const { promiseHeadings: headings } = words.workbook;
  return [
    {
      name: 'scope',
      heading: headings.scope,
      width: 36,
      value: ({ rule }) => textValue(words.format.capital(words.scope.scopeText(rule))),
    },
    {
      name: 'exceptions',
      heading: headings.exceptions,
      width: 30,
      value: ({ rule }) => textValue(words.terms.exceptionsText(rule)),
    },
    {
      name: 'valid_from',
      heading: headings.validFrom,
      width: 12,
      value: ({ rule: { validFrom } }) => (validFrom === null ? none : dateValue(validFrom)),
    },
    {
      name: 'valid_until',
      heading: headings.validUntil,
      width: 12,
      value: ({ rule: { validUntil } }) => (validUntil === null ? none : dateValue(validUntil)),
    },
  ];
}

/** What it weighs, where it stands, and which contacts it leaves to others. */
function originColumns(words: Words): readonly Column<PromiseRow>[] {
  const { promiseHeadings: headings } = words.workbook;
  const { codes, columns } = words;
  return [
    {
      name: 'indicative',
      heading: headings.indicative,
      width: 11,
      value: ({ rule }) => textValue(columns.yesNoWords[rule.indicative ? 'yes' : 'no']),
    },
    {
      name: 'severity',
      heading: headings.severity,
      width: 12,
      value: ({ rule }) => codeValue(rule.severity, codes.severityWords),
    },
    {
      name: 'measure_id',
      heading: headings.measureId,
      width: 16,
      value: ({ rule }) => textValue(rule.measureId),
    },
    { name: 'promise', heading: headings.promise, width: 60, value: ({ rule }) => textValue(rule.promise) },
    {
      name: 'source',
      heading: headings.source,
      width: 60,
      value: ({ rule }) => textValue(sourceText(rule.source)),
    },
    {
      name: 'out_of_scope',
      heading: headings.outOfScope,
      width: 12,
      value: ({ rule }) => countValue(rule.outOfScope),
    },
    {
      name: 'taken_over',
      heading: headings.takenOver,
      width: 26,
      value: ({ rule }) =>
        textValue(rule.takenOver.map(({ by, contacts }) => `${by}: ${contacts}`).join('; ')),
    },
  ];
}

/** A row for each promise in the order of the report, its channels with own targets and its parts after it. */
export function promiseSheet(figures: WorkingFigures, words: Words): Sheet {
  const { rules } = figures.result;
  const rows = wholePromises(rules).flatMap((whole) =>
    [whole, ...partsOf(rules, whole)].flatMap((rule) =>
      workingLines(rule, figures, words).map((line): PromiseRow => ({ rule, line })),
    ),
  );
  return sheetOf(
    words.workbook.sheetNames.promises,
    [...lineColumns(words), ...readingColumns(words), ...termColumns(words), ...originColumns(words)],
    rows,
  );
}
