import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { mailLog } from '../../bench/speed/mail-log.js';
import { phoneLog } from '../../bench/speed/phone-log.js';

const logs = [
  ['mail', mailLog, { columns: 12, headers: 1 }],
  ['phone', phoneLog, { columns: 21, headers: 0 }],
] as const;

function sha256(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}

describe.each(logs)('the %s log of the bench', (_name, make, { columns, headers }) => {
  it('is the same bytes for the same seed, and others for another', () => {
    const first = sha256(make(2000, 'storlinda'));
    expect(sha256(make(2000, 'storlinda'))).toBe(first);
    expect(sha256(make(2000, 'annan'))).not.toBe(first);
  });

  it('has as many rows as were asked for, all of one width', () => {
    const records: string[][] = parse([...make(2000, 'storlinda')].join(''));
    expect(records).toHaveLength(2000 + headers);
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([columns]));
  });

  it('holds quoted fields with quotes in them', () => {
    expect([...make(2000, 'storlinda')].some((line) => line.includes('""'))).toBe(true);
  });
});

describe('the mail log of the bench', () => {
  it('holds å, ä and ö, and about 200 bytes a row', () => {
    const text = [...mailLog(2000, 'storlinda')].join('');
    expect(text).toMatch(/å.*ä.*ö/s);
    const bytes = Buffer.byteLength(text) / 2000;
    expect(bytes).toBeGreaterThan(180);
    expect(bytes).toBeLessThan(260);
  });
});
