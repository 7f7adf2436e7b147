import type { StrictFailure } from '../../model/gate.js';
import type { PublishedResult, Result } from '../../model/result.js';

/**
 * Every finding that may be published, together with those of its code, in the order of the report. Whether the
 * organisation table lacks addresses tells nothing of how their contacts fared, and is said whatever their number.
 */
export function strictFailures(
  { findings: all }: Pick<Result, 'findings'>,
  { findings }: Pick<PublishedResult, 'findings'>,
): readonly StrictFailure[] {
  const codes = new Set(findings.map(({ code }) => code));
  if (all.some(({ code }) => code === 'unknown-units')) codes.add('unknown-units');
  return [...codes].map((code) => ({ code, findings: findings.filter((finding) => finding.code === code) }));
}
