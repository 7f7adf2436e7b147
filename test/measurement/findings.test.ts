import { describe, expect, it } from '@jest/globals';
import { type Calendar, createCalendar } from '../../src/calendar/calendar.js';
import { localDate, startOfDay } from '../../src/calendar/zone.js';
import { dataFindings, type FindingsInput } from '../../src/measurement/findings.js';
import type { PlacedEvent } from '../../src/model/contact.js';
import type { CallEvent, CallOutcome, Direction, InputFile } from '../../src/model/event.js';
import { mailEvent, moment, period, rule } from './make.js';
import { type Batch, figuresOf, manyUnits } from './make-result.js';

const HOUR = 3_600_000;
const eightToFour = [{ from: 480, until: 960 }];

function calendar(hoursAssumed = false): Calendar {
  return createCalendar({
    workingDays: [0, 1, 2, 3, 4],
    workingEves: [],
    hours: [eightToFour, eightToFour, eightToFour, eightToFour, eightToFour, [], []],
    hoursAssumed,
    shortened: [],
    closed: [],
    summer: null,
    ignoreLocalClosures: false,
  });
}

/** Day 0 is the first of the period; at ten o'clock. */
function mail(day: number, direction: Direction = 'incoming'): PlacedEvent {
  const event = mailEvent(startOfDay(period.from + day) + 10 * HOUR);
  return { id: 'E', event, direction, unit: null, fate: { what: 'passing' } };
}

function call(day: number, outcome: CallOutcome, direction: Direction = 'incoming'): PlacedEvent {
  const event: CallEvent = {
    channel: 'phone',
    format: 'test',
    sources: [{ file: 'samtal.csv', sheet: null, row: 2 }],
    at: moment(startOfDay(period.from + day) + 10 * HOUR),
    callId: null,
    from: null,
    to: ['1000'],
    outcome,
    answeredBy: null,
    waitSeconds: null,
    talkSeconds: null,
    transfers: 0,
    statedDirection: null,
  };
  return { id: 'T', event, direction, unit: null, fate: { what: 'passing' } };
}

const weekdays = Array.from({ length: 21 }, (_, day) => day).filter((day) => day % 7 < 5);
const mails = weekdays.flatMap((day) => [mail(day), mail(day, 'outgoing')]);
const calls = weekdays.flatMap((day) => [call(day, 'no-answer'), call(day, 'answered', 'outgoing')]);

const input: FindingsInput = {
  inputs: [],
  rejectedRows: 0,
  events: [...mails, ...calls],
  period,
  calendar: calendar(),
  logEnd: [],
  rules: [rule],
  figures: [],
  unknown: { addresses: 0, contacts: 0 },
};

const file: InputFile = {
  file: 'logg.csv',
  sha256: '',
  format: 'test',
  channel: 'mail',
  encoding: 'utf-8',
  delimiter: ';',
  sheet: null,
  zone: 'UTC',
  rows: 50,
  columnsUnderstood: [],
  columnsIgnored: [],
  first: null,
  last: null,
  clockChangeRows: 2,
};

const tenOn = (day: number): number => startOfDay(period.from + day) + 10 * HOUR;

function dayOf({ event }: PlacedEvent): number {
  return localDate(event.at.start) - period.from;
}

describe('findings on the data', () => {
  it('are none where the logs cover the period', () => {
    expect(dataFindings(input)).toEqual([]);
  });

  it.each([
    ['that received ten and was never heard from', 10, null, true],
    ['that received nine', 9, null, false],
    ['one of whose contacts somebody else answered', 10, 'E-4', false],
  ])('name a unit %s, whose sent mail may be missing', (_, contacts, answered, isNamed) => {
    const library = { name: 'Biblioteket', kind: null, board: null };
    const opened = Array.from({ length: contacts }, (_, place): PlacedEvent => {
      const contact = `E-${place}`;
      return { ...mail(0), unit: library, fate: { what: 'opens', contact } };
    });
    const reply = mail(1, 'outgoing');
    const sent: PlacedEvent =
      answered === null ? reply : { ...reply, fate: { what: 'pairs', contact: answered, as: 'answer' } };
    expect(dataFindings({ ...input, events: [...mails, ...calls, ...opened, sent] })).toEqual(
      isNamed ? [{ code: 'unit-without-outgoing', channel: 'mail', unit: 'Biblioteket' }] : [],
    );
  });

  it.each<[string, Partial<FindingsInput>, unknown]>([
    ['assumed hours', { calendar: calendar(true) }, { code: 'hours-assumed' }],
    [
      'a promise that ended the day before',
      { rules: [{ ...rule, validUntil: period.from - 1 }] },
      { code: 'rule-expired', rule: rule.id, title: rule.title, validUntil: period.from - 1 },
    ],
    [
      'unknown units',
      { unknown: { addresses: 2, contacts: 9 } },
      { code: 'unknown-units', addresses: 2, contacts: 9 },
    ],
    [
      'a log that begins on the second working day',
      { events: [...mails.slice(2), ...calls] },
      { code: 'log-starts-late', channel: 'mail', first: tenOn(1) },
    ],
    [
      'a log that ends before the last working day',
      { events: [...mails.slice(0, -2), ...calls] },
      { code: 'log-ends-early', channel: 'mail', last: tenOn(17), pending: 0 },
    ],
    [
      'a declared end before the last working day',
      { logEnd: [{ channel: 'mail', at: tenOn(17), declared: true }] },
      { code: 'log-ends-early', channel: 'mail', last: tenOn(17), pending: 0 },
    ],
    [
      'a silent working day',
      { events: [...mails.filter((one) => one.event.at.start !== tenOn(8)), ...calls] },
      { code: 'day-without-rows', channel: 'mail', date: period.from + 8 },
    ],
    [
      'more silent working days than can be named',
      { events: [...mails.filter((one) => ![1, 2, 3, 4].includes(dayOf(one))), ...calls] },
      { code: 'days-without-rows', channel: 'mail', days: 4, first: period.from + 1, last: period.from + 4 },
    ],
    [
      'mail in one direction',
      { events: [...mails.filter((one) => one.direction === 'incoming'), ...calls] },
      { code: 'one-direction', channel: 'mail', direction: 'incoming' },
    ],
    [
      'no missed call',
      {
        events: [
          ...mails,
          ...weekdays.flatMap((day) => [call(day, 'answered'), call(day, 'answered', 'outgoing')]),
        ],
      },
      { code: 'no-missed-calls', calls: 15 },
    ],
    ['a channel without log', { events: mails }, { code: 'channel-without-log', channel: 'phone' }],
  ])('tell of %s', (_, part, finding) => {
    expect(dataFindings({ ...input, ...part })).toEqual([finding]);
  });

  it('tell of rejected rows and clock changes out of all files', () => {
    expect(dataFindings({ ...input, inputs: [file, file], rejectedRows: 3 })).toEqual([
      { code: 'rejected-rows', rows: 3, ofRows: 100 },
      { code: 'clock-change-rows', rows: 4 },
    ]);
  });

  it('tell how many were pending when the log ended', () => {
    const [unit] = manyUnits;
    if (unit === undefined) throw new Error('no unit');
    const batch: Batch = {
      unit,
      channel: 'phone',
      week: 2,
      outcomes: [
        ['pending', 'met'],
        ['pending', 'met'],
        ['met', 'met'],
      ],
    };
    expect(dataFindings({ ...input, figures: [figuresOf([batch])] })).toEqual([
      { code: 'log-ends-early', channel: 'phone', last: tenOn(18), pending: 2 },
    ]);
  });

  it('leave a log be that begins and ends with the working days of a period with weekends', () => {
    const wide = { from: period.from - 2, until: period.until, label: '' };
    expect(dataFindings({ ...input, period: wide })).toEqual([]);
  });

  it('leave a promise be that held on the first day', () => {
    expect(dataFindings({ ...input, rules: [{ ...rule, validUntil: period.from }] })).toEqual([]);
  });

  it('do not miss a channel that no rule speaks of', () => {
    expect(dataFindings({ ...input, events: mails, rules: [{ ...rule, channels: ['mail'] }] })).toEqual([]);
  });
});
