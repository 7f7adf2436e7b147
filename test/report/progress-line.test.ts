import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PhaseState, progressLine } from '../../src/report/terminal/progress-line.js';
import { languages } from '../../src/report/words/words.js';
import '../fixed-seed.js';

const reading: PhaseState = {
  phase: 'reading',
  size: 2_000_000,
  done: 900_000,
  rows: 12_345,
  seconds: 4.5,
  part: 'loggar/epost-v41.csv',
};

describe('a phase in one line', () => {
  it.each<[string, PhaseState, number, string]>([
    [
      'says everything where there is room',
      reading,
      100,
      'Läser       █████████░░░░░░░░░░░   45 %  12 345 rader  2 743 rader/s  6 s kvar  epost-v41.csv',
    ],
    [
      'lets the speed go first',
      reading,
      66,
      'Läser       █████████░░░░░░░░░░░   45 %  12 345 rader  6 s kvar',
    ],
    ['then the time left', reading, 60, 'Läser       █████████░░░░░░░░░░░   45 %  12 345 rader'],
    ['then the amount', reading, 45, 'Läser       █████████░░░░░░░░░░░   45 %'],
    [
      'guesses nothing in the first second',
      { ...reading, seconds: 0.9 },
      79,
      'Läser       █████████░░░░░░░░░░░   45 %  12 345 rader  epost-v41.csv',
    ],
    [
      'tells minutes where there are many seconds',
      { ...reading, done: 20_000, seconds: 10, part: '' },
      90,
      'Läser       ░░░░░░░░░░░░░░░░░░░░    1 %  12 345 rader  1 235 rader/s  17 min kvar',
    ],
    [
      'counts the events that are paired',
      { ...reading, phase: 'pairing', size: 4000, done: 1024, rows: 0, part: '' },
      79,
      'Parar ihop  █████░░░░░░░░░░░░░░░   25 %  1 024 av 4 000 händelser  14 s kvar',
    ],
    [
      'does not guess how long formats take',
      { ...reading, phase: 'writing', size: 4, done: 1, rows: 0, part: '' },
      79,
      'Skriver     █████░░░░░░░░░░░░░░░   25 %  1 av 4 format',
    ],
    [
      'is done where there was nothing to do',
      { ...reading, phase: 'judging', size: 0, done: 0, rows: 0, part: '' },
      79,
      'Bedömer     ████████████████████  100 %  0 av 0 kontakter',
    ],
    [
      'never goes beyond the whole',
      { ...reading, phase: 'pairing', size: 10, done: 12, rows: 0, part: '' },
      79,
      'Parar ihop  ████████████████████  100 %  10 av 10 händelser',
    ],
  ])('%s', (_, state, width, line) => expect(progressLine(state, width, languages.sv)).toBe(line));

  it('speaks English', () => {
    expect(progressLine({ ...reading, part: '' }, 100, languages.en)).toBe(
      'Reading     █████████░░░░░░░░░░░   45 %  12,345 rows  2,743 rows/s  6 s left',
    );
  });

  it('shows a name without its folders, and lets none of it steer the terminal', () => {
    const part = 'C:\\Users\\anna.svensson\\lo\u001b[2Jgg.csv';
    const line = progressLine({ ...reading, part }, 120, languages.sv);
    expect(line).toMatch(/ {2}lo\\u\{1b\}\[2Jgg\.csv$/);
    expect(line).not.toContain('anna');
  });

  it('fits in the width, whatever the figures', () => {
    const amount = fc.nat({ max: 10_000_000_000 });
    fc.assert(
      fc.property(
        fc.record({
          phase: fc.constantFrom('reading', 'pairing', 'judging', 'writing'),
          size: amount,
          done: amount,
          rows: amount,
          seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
          part: fc.string(),
        }),
        fc.integer({ min: 20, max: 200 }),
        (state, width) => {
          expect([...progressLine(state, width, languages.en)].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
