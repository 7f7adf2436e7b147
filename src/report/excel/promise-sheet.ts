import type { Result, RuleFigures } from '../../model/result.js';
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
import { wordedRule } from '../worded-rule.js';
import { ruleKindWords, severityWords } from '../words/sv/codes.js';
import { capital } from '../words/sv/format.js';
import { type PromiseLine, promiseLines } from '../words/sv/promise-lines.js';
import { partWords } from '../words/sv/promises.js';
import { scopeText } from '../words/sv/scope.js';
import { sourceWords } from '../words/sv/sections.js';
import { exceptionsText } from '../words/sv/terms.js';
import { type Sheet, sheetOf } from './sheet.js';

interface PromiseRow {
  readonly rule: RuleFigures;
  readonly line: PromiseLine;
}

const yesNo = (value: boolean): ReturnType<typeof textValue> => textValue(value ? 'ja' : 'nej');

/** A part stands to no target of its own: it is the whole that is kept or departed from. */
function partStanding({ binding }: RuleFigures): string {
  return binding ? partWords.ofWhole : partWords.goalNote;
}

/** What came of the promise, first of all. */
const lineColumns: readonly Column<PromiseRow>[] = [
  { name: 'rule', heading: 'Löfte', width: 28, value: ({ rule }) => textValue(rule.rule) },
  { name: 'title', heading: 'Titel', width: 36, value: ({ line }) => textValue(line.title) },
  { name: 'part_of', heading: 'Del av', width: 20, value: ({ rule }) => textValue(rule.partOf) },
  { name: 'figure', heading: 'Utfall', width: 22, value: ({ line }) => textValue(line.figure) },
  { name: 'of', heading: 'Underlag', width: 18, value: ({ line }) => textValue(line.of) },
  { name: 'target', heading: 'Mål', width: 24, value: ({ line }) => textValue(line.target) },
  {
    name: 'target_standing',
    heading: 'Läge',
    width: 30,
    value: ({ rule, line }) => textValue(rule.partOf === null ? line.standing : partStanding(rule)),
  },
];

/** What the rule set says of it. */
const termColumns: readonly Column<PromiseRow>[] = [
  { name: 'kind', heading: 'Slag', width: 16, value: ({ rule }) => codeValue(rule.kind, ruleKindWords) },
  {
    name: 'allowed',
    heading: 'Gräns',
    width: 16,
    value: ({ rule }) => limitValue(rule.readings[0].allowed),
  },
  {
    name: 'reading',
    heading: 'Tolkning',
    width: 30,
    value: ({ rule }) => textValue(capital(rule.readings[0].title)),
  },
  { name: 'reading_note', heading: 'Varför', width: 40, value: ({ rule }) => textValue(rule.readingNote) },
  { name: 'scope', heading: 'Gäller', width: 36, value: ({ rule }) => textValue(capital(scopeText(rule))) },
  {
    name: 'exceptions',
    heading: 'Undantag',
    width: 30,
    value: ({ rule }) => textValue(exceptionsText(rule)),
  },
  {
    name: 'valid_from',
    heading: 'Gäller från',
    width: 12,
    value: ({ rule: { validFrom } }) => (validFrom === null ? none : dateValue(validFrom)),
  },
  {
    name: 'valid_until',
    heading: 'Gäller till',
    width: 12,
    value: ({ rule: { validUntil } }) => (validUntil === null ? none : dateValue(validUntil)),
  },
  { name: 'indicative', heading: 'Vägledande', width: 11, value: ({ rule }) => yesNo(rule.indicative) },
  {
    name: 'severity',
    heading: 'Tyngd',
    width: 12,
    value: ({ rule }) => codeValue(rule.severity, severityWords),
  },
  {
    name: 'measure_id',
    heading: 'Mått hos andra',
    width: 16,
    value: ({ rule }) => textValue(rule.measureId),
  },
  { name: 'promise', heading: 'Löftets ord', width: 60, value: ({ rule }) => textValue(rule.promise) },
  { name: 'source', heading: 'Källa', width: 60, value: ({ rule }) => textValue(sourceWords(rule.source)) },
  {
    name: 'out_of_scope',
    heading: 'Omfattas inte',
    width: 12,
    value: ({ rule }) => countValue(rule.outOfScope),
  },
  {
    name: 'taken_over',
    heading: 'Bedöms mot snävare löften',
    width: 26,
    value: ({ rule }) => textValue(rule.takenOver.map(({ by, contacts }) => `${by}: ${contacts}`).join('; ')),
  },
];

/** A row for each promise in the order of the report, its channels with own targets and its parts after it. */
export function promiseSheet({ rules }: Result): Sheet {
  const rows = wholePromises(rules).flatMap((whole) =>
    [whole, ...partsOf(rules, whole)].flatMap((rule) =>
      promiseLines(wordedRule(rule, rules)).map((line): PromiseRow => ({ rule, line })),
    ),
  );
  return sheetOf('Löften', [...lineColumns, ...termColumns], rows);
}
