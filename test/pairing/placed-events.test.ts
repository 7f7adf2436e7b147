import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pair, pairForFates } from '../../src/pairing/pair.js';
import { silentProgress } from '../../src/progress.js';
import { logs } from './arbitrary-logs.js';
import { mail, options } from './town.js';

describe('events in order of id', () => {
  const days = ['10-08', '10-09', '10-11'];
  const persons = ['anna@hem.example', 'bo@hem.example'];

  it('are so by day and direction, whatever the order of the log', () => {
    const events = days.flatMap((day) => [
      ...persons.map((person) => mail(`${day} 10:00`, person, 'kund@ort.example', 'Altan')),
      mail(`${day} 09:00`, 'kund@ort.example', 'anna@hem.example', 'Annat'),
      mail(`${day} 11:00`, 'kund@ort.example', 'bygg@ort.example', 'Internt'),
    ]);
    const ids = Array.from(pair(events.toReversed(), options).events, ({ id }) => id);
    expect(ids).toHaveLength(events.length);
    expect(ids).toEqual(ids.toSorted());
  });

  it('are so on a day of more than ten thousand', () => {
    const events = Array.from({ length: 10_002 }, (_, number) =>
      mail('10-08 10:00', `person.${number}@hem.example`, 'kund@ort.example', `Altan ${number}`),
    );
    const ids = Array.from(pair(events, options).events, ({ id }) => id);
    expect(ids).toContain('E-20181008-10002');
    expect(ids).toEqual(ids.toSorted());
  });

  it('have the same fates where nobody asks for the contacts', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (events) => {
        const fates = await pairForFates(events, options, silentProgress);
        expect(JSON.stringify([...fates])).toBe(JSON.stringify([...pair(events, options).events]));
      }),
      { numRuns: 200 },
    );
  });
});
