import { patternMachine } from './pattern-machine.js';
import { readPatternParts } from './pattern-parts.js';

/** A person's pattern is shorter; what is longer nests deeper than it can be read. */
const LONGEST = 2_000;
/** Without groups and repetitions there is one way through, which the engine itself finds fastest. */
const straight = /^(?:[^\\()*+?{}]|\\[^1-9k])*$/u;

/**
 * A regular expression as the user writes it; case does not matter. Its `test` takes a time that grows with the text
 * alone. `invalid`: it is none. `boundless`: it is too large, or looks around or back at what it found.
 */
export function readPattern(source: string): RegExp | 'invalid' | 'boundless' {
  const pattern = validPattern(source);
  if (pattern === null) return 'invalid';
  if (source.length > LONGEST) return 'boundless';
  if (straight.test(source)) return pattern;
  const parts = readPatternParts(source);
  const test = parts === null ? null : patternMachine(parts);
  return test === null ? 'boundless' : Object.assign(pattern, { test });
}

function validPattern(source: string): RegExp | null {
  try {
    return new RegExp(source, 'iu');
  } catch {
    return null;
  }
}
