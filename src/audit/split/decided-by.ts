import { createHash } from 'node:crypto';
import type { AuditJob } from '../job.js';
import { pairingTerms } from '../pairing-terms.js';
import type { DecidingOption, LogPart } from './log-part.js';

/** Check sums of all that decides who is who and which mail is a mailing: the same for split and for what reads the parts. */
export function decidedBy(job: AuditJob): LogPart['decided'] {
  return {
    version: sum(job.programVersion),
    organisation: sum(job.organisation.entries),
    'own-domains': sum([...job.ownDomains].sort()),
    'own-numbers': sum(job.ownNumbers),
    pairing: sum(pairingTerms(job)),
  };
}

/** The first by which a part was decided otherwise; null where there is none. */
export function decidedOtherwise(part: LogPart, job: AuditJob): DecidingOption | null {
  const now = decidedBy(job);
  const names = ['version', 'organisation', 'own-domains', 'own-numbers', 'pairing'] as const;
  return names.find((name) => now[name] !== part.decided[name]) ?? null;
}

function sum(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
