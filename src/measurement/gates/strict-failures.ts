import type { Finding } from '../../model/finding.js';
import type { StrictFailure } from '../../model/gate.js';
import type { PublishedResult, Result } from '../../model/result.js';

/** What tells of the table or of a whole log, and nothing of how the contacts of a hidden group fared. */
const saidAnyhow: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'unknown-units',
  'log-starts-late',
  'log-ends-early',
  'log-end-alone',
  'direction-ends-early',
  'no-missed-calls',
]);

/**
 * Every finding that may be published, together with those of its code, in the order of the report. Of some it is
 * said that there are any, though no more of them may be told.
 */
export function strictFailures(
  { findings: all }: Pick<Result, 'findings'>,
  { findings }: Pick<PublishedResult, 'findings'>,
): readonly StrictFailure[] {
  const codes = new Set(findings.map(({ code }) => code));
  for (const { code } of all) if (saidAnyhow.has(code)) codes.add(code);
  return [...codes].map((code) => ({ code, findings: findings.filter((finding) => finding.code === code) }));
}
