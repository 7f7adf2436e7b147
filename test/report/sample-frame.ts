import type { Balance } from '../../src/model/balance.js';
import type { Result } from '../../src/model/result.js';
import { anyPairing } from '../any-terms.js';
import { officeCalendar } from './office-calendar.js';

const hash = (digit: string): string => digit.repeat(64);
/** 2018-11-12 16:00 in Stockholm. */
const logEnd = Date.UTC(2018, 10, 12, 15);
const logStart = Date.UTC(2018, 9, 7, 22);

function step(parts: { readonly [part: string]: number }): Balance['rows'] {
  const entries = Object.entries(parts).map(([part, count]) => ({ part, count }));
  return { total: entries.reduce((total, { count }) => total + count, 0), parts: entries };
}

function balance(whole: readonly [number, number, number, number]): Balance {
  const inPeriod = whole[0] + whole[1] + whole[2] + whole[3] + 23 + 51 + 27 + 236;
  const incoming = step({
    opens: inPeriod + 41,
    'joined.reminder': 121,
    'joined.follow-up': 188,
    'joined.attempt': 203,
    'not-a-contact.bulk': 412,
    'not-a-contact.system-notice': 388,
    'not-a-contact.auto-reply': 97,
    'not-a-contact.calendar': 64,
    'not-a-contact.not-measured': 219,
  });
  const outgoing = step({
    'paired.answer': 1720,
    'paired.callback': 151,
    'paired.acknowledgement': 306,
    'unpaired.we-wrote-first': 713,
    'unpaired.bulk': 64,
    'unpaired.other-person': 38,
  });
  const events = step({ incoming: incoming.total, outgoing: outgoing.total, internal: 1274, passing: 7 });
  return {
    rows: step({
      primary: events.total,
      'folded.recipient': 534,
      'folded.leg': 812,
      'ignored.totals': 35,
      'rejected.unreadable-time': 9,
      'rejected.too-few-columns': 6,
    }),
    events,
    incoming,
    outgoing,
    contacts: step({ 'in-period': inPeriod, 'outside-period': 41 }),
    rules: [
      {
        rule: 'svar-36h',
        reading: 'workday-clock',
        step: step({
          met: whole[0],
          late: whole[1],
          unanswered: whole[2],
          pending: whole[3],
          'not-assessable.hidden-number': 23,
          'excluded.short-abandon': 51,
          'excluded.closed-hours': 27,
          'excluded.no-answer-needed': 236,
          'out-of-scope': 0,
        }),
      },
    ],
  };
}

/** Everything of the sample but its figures. */
export function sampleFrame(whole: readonly [number, number, number, number]): Omit<Result, 'rules'> {
  return {
    schemaVersion: 6,
    program: { name: 'servicematning', version: '0.1.0' },
    municipality: 'Lindåsa',
    ruleSet: {
      id: 'lindasa',
      municipality: 'Lindåsa',
      title: 'Servicegaranti för Lindåsa kommun',
      source: {
        document: 'Servicegaranti för Lindåsa kommun',
        decision: 'Kommunfullmäktige § 41',
        date: '2002-06-17',
        paragraph: null,
        note: null,
      },
      readingNote:
        'Garantin säger inte vilka timmar som räknas. Kommunen har folk på plats på arbetsdagar, så klockan går då.',
      cannotMeasure: [
        'om svaret var rätt och begripligt',
        'om bemötandet var vänligt',
        'om den som kom på besök fick hjälp',
      ],
      sha256: hash('d'),
    },
    calendar: {
      workingDays: 25,
      spec: { ...officeCalendar, hoursAssumed: true },
      specialDays: [
        { date: 17_837, name: 'dag före helgdag' },
        { date: 17_838, name: 'alla helgons dag' },
      ],
    },
    period: { from: 17_812, until: 17_846, label: '2018-W41..2018-W45' },
    reportDate: 17_847,
    logEnd: [
      { channel: 'mail', at: logEnd, declared: false },
      { channel: 'phone', at: logEnd - 3_600_000, declared: true },
    ],
    inputs: [
      {
        file: 'exporter/meddelandespårning-2018-10.csv',
        sha256: hash('a'),
        format: 'message-trace',
        channel: 'mail',
        encoding: 'utf-16le',
        delimiter: ',',
        sheet: null,
        zone: 'UTC',
        rows: 7_410,
        columnsUnderstood: [
          'Received',
          'SenderAddress',
          'RecipientAddress',
          'Subject',
          'Status',
          'MessageId',
        ],
        columnsIgnored: ['Size'],
        first: logStart,
        last: logEnd,
        clockChangeRows: 0,
      },
      {
        file: 'exporter/samtalslogg.xlsx',
        sha256: hash('b'),
        format: 'telia-calls',
        channel: 'phone',
        encoding: 'xlsx',
        delimiter: null,
        sheet: 'Samtal',
        zone: 'Europe/Stockholm',
        rows: 5_248,
        columnsUnderstood: ['Tid', 'Från', 'Till', 'Utfall', 'Väntetid', 'Samtalstid'],
        columnsIgnored: [],
        first: logStart + 3_600_000,
        last: logEnd - 3_600_000,
        clockChangeRows: 2,
      },
    ],
    organisation: { file: 'organisation.csv', sha256: hash('c'), units: 11 },
    balance: balance(whole),
    findings: [
      { code: 'hours-assumed' },
      { code: 'clock-change-rows', rows: 2 },
      { code: 'rejected-rows', rows: 15, ofRows: 12_658 },
      { code: 'unknown-units', addresses: 2, contacts: 12 },
      { code: 'log-ends-early', channel: 'mail', last: logEnd, pending: 25 },
      { code: 'day-without-rows', channel: 'phone', date: 17_841 },
      { code: 'channel-without-log', channel: 'case', rules: [] },
    ],
    corrections: null,
    quality: null,
    unansweredSample: null,
    pairing: anyPairing,
    comparison: null,
    background: [],
    overlaps: [],
  };
}
