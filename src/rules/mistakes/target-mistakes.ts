import { told } from '../../errors/mistakes.js';
import type { Channel } from '../../model/event.js';
import type { WrittenTarget } from '../language/target-schema.js';
import type { PathMistake } from '../schema-mistakes.js';
import type { ReadableRule } from './readable-rules.js';

interface PlacedTarget {
  readonly path: readonly PropertyKey[];
  readonly target: WrittenTarget | undefined;
}

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

/** Targets in a form that the kind does not have, or of a channel that the rule does not have. */
export function targetMistakes({ kind, rule }: ReadableRule): readonly PathMistake[] {
  const stated = channels.flatMap((channel) => {
    const target = rule.targets?.[channel];
    return target === undefined ? [] : [{ channel, target }];
  });
  const all: readonly PlacedTarget[] = [
    { path: ['target'], target: rule.target },
    ...stated.map(({ channel, target }) => ({ path: ['targets', channel], target })),
  ];
  const isTimed = kind === 'respond' || kind === 'reach';
  return [
    ...all.flatMap(({ path, target }) => (isTimed ? [] : timeTarget(target, kind, path))),
    ...[...all, { path: ['improvementBelow'], target: rule.improvementBelow }].flatMap(fractionOfPercent),
    ...stated.flatMap(({ channel }) => {
      const { channels: own } = rule;
      if (own === undefined || own.includes(channel)) return [];
      const message = told((words) => words.rules.targetOfOtherChannel(channel, own));
      return [{ path: ['targets', channel], message }];
    }),
  ];
}

/** `0.9` is written by whoever means 90 per cent, and would let nearly everything pass. */
function fractionOfPercent({ path, target }: PlacedTarget): readonly PathMistake[] {
  const isPlain = typeof target === 'number';
  const share = isPlain ? target : target?.atLeast;
  if (share === undefined || share <= 0 || share >= 1) return [];
  const key = isPlain ? String(path.at(-1)) : 'atLeast';
  const message = told((words) => words.rules.fractionOfPercent(share, key));
  return [{ path: isPlain ? path : [...path, 'atLeast'], message }];
}

function timeTarget(
  target: WrittenTarget | undefined,
  kind: string,
  path: readonly PropertyKey[],
): readonly PathMistake[] {
  if (target === undefined || typeof target === 'number') return [];
  const form = (['mean', 'median'] as const).find((one) => target[one] !== undefined);
  if (form === undefined) return [];
  const message = told((words) => words.rules.timeTarget(form, kind, String(path.at(-1))));
  return [{ path: [...path, form], message }];
}
