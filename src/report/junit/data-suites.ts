import type { BalanceStep } from '../../model/balance.js';
import type { HiddenCell } from '../../model/cell.js';
import type { StrictFailure } from '../../model/gate.js';
import type { PublishedResult } from '../../model/result.js';
import { toldStrict } from '../gates/told-strict.js';
import type { Words } from '../words/words.js';
import type { Case, Suite } from './suite.js';

/** Every sum of the balance: that nothing in the logs was lost on the way. */
export function balanceSuite({ balance }: PublishedResult, words: Words): Suite {
  const { rules, ...steps } = balance;
  const named: readonly (readonly [string, BalanceStep | HiddenCell])[] = [
    ...Object.entries(steps),
    ...rules.map(({ rule, step }) => [`contacts.${rule}`, step] as const),
  ];
  return { name: 'balance', properties: [], cases: named.map(([name, step]) => stepCase(name, step, words)) };
}

/** Where parts are not published there is nothing to add up. */
function stepCase(name: string, step: BalanceStep | HiddenCell, { gates: { caseWords } }: Words): Case {
  if ('hidden' in step || (step.parts.length === 0 && step.total > 0)) {
    return { name, outcome: { what: 'skipped', why: caseWords.balanceHidden }, told: '' };
  }
  const { total, parts } = step;
  const sum = parts.reduce((added, { count }) => added + count, 0);
  return sum === total
    ? { name, outcome: { what: 'passed' }, told: caseWords.balanceAgrees }
    : { name, outcome: { what: 'failed', type: 'balance', message: caseWords.balanceDiffers }, told: '' };
}

/** Everything that can be pointed out of the logs, found or not; what is found fails under `--strict`. */
export function findingSuite(
  published: PublishedResult,
  strict: readonly StrictFailure[] | null,
  words: Words,
): Suite {
  const codes = Object.keys(words.findings.findingWords).sort();
  const cases = codes.map((code): Case => {
    const failure = strict?.find((one) => one.code === code);
    if (failure !== undefined) {
      const message = toldStrict(failure, published, words);
      return { name: code, outcome: { what: 'failed', type: 'finding', message }, told: '' };
    }
    const [first, ...others] = published.findings.filter((finding) => finding.code === code);
    const found = first === undefined ? null : { code: first.code, findings: [first, ...others] };
    const told = found === null ? words.gates.caseWords.noFinding : toldStrict(found, published, words);
    return { name: code, outcome: { what: 'passed' }, told };
  });
  return { name: 'findings', properties: [], cases };
}
