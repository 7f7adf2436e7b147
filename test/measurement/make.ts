import fc from 'fast-check';
import { countingInto } from '../../src/measurement/add-verdict.js';
import { traitsOf } from '../../src/measurement/contact-traits.js';
import { within } from '../../src/measurement/counts.js';
import type { Collector } from '../../src/measurement/gathering/collector.js';
import { emptyOutcomes, readingWithin, type Tally } from '../../src/measurement/tally.js';
import type { Contact, Evidence, Happening, HappeningKind } from '../../src/model/contact.js';
import type { CallEvent, Channel, MailEvent } from '../../src/model/event.js';
import type { Unit } from '../../src/model/organisation.js';
import type { Period } from '../../src/model/period.js';
import type { RespondRule, TimedReading } from '../../src/model/rule.js';
import type { SensitivityVariant } from '../../src/model/rule-figures.js';
import type { Moment } from '../../src/model/time.js';
import type { Outcome, Verdict } from '../../src/model/verdict.js';
import { anyScope } from '../any-scope.js';
import { officeCalendar } from '../report/office-calendar.js';

/** What one collector makes of them all. */
export function gatheredOf<Item, Gathered>(
  items: Iterable<Item>,
  { add, gathered }: Collector<Item, Gathered>,
): Gathered {
  for (const item of items) add(item);
  return gathered();
}

export const monday = Date.UTC(2018, 9, 8, 8);
export const period: Period = { from: 17812, until: 17832, label: '2018-W41..2018-W43' };
/** Into which times of arrival are divided. */
export const { hours } = officeCalendar;
const DAY = 86_400_000;

export function moment(start: number): Moment {
  return { start, end: start, precision: 'exact' };
}

export function mailEvent(at: number, part: Partial<MailEvent> = {}): MailEvent {
  return {
    channel: 'mail',
    format: 'test',
    sources: [{ file: 'logg.csv', sheet: null, row: 2 }],
    at: moment(at),
    sender: 'invanare@exempel.se',
    recipients: ['kommun@lindasa.se'],
    subject: 'Fråga',
    messageId: null,
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: null,
    automatic: false,
    delivery: 'delivered',
    ...part,
  };
}

export function callEvent(at: number, part: Partial<CallEvent> = {}): CallEvent {
  return {
    channel: 'phone',
    format: 'test',
    sources: [{ file: 'samtal.csv', sheet: null, row: 2 }],
    at: moment(at),
    callId: null,
    from: '+46701234567',
    to: ['1000'],
    outcome: 'no-answer',
    answeredBy: null,
    waitSeconds: null,
    talkSeconds: null,
    transfers: 0,
    statedDirection: null,
    ...part,
  };
}

export interface VerdictFacts {
  readonly outcome: Outcome;
  readonly channel: Channel;
  readonly unit: Unit;
  /** Days after Monday 8 October 2018. */
  readonly day: number;
  readonly elapsedSeconds: number;
  readonly ownSeconds: number;
  readonly dueWithinLog: boolean;
  readonly evidence: Evidence;
  readonly reading: string;
  readonly named: boolean | null;
  /** Of the day in Stockholm. */
  readonly hour: number;
  readonly handedOn: boolean;
  readonly repeated: boolean;
  readonly answerer: string | null;
}

const plain: VerdictFacts = {
  outcome: 'met',
  channel: 'mail',
  unit: { name: 'Skola', kind: 'administration', board: null },
  day: 0,
  elapsedSeconds: 600,
  ownSeconds: 600,
  dueWithinLog: true,
  evidence: 'exact',
  reading: 'clock',
  named: null,
  hour: 10,
  handedOn: false,
  repeated: false,
  answerer: null,
};

/** Monday 8 October 2018 began two hours before midnight in UTC; the clocks change after the period's end. */
const MIDNIGHT = monday - 10 * 3_600_000;

export function verdict(facts: Partial<VerdictFacts> = {}): Verdict {
  const { outcome, channel, unit, day, elapsedSeconds, ownSeconds, named, ...rest } = { ...plain, ...facts };
  const receivedAt = moment(MIDNIGHT + day * DAY + rest.hour * 3_600_000);
  const event = channel === 'phone' ? callEvent(receivedAt.start) : mailEvent(receivedAt.start);
  const isAnswered = outcome === 'met' || outcome === 'late';
  const happening = (what: HappeningKind): Happening => {
    return { what, at: receivedAt, unit, evidence: rest.evidence, event };
  };
  const by = rest.answerer === null ? {} : { answerer: rest.answerer };
  const answer = { ...happening('answer'), ...by };
  const history = [
    ...(rest.handedOn ? [happening('transfer')] : []),
    ...(rest.repeated ? [happening('reminder')] : []),
  ];
  return {
    contact: contact({ channel, unit, receivedAt, event, named, history }),
    rule: 'svar-36h',
    partOf: null,
    reading: rest.reading,
    main: rest.reading === 'clock',
    outcome,
    reason: outcome === 'excluded' ? 'short-abandon' : outcome === 'not-assessable' ? 'resolution' : null,
    missing: null,
    clockStart: receivedAt,
    dueAt: receivedAt.start + 36 * 3_600_000,
    allowed: '36 hours',
    answer: isAnswered ? answer : null,
    spentSeconds: isAnswered ? ownSeconds : null,
    waited: { answered: isAnswered, elapsedSeconds, ownSeconds },
    dueWithinLog: outcome === 'pending' ? false : rest.dueWithinLog,
  };
}

export function contact(part: Partial<Contact> = {}): Contact {
  return {
    id: 'E-20181008-0001',
    channel: 'mail',
    category: 'unknown',
    event: mailEvent(monday),
    receivedAt: moment(monday),
    unit: plain.unit,
    receiver: part.unit ?? plain.unit,
    otherUnits: [],
    counterpart: null,
    history: [],
    marks: new Set(),
    register: null,
    named: null,
    complexity: null,
    corrections: [],
    ...part,
  };
}

export const units: readonly Unit[] = [
  { name: 'Skola', kind: 'administration', board: 'Barn- och utbildningsnämnden' },
  { name: 'Äldreomsorg', kind: 'administration', board: null },
  { name: 'Bostäder AB', kind: 'company', board: null },
  { name: 'okänd enhet', kind: null, board: null },
];

const outcomes: readonly Outcome[] = ['met', 'late', 'unanswered', 'pending', 'not-assessable', 'excluded'];

export const anyVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    outcome: fc.constantFrom(...outcomes),
    channel: fc.constantFrom<Channel>('mail', 'phone', 'case'),
    unit: fc.constantFrom(...units),
    day: fc.integer({ min: 0, max: 20 }),
    elapsedSeconds: fc.integer({ min: -60, max: 400_000 }),
    ownSeconds: fc.integer({ min: 0, max: 200_000 }),
    dueWithinLog: fc.boolean(),
    evidence: fc.constantFrom<Evidence>('exact', 'subject', 'callback', 'register'),
    reading: fc.constantFrom('clock', 'office-hours'),
    named: fc.constantFrom(true, false, null),
    hour: fc.integer({ min: 0, max: 23 }),
    handedOn: fc.boolean(),
    repeated: fc.boolean(),
    answerer: fc.constantFrom(null, '1001', 'eva.ek@lindasa.se'),
  })
  .map(verdict);

export function reading(id: string, main: boolean): TimedReading {
  return {
    id,
    main,
    title: `tolkning ${id}`,
    allowed: '36 hours',
    limit: { kind: 'hours', milliseconds: 36 * 3_600_000, counting: 'clock' },
  };
}

export const rule: RespondRule = {
  kind: 'respond',
  id: 'svar-36h',
  title: 'Svar inom 36 timmar',
  promise: 'Du får svar inom 36 timmar.',
  channels: ['mail', 'phone'],
  topic: 'respond:answer:received',
  scope: anyScope,
  readings: [reading('office-hours', false), reading('clock', true)],
  target: { form: 'at-least', share: 0.9, of: null },
  channelTargets: [],
  improvementBelow: null,
  indicative: false,
  severity: 'normal',
  measureId: null,
  readingNote: null,
  exceptions: [],
  ignoreLocalClosures: false,
  notInForce: [],
  source: { document: 'Policy', decision: null, date: null, paragraph: null, note: null },
  feedback: ['answer'],
  from: 'received',
  parts: [],
  join: 'all',
  ownLaterCall: 'count',
  callbackAttempt: 'ignore',
  hiddenNumber: 'not-assessable',
  bouncedAnswer: 'count',
  shortAbandon: 'exclude',
  closedHours: 'exclude',
  validFrom: null,
  validUntil: null,
};

/** Counts one verdict alone: under its reading, or as what became of the main one with another choice. */
export function addVerdict(tally: Tally, verdict: Verdict, variant: SensitivityVariant | null): void {
  if (variant === null) {
    countingInto(tally)([verdict], traitsOf(verdict.contact));
    return;
  }
  const { variants } = readingWithin(tally, verdict.rule, verdict.reading);
  within(variants, variant, emptyOutcomes)[verdict.outcome] += 1;
}
