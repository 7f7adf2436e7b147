import type { GateVerdicts } from '../../model/gate.js';
import type { PublishedResult } from '../../model/result.js';
import { toldFailures } from '../gates/told-failures.js';
import type { Words } from '../words/words.js';
import { terminalText, wrapped } from './terminal-text.js';

/** Every requirement that failed, for standard error; empty where none did. */
export function gateText(
  verdicts: GateVerdicts,
  published: Pick<PublishedResult, 'rules'>,
  { words, width }: { readonly words: Words; readonly width: number },
): string {
  return toldFailures(verdicts, published, words)
    .flatMap(({ heading, items, ending }) => [
      ...wrapped(heading, width, '', ''),
      ...items.flatMap((item) => wrapped(terminalText(item), width, '  ! ', '    ')),
      ...(ending === '' ? [] : wrapped(ending, width, '', '')),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
