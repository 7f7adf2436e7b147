import type { Fate, NotContactReason, UnpairedReason } from '../model/contact.js';

/* Fates that name no contact are one object for all events that have them: a log may have millions. */

export const notContact = oneForEach((reason: NotContactReason): Fate => ({ what: 'not-a-contact', reason }));

export const unpaired = oneForEach((reason: UnpairedReason): Fate => ({ what: 'unpaired', reason }));

export const internal: Fate = { what: 'internal', handsOn: null };

export const passing: Fate = { what: 'passing' };

function oneForEach<Reason>(make: (reason: Reason) => Fate): (reason: Reason) => Fate {
  const made = new Map<Reason, Fate>();
  return (reason) => {
    const known = made.get(reason) ?? make(reason);
    made.set(reason, known);
    return known;
  };
}
