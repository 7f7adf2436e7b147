import type { GateVerdicts } from '../../model/gate.js';
import type { PublishedResult } from '../../model/result.js';
import { toldFailures } from '../gates/told-failures.js';
import { toldGate } from '../gates/told-gate.js';
import type { Words } from '../words/words.js';
import { markdownText } from './escape.js';

/** What was required of the run, those that failed first; empty where nothing was. */
export function gates(verdicts: GateVerdicts, published: PublishedResult, words: Words): string {
  const { checks, strict } = verdicts;
  if (checks.length === 0 && strict === null) return '';
  const { allHold, heading } = words.gates.gateWords;
  const failures = toldFailures(verdicts, published, words);
  const others = checks.filter(({ fails }) => !fails).map((check) => toldGate(check, words));
  const parts = [
    `## ${markdownText(heading)}`,
    failures.length === 0 ? markdownText(allHold) : '',
    ...failures.flatMap(({ heading: said, items, ending }) => [
      markdownText(said),
      listOf('❌', items),
      markdownText(ending),
    ]),
    listOf('✅', others),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function listOf(mark: string, items: readonly string[]): string {
  return items.map((text) => `- ${mark} ${markdownText(text)}`).join('\n');
}
