import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditJob } from '../../src/audit/job.js';
import { writeTallyPart } from '../../src/audit/tally/read-tally-part.js';
import { tally } from '../../src/audit/tally/tally.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { rules, split } from './in-parts.js';
import { smallJob } from './small-parts.js';

const key = new Uint8Array(32).fill(7);
let job: AuditJob;
let texts: readonly string[];

/** Whole logs and a part of them, with and without a key. */
beforeAll(async () => {
  job = await smallJob();
  const [logPart = null] = await split(job, 2);
  const asked = [
    { key, logPart: null },
    { key: null, logPart: null },
    { key, logPart },
  ];
  texts = await Promise.all(
    asked.map(async ({ key, logPart }) =>
      writeTallyPart(await tally({ job: { ...job, key }, rules, logPart })),
    ),
  );
}, 60_000);

describe('the counts of a part', () => {
  it('hold no address at all, of staff as little as of others', () => {
    for (const text of texts) expect(text.match(/[^\s"]+@[^\s"]+/g)).toBeNull();
  });

  it('hold no number of anybody outside', async () => {
    const { events } = await readLogs(job.inputs);
    const parties = events.flatMap((event) => (event.channel === 'phone' ? [event.from, ...event.to] : []));
    const outside = new Set(parties.filter((party) => /^\+46(?!980319)\d{6,}$/.test(party ?? '')));
    expect(outside.size).toBeGreaterThan(50);
    for (const text of texts) {
      const digits = withoutSums(text).replaceAll(/[\s-]/g, '');
      expect([...outside].filter((number) => digits.includes(number?.slice('+46'.length) ?? ''))).toEqual([]);
    }
  });

  it('hold no subject', async () => {
    const { events } = await readLogs(job.inputs);
    const subjects = new Set(events.flatMap((event) => (event.channel === 'mail' ? [event.subject] : [])));
    const telling = [...subjects].filter((subject) => subject.includes(' '));
    expect(telling.length).toBeGreaterThan(20);
    for (const text of texts) expect(telling.filter((subject) => text.includes(subject))).toEqual([]);
  });

  it('hold no cell of a row that could not be read', async () => {
    const { rejected } = await readLogs(job.inputs);
    const values = rejected.map(({ value }) => value).filter((value) => value.length > 3);
    expect(values).not.toEqual([]);
    for (const text of texts) expect(values.filter((value) => text.includes(value))).toEqual([]);
  });

  it('hold no time of an event but the first and last of a channel, and the last each way of a unit', async () => {
    const { events } = await readLogs(job.inputs);
    const [earliest, latest] = [Math.min, Math.max].map((of) => of(...events.map(({ at }) => at.start)));
    for (const text of texts) {
      const { facts, logEnd } = JSON.parse(text).content;
      const times = [...text.matchAll(/\b\d{13}\b/g)]
        .map(([digits]) => Number(digits))
        .filter((at) => at >= (earliest ?? 0) && at <= (latest ?? 0));
      expect(times.length).toBeGreaterThan(0);
      const mostTimes = logEnd.length + 4 * facts.channels.length + 2 * facts.units.length;
      expect(times.length).toBeLessThanOrEqual(mostTimes);
    }
  });

  it('hold the key nowhere', () => {
    for (const text of texts) {
      for (const written of ['hex', 'base64', 'base64url'] as const)
        expect(text).not.toContain(Buffer.from(key).toString(written).slice(0, 16));
    }
  });
});

/** Check sums and codes are digits by chance. */
function withoutSums(text: string): string {
  return text.replaceAll(/"[0-9a-f]{64}"/g, '""');
}
