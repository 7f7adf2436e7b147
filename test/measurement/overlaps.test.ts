import { describe, expect, it } from '@jest/globals';
import { overlapsOf } from '../../src/measurement/overlaps.js';
import { contact, units, verdict } from './make.js';

const [skola, omsorg] = units;
if (skola === undefined || omsorg === undefined) throw new Error('no units');

describe('the overlaps of rules', () => {
  it('count contacts by the rules that judge them, by unit, week and channel', () => {
    const both = contact({ id: 'a', unit: skola });
    const one = contact({ id: 'b', unit: omsorg, channel: 'phone' });
    const none = contact({ id: 'c', unit: skola });
    const judged = (rule: string, of: typeof both) => ({ ...verdict(), contact: of, rule });
    const verdicts = [
      judged('alla', both),
      { ...judged('alla.steg', both), partOf: 'alla' },
      { ...judged('alla', both), main: false },
      judged('namngivna', both),
      judged('alla', one),
    ];
    const week = { week: '2018-W41', contacts: 1 };
    expect(overlapsOf([both, one, none], verdicts)).toEqual([
      {
        rules: ['alla', 'namngivna'],
        units: [{ unit: 'Skola', kind: 'administration', channel: 'mail', contacts: 1 }],
        weeks: [{ ...week, channel: 'mail' }],
      },
      {
        rules: ['alla'],
        units: [{ unit: 'Äldreomsorg', kind: 'administration', channel: 'phone', contacts: 1 }],
        weeks: [{ ...week, channel: 'phone' }],
      },
      {
        rules: [],
        units: [{ unit: 'Skola', kind: 'administration', channel: 'mail', contacts: 1 }],
        weeks: [{ ...week, channel: 'mail' }],
      },
    ]);
  });
});
