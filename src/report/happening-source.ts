import type { Contact, Happening } from '../model/contact.js';
import type { Source } from '../model/source.js';

/** Where a happening stands: what was corrected by hand stands in the file of corrections. */
export function happeningSource({ event, evidence, at }: Happening, { corrections }: Contact): Source {
  const corrected = evidence === 'correction' ? corrections.find((one) => one.at?.start === at.start) : null;
  return corrected?.source ?? event.sources[0];
}
