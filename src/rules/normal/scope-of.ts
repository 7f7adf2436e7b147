import { readableAddress } from '../../domain-name.js';
import type { Scope } from '../../model/rule.js';
import { plainSigns } from '../../plain-signs.js';
import type { WrittenScope } from '../language/scope-schema.js';

/** A scope with null for all that it does not state. */
export function scopeOf(written: WrittenScope = { whenUnknown: 'not-assessable' }): Scope {
  const { categories = null, units = null, boards = null, organisationKinds = null } = written;
  const { parties, named = null, complexity = null, whenUnknown } = written;
  return {
    ...{ categories, units, boards, organisationKinds, named, complexity, whenUnknown },
    parties: parties?.map(partyOf) ?? null,
  };
}

/** A Swedish number as logs have it after reading; an address in lower case; queues as written. */
function partyOf(written: string): string {
  if (written.includes('@')) return readableAddress(written);
  const plain = plainSigns(written);
  if (!/^(?:\+|0)[\d\s()/-]{5,}$/.test(plain)) return written;
  const digits = plain.replace(/\D/g, '');
  if (plain.startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : `+46${digits.slice(1)}`;
}
