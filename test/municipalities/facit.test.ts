import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ContactRow,
  type ExpectedRow,
  fixtures,
  type Measured,
  measure,
  readExpected,
  wallTime,
} from './measure-fixture.js';

const municipalities = ['norberg', 'nacka', 'botkyrka', 'nynashamn', 'lag', 'jamforelse'] as const;

/** A line by itself, so that a failing test shows only the lines that differ. */
function lineOf(row: Pick<ContactRow, 'contact' | 'rule' | 'reading' | 'verdict' | 'reason'>, due: string) {
  const { contact, rule, reading, verdict, reason } = row;
  return [contact, rule, reading, reason === '' ? verdict : `${verdict} (${reason})`, due].join(' · ');
}

function keyOf({ contact, rule, reading }: Pick<ContactRow, 'contact' | 'rule' | 'reading'>): string {
  return `${contact}/${rule}/${reading}`;
}

/** The program's lines; a deadline is shown where the line worked out by hand has one. */
function foundLines(found: readonly ContactRow[], expected: readonly ExpectedRow[]): readonly string[] {
  const dated = new Set(expected.filter(({ due }) => due !== '').map(keyOf));
  return found.map((row) => lineOf(row, dated.has(keyOf(row)) ? wallTime(row.due_at) : '')).sort();
}

function expectedLines(expected: readonly ExpectedRow[]): readonly string[] {
  return expected.map((row) => lineOf(row, row.due)).sort();
}

describe.each(municipalities)('%s, contact by contact', (name) => {
  const expected = readExpected(`${name}/facit.csv`);
  let measured: Measured;
  beforeAll(async () => {
    measured = await measure(join(fixtures, name));
  });

  it('judges every contact under every rule and reading as worked out by hand', () => {
    expect(foundLines(measured.contacts, expected)).toEqual(expectedLines(expected));
  });

  it('says why in each line of the facit, and no line twice', () => {
    expect(new Set(expected.map(keyOf)).size).toBe(expected.length);
  });

  it('loses no row, event, contact or verdict', () => {
    const { rules, ...steps } = measured.result.balance;
    const all = [...Object.values(steps), ...rules.map(({ step }) => step)];
    const sums = all.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
    expect(sums).toEqual(all.map(({ total }) => total));
    const inPeriod = measured.result.balance.contacts.parts.find(({ part }) => part === 'in-period');
    expect(rules.map(({ step }) => step.total)).toEqual(rules.map(() => inPeriod?.count));
  });
});

describe('the fixtures together', () => {
  const everything = municipalities.flatMap((name) => readExpected(`${name}/facit.csv`));

  it.each(['met', 'late', 'unanswered', 'pending', 'not-assessable', 'excluded'])(
    'hold the verdict %s',
    (verdict) => {
      expect(everything.filter((row) => row.verdict === verdict).length).toBeGreaterThan(5);
    },
  );

  it.each([
    ...['resolution', 'hidden-number', 'missing-column', 'missing-value', 'negative-time'],
    ...['short-abandon', 'closed-hours', 'not-in-force', 'no-answer-needed', 'extensive', 'no-feedback'],
  ])('hold the reason %s', (reason) => {
    expect(everything.some((row) => row.reason === reason)).toBe(true);
  });
});
