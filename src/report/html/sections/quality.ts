import type { Finding } from '../../../model/finding.js';
import type { BalanceStep, PublishedResult } from '../../../model/result.js';
import type { RuleKind } from '../../../model/rule.js';
import { isHidden, shownCell } from '../../cells.js';
import { plainBar } from '../../charts/outcome-bars.js';
import { type Html, html } from '../../markup.js';
import { expiredPromises, wholePromises } from '../../view-rules.js';
import { balancePartWords, balanceStepWords } from '../../words/sv/balance.js';
import { findingWords } from '../../words/sv/codes.js';
import { expiredSentences, findingSentence } from '../../words/sv/findings.js';
import { capital, count } from '../../words/sv/format.js';
import { qualityWords } from '../../words/sv/sections.js';
import type { ReportContext } from '../context.js';
import { correctionPart } from './corrections.js';

interface NamedStep {
  readonly title: string;
  readonly note: string;
  readonly step: BalanceStep;
  /** Of the rule whose contacts are counted. */
  readonly kind?: RuleKind;
}

/** Every row accounted for, step by step, and what the reader should know of the logs. */
export function qualitySection(context: ReportContext): Html {
  const { result } = context;
  const { steps, ofRules } = balanceSteps(result);
  const hidden = result.rules.some(({ readings }) => isHidden(readings[0].whole));
  return html`<h3>${qualityWords.balance}</h3>
<p>${qualityWords.balanceIntro}</p>
${stepList(steps, result)}${
  ofRules.length > 0 &&
  html`<details class="groups"><summary>${qualityWords.balanceRules}</summary>
${stepList(ofRules, result)}</details>
`
}${
  hidden &&
  html`<p>${qualityWords.balanceHidden}</p>
`
}${correctionPart(context)}<h3>${qualityWords.findings}</h3>
${findings(result)}`;
}

/** Steps that would tell the size of a group too small to show are left out. */
function balanceSteps({ balance, rules }: PublishedResult): {
  readonly steps: readonly NamedStep[];
  /** Apart where there are several promises. */
  readonly ofRules: readonly NamedStep[];
} {
  const shown = rules.filter(({ readings }) => shownCell(readings[0].whole) !== null);
  const ruleSteps = balance.rules.flatMap(({ rule, step }) => {
    const found = shown.find((entry) => entry.rule === rule);
    if (found === undefined) return [];
    const { title, note } = balanceStepWords.rule;
    const whole = rules.find((entry) => entry.rule === found.partOf);
    const name = whole === undefined ? found.title : `${whole.title}: ${found.title}`;
    return [{ title, note: rules.length > 1 ? `${note}, ${name}` : note, step, kind: found.kind }];
  });
  const steps = [
    { ...balanceStepWords.rows, step: balance.rows },
    ...(shown.length === rules.length ? contactSteps(balance) : []),
  ];
  return rules.length > 1 ? { steps, ofRules: ruleSteps } : { steps: [...steps, ...ruleSteps], ofRules: [] };
}

function stepList(steps: readonly NamedStep[], { balance }: PublishedResult): Html {
  return html`<ol class="steps">
${steps.map((step) => stepItem(step, balance.rows.total))}</ol>
`;
}

function contactSteps(balance: PublishedResult['balance']): readonly NamedStep[] {
  return [
    { ...balanceStepWords.events, step: balance.events },
    { ...balanceStepWords.incoming, step: balance.incoming },
    { ...balanceStepWords.outgoing, step: balance.outgoing },
    { ...balanceStepWords.contacts, step: balance.contacts },
  ];
}

function stepItem({ title, note, step, kind }: NamedStep, rows: number): Html {
  const sum = step.parts.reduce((total, part) => total + part.count, 0);
  const agrees = sum === step.total;
  const sign = agrees
    ? html`<span class="agrees">✓ ${qualityWords.agrees}</span>`
    : html`<span class="differs">✗ ${qualityWords.differs}</span>`;
  return html`<li><div class="total"><b>${count(step.total)}</b><strong>${title}</strong><span>${note}</span></div>
<table><caption>${title}</caption><tbody>
${step.parts.map((part) => partRow(balancePartWords(part.part, kind), part.count, rows))}<tr class="sum"><th scope="row">${qualityWords.sum}${sign}</th><td></td><td class="figure">${count(sum)}</td></tr>
</tbody></table></li>
`;
}

/** Bars of all steps share one scale: the rows of the logs. */
function partRow(name: string, contained: number, rows: number): Html {
  const share = rows === 0 ? 0 : Math.min(1, contained / rows);
  return html`<tr><th scope="row">${capital(name)}</th><td class="bar">${plainBar(share)}</td><td class="figure">${count(contained)}</td></tr>
`;
}

function findings(result: PublishedResult): Html {
  const expired = expiredSentences(expiredPromises(result), wholePromises(result.rules).length);
  const others = result.findings.filter(({ code }) => code !== 'rule-expired');
  const items = [
    ...expired.map((sentence) => [findingWords['rule-expired'], sentence] as const),
    ...others.map((finding) => [findingWords[finding.code], publishedSentence(finding, result)] as const),
  ];
  if (items.length === 0)
    return html`<p>${qualityWords.noFindings}</p>
`;
  return html`<ul>
${items.map(
  ([title, sentence]) => html`<li><strong>${capital(title)}.</strong> ${sentence}</li>
`,
)}</ul>
`;
}

/** A finding may not tell the size of a group that the tables hide. */
function publishedSentence(finding: Finding, result: PublishedResult): string {
  const reveals = finding.code === 'unknown-units' && (finding.contacts < 5 || hidesUnknownUnit(result));
  return reveals ? qualityWords.unknownUnitsHidden : findingSentence(finding, result.rules);
}

function hidesUnknownUnit({ rules }: PublishedResult): boolean {
  return rules.some(({ readings }) =>
    readings.some(({ units }) => units.some(({ kind, cell }) => kind === null && isHidden(cell))),
  );
}
