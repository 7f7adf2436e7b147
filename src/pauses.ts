import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Long work is written as steps, a generator that yields every few thousand items, so that whoever runs it decides
 * whether anything else is heard meanwhile. What it returns is the same either way.
 */
export function runThrough<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same with a turn for others at every yield: Ctrl-C is heard, a progress bar drawn. Whoever listens is told of each,
 * though nothing be done yet of what is counted.
 */
export async function runWithPauses<T>(
  steps: Generator<void, T>,
  { advance }: { readonly advance: (amount: number) => void },
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    advance(0);
    await nextTurn();
  }
}

const itemsAtOnce = 1024;

/** A list, or what can be taken in pieces as one. */
export interface Sliceable<Item> {
  readonly length: number;
  slice(from: number, until: number): readonly Item[];
}

/** The items in runs as well, the last ones first; the list loses them, so that they need not all last until the end. */
export function* takenFrom<Item>(items: Item[]): Generator<readonly Item[]> {
  while (items.length > 0) yield items.splice(-itemsAtOnce);
}

/** The items in runs, so that there can be a pause after each. */
export function* runsOf<Item>(items: Sliceable<Item>): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += itemsAtOnce) yield items.slice(from, from + itemsAtOnce);
}
