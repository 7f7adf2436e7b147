import { describe, expect, it } from '@jest/globals';
import { findLogEnds } from '../../src/audit/log-ends.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { LogEvent } from '../../src/model/event.js';
import { entry, mail, moment } from '../pairing/town.js';

const anna = 'anna@hem.example';

const logs: readonly (readonly [name: string, events: readonly LogEvent[], ends: readonly string[]])[] = [
  [
    'a mail log with its last mail',
    [mail('10-09 10:00', anna, 'kund@ort.example', 'B'), mail('10-08 10:00', anna, 'kund@ort.example', 'A')],
    ['mail 2018-10-09T10:00:00+02:00'],
  ],
  [
    'a register with the last of all its times, for it is a snapshot',
    [
      entry('10-08', '1', { times: { answered: '10-19 14:00', closed: '10-20' } }),
      entry('10-18 09:00', '2', { times: { acknowledged: '10-18 09:05' } }),
    ],
    ['case 2018-10-20T00:00:00+02:00'],
  ],
  [
    'a register where nothing was ever answered with what it received last',
    [entry('10-08 09:00', '1'), entry('10-09', '2')],
    ['case 2018-10-09T00:00:00+02:00'],
  ],
];

describe('where logs end', () => {
  it.each(logs)('%s', (_, events, ends) => {
    const found = findLogEnds(events, new Map());
    expect(found.map(({ channel, at }) => `${channel} ${formatInstant(at)}`)).toEqual(ends);
  });

  it('what the user declares goes before', () => {
    const declared = moment('11-01 12:00').start;
    expect(findLogEnds([entry('10-08', '1')], new Map([['case', declared]]))).toEqual([
      { channel: 'case', at: declared, declared: true },
    ]);
  });
});
