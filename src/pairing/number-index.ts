import { type Draft, earlier } from './draft.js';
import { addUnder } from './short-list.js';

/** Finds contacts by the caller's number. */
export interface NumberIndex {
  add(number: string, draft: Draft): void;
  /** Contacts of that very number, in order of receipt; none where its last digits are masked, for many share what is left. */
  same(number: string): readonly Draft[];
  /** Of the contacts of numbers that agree with it in every digit that both show, where either is masked, the first that fits. */
  firstAlike(number: string, fits: (draft: Draft) => boolean): Draft | undefined;
}

/** Some exchanges mask the last digits: `+46701740***`. The numbers are all that can be asked for. */
export function createNumberIndex(numbers: Iterable<string>): NumberIndex {
  const masks = masksOf(numbers);
  const drafts = new Map<string, Draft[]>();
  return {
    add(number, draft) {
      for (const key of keysOf(number, masks)) addUnder(drafts, key, draft);
    },
    same(number) {
      const found = drafts.get(number) ?? [];
      if (isMasked(number)) return [];
      return masks.length === 0 ? found : found.filter(isOf(number));
    },
    firstAlike(number, fits) {
      if (masks.length === 0) return undefined;
      const [own, ...coarser] = keysOf(number, masks);
      const finer = isMasked(number) && own !== undefined ? (drafts.get(own) ?? []) : [];
      const masked = coarser.flatMap((key) => (drafts.get(key) ?? []).filter(isOf(key)));
      const fitting = [...finer, ...masked].filter(fits);
      return fitting.reduce<Draft | undefined>((first, draft) => earlier(draft, first), undefined);
    },
  };
}

/** The masked ones of these numbers that a number agrees with. */
export function maskedLike(numbers: ReadonlySet<string>): (number: string) => readonly string[] {
  const masks = masksOf(numbers);
  return (number) => keysOf(number, masks).filter((key) => key !== number && numbers.has(key));
}

interface Mask {
  readonly length: number;
  readonly visible: number;
}

function isMasked(number: string): boolean {
  return number.endsWith('*');
}

function visibleIn(number: string): number {
  const star = number.indexOf('*');
  return star < 0 ? number.length : star;
}

function masksOf(numbers: Iterable<string>): readonly Mask[] {
  const masks = new Map<string, Mask>();
  for (const number of numbers) {
    if (!isMasked(number)) continue;
    const mask = { length: number.length, visible: visibleIn(number) };
    masks.set(`${mask.length} ${mask.visible}`, mask);
  }
  return [...masks.values()];
}

/** The number itself, and as it looks under every mask that shows less of it. */
function keysOf(number: string, masks: readonly Mask[]): readonly string[] {
  if (masks.length === 0) return [number];
  const coarser = masks.filter(
    ({ length, visible }) => length === number.length && visible < visibleIn(number),
  );
  return [number, ...coarser.map(({ length, visible }) => number.slice(0, visible).padEnd(length, '*'))];
}

function isOf(number: string): (draft: Draft) => boolean {
  return ({ counterpart }) => counterpart === number;
}
