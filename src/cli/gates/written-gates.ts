import { userError } from '../../errors/errors.js';
import type { GateLimit } from '../../model/gate.js';

/** One limit of `--fail-under` as it is written. */
export interface WrittenGate {
  /** Null for all rules. */
  readonly name: string | null;
  readonly limit: GateLimit;
}

const percent = /(?<percent>\d{1,3}(?:\.\d{1,4})?)\s*(?<sign>%?)\s*(?:,|$)/.source;
const forAll = new RegExp(`\\s*${percent}`, 'y');
const named = new RegExp(`\\s*(?<name>[^=]*[^=\\s])\\s*=\\s*${percent}`, 'y');

/**
 * The limits of one value of `--fail-under`, commas between: `90,svar-36h=95`. The one for all rules can only stand
 * first, so that `svar-36h=89,5` is refused and not taken for two. A name may hold commas.
 */
export function writtenGates(text: string): readonly WrittenGate[] {
  const gates: WrittenGate[] = [];
  let from = 0;
  while (from < text.length) {
    const found = (from === 0 ? matchAt(forAll, text, from) : null) ?? matchAt(named, text, from);
    const limit = limitOf(found?.groups?.['percent'] ?? '');
    if (found === null || limit === null) throw userError('gate-unreadable', { found: text });
    if (looksLikeShare(limit) && found.groups?.['sign'] === '')
      throw userError('gate-as-share', { found: text });
    gates.push({ name: found.groups?.['name'] ?? null, limit });
    from += found[0].length;
  }
  if (gates.length === 0) throw userError('gate-unreadable', { found: text });
  return gates;
}

/** `0.9`: whoever means nine tenths would set a limit that everything holds. */
function looksLikeShare({ units, unitsPerWhole }: GateLimit): boolean {
  return units > 0 && units * 100 < unitsPerWhole;
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** In whole numbers, so that nothing is rounded; null above 100. */
function limitOf(written: string): GateLimit | null {
  if (written === '') return null;
  const [whole = '', fraction = ''] = written.split('.');
  const unitsPerWhole = 100 * 10 ** fraction.length;
  const units = Number(whole + fraction);
  return units <= unitsPerWhole ? { units, unitsPerWhole } : null;
}
