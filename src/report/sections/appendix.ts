import type { RuleKind } from '../../model/rule.js';
import { shownCell } from '../cells.js';
import { type Block, type Definition, heading } from '../document/block.js';
import { code, swedish } from '../document/inline.js';
import { numeric, type Row, table, textual } from '../document/table.js';
import { titleOfFormat } from '../format-title.js';
import { promiseLines } from '../promise-lines.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { sourceText } from '../words/source-text.js';
import { differenceFormula, survivalFormula, wilsonFormula } from './formulas.js';
import { fileName, rowsOf } from './method.js';
import { sampleFormulas } from './quality-sample.js';

/** Formulas, words, inputs with their checksums, the rules and the program. */
export function appendixSection(context: ReportContext): readonly Block[] {
  const { appendixTitles } = context.words.appendix;
  return [
    heading(3, appendixTitles.formulas),
    { kind: 'definitions', items: formulas(context) },
    heading(3, appendixTitles.words),
    { kind: 'definitions', items: terms(context) },
    heading(3, appendixTitles.inputs),
    inputs(context),
    heading(3, appendixTitles.rules),
    { kind: 'definitions', items: rules(context) },
  ];
}

/** Words of every report; then those that only some promises need. */
function terms({ rules, words }: ReportContext): readonly Definition[] {
  const { always, timeless, reach, indicative } = words.appendix.definitions;
  const hasKind = (...kinds: readonly RuleKind[]): boolean =>
    rules.some(({ rule }) => kinds.includes(rule.kind));
  return [
    ...always,
    ...(hasKind('route', 'content', 'account') ? timeless : []),
    ...(hasKind('reach') ? reach : []),
    ...(rules.some(({ rule }) => rule.indicative) ? indicative : []),
  ].map(([term, meaning]) => ({ term, meaning }));
}

function formulas(context: ReportContext): readonly Definition[] {
  const {
    rules: [first],
    words,
  } = context;
  const { count, interval, percent } = words.format;
  const { formulaWords } = words.appendix;
  const { formula: difference } = words.comparisonSection.comparisonSectionWords;
  const share = first === undefined ? null : (shownCell(first.main.whole)?.share ?? null);
  const example =
    share === null
      ? formulaWords.shareWithout
      : formulaWords.shareText(count(share.met), count(share.judged), percent(share.value, 1));
  const bounds = share === null ? '' : ` ${formulaWords.wilsonHere(interval(share, 1))}`;
  return [
    { term: formulaWords.share, meaning: example },
    { term: formulaWords.wilson, formula: wilsonFormula, meaning: `${formulaWords.wilsonText}${bounds}` },
    { term: formulaWords.survival, formula: survivalFormula, meaning: formulaWords.survivalText },
    { term: formulaWords.mean, meaning: formulaWords.meanText },
    { term: formulaWords.standing, meaning: formulaWords.standingText },
    { term: difference.term, formula: differenceFormula, meaning: difference.meaning },
    { term: formulaWords.causes, meaning: formulaWords.causesText },
    ...sampleFormulas(context),
  ];
}

function inputs({ result, words }: ReportContext): Block {
  const { inputTable } = words.appendix;
  const [file, format, rows, hash] = inputTable.columns;
  const logs: readonly Row[] = result.inputs.map((input) => ({
    head: input.sheet === null ? fileName(input.file) : `${fileName(input.file)} (${input.sheet})`,
    cells: [titleOfFormat(input, words), rowsOf(input, words), { content: code(input.sha256) }],
  }));
  return table({
    id: 'tabell-filer',
    caption: inputTable.caption,
    columns: [textual(file), textual(format), numeric(rows), textual(hash)],
    rows: [...logs, ...organisationRows({ result, words })],
  });
}

function organisationRows({
  result: { organisation },
  words,
}: Pick<ReportContext, 'result' | 'words'>): readonly Row[] {
  if (organisation === null) return [];
  const cells = [words.appendix.inputTable.organisation, '–', { content: code(organisation.sha256) }];
  return [{ head: fileName(organisation.file), cells }];
}

function rules({ result, rules: contexts, words }: ReportContext): readonly Definition[] {
  const { ruleSet, program } = result;
  const { ruleWords } = words.appendix;
  return [
    { term: ruleWords.ruleSet, meaning: [swedish(ruleSet.title), ` (${ruleSet.id})`] },
    { term: ruleWords.source, meaning: swedish(sourceText(ruleSet.source)) },
    ...contexts.map((rule) => ({ term: ruleWords.rule, meaning: ruleText(rule) })),
    { term: ruleWords.checksum, meaning: code(ruleSet.sha256) },
    { term: ruleWords.program, meaning: ruleWords.programText(program.name, program.version) },
  ];
}

function ruleText(context: RuleContext): string {
  const { rule, main, words } = context;
  const { ruleWords } = words.appendix;
  const [line] = promiseLines(context);
  return ruleWords.ruleText({
    id: rule.rule,
    title: rule.title,
    limit: line.limit,
    reading: `${main.title} (${main.reading})`,
    target: rule.indicative ? ruleWords.noTarget : line.target,
  });
}
