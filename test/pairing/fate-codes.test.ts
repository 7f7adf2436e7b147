import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fate } from '../../src/model/contact.js';
import { contactOf, createFateCodes } from '../../src/pairing/fate-codes.js';

const contact = fc.constantFrom('E-20181008-0001', 'T-20181008-0002', 'C-20181008-0003');

const fates: fc.Arbitrary<Fate> = fc.oneof(
  fc.record({ what: fc.constant('opens' as const), contact }),
  fc.record({
    what: fc.constant('joins' as const),
    contact,
    as: fc.constantFrom('reminder' as const, 'follow-up' as const, 'registered' as const),
  }),
  fc.record({
    what: fc.constant('pairs' as const),
    contact,
    as: fc.constantFrom('answer' as const, 'acknowledgement' as const, 'further-reply' as const),
  }),
  fc.record({
    what: fc.constant('not-a-contact' as const),
    reason: fc.constantFrom('bulk' as const, 'spam' as const),
  }),
  fc.record({
    what: fc.constant('unpaired' as const),
    reason: fc.constantFrom('bulk' as const, 'other-person' as const),
  }),
  fc.record({ what: fc.constant('internal' as const), handsOn: fc.option(contact, { nil: null }) }),
  fc.record({ what: fc.constant('passing' as const) }),
);

describe('fates as numbers', () => {
  it('are the same fates again, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fates), (many) => {
        const codes = createFateCodes();
        const kept = many.map((fate) => [codes.codeOf(fate), contactOf(fate)] as const);
        expect(kept.map(([code, about]) => codes.fateOf(code, about))).toEqual(many);
      }),
    );
  });

  it('0 is no fate', () => {
    expect(createFateCodes().fateOf(0, null)).toBeNull();
  });
});
