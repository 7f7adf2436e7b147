import { describe, expect, it } from '@jest/globals';
import { assertBalanced } from '../../src/measurement/assert-balanced.js';
import { balanceOf } from '../../src/measurement/balance.js';
import { partFigures, ruleFigures } from '../../src/measurement/figures.js';
import { collectFates } from '../../src/measurement/gathering/fate-counts.js';
import type { RespondRule } from '../../src/model/rule.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import { gatheredOf, moment, period } from './make.js';
import {
  account,
  c1,
  c2,
  c3,
  chained,
  facts,
  figures,
  judged,
  steps,
  t1,
  t2,
  tally,
  tallyOf,
  verdicts,
} from './make-kinds.js';

function named(id: string): RuleFigures {
  const found = figures.find((one) => one.rule === id);
  if (found === undefined) throw new Error(`no figures of ${id}`);
  return found;
}

describe('one rule of each kind', () => {
  it.each<[string, number, number, number, number]>([
    ['kedja', 1, 1, 0, 1],
    ['kedja.bekraftelse', 2, 0, 0, 1],
    ['kedja.beslut', 1, 1, 0, 1],
    ['kedja.mal', 0, 2, 0, 1],
    ['na', 1, 0, 1, 0],
    ['ratt', 1, 1, 0, 0],
    ['innehall', 1, 0, 0, 0],
    ['redovisning', 1, 1, 0, 1],
  ])('%s: %d met, %d late, %d unanswered, %d pending', (id, met, late, unanswered, pending) => {
    expect(named(id).readings[0].whole).toMatchObject({ met, late, unanswered, pending });
  });

  it('gives parts their own title and limit, and says whose they are', () => {
    expect(named('kedja.beslut')).toMatchObject({
      partOf: 'kedja',
      title: 'Beslut',
      binding: true,
      join: null,
      readings: [{ reading: 'clock', allowed: 'beslut i tid' }, { reading: 'office-hours' }],
    });
    expect(named('kedja')).toMatchObject({ partOf: null, join: 'all', binding: true });
  });

  it('fails nobody by a goal, nor by one of several alternatives', () => {
    expect(named('kedja.mal')).toMatchObject({ binding: false, indicative: true, target: { reached: null } });
    expect(named('kedja.beslut').target.reached).toBe(false);
    const either: RespondRule = { ...chained, join: 'any' };
    const [part] = steps;
    if (part === undefined) throw new Error('no part');
    expect(partFigures(tally, { rule: either, part }, facts(2)).target.reached).toBeNull();
  });

  it('has no times where a rule has none', () => {
    for (const id of ['ratt', 'innehall', 'redovisning']) {
      const { mean, own } = named(id).readings[0].whole;
      expect([id, mean, own]).toEqual([id, null, { median: null, ninetieth: null }]);
    }
  });

  it('counts every call of a contact that is to be reached: one, and a first, an attempt and a later one', () => {
    expect(named('na').calls).toEqual({ calls: 4, answered: 2 });
    expect(named('ratt').calls).toBeNull();
  });

  it('gives the account by board of the table, else of the register, and by year', () => {
    const early = { ...c3, receivedAt: moment(Date.UTC(2017, 11, 31, 22, 59)) };
    const atMidnight = { ...c3, receivedAt: moment(Date.UTC(2017, 11, 31, 23, 0)) };
    const more = tallyOf([
      ...verdicts.filter(({ rule: id }) => id === 'redovisning'),
      judged(early, 'redovisning', 'late'),
      judged(atMidnight, 'redovisning', 'excluded'),
      judged({ ...c2, register: null, named: null }, 'redovisning', 'not-assessable'),
    ]);
    const wide = { ...facts(2), period: { ...period, from: period.from - 365 } };
    const none = { named: 0, anonymous: 0, unknownName: 0 };
    const counts = { ...none, withMeasure: 0, withoutMeasure: 0, unknownMeasure: 0, open: 0 };
    expect(ruleFigures(more, account, wide).account).toEqual([
      { board: 'Miljönämnden', year: 2017, counts: { ...counts, received: 1, named: 1, withoutMeasure: 1 } },
      {
        board: 'Barn- och utbildningsnämnden',
        year: 2018,
        counts: { ...counts, received: 1, named: 1, withMeasure: 1 },
      },
      {
        board: 'Miljönämnden',
        year: 2018,
        counts: { ...counts, received: 2, named: 1, anonymous: 1, withoutMeasure: 1, open: 1 },
      },
      { board: null, year: 2018, counts: { ...counts, received: 1, unknownName: 1, unknownMeasure: 1 } },
    ]);
    expect(named('na').account).toEqual([]);
  });

  it('adds up, the whole of each rule and every part', () => {
    const contacts = [t1, t2, c1, c2, c3];
    const events = contacts.map(({ id, event }) => ({
      id,
      event,
      direction: event.channel === 'case' ? ('entry' as const) : ('incoming' as const),
      unit: null,
      fate: { what: 'opens' as const, contact: id },
    }));
    const file = {
      rows: 5,
      format: 'test',
      channel: 'case' as const,
      encoding: 'utf-8',
      delimiter: ';',
      sheet: null,
    };
    const balance = balanceOf({
      reading: {
        files: [
          {
            ...file,
            file: 'a.csv',
            sha256: '',
            zone: 'UTC',
            columnsUnderstood: [],
            columnsIgnored: [],
            first: null,
            last: null,
            clockChangeRows: 0,
          },
        ],
        events: contacts.map(({ event }) => event),
        rejected: [],
        folded: {},
        ignored: {},
        sharedRows: [],
      },
      fates: gatheredOf(events, collectFates()),
      contacts: { paired: contacts.length, inPeriod: contacts.length },
      rules: figures,
    });
    expect(balance.events.parts).toContainEqual({ part: 'entry', count: 3 });
    expect(balance.incoming).toEqual({ total: 5, parts: [{ part: 'opens', count: 5 }] });
    expect(balance.rules.map(({ rule: id }) => id)).toEqual(figures.map(({ rule: id }) => id));
    expect(() => assertBalanced(balance)).not.toThrow();
  });

  it('refuses figures in which more were taken over than are left out', () => {
    const takenOver = [{ by: 'annan', contacts: 3 }];
    expect(() => ruleFigures(tally, chained, { ...facts(2), takenOver })).toThrow('rule kedja');
    expect(ruleFigures(tally, chained, { ...facts(3), takenOver }).takenOver).toEqual(takenOver);
  });
});
