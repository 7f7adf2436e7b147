import type { Finding } from '../../model/finding.js';
import type { BalanceStep, Result, RuleFigures } from '../../model/result.js';
import type { RuleKind } from '../../model/rule.js';
import { type Column, codeValue, countValue, textValue } from '../table-value.js';
import { balancePartWords, balanceStepWords } from '../words/sv/balance.js';
import { channelWords, evidenceWords, findingWords, sensitivityWords } from '../words/sv/codes.js';
import { findingSentence } from '../words/sv/findings.js';
import { shareColumns, total, within } from './cell-columns.js';
import { type Sheet, sheetOf } from './sheet.js';
import { mismatchWord } from './styles.js';

interface SensitivityRow {
  readonly rule: string;
  readonly variant: RuleFigures['sensitivity'][number];
}

const sensitivityColumns: readonly Column<SensitivityRow>[] = [
  { name: 'rule', heading: 'Löfte', width: 28, value: ({ rule }) => textValue(rule) },
  {
    name: 'variant',
    heading: 'Om svaren räknas så',
    width: 34,
    value: ({ variant }) => codeValue(variant.variant, sensitivityWords),
  },
  ...within(shareColumns, ({ variant }: SensitivityRow) => variant.share),
];

/** The main readings again with other choices of what counts as an answer. */
export function sensitivitySheet(result: Result): Sheet {
  const rows = result.rules.flatMap(({ rule, sensitivity }) =>
    sensitivity.map((variant) => ({ rule, variant })),
  );
  return sheetOf('Känslighet', sensitivityColumns, rows);
}

interface EvidenceRow {
  readonly rule: string;
  readonly found: RuleFigures['evidence'][number];
}

const evidenceColumns: readonly Column<EvidenceRow>[] = [
  { name: 'rule', heading: 'Löfte', width: 28, value: ({ rule }) => textValue(rule) },
  {
    name: 'channel',
    heading: 'Kanal',
    width: 14,
    value: ({ found }) => codeValue(found.channel, channelWords),
  },
  {
    name: 'evidence',
    heading: 'Så hittades svaret',
    width: 42,
    value: ({ found }) => codeValue(found.evidence, evidenceWords),
  },
  { name: 'count', heading: 'Antal svar', width: 12, value: ({ found }) => countValue(found.count) },
];

/** How the answers that count were found. */
export function evidenceSheet(result: Result): Sheet {
  const rows = result.rules.flatMap(({ rule, evidence }) => evidence.map((found) => ({ rule, found })));
  return sheetOf('Bevis', evidenceColumns, rows);
}

interface BalanceRow {
  readonly step: string;
  readonly part: string;
  readonly code: string;
  readonly count: number;
  readonly agrees: boolean | null;
}

const balanceColumns: readonly Column<BalanceRow>[] = [
  { name: 'step', heading: 'Summa', width: 54, value: ({ step }) => textValue(step) },
  { name: 'part', heading: 'Del', width: 52, value: ({ part }) => textValue(part) },
  { name: 'code', heading: 'Kod', width: 32, value: ({ code }) => textValue(code) },
  { name: 'count', heading: 'Antal', width: 12, value: ({ count }) => countValue(count) },
  {
    name: 'agrees',
    heading: 'Delarna mot summan',
    width: 18,
    value: ({ agrees }) => textValue(agrees === null ? null : agrees ? 'stämmer' : mismatchWord),
  },
];

/** Every sum of the run and the parts that it must equal. */
export function balanceSheet({ balance, rules: figures }: Result): Sheet {
  const { rows, events, incoming, outgoing, contacts, rules } = balance;
  const steps = { rows, events, incoming, outgoing, contacts };
  return sheetOf('Balans', balanceColumns, [
    ...Object.entries(steps).flatMap(([name, step]) => balanceRows(stepTitle(name), step)),
    ...rules.flatMap(({ rule, reading, step }) => {
      const kind = figures.find((one) => one.rule === rule)?.kind;
      return balanceRows(`${stepTitle('rule')}: ${rule}, ${reading}`, step, kind);
    }),
  ]);
}

function stepTitle(name: string): string {
  const words: { readonly [name: string]: { readonly title: string; readonly note: string } } =
    balanceStepWords;
  const found = words[name];
  return found === undefined ? name : `${found.title} ${found.note}`;
}

function balanceRows(
  step: string,
  { total: sum, parts }: BalanceStep,
  kind?: RuleKind,
): readonly BalanceRow[] {
  const ofParts = total(Object.fromEntries(parts.map(({ part, count }) => [part, count])));
  return [
    { step, part: 'allt', code: '', count: sum, agrees: sum === ofParts },
    ...parts.map(({ part, count }) => ({
      step,
      part: balancePartWords(part, kind),
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

const findingColumns: readonly Column<FindingRow>[] = [
  {
    name: 'code',
    heading: 'Fynd',
    width: 36,
    value: ({ finding }) => codeValue(finding.code, findingWords),
  },
  { name: 'sentence', heading: 'Det betyder', width: 90, value: ({ sentence }) => textValue(sentence) },
];

/** What the reader should know of the data. */
export function qualitySheet({ findings, rules }: Result): Sheet {
  const rows = findings.map((finding) => ({ finding, sentence: findingSentence(finding, rules) }));
  return sheetOf('Datakvalitet', findingColumns, rows);
}
