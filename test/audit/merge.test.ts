import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditJob } from '../../src/audit/job.js';
import { type MergeRequest, merge } from '../../src/audit/merge/merge.js';
import type { NamedPart } from '../../src/audit/merge/refuse-parts.js';
import type { TallyPart } from '../../src/audit/tally/tally-part.js';
import { UserError } from '../../src/errors/errors.js';
import { noGates } from '../../src/measurement/gates/gate-verdicts.js';
import { counted, countedParts } from './in-parts.js';
import { smallJob } from './small-parts.js';

const key = new Uint8Array(32).fill(7);
const request = {
  earlier: null,
  maxRejected: 1,
  gatesOn: () => noGates,
  language: 'sv',
  template: null,
} as const;

let job: AuditJob;
let one: NamedPart;
let other: NamedPart;

beforeAll(async () => {
  job = await smallJob();
  const [first, second] = await countedParts(job, 2, key);
  if (second === undefined) throw new Error('logs were not split in two');
  [one, other] = [first, second];
}, 60_000);

function refusal(asked: Pick<MergeRequest, 'parts'> & Partial<MergeRequest>): UserError {
  try {
    merge({ ...request, ...asked });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('parts were merged that ought to be refused');
}

const withMeasured = ({ file, part }: NamedPart, measured: Partial<TallyPart['measured']>): NamedPart => ({
  file,
  part: { ...part, measured: { ...part.measured, ...measured } },
});

const zeros = '0'.repeat(64);

/** What differs in the second part, and what is said of it. */
const differences: readonly (readonly [
  what: string,
  differing: (measured: TallyPart['measured']) => Partial<TallyPart['measured']>,
  said: string,
])[] = [
  ['the version of the program', () => ({ programVersion: '9.9.9' }), 'programmets version: 0.1.0 och 9.9.9'],
  ['the municipality', () => ({ municipality: 'Storviks kommun' }), 'kommun: Lindåsa kommun och Storviks'],
  [
    'the period',
    ({ period }) => ({ period: { ...period, label: '2018' } }),
    'mätperiod: 2018-W41..2018-W45 och 2018.',
  ],
  [
    'the rule set',
    ({ ruleSet }) => ({ ruleSet: { ...ruleSet, id: 'nacka' } }),
    'regelverk: norberg och nacka',
  ],
  ['what the rule set says', () => ({ readRules: zeros }), 'regelverk: norberg och norberg'],
  [
    'the calendar',
    ({ calendar }) => ({
      calendar: { ...calendar, spec: { ...calendar.spec, closed: [{ klamdagar: true }] } },
    }),
    'kalender eller öppettider',
  ],
  ['the organisation table', () => ({ organisation: null }), 'organisationstabell'],
  ['own domains', () => ({ ownDomains: ['annan.example'] }), 'egna e-postdomäner'],
  ['own numbers', () => ({ ownNumbers: ['+468'] }), 'egna nummer'],
  ['corrections', () => ({ corrections: { file: 'r.csv', sha256: zeros, rows: [2] } }), 'rättelser'],
  ['the date of the report', ({ period }) => ({ reportDate: period.until }), 'rapportdatum'],
  ['the key', () => ({ key: zeros }), 'nyckelfil'],
  ['that there was no key', () => ({ key: null }), 'nyckelfil'],
];

describe('parts are not merged', () => {
  it.each(differences)('where they differ in %s', (_, differing, said) => {
    const changed = withMeasured(other, differing(other.part.measured));
    const { code, message } = refusal({ parts: [one, changed] });
    expect([code, message]).toEqual(['parts-differ', expect.stringContaining(said)]);
    expect(message).toContain('part-1.json och part-2.json');
  });

  it.each([
    ['another splitting', { split: zeros, number: 2, of: 2 }],
    ['whole logs', null],
  ])('where the other is of %s', (_, part) => {
    const changed = { ...other, part: { ...other.part, part } };
    expect(refusal({ parts: [one, changed] }).message).toContain('uppdelning');
  });

  it('where logs end at different times, to the millisecond', () => {
    const logEnd = other.part.logEnd.map((end) =>
      end.channel === 'phone' ? { ...end, at: end.at + 1 } : end,
    );
    const { code, message } = refusal({ parts: [one, { ...other, part: { ...other.part, logEnd } }] });
    expect([code, message]).toEqual(['log-ends-differ', expect.stringContaining('telefon')]);
  });

  it.each<readonly [string, () => MergeRequest['parts'], string, string]>([
    [
      'where one is there twice',
      () => [one, other, { ...one, file: 'kopia.json' }],
      'part-twice',
      'part-1.json och kopia.json',
    ],
    ['where one is missing', () => [other], 'parts-missing', 'Del 1 av 2'],
  ])('%s', (_, parts, code, said) => {
    const refused = refusal({ parts: parts() });
    expect([refused.code, refused.message]).toEqual([code, expect.stringContaining(said)]);
  });

  it('where the same log was counted twice', async () => {
    const whole = await counted(job, { file: 'del.json', logPart: null, key });
    const again = { ...whole, file: 'igen.json' };
    expect(refusal({ parts: [whole, again] }).code).toBe('part-twice');
  });

  it('where more rows were rejected in all than may be, whatever share of a part they are', () => {
    const rejected = (part: TallyPart): number =>
      part.balance.rows.parts
        .filter((step) => step.part.startsWith('rejected.'))
        .reduce((sum, { count }) => sum + count, 0);
    const rows = one.part.balance.rows.total + other.part.balance.rows.total;
    const share = (rejected(one.part) + rejected(other.part)) / rows;
    expect(share).toBeGreaterThan(0);
    const { code, message } = refusal({ parts: [one, other], maxRejected: share - 1e-9 });
    expect([code, message]).toEqual(['too-many-rejected', expect.stringContaining(`av ${rows} rader`)]);
    expect(() => merge({ ...request, parts: [one, other], maxRejected: share })).not.toThrow();
  });

  it('where no part has a contact in the period', () => {
    const empty = (named: NamedPart): NamedPart => {
      const { balance } = named.part;
      const contacts = { total: balance.contacts.total, parts: [] };
      return { ...named, part: { ...named.part, balance: { ...balance, contacts } } };
    };
    expect(refusal({ parts: [empty(one), empty(other)] }).code).toBe('period-without-data');
  });

  it('where a correction is of a contact that no part has', () => {
    const corrections = { file: 'rättelser.csv', sha256: zeros, rows: [2, 3] };
    const correctedIn = (named: NamedPart, correctionRows: readonly number[]): NamedPart => {
      const { file, part } = withMeasured(named, { corrections });
      return { file, part: { ...part, correctionRows } };
    };
    const { code, message } = refusal({ parts: [correctedIn(one, [2]), correctedIn(other, [])] });
    expect([code, message]).toEqual(['corrections-in-no-part', expect.stringContaining('rad 3')]);
  });
});

describe('a part that contradicts itself, with a check sum that agrees, is named where', () => {
  const withCounts = (part: TallyPart, counts: Partial<TallyPart['counts']>): TallyPart => ({
    ...part,
    counts: { ...part.counts, ...counts },
  });

  it.each<readonly [string, (part: TallyPart) => TallyPart]>([
    ['its counts are no tally', (part) => withCounts(part, { tally: { version: 1 } })],
    ['it counts in a unit that it does not name', (part) => withCounts(part, { units: [] })],
    ['its rules are no rule set', (part) => ({ ...part, rules: { ...part.rules, text: 'id: [' } })],
    [
      'its rules say something else than was judged',
      (part) => ({ ...part, rules: { ...part.rules, text: `${part.rules.text}\ntitle: Annat` } }),
    ],
  ])('%s', (_, forged) => {
    const [first, second] = [one, other].map(({ file, part }) => ({ file, part: forged(part) }));
    const parts = [first ?? one, second ?? other] as const;
    const { code, message } = refusal({ parts });
    expect([code, message]).toEqual(['damaged-part', expect.stringContaining('part-1.json')]);
  });

  it('or all parts, where none of them does it alone', () => {
    const { part } = other;
    const { contacts } = part.balance;
    const balance = { ...part.balance, contacts: { ...contacts, total: contacts.total + 1 } };
    const { code, message } = refusal({ parts: [one, { file: 'del-2.json', part: { ...part, balance } }] });
    expect([code, message]).toEqual(['parts-contradict', expect.stringContaining('part-1.json, del-2.json')]);
  });
});

describe('parts that belong together', () => {
  it('come out the same in whatever order they are named', () => {
    const resultOf = (parts: MergeRequest['parts']): string =>
      JSON.stringify(merge({ ...request, parts }).result);
    expect(resultOf([other, one])).toBe(resultOf([one, other]));
  });

  it.each([
    ['with a key say how many answers one person gave', key, false],
    ['without a key say that it is not computed', null, true],
  ])('%s', async (_, personKey, isMissing) => {
    const part = await counted(job, { file: 'del.json', logPart: null, key: personKey });
    const { result } = merge({ ...request, parts: [part] });
    const answering = result.rules.flatMap(({ areas }) => (areas?.units ?? []).map((unit) => unit.answering));
    expect(answering.some((found) => found !== null)).toBe(!isMissing);
    const notMerged = result.findings.flatMap((finding) =>
      finding.code === 'not-merged' ? finding.what : [],
    );
    expect(notMerged.includes('concentration')).toBe(isMissing);
  });
});
