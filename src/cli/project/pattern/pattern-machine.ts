import type { Edge, PatternPart } from './pattern-parts.js';

/** A place in a pattern: what must come next to get on from here, and where one is then. */
type State =
  | { readonly is: 'one'; readonly fits: (letter: string) => boolean; readonly next: number }
  | { readonly is: 'edge'; readonly mark: Edge; readonly next: number }
  | { readonly is: 'fork'; next: readonly number[] }
  | { readonly is: 'found' };

/** Larger patterns are none that a person wrote. */
const MOST_STATES = 5_000;

/**
 * Tells whether a text has a pattern in time that grows with the text and no faster, however the pattern repeats: all
 * ways through it are gone at once, where the engine's own search goes one after the other. Null where it is too large.
 */
export function patternMachine(whole: PatternPart): ((text: string) => boolean) | null {
  if (sizeOf(whole) > MOST_STATES) return null;
  const states: State[] = [{ is: 'found' }];
  const start = addPart(states, whole, 0);
  return (text) => isFound(states, start, text);
}

function sizeOf(part: PatternPart): number {
  switch (part.is) {
    case 'one':
    case 'edge':
      return 1;
    case 'sequence':
      return part.parts.reduce((sum, one) => sum + sizeOf(one), 1);
    case 'choice':
      return part.options.reduce((sum, one) => sum + sizeOf(one), 1);
    case 'repeat':
      return 1 + (sizeOf(part.part) + 1) * (Number.isFinite(part.most) ? part.most : part.least + 1);
  }
}

/** Adds the states of a part that leads to `next`; gives the one where it begins. */
function addPart(states: State[], part: PatternPart, next: number): number {
  switch (part.is) {
    case 'one':
      return states.push({ is: 'one', fits: remembered(part.fits), next }) - 1;
    case 'edge':
      return states.push({ is: 'edge', mark: part.mark, next }) - 1;
    case 'sequence':
      return part.parts.reduceRight((after, one) => addPart(states, one, after), next);
    case 'choice': {
      const ways = part.options.map((one) => addPart(states, one, next));
      return states.push({ is: 'fork', next: ways }) - 1;
    }
    case 'repeat':
      return addRepeat(states, part, next);
  }
}

function addRepeat(states: State[], repeat: PatternPart & { is: 'repeat' }, next: number): number {
  const { part, least, most } = repeat;
  let start = next;
  if (Number.isFinite(most)) {
    for (let left = most - least; left > 0; left -= 1)
      start = states.push({ is: 'fork', next: [addPart(states, part, start), next] }) - 1;
  } else {
    const fork: State & { is: 'fork' } = { is: 'fork', next: [next] };
    start = states.push(fork) - 1;
    fork.next = [addPart(states, part, start), next];
  }
  for (let left = least; left > 0; left -= 1) start = addPart(states, part, start);
  return start;
}

const MOST_REMEMBERED = 500;

/** Letters come again and again. */
function remembered(fits: RegExp): (letter: string) => boolean {
  const known = new Map<string, boolean>();
  return (letter) => {
    const before = known.get(letter);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = fits.test(letter);
    known.set(letter, now);
    return now;
  };
}

function isFound(states: readonly State[], start: number, text: string): boolean {
  const letters = [...text];
  let reached: readonly number[] = [];
  for (let at = 0; at <= letters.length; at += 1) {
    const [before, after] = [letters[at - 1], letters[at]];
    const open = spread(states, [...reached, start], (mark) => isAtEdge(mark, before, after));
    if (open === 'found') return true;
    reached = after === undefined ? [] : steppedOver(states, open, after);
  }
  return false;
}

/** The letters' states that can be reached without a letter. Each state is looked at once, so that no loop is endless. */
function spread(
  states: readonly State[],
  from: readonly number[],
  isAt: (mark: Edge) => boolean,
): ReadonlySet<number> | 'found' {
  const seen = new Set<number>();
  const waiting = [...from];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const state = states[index];
    if (state?.is === 'found') return 'found';
    if (state?.is === 'fork') waiting.push(...state.next);
    if (state?.is === 'edge' && isAt(state.mark)) waiting.push(state.next);
  }
  return seen;
}

function steppedOver(states: readonly State[], open: ReadonlySet<number>, letter: string): readonly number[] {
  const next: number[] = [];
  for (const index of open) {
    const state = states[index];
    if (state?.is === 'one' && state.fits(letter)) next.push(state.next);
  }
  return next;
}

const wordLetter = /^\w$/iu;

function isAtEdge(mark: Edge, before: string | undefined, after: string | undefined): boolean {
  switch (mark) {
    case '^':
      return before === undefined;
    case '$':
      return after === undefined;
    case '\\b':
      return wordLetter.test(before ?? '') !== wordLetter.test(after ?? '');
    case '\\B':
      return wordLetter.test(before ?? '') === wordLetter.test(after ?? '');
  }
}
