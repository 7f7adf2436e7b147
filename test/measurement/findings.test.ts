import { describe, expect, it } from '@jest/globals';
import { type Calendar, createCalendar } from '../../src/calendar/calendar.js';
import { localDate, startOfDay } from '../../src/calendar/zone.js';
import { dataFindings, type FindingsInput } from '../../src/measurement/findings/data-findings.js';
import { contactFacts } from '../../src/measurement/gathering/contact-facts.js';
import type { DataFacts } from '../../src/measurement/gathering/data-facts.js';
import { eventFacts } from '../../src/measurement/gathering/event-facts.js';
import { missingColumns } from '../../src/measurement/gathering/missing-columns.js';
import type { Contact, PlacedEvent } from '../../src/model/contact.js';
import type { CallOutcome, Direction } from '../../src/model/event.js';
import type { InputFile } from '../../src/model/log-reading.js';
import type { Rule } from '../../src/model/rule.js';
import type { Moment } from '../../src/model/time.js';
import type { Verdict } from '../../src/model/verdict.js';
import { createDirectory } from '../../src/pairing/directory.js';
import { anyPairing } from '../any-terms.js';
import { call as callOf, entry } from '../pairing/town.js';
import { callEvent, contact, mailEvent, moment, period, rule, verdict } from './make.js';
import { c1 } from './make-kinds.js';
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
  const event = callEvent(startOfDay(period.from + day) + 10 * HOUR, { outcome });
  return { id: 'T', event, direction, unit: null, fate: { what: 'passing' } };
}

/** All that findings look at of a case register's entry is its channel and time. */
function entryOn(day: number): PlacedEvent {
  const placed = mail(day, 'entry');
  return { ...placed, event: { ...c1.event, at: placed.event.at } };
}

const weekdays = Array.from({ length: 21 }, (_, day) => day).filter((day) => day % 7 < 5);
const mails = weekdays.flatMap((day) => [mail(day), mail(day, 'outgoing')]);
const calls = weekdays.flatMap((day) => [call(day, 'no-answer'), call(day, 'answered', 'outgoing')]);

const directory = createDirectory({ entries: [], ownDomains: [], ownNumbers: [], webForms: [] });
const hours = { office: calendar(), phone: calendar() };

/** Of events, and of contacts of which there is nothing to say. */
function factsOf(...events: readonly PlacedEvent[]): DataFacts {
  const { fates: _, traffic, ...ofEvents } = eventFacts(events, { directory, hours });
  return {
    ...{ ...ofEvents, units: traffic.units },
    ...contactFacts([]),
    ...{ unknownInScope: new Map(), missingColumns: new Map(), unknownReceiver: 0 },
    unlisted: { units: new Set(), boards: new Set() },
  };
}

const input: FindingsInput = {
  inputs: [],
  sharedRows: [],
  rejectedRows: 0,
  facts: factsOf(...mails, ...calls),
  period,
  pairing: anyPairing,
  calendar: calendar(),
  logEnd: [],
  rules: [rule],
  figures: [],
  mailboxes: new Map(),
  unknownAddresses: 0,
  municipality: { stated: null, ofRules: 'Norbergs kommun', ownDomains: ['norberg.se'] },
};

/** The same logs, with something to say of their contacts. */
const withFacts = (facts: Partial<DataFacts>): FindingsInput => ({
  ...input,
  facts: { ...input.facts, ...facts },
});

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

  it.each<[string, string | null, string, readonly string[], boolean]>([
    ['Norbergs kommun', null, 'norberg.se', [], false],
    ['Botkyrka kommun', null, 'botkyrka.se', [], false],
    ['Nynäshamns kommun', null, 'nynashamn.se', [], false],
    ['Nynäshamns kommun', null, 'edu.nynashamn.se', [], false],
    ['Norbergs kommun', null, 'bolaget.se', ['norberg.se'], false],
    ['Norbergs kommun', null, 'fagersta.se', [], true],
    ['Norbergs kommun', null, 'se.norbergska.se', [], true],
    ['Alla kommuner', null, 'norberg.se', [], true],
    ['Norbergs kommun', 'Fagersta kommun', 'fagersta.se', [], false],
  ])(
    'of rules of %s, with %s stated and the domain %s: the name is assumed',
    (ofRules, stated, domain, more, isTold) => {
      const municipality = { stated, ofRules, ownDomains: [domain, ...more] };
      expect(dataFindings({ ...input, municipality })).toEqual(
        isTold ? [{ code: 'name-assumed', municipality: ofRules }] : [],
      );
    },
  );

  it('do not doubt the name where no domain is stated', () => {
    const municipality = { stated: null, ofRules: 'Norbergs kommun', ownDomains: [] };
    expect(dataFindings({ ...input, municipality })).toEqual([]);
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
    expect(dataFindings({ ...input, facts: factsOf(...mails, ...calls, ...opened, sent) })).toEqual(
      isNamed ? [{ code: 'unit-without-outgoing', channel: 'mail', unit: 'Biblioteket', of: 'unit' }] : [],
    );
  });

  it.each<[string, Partial<FindingsInput>, unknown]>([
    ['assumed hours', { calendar: calendar(true) }, { code: 'hours-assumed' }],
    [
      'a name that is taken from rules of others',
      { municipality: { stated: null, ofRules: 'Norbergs kommun', ownDomains: ['fagersta.se'] } },
      { code: 'name-assumed', municipality: 'Norbergs kommun' },
    ],
    [
      'a promise that ended the day before',
      { rules: [{ ...rule, validUntil: period.from - 1 }] },
      {
        code: 'rule-expired',
        rule: rule.id,
        title: rule.title,
        validUntil: period.from - 1,
        heldAtFirst: false,
      },
    ],
    [
      'unknown units',
      { unknownAddresses: 2, facts: withFacts({ unknownReceiver: 9 }).facts },
      { code: 'unknown-units', addresses: 2, contacts: 9 },
    ],
    [
      'a log that begins on the second working day',
      { facts: factsOf(...mails.slice(2), ...calls) },
      { code: 'log-starts-late', channel: 'mail', first: tenOn(1) },
    ],
    [
      'a log that ends before the last working day',
      { facts: factsOf(...mails.slice(0, -2), ...calls) },
      { code: 'log-ends-early', channel: 'mail', last: tenOn(17), pending: 0 },
    ],
    [
      'a declared end before the last working day',
      { logEnd: [{ channel: 'mail', at: tenOn(17), declared: true }] },
      { code: 'log-ends-early', channel: 'mail', last: tenOn(17), pending: 0 },
    ],
    [
      'a silent working day',
      { facts: factsOf(...mails.filter((one) => one.event.at.start !== tenOn(8)), ...calls) },
      { code: 'day-without-rows', channel: 'mail', date: period.from + 8 },
    ],
    [
      'more silent working days than can be named',
      { facts: factsOf(...mails.filter((one) => ![1, 2, 3, 4].includes(dayOf(one))), ...calls) },
      { code: 'days-without-rows', channel: 'mail', days: 4, first: period.from + 1, last: period.from + 4 },
    ],
    [
      'mail in one direction',
      { facts: factsOf(...mails.filter((one) => one.direction === 'incoming'), ...calls) },
      { code: 'one-direction', channel: 'mail', direction: 'incoming' },
    ],
    [
      'no missed call',
      {
        facts: factsOf(
          ...mails,
          ...weekdays.flatMap((day) => [call(day, 'answered'), call(day, 'answered', 'outgoing')]),
        ),
      },
      { code: 'no-missed-calls', calls: 15 },
    ],
    [
      'a channel without log',
      { facts: factsOf(...mails) },
      { code: 'channel-without-log', channel: 'phone', rules: ['Svar inom 36 timmar'] },
    ],
  ])('tell of %s', (_, part, finding) => {
    expect(dataFindings({ ...input, ...part })).toEqual([finding]);
  });

  it('tell of a promise that ended within the period', () => {
    const validUntil = period.until - 1;
    expect(dataFindings({ ...input, rules: [{ ...rule, validUntil }] })).toEqual([
      { code: 'rule-expired', rule: rule.id, title: rule.title, validUntil, heldAtFirst: true },
    ]);
  });

  it('name once the rules that speak of a channel without log, but not for an account alone', () => {
    const cases: Rule = { ...rule, id: 'klagomal', title: 'Klagomål', channels: ['case'] };
    const account: Rule = { ...cases, kind: 'account', id: 'redovisning', title: 'Redovisning' };
    expect(dataFindings({ ...input, rules: [account, cases] })).toEqual([
      { code: 'channel-without-log', channel: 'case', rules: ['Redovisning', 'Klagomål'] },
    ]);
    expect(dataFindings({ ...input, rules: [account] })).toEqual([]);
  });

  it.each<[string, readonly number[], readonly (readonly [from: number, until: number])[], boolean]>([
    [
      'two files',
      [0, 1, 2, 3, 4, 14, 15, 16, 17, 18],
      [
        [0, 4],
        [14, 18],
      ],
      true,
    ],
    [
      'files that all but meet',
      [0, 1, 2, 3, 4, 14, 15, 16, 17, 18],
      [
        [0, 4],
        [8, 18],
      ],
      false,
    ],
    [
      'files of fewer entries than can be missed',
      [0, 2, 4, 14, 16, 18],
      [
        [0, 4],
        [14, 18],
      ],
      false,
    ],
    ['days of one file', [0, 1, 2, 3, 4, 14, 15, 16, 17, 18], [[0, 18]], false],
  ])('miss days of a register of few cases between %s', (_, days, spans, isMissed) => {
    const inputs = spans.map(([from, until]): InputFile => {
      return { ...file, channel: 'case', clockChangeRows: 0, first: tenOn(from), last: tenOn(until) };
    });
    const facts = factsOf(...mails, ...calls, ...days.map((day) => entryOn(day)));
    const found = dataFindings({ ...input, inputs, facts }).filter(({ code }) => code !== 'same-file');
    const [first, last] = [period.from + 7, period.from + 11];
    expect(found).toEqual(
      isMissed ? [{ code: 'days-without-rows', channel: 'case', days: 5, first, last }] : [],
    );
  });

  it.each<[string, number, readonly string[]]>([
    ['few entries', 1, []],
    ['five a day', 5, ['log-starts-late', 'log-ends-early', 'days-without-rows']],
  ])('do not miss days in a register of %s', (_, aDay, expected) => {
    const days = weekdays.slice(1, -1).filter((day) => aDay === 1 || day < 8 || day > 11);
    const entries = days.flatMap((day) => Array.from({ length: aDay * 2 }, () => entryOn(day)));
    const codes = dataFindings({ ...input, facts: factsOf(...mails, ...calls, ...entries) }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(expected);
  });

  it('tell of rejected rows and clock changes out of all files', () => {
    expect(
      dataFindings({
        ...input,
        inputs: [file, { ...file, file: 'annan.csv', sha256: 'b' }],
        rejectedRows: 3,
      }),
    ).toEqual([
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

  it('leave a promise be that held on the last day', () => {
    expect(dataFindings({ ...input, rules: [{ ...rule, validUntil: period.until }] })).toEqual([]);
  });

  it('do not miss a channel that no rule speaks of', () => {
    expect(
      dataFindings({ ...input, facts: factsOf(...mails), rules: [{ ...rule, channels: ['mail'] }] }),
    ).toEqual([]);
  });
});

describe('findings on contacts', () => {
  const lacking = (of: Contact, part: Partial<Verdict>): Verdict => ({
    ...verdict({ outcome: 'not-assessable' }),
    contact: of,
    reason: 'missing-column',
    missing: 'answered',
    ...part,
  });
  const people = ['a', 'b', 'c'].map((id) => contact({ id }));
  const [a = contact(), b = contact(), c = contact()] = people;

  it('count by rule and column the contacts that lack it, once for the whole and its parts', () => {
    const verdicts = [
      lacking(a, {}),
      lacking(a, { reading: 'office-hours', main: false }),
      lacking(a, { rule: 'svar-36h.beslut', partOf: 'svar-36h' }),
      lacking(b, { rule: 'svar-36h.beslut', partOf: 'svar-36h' }),
      lacking(c, { missing: 'acknowledged' }),
      lacking(c, { missing: 'named', reason: 'missing-value' }),
    ];
    const missing = { code: 'missing-column', rule: rule.id, title: rule.title };
    expect(dataFindings(withFacts({ missingColumns: missingColumns(verdicts) }))).toEqual([
      { ...missing, column: 'acknowledged', contacts: 1 },
      { ...missing, column: 'answered', contacts: 2 },
    ]);
  });

  it.each([
    ['in-scope', true],
    ['out-of-scope', false],
  ] as const)('say of what nobody knows whether it is counted: %s', (whenUnknown, counted) => {
    const asking: Rule = { ...rule, scope: { ...rule.scope, named: true, whenUnknown } };
    const unknownInScope = new Map([[rule.id, new Map([['named' as const, 4]])]]);
    expect(dataFindings({ ...withFacts({ unknownInScope }), rules: [asking] })).toEqual([
      { code: 'unknown-in-scope', rule: rule.id, title: rule.title, property: 'named', counted, contacts: 4 },
    ]);
  });

  const day = (start: number): Moment => ({ start, end: start + 86_399_999, precision: 'day' });
  const dated = contact({ receivedAt: day(startOfDay(period.from)) });

  it.each<[string, readonly Contact[], number | null]>([
    ['half of the contacts', [dated, a], 1],
    ['fewer than half', [dated, a, b], null],
    ['contacts of another channel', [dated, { ...a, channel: 'phone' }, { ...b, channel: 'phone' }], 1],
  ])('tell of dates without time of day: %s', (_, contacts, found) => {
    expect(dataFindings(withFacts(contactFacts(contacts)))).toEqual(
      found === null ? [] : [{ code: 'day-resolution', channel: 'mail', contacts: found }],
    );
  });

  it('tell of answered calls after whose wait nobody knows', () => {
    const called = (more: Parameters<typeof callOf>[3]): Contact =>
      contact({ channel: 'phone', event: callOf('10-08 10:00', '+46701740605', '+46223100', more) });
    const contacts = [
      called({ outcome: 'answered', waitSeconds: null }),
      called({ outcome: 'answered', waitSeconds: 0 }),
      called({ outcome: 'no-answer', waitSeconds: null }),
    ];
    const codes = dataFindings(withFacts(contactFacts(contacts)));
    expect(codes).toContainEqual({ code: 'waits-unknown', channel: 'phone', contacts: 1 });
  });

  it('tell of answers before receipt, and not of those that may have come the same day', () => {
    const answered = (at: Moment): Contact =>
      contact({
        receivedAt: day(startOfDay(period.from + 1)),
        history: [{ what: 'answer', at, unit: null, evidence: 'register', event: mailEvent(0) }],
      });
    const before = answered(day(startOfDay(period.from)));
    const same = answered(moment(startOfDay(period.from + 1)));
    const codes = dataFindings(withFacts(contactFacts([before, before, same])));
    expect(codes).toContainEqual({ code: 'negative-time', channel: 'mail', contacts: 2 });
  });

  it('tell of what was complete, or registered, before receipt', () => {
    const receivedAt = day(startOfDay(period.from + 1));
    const [earlier, same] = [day(startOfDay(period.from)), receivedAt];
    const cases = [{ complete: earlier }, { registered: earlier }, { complete: same, registered: same }].map(
      (times) => {
        const register = entry('10-09', '1');
        return contact({ receivedAt, register: { ...register, times: { ...register.times, ...times } } });
      },
    );
    const codes = dataFindings(withFacts(contactFacts(cases)));
    expect(codes).toContainEqual({ code: 'negative-time', channel: 'mail', contacts: 2 });
  });
});
