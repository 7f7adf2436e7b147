import { describe, expect, it } from '@jest/globals';
import { shareOf } from '../../src/measurement/share.js';
import type { ChangeCell } from '../../src/model/comparison.js';
import { namedChanges } from '../../src/report/named-changes.js';
import { languages } from '../../src/report/words/words.js';

function changed(earlier: number, present: number): ChangeCell {
  return { earlier: shareOf(earlier, 40), present: shareOf(present, 50), difference: null, mayPublish: true };
}

const whole = changed(30, 40);
const half = changed(15, 20);

function boardsBeside(all: ChangeCell, boards: readonly (readonly [board: string, cell: ChangeCell])[]) {
  const figures = {
    ...{ whole: all, channels: [], organisationKinds: [], commonUnits: all, units: [] },
    ...{ newUnits: [], vanishedUnits: [] },
    boards: boards.map(([board, cell]) => ({ board, cell })),
  };
  return namedChanges(figures, { side: 'kept', words: languages.sv, isRestricted: false })
    .filter(({ of }) => of === 'board')
    .map(({ name }) => name);
}

describe('boards that both measurements have', () => {
  it.each<readonly [string, Parameters<typeof boardsBeside>, readonly string[]]>([
    [
      'several',
      [
        whole,
        [
          ['Byggnadsnämnden', half],
          ['Socialnämnden', whole],
        ],
      ],
      ['Byggnadsnämnden', 'Socialnämnden'],
    ],
    [
      'one, beside others that only one of them has',
      [whole, [['Byggnadsnämnden', half]]],
      ['Byggnadsnämnden'],
    ],
    [
      'one of few contacts, beside others',
      [whole, [['Byggnadsnämnden', { hidden: 'few' }]]],
      ['Byggnadsnämnden'],
    ],
    ['one that all contacts belong to', [whole, [['Byggnadsnämnden', whole]]], []],
    ['one, where all is hidden', [{ hidden: 'few' }, [['Byggnadsnämnden', { hidden: 'few' }]]], []],
    ['none', [whole, []], []],
  ])('%s', (_, [all, boards], names) => {
    expect(boardsBeside(all, boards)).toEqual(names);
  });
});
