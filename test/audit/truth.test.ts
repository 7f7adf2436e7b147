import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { audit } from '../../src/audit/audit.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { PlacedEvent } from '../../src/model/contact.js';
import type { Verdict } from '../../src/model/verdict.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { lindasaFolder, lindasaJob } from './lindasa.js';

const truthRow = z.object({
  source_file: z.string(),
  source_row: z.string(),
  channel: z.string(),
  truth: z.string(),
  unit: z.string(),
  received_at: z.string(),
  in_period: z.enum(['yes', 'no']),
  evidence: z.string(),
  workday_clock: z.string(),
  clock: z.string(),
  clock_rolled: z.string(),
  office_hours: z.string(),
  log_cannot_know: z.string(),
});
type Truth = z.output<typeof truthRow>;

const truths: readonly Truth[] = z
  .array(truthRow)
  .parse(parse(readFileSync(`${lindasaFolder}sanning.csv`), { columns: true, bom: true }));

let report: ReportInput;
const eventAt = new Map<string, PlacedEvent>();
const verdictsOf = new Map<string, Verdict[]>();

beforeAll(async () => {
  report = await audit(await lindasaJob());
  for (const placed of report.events) {
    const { file, sheet, row } = placed.event.sources[0];
    eventAt.set(`${file}:${sheet === null ? '' : `${sheet}!`}${row}`, placed);
  }
  for (const verdict of report.verdicts) {
    const verdicts = verdictsOf.get(verdict.contact.id) ?? [];
    verdictsOf.set(verdict.contact.id, [...verdicts, verdict]);
  }
});

/** What the audit says of the event that a truth is about, in the words of the truth. */
function auditedAs(truth: Truth): Omit<Truth, 'log_cannot_know' | 'evidence' | 'channel'> {
  const placed = eventAt.get(`${truth.source_file}:${truth.source_row}`);
  const verdicts = placed === undefined ? [] : (verdictsOf.get(placed.id) ?? []);
  const outcome = (reading: string): string => {
    const verdict = verdicts.find((one) => one.reading === reading);
    if (verdict === undefined) return '';
    return verdict.reason === null ? verdict.outcome : `${verdict.outcome}:${verdict.reason}`;
  };
  return {
    source_file: truth.source_file,
    source_row: truth.source_row,
    truth: placed === undefined ? 'no such event' : fateWord(placed),
    unit: placed?.unit?.name ?? '',
    received_at: placed === undefined ? '' : formatInstant(placed.event.at.start),
    in_period: verdicts.length > 0 ? 'yes' : 'no',
    workday_clock: outcome('workday-clock'),
    clock: outcome('clock'),
    clock_rolled: outcome('clock-rolled'),
    office_hours: outcome('office-hours'),
  };
}

function fateWord({ fate }: PlacedEvent): string {
  switch (fate.what) {
    case 'opens':
      return 'contact';
    case 'joins':
    case 'pairs':
      return fate.as;
    case 'not-a-contact':
    case 'unpaired':
      return fate.reason;
    case 'internal':
    case 'passing':
      return fate.what;
  }
}

function statedBy(truth: Truth): ReturnType<typeof auditedAs> {
  const { log_cannot_know: _unknowable, evidence: _evidence, channel: _channel, ...stated } = truth;
  const isContact = truth.truth === 'contact';
  return { ...stated, in_period: isContact ? truth.in_period : 'no' };
}

describe('the audit of Lindåsa, contact by contact', () => {
  it('agrees with the truth wherever a log can know it', () => {
    const knowable = truths.filter(({ log_cannot_know }) => log_cannot_know === '');
    const wrong = knowable.filter(
      (truth) => JSON.stringify(auditedAs(truth)) !== JSON.stringify(statedBy(truth)),
    );
    expect(wrong.map((truth) => ({ truth: statedBy(truth), audited: auditedAs(truth) }))).toEqual([]);
    expect(knowable.length).toBeGreaterThan(2000);
  });

  it('knows every incoming event that the truth knows, and no other', () => {
    const incoming = [...report.events].filter(({ direction }) => direction === 'incoming');
    expect(incoming).toHaveLength(truths.length);
  });

  it('lists what no log can know, with counts and how often the verdict differs', () => {
    const kinds = new Map<string, { contacts: number; mainVerdictDiffers: number }>();
    for (const truth of truths.filter(({ log_cannot_know }) => log_cannot_know !== '')) {
      const kind = kinds.get(truth.log_cannot_know) ?? { contacts: 0, mainVerdictDiffers: 0 };
      const differs = auditedAs(truth).workday_clock !== truth.workday_clock;
      kinds.set(truth.log_cannot_know, {
        contacts: kind.contacts + 1,
        mainVerdictDiffers: kind.mainVerdictDiffers + (differs ? 1 : 0),
      });
    }
    expect(Object.fromEntries([...kinds].sort())).toMatchSnapshot();
  });

  it('agrees on how each answer was found', () => {
    const wrong = truths.flatMap((truth) => {
      const placed = eventAt.get(`${truth.source_file}:${truth.source_row}`);
      const main =
        placed === undefined ? undefined : verdictsOf.get(placed.id)?.find((verdict) => verdict.main);
      const isJudged = main !== undefined && (main.outcome === 'met' || main.outcome === 'late');
      if (!isJudged || truth.log_cannot_know !== '') return [];
      const found = main.answer?.evidence ?? '';
      return found === truth.evidence
        ? []
        : [{ at: `${truth.source_file}:${truth.source_row}`, found, truth: truth.evidence }];
    });
    expect(wrong).toEqual([]);
  });
});
