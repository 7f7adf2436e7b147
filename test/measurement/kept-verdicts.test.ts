import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createKeptVerdicts } from '../../src/measurement/kept-verdicts.js';
import type { Verdict } from '../../src/model/verdict.js';
import { anyVerdict, rule } from './make.js';
import '../fixed-seed.js';

const rules = [rule, { ...rule, id: 'besked-2d' }, { ...rule, id: 'vaxeln' }];

/** Of one contact under each rule; null where the rule does not judge it. */
const anyRow = fc.tuple(...rules.map(() => fc.option(anyVerdict)));

/** The whole of it, as kept verdicts tell it. */
function told(verdict: Verdict, place: number) {
  const { contact, outcome, reason, missing } = verdict;
  return { contact, rule: rules[place]?.id, partOf: null, main: true, outcome, reason, missing };
}

it('gives back every verdict that was kept, contact by contact, on every walk', () => {
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const ofContacts = rows.map((row) => {
        const contact = row.find((verdict) => verdict !== null)?.contact;
        return row.map((verdict) => (verdict && contact ? { ...verdict, contact } : null));
      });
      const judged = ofContacts.filter((row) => row.some((verdict) => verdict !== null));
      const contacts = judged.flatMap((row) => row.find((verdict) => verdict !== null)?.contact ?? []);
      const kept = createKeptVerdicts(contacts, rules);
      for (const verdict of judged.flat()) kept.keep(verdict);
      const expected = judged.flatMap((row) =>
        row.flatMap((verdict, place) => (verdict === null ? [] : [told(verdict, place)])),
      );
      expect([...kept]).toEqual(expected);
      expect([...kept]).toEqual(expected);
    }),
  );
});
