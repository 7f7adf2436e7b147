import type { Contact, Happening, PlacedEvent } from '../../src/model/contact.js';
import type { CallEvent, MailEvent } from '../../src/model/event.js';
import type { RejectedRow } from '../../src/model/log-reading.js';
import type { Unit } from '../../src/model/organisation.js';
import type { ReadingFigures } from '../../src/model/reading-figures.js';
import type { Result } from '../../src/model/result.js';
import type { Moment } from '../../src/model/time.js';
import type { Verdict } from '../../src/model/verdict.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { samplePublished, sampleResult } from './sample-result.js';

/*
 * Four contacts of Lindåsa, each judged under two readings, events beside them, and rejected rows. Texts from
 * the logs try to be formulas, markup and terminal codes.
 */

/** 2018-10-12 15:00 in Stockholm, a Friday. */
const friday = Date.UTC(2018, 9, 12, 13);
const hour = 3_600_000;
const mailLog = 'exporter/mejl, oktober.csv';
const callLog = 'exporter/samtal.xlsx';

const school: Unit = { name: 'Björkskolan', kind: 'administration', board: 'Barn- och utbildningsnämnden' };
const trap: Unit = { name: '=HYPERLINK("http://ond.example";"Klicka")', kind: null, board: '@SUM(A1:A9)' };

const exactly = (at: number): Moment => ({ start: at, end: at, precision: 'exact' });

function mail(row: number, at: number, sender: string | null): MailEvent {
  return {
    channel: 'mail',
    format: 'message-trace',
    sources: [{ file: mailLog, sheet: null, row }],
    at: exactly(at),
    sender,
    recipients: ['bjorkskolan@lindasa.example'],
    subject: 'Fråga om skolskjuts',
    messageId: null,
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: null,
    automatic: false,
    delivery: 'delivered',
  };
}

function call(row: number, at: number, from: string | null): CallEvent {
  return {
    channel: 'phone',
    format: 'telia-calls',
    sources: [{ file: callLog, sheet: 'Samtal', row }],
    at: exactly(at),
    callId: null,
    from,
    to: ['+4622312345'],
    outcome: 'answered',
    answeredBy: '101',
    waitSeconds: 12,
    talkSeconds: 90,
    transfers: 0,
    statedDirection: null,
  };
}

function contact(id: string, event: Contact['event'], unit: Unit, counterpart: string | null): Contact {
  return {
    id,
    channel: event.channel,
    category: event.channel === 'mail' ? 'complaint' : 'question',
    event,
    receivedAt: event.at,
    unit,
    receiver: unit,
    otherUnits: [],
    counterpart,
    history: [],
    marks: new Set(),
    register: null,
    named: null,
    complexity: null,
    corrections: [],
  };
}

const answered = contact(
  'E-20181012-0001',
  mail(2, friday, 'astrid@hemma.example'),
  school,
  'astrid@hemma.example',
);
const silent = contact(
  'E-20181012-0002',
  mail(7, friday + hour, 'bo@hemma.example'),
  trap,
  'bo@hemma.example',
);
const again = contact(
  'E-20181013-0001',
  mail(9, friday + 20 * hour, 'astrid@hemma.example'),
  school,
  'astrid@hemma.example',
);
const hidden = contact('T-20181015-0001', call(4, friday + 68 * hour, null), school, null);

const reply: Happening = {
  what: 'answer',
  at: exactly(friday + 70.5 * hour),
  unit: school,
  evidence: 'exact',
  event: mail(31, friday + 70.5 * hour, 'bjorkskolan@lindasa.example'),
};

type Judged = Pick<Verdict, 'outcome' | 'reason' | 'answer' | 'spentSeconds'>;

function verdicts(of: Contact, judged: { readonly clock: Judged; readonly workday: Judged }): Verdict[] {
  const common = {
    contact: of,
    rule: 'svar-36h',
    partOf: null,
    missing: null,
    clockStart: of.receivedAt,
    allowed: '36 hours',
    dueWithinLog: true,
  };
  const waited = { answered: true, elapsedSeconds: 253_800, ownSeconds: 81_000 };
  const { start } = of.receivedAt;
  return [
    { ...common, ...judged.clock, reading: 'clock', main: false, dueAt: start + 36 * hour, waited },
    { ...common, ...judged.workday, reading: 'workday-clock', main: true, dueAt: start + 84 * hour, waited },
  ];
}

const none = { reason: null, answer: null, spentSeconds: null } as const;
const both = (judged: Judged): { clock: Judged; workday: Judged } => ({ clock: judged, workday: judged });

const incoming = (id: string, event: PlacedEvent['event'], fate: PlacedEvent['fate']): PlacedEvent => ({
  id,
  event,
  direction: 'incoming',
  unit: school,
  fate,
});

const events: readonly PlacedEvent[] = [
  incoming(answered.id, answered.event, { what: 'opens', contact: answered.id }),
  incoming('E-20181012-0003', mail(8, friday + 2 * hour, null), { what: 'not-a-contact', reason: 'bounce' }),
  incoming('E-20181012-0004', mail(10, friday + 3 * hour, 'bo@hemma.example'), {
    what: 'joins',
    contact: silent.id,
    as: 'reminder',
  }),
  {
    id: 'E-20181012-i0001',
    event: mail(11, friday + hour, 'bjorkskolan@lindasa.example'),
    direction: 'internal',
    unit: school,
    fate: { what: 'internal', handsOn: null },
  },
  {
    id: 'E-20181012-i0002',
    event: mail(12, friday + hour, 'bjorkskolan@lindasa.example'),
    direction: 'internal',
    unit: school,
    fate: { what: 'internal', handsOn: silent.id },
  },
  {
    id: 'E-20181012-p0001',
    event: mail(13, friday + hour, 'bo@hemma.example'),
    direction: 'passing',
    unit: null,
    fate: { what: 'passing' },
  },
  {
    id: 'E-20181015-u0001',
    event: reply.event,
    direction: 'outgoing',
    unit: school,
    fate: { what: 'pairs', contact: answered.id, as: 'answer' },
  },
  {
    id: 'T-20181015-u0001',
    event: call(5, friday + 69 * hour, '+4622312345'),
    direction: 'outgoing',
    unit: trap,
    fate: { what: 'unpaired', reason: 'we-called-first' },
  },
];

const rejected: readonly RejectedRow[] = [
  {
    source: { file: callLog, sheet: 'Samtal', row: 17 },
    column: 'Från',
    reason: 'missing-number',
    value: '',
  },
  {
    source: { file: mailLog, sheet: null, row: 212 },
    column: 'Received',
    reason: 'unreadable-time',
    value: '2018-13-45 25:61',
  },
  {
    source: { file: mailLog, sheet: null, row: 40 },
    column: '=cmd|"/c calc"!A1',
    reason: 'unreadable-time',
    value: '-Åsa.Öberg+1@hemma.example\u0007\u202e, 070-123 45 67',
  },
];

/** Fewer readings, units and weeks, so that a golden can be read to its end. */
function shortened(reading: ReadingFigures): ReadingFigures {
  return { ...reading, units: reading.units.slice(5, 8), weeks: reading.weeks.slice(3) };
}

const [rule] = sampleResult.rules;
const [main, ...others] = rule.readings;

export const shortResult: Result = {
  ...sampleResult,
  rules: [{ ...rule, readings: [shortened(main), ...others.slice(0, 1).map(shortened)] }],
};

export const sampleInput: ReportInput = {
  language: 'sv',
  result: shortResult,
  published: samplePublished,
  verdicts: [
    ...verdicts(answered, {
      clock: { outcome: 'late', reason: null, answer: reply, spentSeconds: 253_800 },
      workday: { outcome: 'met', reason: null, answer: reply, spentSeconds: 81_000.25 },
    }),
    ...verdicts(silent, both({ outcome: 'unanswered', ...none })),
    ...verdicts(again, both({ outcome: 'excluded', ...none, reason: 'no-answer-needed' })),
    ...verdicts(hidden, both({ outcome: 'not-assessable', ...none, reason: 'hidden-number' })),
  ],
  events,
  rejected,
  persons: { codeOf: null, areShown: false },
  gates: { checks: [], strict: null },
  template: null,
};
