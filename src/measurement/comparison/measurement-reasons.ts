import type { Caution, MeasurementReason } from '../../model/comparison-reasons.js';
import type { Result } from '../../model/result.js';
import type { PairingList } from '../../model/terms.js';
import type { BothResults } from './rule-reasons.js';

/** Why the two measurements cannot be compared at all; none where they can. */
export function measurementReasons({ earlier, present }: BothResults): readonly MeasurementReason[] {
  const reasons: MeasurementReason[] = [];
  if (nameOf(earlier) !== nameOf(present)) {
    const names = { earlier: earlier.municipality, present: present.municipality };
    reasons.push({ code: 'other-municipality', ...names });
  }
  const from = Math.max(earlier.period.from, present.period.from);
  const until = Math.min(earlier.period.until, present.period.until);
  if (from <= until) reasons.push({ code: 'periods-overlap', from, until });
  return reasons;
}

/** `Norberg` and `Norbergs kommun` are one. */
function nameOf({ municipality }: Result): string {
  return municipality
    .trim()
    .toLowerCase()
    .replace(/\s+(?:kommun|stad)$/, '')
    .replace(/s$/, '');
}

const lists: readonly PairingList[] = [
  'contacts',
  'web-forms',
  'not-contacts',
  'no-answer-needed',
  'notices',
  'categories',
];

/** What differs without forbidding to compare. */
export function cautions({ earlier, present }: BothResults): readonly Caution[] {
  const found: Caution[] = [];
  const versions = { earlier: earlier.program.version, present: present.program.version };
  if (versions.earlier !== versions.present) found.push({ code: 'program-differs', ...versions });
  const differing = lists.filter((list) => earlier.pairing.lists[list] !== present.pairing.lists[list]);
  if (differing.length > 0) found.push({ code: 'lists-differ', lists: differing });
  if ((earlier.corrections === null) !== (present.corrections === null)) {
    const corrected = present.corrections === null ? 'earlier' : 'present';
    found.push({ code: 'corrections-differ', corrected });
  }
  return found;
}
