import { beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import { correctionCounts } from '../../src/audit/corrections.js';
import type { AuditJob } from '../../src/audit/job.js';
import type { Correction } from '../../src/model/correction.js';
import type { Outcome, Verdict } from '../../src/model/verdict.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { date } from '../calendar/calendars.js';
import { columns } from '../correction-columns.js';
import { mailContact } from '../rules/make-contacts.js';
import { lindasaJob } from './lindasa.js';

const hour = 3_600_000;

let job: AuditJob;
let asLogged: ReportInput;
let corrected: ReportInput;
let answeredByPhone: Verdict;
let noContact: Verdict;

function verdictWith(outcome: Outcome, among: readonly Verdict[]): Verdict {
  const found = among.find((verdict) => verdict.main && verdict.outcome === outcome);
  if (found === undefined) throw new Error(`no contact is ${outcome}`);
  return found;
}

function line(
  row: number,
  { contact }: Verdict,
  more: Pick<Correction, 'kind' | 'at' | 'by' | 'reason'>,
): Correction {
  return {
    source: { file: 'rättelser.csv', sheet: null, row },
    contact: contact.id,
    receivedAt: contact.receivedAt,
    unit: null,
    signedBy: 'LÅ',
    signedOn: 17_800,
    ...more,
  };
}

beforeAll(async () => {
  job = await lindasaJob();
  asLogged = await audit(job);
  answeredByPhone = verdictWith('unanswered', [...asLogged.verdicts]);
  noContact = verdictWith('late', [...asLogged.verdicts]);
  const start = answeredByPhone.contact.receivedAt.start + hour;
  const at = { start, end: start, precision: 'exact' } as const;
  const lines = [
    line(2, answeredByPhone, { kind: 'answered', at, by: 'phone', reason: 'Ringde upp' }),
    line(3, noContact, { kind: 'not-a-contact', at: null, by: null, reason: 'Provmejl' }),
  ];
  corrected = await audit({
    ...job,
    corrections: { file: 'rättelser.csv', sha256: 'c'.repeat(64), columns, lines },
  });
});

describe('a measurement with corrections', () => {
  it('without a file of corrections there is nothing to tell', () => {
    expect(asLogged.result.corrections).toBeNull();
  });

  it('judges what was corrected', () => {
    const mainOf = ({ contact }: Verdict): Verdict | undefined =>
      [...corrected.verdicts].find((verdict) => verdict.main && verdict.contact.id === contact.id);
    expect(mainOf(answeredByPhone)).toMatchObject({ outcome: 'met', answer: { evidence: 'correction' } });
    expect(mainOf(noContact)).toMatchObject({ outcome: 'excluded', reason: 'correction' });
  });

  it('tells the share before and after, and what was corrected by unit and reason', () => {
    const sharesOf = ({ result }: ReportInput) =>
      result.rules.filter(({ partOf }) => partOf === null).map(({ readings: [main] }) => main.whole.share);
    const [before, after] = [sharesOf(asLogged), sharesOf(corrected)];
    expect(after[0]).not.toEqual(before[0]);
    expect(corrected.result.corrections).toMatchObject({
      file: 'rättelser.csv',
      rows: 2,
      rules: before.map((share, index) => ({ before: share, after: after[index] })),
    });
    expect(new Set(corrected.result.corrections?.counts)).toEqual(
      new Set([
        { unit: answeredByPhone.contact.unit.name, kind: 'answered', reason: 'Ringde upp', contacts: 1 },
        { unit: noContact.contact.unit.name, kind: 'not-a-contact', reason: 'Provmejl', contacts: 1 },
      ]),
    );
  });
});

describe('how many were corrected', () => {
  const period = { from: date('2018-10-08'), until: date('2018-10-14'), label: '2018-W41' };
  const correctedAt = (received: string) =>
    mailContact(received, [], {
      corrections: [
        line(2, answeredByPhone, { kind: 'answered', at: null, by: 'phone', reason: 'Ringde upp' }),
      ],
    });

  it.each([
    ['the first day of the period', '10-08 00:00', 1],
    ['its last day', '10-14 23:59', 1],
    ['the day before', '10-07 23:59', 0],
    ['the day after', '10-15 00:00', 0],
  ])('a contact of %s', (_, received, expected) => {
    const counts = correctionCounts({ contacts: [correctedAt(received)], events: [] }, period);
    expect(counts.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(expected);
  });
});
