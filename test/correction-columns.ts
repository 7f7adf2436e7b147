import type { Corrections } from '../src/model/correction.js';

/** A file of corrections with every column in its usual place. */
export const columns: Corrections['columns'] = {
  contact: { name: 'kontakt', number: 1 },
  receivedAt: { name: 'mottagen', number: 2 },
  correction: { name: 'rättelse', number: 3 },
  at: { name: 'tid', number: 4 },
  unit: { name: 'enhet', number: 5 },
  reason: { name: 'orsak', number: 6 },
  signedBy: { name: 'signatur', number: 7 },
  signedOn: { name: 'datum', number: 8 },
};
