import type { Finding } from '../../model/finding.js';
import type { PairingTerms } from '../../model/terms.js';
import type { DataFacts } from '../gathering/data-facts.js';
import { when } from './when.js';

export interface TwinFacts {
  readonly facts: DataFacts;
  readonly pairing: Pick<PairingTerms, 'sameCalls'>;
}

/** Formats that both have many of the calls of the one with fewer, where the project does not say that they may. */
export function twinFindings({ facts, pairing }: TwinFacts): readonly Finding[] {
  const { knownCallers, callTwins } = facts;
  const chosen = pairing.sameCalls?.systems ?? [];
  return [...callTwins].sort(byName).flatMap(([one, others]) =>
    [...others].sort(byName).flatMap(([other, calls]): readonly Finding[] => {
      const [ofOne, ofOther] = [knownCallers.get(one) ?? 0, knownCallers.get(other) ?? 0];
      const isSaid = chosen.includes(one) && chosen.includes(other);
      const ofCalls = Math.min(ofOne, ofOther);
      const formats = ofOther < ofOne ? ([other, one] as const) : ([one, other] as const);
      return when(!isSaid && isMoreThanChance(calls, ofCalls), {
        code: 'calls-in-two-systems',
        formats,
        calls,
        ofCalls,
      });
    }),
  );
}

/** Somebody may well call a number of each system within seconds; a fifth of all do not. */
function isMoreThanChance(calls: number, ofCalls: number): boolean {
  return calls >= 5 && calls * 5 >= ofCalls;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
