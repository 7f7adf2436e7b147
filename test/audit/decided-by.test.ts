import { describe, expect, it } from '@jest/globals';
import type { AuditJob } from '../../src/audit/job.js';
import { decidedOtherwise } from '../../src/audit/split/decided-by.js';
import { usualMailLimits, usualPhoneLimits } from '../../src/model/pairing-limits.js';
import { split } from './in-parts.js';
import { smallJob } from './small-parts.js';

/** What pairing asks of how near things are, each one more than usual. */
function otherwise(job: AuditJob): readonly (readonly [name: string, job: AuditJob])[] {
  return [
    ...Object.entries(usualMailLimits).map(([name, usual]) => [name, { ...job, [name]: usual + 1 }] as const),
    ...Object.entries(usualPhoneLimits).map(
      ([name, usual]) => [name, { ...job, phone: { ...job.phone, [name]: usual + 1 } }] as const,
    ),
    ['sameCalls', { ...job, phone: { ...job.phone, sameCalls: { systems: ['a', 'b'], seconds: 10 } } }],
  ];
}

describe('a part of a log', () => {
  it('is refused where anything that pairs was chosen otherwise', async () => {
    const [part] = await split(await smallJob(), 1);
    if (part === undefined) throw new Error('logs were split into no parts');
    expect(decidedOtherwise(part, await smallJob())).toBeNull();
    for (const [name, job] of otherwise(await smallJob()))
      expect([name, decidedOtherwise(part, job)]).toEqual([name, 'pairing']);
  });
});
