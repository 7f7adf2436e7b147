import type { GateCheck, GateLimit } from '../../model/gate.js';
import { roundedTo } from '../rounded.js';
import type { Words } from '../words/words.js';

/** A requirement under one rule, in words. */
export function toldGate(
  check: GateCheck,
  { format, gates: { gateSentence, gateWords }, oneSided }: Pick<Words, 'format' | 'gates' | 'oneSided'>,
): string {
  const { gate, rule, title, outcome, counts, lacks } = check;
  const { met, judged, pending } = counts ?? { met: 0, judged: 0, pending: 0 };
  return gateSentence({
    outcome,
    subject: gateWords.subject(rule, title, gate.unit),
    limit: format.percent(limitShare(gate.limit), limitDecimals(gate.limit)),
    share: format.percent(judged === 0 ? 0 : met / judged, shareDecimals(check)),
    ...{ met, judged, pending },
    lacks: lacks.length === 0 ? '' : oneSided.lacksWords(lacks),
  });
}

function limitShare({ units, unitsPerWhole }: GateLimit): number {
  return units / unitsPerWhole;
}

/** As many as the limit was written with. */
function limitDecimals({ unitsPerWhole }: GateLimit): number {
  return Math.round(Math.log10(unitsPerWhole)) - 2;
}

const [fewestDecimals, mostDecimals] = [1, 6];

/** So many that the share does not look as if it stood on the other side of its limit. */
function shareDecimals({ gate: { limit }, outcome, counts }: GateCheck): number {
  if (counts === null || counts.judged === 0) return fewestDecimals;
  const share = (counts.met / counts.judged) * 100;
  for (let decimals = fewestDecimals; decimals < mostDecimals; decimals += 1) {
    const shown = roundedTo(share, decimals);
    const isExactEnd = share === 0 || share === 100 || (shown > 0 && shown < 100);
    const holds = shown >= limitShare(limit) * 100 - 1e-9;
    if (isExactEnd && holds === (outcome === 'held')) return decimals;
  }
  return mostDecimals;
}
