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
      ...items.flatMap((item) => wrapped(inert(terminalText(item)), width, '  ! ', '    ')),
      ...(ending === '' ? [] : wrapped(ending, width, '', '')),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** A runner of CI reads commands in what is written, and text from input must not give it any. */
function inert(text: string): string {
  return text.replaceAll('##[', '# #[').replaceAll('::', ': :');
}
