import type { FunnelRange } from './funnel-plan.js';

export const ends = ['low998', 'low95', 'high95', 'high998'] as const;

/**
 * The same lines with a point where one crosses an edge of the plot, so that they can end there: to draw them whole
 * and cut them with a clip path costs a drawer of pictures a second picture.
 */
export function crossingsAdded(
  limits: readonly FunnelRange[],
  edges: readonly number[],
): readonly FunnelRange[] {
  return limits.flatMap((range, index) => {
    const before = limits[index - 1];
    return before === undefined ? [range] : [...crossings(before, range, edges), range];
  });
}

/** Between two neighbours, from the first to the second. */
function crossings(from: FunnelRange, to: FunnelRange, edges: readonly number[]): readonly FunnelRange[] {
  return ends
    .flatMap((end) => edges.map((edge) => ({ end, edge, part: (edge - from[end]) / (to[end] - from[end]) })))
    .filter(({ part }) => part > 0 && part < 1)
    .sort((a, b) => a.part - b.part)
    .map(({ end, edge, part }) => ({ ...between(from, to, part), [end]: edge }));
}

function between(from: FunnelRange, to: FunnelRange, part: number): FunnelRange {
  const at = (name: keyof FunnelRange): number => from[name] + (to[name] - from[name]) * part;
  return {
    judged: at('judged'),
    low998: at('low998'),
    low95: at('low95'),
    high95: at('high95'),
    high998: at('high998'),
  };
}
