import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainRecorded } from '../../src/audit/explain-recorded.js';
import { parseIsoInstant } from '../../src/calendar/zone.js';
import type { Instant } from '../../src/model/time.js';
import type { RecordedRow } from '../../src/parsers/lists/contact-rows.js';
import { explainText } from '../../src/report/explain/explain-text.js';
import { surelySide } from '../../src/report/explain/recorded-times.js';
import { languages } from '../../src/report/words/words.js';
import { sampleResult } from './sample-result.js';

function at(text: string): Instant {
  const placed = parseIsoInstant(text);
  if (placed === null) throw new Error(`no time: ${text}`);
  return placed.at;
}

/** A row of `kontakter.csv` under the rule of 36 hours, or of a working week. */
function row(changes: Partial<RecordedRow>): RecordedRow {
  return {
    ...{ contact: 'E-20181008-0001', unit: 'Miljö', unit_answered: 'Miljö', rule: 'svar-36h' },
    ...{ reading: 'workday-clock', main_reading: 'yes', allowed: '36 hours', verdict: 'met', reason: null },
    ...{ source_file: 'mejl.csv', source_row: '2', answer_file: 'mejl.csv', answer_row: '3' },
    ...{ received_at: at('2018-10-08T09:00:12'), answered_at: at('2018-10-09T10:00:13') },
    ...{ due_at: at('2018-10-09T21:00:12'), spent_seconds: 90_001 },
    ...changes,
  };
}

const told = (changes: Partial<RecordedRow>): string =>
  explainText(explainRecorded('E-20181008-0001', [row(changes)], sampleResult), {
    width: 400,
    words: languages.sv,
  });

const day = { received_at: at('2018-10-08T00:00'), answered_at: at('2018-10-09T00:00') };

describe('what a result folder tells of times', () => {
  it('is exact where seconds stand in it', () => {
    expect(told({})).toContain('i tid, 25 h 1 s hade gått');
    expect(told({})).toContain('10 h 59 min 59 s före fristen');
    expect(told({})).not.toContain('kontakter.csv säger inte');
  });

  it('has no time that has passed where a whole minute may be known to the minute', () => {
    const text = told({ answered_at: at('2018-10-09T10:00') });
    expect(text).toContain('Svaret kom tis 2018-10-09 10.00: före fristen.');
    expect(text).not.toContain('hade gått\n');
    expect(text).toContain('kontakter.csv säger inte om en hel minut');
  });

  it('has no time of day where a midnight may be known to the day', () => {
    const text = told({
      ...day,
      due_at: at('2018-10-09T12:00'),
      verdict: 'not-assessable',
      reason: 'resolution',
    });
    expect(text).toContain('Kom in mån 2018-10-08  (mejl.csv rad 2)');
    expect(text).toContain('kontakter.csv säger inte om 00.00');
    expect(text.replace(/^kontakter\.csv.*$/m, '')).not.toMatch(/\d\d\.\d\d/);
  });

  it('counts days from a day', () => {
    const due = { due_at: at('2018-10-15T23:59:59'), allowed: '5 working days', reading: 'working-days' };
    const text = told({ ...day, ...due });
    expect(text).toContain('Fristen går ut mån 2018-10-15 23.59.59.');
    expect(text).toContain('Svaret kom tis 2018-10-09: före fristen.');
    expect(text).not.toContain('hade gått');
  });

  it.each([
    ['a day before', '2018-10-08T00:00', 'before'],
    ['the day on which it ends', '2018-10-09T00:00', null],
    ['the minute in which it ends', '2018-10-09T12:00', null],
    ['the second in which it ends', '2018-10-09T12:00:30', 'before'],
    ['a day after', '2018-10-10T00:00', 'after'],
  ])('%s', (_, answered, side) => expect(surelySide(at(answered), at('2018-10-09T12:00:30'))).toBe(side));

  it('never puts an answer on a side that the finest time would not', () => {
    const first = at('2018-10-08T00:00');
    const times = fc.integer({ min: first, max: at('2018-10-12T00:00') });
    fc.assert(
      fc.property(times, times, fc.constantFrom(1000, 60_000, 86_400_000), (deadline, answered, known) => {
        const side = surelySide(answered - ((answered - first) % known), deadline);
        if (side === 'before') expect(answered - (answered % 1000)).toBeLessThanOrEqual(deadline);
        if (side === 'after') expect(answered).toBeGreaterThan(deadline);
      }),
    );
  });
});
