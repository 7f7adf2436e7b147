import type { BalanceStep } from '../../model/balance.js';
import type { PublishedResult } from '../../model/result.js';
import type { RuleKind } from '../../model/rule.js';
import { isHidden, shownCell } from '../cells.js';
import { type Block, fold, paragraph, type ToldStep } from '../document/block.js';
import type { ReportContext } from '../report-context.js';
import type { Words } from '../words/words.js';

interface NamedStep {
  readonly title: string;
  readonly note: string;
  readonly step: BalanceStep;
  /** Of the rule whose contacts are counted. */
  readonly kind?: RuleKind;
}

/** Every row accounted for, step by step; the promises' own steps apart where there are several. */
export function balancePart({ result, words }: ReportContext): readonly Block[] {
  const { qualityWords } = words.sections;
  const ofRules = ruleSteps(result, words);
  const { rows, events } = result.balance;
  // Bars of all steps share one scale.
  const all = 'hidden' in rows ? events.total : rows.total;
  const ofLogs = logSteps(result, words);
  const told = (steps: readonly NamedStep[]): Block => ({
    kind: 'balance',
    steps: steps.map((step) => toldStep(step, all, words)),
  });
  const hidden = 'hidden' in rows || result.rules.some(({ readings }) => isHidden(readings[0].whole));
  const isOne = result.rules.length === 1;
  return [
    ...(ofLogs.length === 0 ? [] : [told([...ofLogs, ...(isOne ? ofRules : [])])]),
    ...(isOne || ofRules.length === 0 ? [] : [fold(qualityWords.balanceRules, [told(ofRules)])]),
    ...(hidden ? [paragraph(qualityWords.balanceHidden)] : []),
  ];
}

/** Steps that would tell the size of a group too small to show are left out. */
function logSteps({ balance, rules }: PublishedResult, words: Words): readonly NamedStep[] {
  const { rows, events, incoming, outgoing, contacts } = words.balance.balanceStepWords;
  const isWhole = rules.every(({ readings }) => shownCell(readings[0].whole) !== null);
  const counted: readonly NamedStep[] = [
    { ...events, step: balance.events },
    { ...incoming, step: balance.incoming },
    { ...outgoing, step: balance.outgoing },
    { ...contacts, step: balance.contacts },
  ];
  return [
    ...('hidden' in balance.rows ? [] : [{ ...rows, step: balance.rows }]),
    ...(isWhole ? counted : []),
  ];
}

function ruleSteps({ balance, rules }: PublishedResult, words: Words): readonly NamedStep[] {
  const shown = rules.filter(({ readings }) => shownCell(readings[0].whole) !== null);
  return balance.rules.flatMap(({ rule, step }) => {
    const found = shown.find((entry) => entry.rule === rule);
    if (found === undefined) return [];
    const { title, note } = words.balance.balanceStepWords.rule;
    const whole = rules.find((entry) => entry.rule === found.partOf);
    const name = whole === undefined ? found.title : `${whole.title}: ${found.title}`;
    return [{ title, note: rules.length > 1 ? `${note}, ${name}` : note, step, kind: found.kind }];
  });
}

/** `all`: what a full bar is of. */
function toldStep({ title, note, step, kind }: NamedStep, all: number, words: Words): ToldStep {
  const { capital, count } = words.format;
  const { sum, agrees, differs } = words.sections.qualityWords;
  const total = step.parts.reduce((added, part) => added + part.count, 0);
  return {
    title,
    note,
    total: count(step.total),
    parts: step.parts.map((part) => ({
      name: capital(words.balance.balancePartWords(part.part, kind)),
      figure: count(part.count),
      share: all === 0 ? 0 : Math.min(1, part.count / all),
    })),
    sum: {
      title: sum,
      figure: count(total),
      agrees: total === step.total,
      word: total === step.total ? agrees : differs,
    },
  };
}
