import type { Finding } from '../../model/finding.js';

/** The finding where it is so, else none. */
export function when(isSo: boolean, finding: Finding): readonly Finding[] {
  return isSo ? [finding] : [];
}
