import { shownCell } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import {
  appendixTitles,
  definitionsFor,
  formulaWords,
  inputTable,
  ruleWords,
} from '../../words/sv/appendix.js';
import { count, interval, percent } from '../../words/sv/format.js';
import { promiseLines } from '../../words/sv/promise-lines.js';
import { sourceWords } from '../../words/sv/sections.js';
import type { ReportContext, RuleContext } from '../context.js';
import { survivalFormula, wilsonFormula } from '../formulas.js';
import { numeric, type Row, table, textual } from '../table.js';
import { fileName } from './method.js';

/** Formulas, words, inputs with their checksums, the rules and the program. */
export function appendixSection(context: ReportContext): Html {
  return html`<h3>${appendixTitles.formulas}</h3>
${formulas(context)}<h3>${appendixTitles.words}</h3>
<dl class="definitions">
${definitionsFor(context.rules.map(({ rule }) => rule)).map(([term, meaning]) => definition(term, meaning))}</dl>
<h3>${appendixTitles.inputs}</h3>
${inputs(context)}<h3>${appendixTitles.rules}</h3>
${rules(context)}`;
}

function definition(term: string, meaning: Html | string): Html {
  return html`<dt>${term}</dt><dd>${meaning}</dd>
`;
}

function formulas({ rules: [first] }: ReportContext): Html {
  const share = first === undefined ? null : (shownCell(first.main.whole)?.share ?? null);
  const example =
    share === null
      ? formulaWords.shareWithout
      : formulaWords.shareText(count(share.met), count(share.judged), percent(share.value, 1));
  const bounds = share === null ? '' : ` ${formulaWords.wilsonHere(interval(share, 1))}`;
  return html`<dl class="definitions">
${definition(formulaWords.share, example)}${definition(formulaWords.wilson, html`${wilsonFormula(formulaWords.wilson)}${formulaWords.wilsonText}${bounds}`)}${definition(formulaWords.survival, html`${survivalFormula(formulaWords.survival)}${formulaWords.survivalText}`)}${definition(formulaWords.mean, formulaWords.meanText)}${definition(formulaWords.standing, formulaWords.standingText)}</dl>
`;
}

function inputs({ result }: ReportContext): Html {
  const [file = '', format = '', rows = '', hash = ''] = inputTable.columns;
  const logs: readonly Row[] = result.inputs.map((input) => ({
    head: input.sheet === null ? fileName(input.file) : `${fileName(input.file)} (${input.sheet})`,
    cells: [input.format, count(input.rows), { content: html`<code>${input.sha256}</code>` }],
  }));
  const organisation: readonly Row[] =
    result.organisation === null
      ? []
      : [
          {
            head: fileName(result.organisation.file),
            cells: [
              inputTable.organisation,
              '–',
              { content: html`<code>${result.organisation.sha256}</code>` },
            ],
          },
        ];
  return table({
    id: 'tabell-filer',
    caption: inputTable.caption,
    columns: [textual(file), textual(format), numeric(rows), textual(hash)],
    rows: [...logs, ...organisation],
  });
}

function rules({ result, rules: contexts }: ReportContext): Html {
  const { ruleSet, program } = result;
  return html`<dl class="definitions">
${definition(ruleWords.ruleSet, `${ruleSet.title} (${ruleSet.id})`)}${definition(ruleWords.source, sourceWords(ruleSet.source))}${contexts.map((rule) => definition(ruleWords.rule, ruleText(rule)))}${definition(ruleWords.checksum, html`<code>${ruleSet.sha256}</code>`)}${definition(ruleWords.program, ruleWords.programText(program.name, program.version))}</dl>
`;
}

function ruleText(context: RuleContext): string {
  const { rule, main } = context;
  const [line] = promiseLines(context);
  return ruleWords.ruleText({
    id: rule.rule,
    title: rule.title,
    limit: line.limit,
    reading: `${main.title} (${main.reading})`,
    target: rule.indicative ? ruleWords.noTarget : line.target,
  });
}
