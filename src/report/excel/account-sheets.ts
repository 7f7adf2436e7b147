import type { BalanceStep } from '../../model/balance.js';
import type { Finding } from '../../model/finding.js';
import type { Result } from '../../model/result.js';
import type { RuleKind } from '../../model/rule.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { type Column, codeValue, countValue, textValue } from '../table-value.js';
import type { Words } from '../words/words.js';
import { shareColumns, total, within } from './cell-columns.js';
import { ruleColumn } from './group-columns.js';
import { type Sheet, sheetOf } from './sheet.js';

interface SensitivityRow {
  readonly rule: string;
  readonly variant: RuleFigures['sensitivity'][number];
}

function sensitivityColumns(words: Words): readonly Column<SensitivityRow>[] {
  const { codes, workbook } = words;
  const { accountHeadings: headings } = workbook;
  return [
    ruleColumn(words),
    {
      name: 'variant',
      heading: headings.variant,
      width: 34,
      value: ({ variant }) => codeValue(variant.variant, codes.sensitivityWords),
    },
    ...within(shareColumns(words), ({ variant }: SensitivityRow) => variant.share),
  ];
}

/** The main readings again with other choices of what counts as an answer. */
export function sensitivitySheet(result: Result, words: Words): Sheet {
  const rows = result.rules.flatMap(({ rule, sensitivity }) =>
    sensitivity.map((variant) => ({ rule, variant })),
  );
  return sheetOf(words.workbook.sheetNames.sensitivity, sensitivityColumns(words), rows);
}

interface EvidenceRow {
  readonly rule: string;
  readonly found: RuleFigures['evidence'][number];
}

function evidenceColumns({ pairing }: Result, words: Words): readonly Column<EvidenceRow>[] {
  const { codes, workbook } = words;
  const evidenceWords = codes.evidenceWords(pairing.counterpartWorkingDays);
  const { accountHeadings: headings } = workbook;
  return [
    ruleColumn(words),
    {
      name: 'channel',
      heading: workbook.groupHeadings.channel,
      width: 14,
      value: ({ found }) => codeValue(found.channel, codes.channelWords),
    },
    {
      name: 'evidence',
      heading: headings.evidence,
      width: 42,
      value: ({ found }) => codeValue(found.evidence, evidenceWords),
    },
    { name: 'count', heading: headings.answers, width: 12, value: ({ found }) => countValue(found.count) },
  ];
}

/** How the answers that count were found. */
export function evidenceSheet(result: Result, words: Words): Sheet {
  const rows = result.rules.flatMap(({ rule, evidence }) => evidence.map((found) => ({ rule, found })));
  return sheetOf(words.workbook.sheetNames.evidence, evidenceColumns(result, words), rows);
}

interface BalanceRow {
  readonly step: string;
  readonly part: string;
  readonly code: string;
  readonly count: number;
  readonly agrees: boolean | null;
}

function balanceColumns({ workbook }: Words): readonly Column<BalanceRow>[] {
  const { accountHeadings: headings, workbookWords: told } = workbook;
  return [
    { name: 'step', heading: headings.step, width: 54, value: ({ step }) => textValue(step) },
    { name: 'part', heading: headings.part, width: 52, value: ({ part }) => textValue(part) },
    { name: 'code', heading: headings.code, width: 32, value: ({ code }) => textValue(code) },
    { name: 'count', heading: headings.count, width: 12, value: ({ count }) => countValue(count) },
    {
      name: 'agrees',
      heading: headings.agrees,
      width: 18,
      value: ({ agrees }) => textValue(agrees === null ? null : agrees ? told.agrees : told.differs),
    },
  ];
}

/** Every sum of the run and the parts that it must equal. */
export function balanceSheet({ balance, rules: figures }: Result, words: Words): Sheet {
  const { rows, events, incoming, outgoing, contacts, rules } = balance;
  const { balanceStepWords: steps } = words.balance;
  const titleOf = ({ title, note }: StepName): string => `${title} ${note}`;
  const ofRules = rules.flatMap(({ rule, reading, step }) => {
    const kind = figures.find((one) => one.rule === rule)?.kind;
    const name = `${titleOf(steps.rule)}: ${rule}, ${reading}`;
    return balanceRows({ name, step, ...(kind === undefined ? {} : { kind }) }, words);
  });
  return sheetOf(words.workbook.sheetNames.balance, balanceColumns(words), [
    ...balanceRows({ name: titleOf(steps.rows), step: rows }, words),
    ...balanceRows({ name: titleOf(steps.events), step: events }, words),
    ...balanceRows({ name: titleOf(steps.incoming), step: incoming }, words),
    ...balanceRows({ name: titleOf(steps.outgoing), step: outgoing }, words),
    ...balanceRows({ name: titleOf(steps.contacts), step: contacts }, words),
    ...ofRules,
  ]);
}

interface StepName {
  readonly title: string;
  readonly note: string;
}

interface NamedStep {
  readonly name: string;
  readonly step: BalanceStep;
  /** Of the rule whose contacts are counted. */
  readonly kind?: RuleKind;
}

function balanceRows({ name, step, kind }: NamedStep, words: Words): readonly BalanceRow[] {
  const ofParts = total(Object.fromEntries(step.parts.map(({ part, count }) => [part, count])));
  const all = words.workbook.workbookWords.all;
  return [
    { step: name, part: all, code: '', count: step.total, agrees: step.total === ofParts },
    ...step.parts.map(({ part, count }) => ({
      step: name,
      part: words.balance.balancePartWords(part, kind),
      code: part,
      count,
      agrees: null,
    })),
  ];
}

interface FindingRow {
  readonly finding: Finding;
  readonly sentence: string;
}

function findingColumns({ findings, workbook }: Words): readonly Column<FindingRow>[] {
  const { accountHeadings: headings } = workbook;
  return [
    {
      name: 'code',
      heading: headings.finding,
      width: 36,
      value: ({ finding }) => codeValue(finding.code, findings.findingWords),
    },
    { name: 'sentence', heading: headings.sentence, width: 90, value: ({ sentence }) => textValue(sentence) },
  ];
}

/** What the reader should know of the data. */
export function qualitySheet({ findings, rules }: Result, words: Words): Sheet {
  const { findingSentence } = words.findings;
  const rows = findings.map((finding) => ({ finding, sentence: findingSentence(finding, rules) }));
  return sheetOf(words.workbook.sheetNames.quality, findingColumns(words), rows);
}
