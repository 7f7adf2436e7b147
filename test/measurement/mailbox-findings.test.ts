import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { officeCalendar } from '../../src/calendar/office-calendar.js';
import { startOfDay } from '../../src/calendar/zone.js';
import { mailboxFindings, unitFindings } from '../../src/measurement/findings/mailbox-findings.js';
import { eventFacts } from '../../src/measurement/gathering/event-facts.js';
import type { Fate, PlacedEvent } from '../../src/model/contact.js';
import type { OrganisationEntry } from '../../src/model/organisation.js';
import { createDirectory, unknownUnit } from '../../src/pairing/directory.js';
import { mailEvent, period } from './make.js';

const HOUR = 3_600_000;
const calendar = createCalendar(officeCalendar);

function entry(unit: string, value: string): OrganisationEntry {
  return { unit, kind: 'administration', board: null, type: 'mail', value, measured: true };
}

const directory = createDirectory({
  entries: [
    entry('Kundcenter', 'info@k.example'),
    entry('Kundcenter', 'kontakt@k.example'),
    entry('Bygg', 'bygg@k.example'),
  ],
  ownDomains: ['k.example'],
  ownNumbers: [],
  webForms: [],
});

interface Log {
  readonly mailbox: string;
  /** The first day on which nothing came in any more, and nothing went out. */
  readonly inUntil: number;
  readonly outUntil: number;
  readonly aDay: number;
  /** Who writes the answers; the mailbox itself where left out. */
  readonly answeredBy?: string;
  /** Of so many questions one is answered. */
  readonly oneOf?: number;
}

/** Questions to a mailbox at ten, answers at eleven, on working days from the period's first. */
function logOf({
  mailbox,
  inUntil,
  outUntil,
  aDay,
  answeredBy = mailbox,
  oneOf = 1,
}: Log): readonly PlacedEvent[] {
  const days = Array.from({ length: Math.max(inUntil, outUntil) }, (_, day) => day).filter(
    (day) => day % 7 < 5,
  );
  return days.flatMap((day) =>
    Array.from({ length: aDay }, (_, number) => {
      const contact = `${mailbox} ${day} ${number}`;
      const at = startOfDay(period.from + day) + 10 * HOUR;
      const isAnswered = (day * aDay + number) % oneOf === 0;
      return [
        ...(day < inUntil ? [placed({ what: 'opens', contact }, at, mailbox)] : []),
        ...(day < outUntil && isAnswered
          ? [placed({ what: 'pairs', contact, as: 'answer' }, at + HOUR, answeredBy)]
          : []),
      ];
    }).flat(),
  );
}

function placed(fate: Fate, at: number, mailbox: string): PlacedEvent {
  const isIn = fate.what === 'opens';
  return {
    id: 'E',
    event: mailEvent(at, isIn ? { recipients: ['anna@hem.example', mailbox] } : { sender: mailbox }),
    direction: isIn ? 'incoming' : 'outgoing',
    unit: directory.mail(mailbox)?.unit ?? unknownUnit,
    fate,
  };
}

const hours = { office: calendar, phone: calendar };
const factsOf = (logs: readonly Log[]) => eventFacts(logs.flatMap(logOf), { directory, hours });

function told(...logs: readonly Log[]): readonly string[] {
  const { channels, traffic } = factsOf(logs);
  return mailboxFindings({ channels }, traffic.mailboxes, calendar).map((one) =>
    one.code === 'mailbox-ends-early' ? `${one.mailbox} ${one.direction}` : `${one.mailbox} never`,
  );
}

function toldOfUnits(...logs: readonly Log[]): readonly string[] {
  const { channels, traffic } = factsOf(logs);
  return unitFindings({ channels, units: traffic.units }, traffic.mailboxes, calendar).map((one) => {
    if (one.code === 'unit-ends-early') return `${one.of} of ${one.unit} ${one.direction}`;
    return one.code === 'unit-without-outgoing' ? `${one.of} of ${one.unit} never` : one.code;
  });
}

const bygg: Log = { mailbox: 'bygg@k.example', inUntil: 19, outUntil: 19, aDay: 5 };
const info: Log = { mailbox: 'info@k.example', inUntil: 19, outUntil: 19, aDay: 3 };
const kontakt: Log = { mailbox: 'kontakt@k.example', inUntil: 19, outUntil: 19, aDay: 3 };

describe('a mailbox of which a part of the log is missing', () => {
  it.each<[string, readonly Log[], readonly string[]]>([
    ['none, where all answer', [bygg, info], []],
    ['sent mail is not there', [bygg, { ...info, outUntil: 0 }], ['info@k.example never']],
    ['sent mail ends a week early', [bygg, { ...info, outUntil: 12 }], ['info@k.example outgoing']],
    ['the inbox ends a week early', [bygg, { ...info, inUntil: 12 }], ['info@k.example incoming']],
    ['none, where whoever answers alone was away for days', [bygg, { ...info, outUntil: 15 }], []],
    [
      'none, where colleagues answer from their own addresses',
      [bygg, { ...info, answeredBy: 'a.ek@k.example' }],
      [],
    ],
    ['none, with few mails', [bygg, { ...info, aDay: 1, inUntil: 8, outUntil: 0 }], []],
    ['none, where few mails come in the last week', [bygg, { ...info, aDay: 1, outUntil: 12 }], []],
    ['none, where mail is seldom answered', [bygg, { ...info, oneOf: 12, outUntil: 12 }], []],
  ])('%s', (_case, logs, expected) => {
    expect(told(...logs)).toEqual(expected);
  });

  it.each<[string, readonly Log[], readonly string[]]>([
    ['its only mailbox', [info, { ...bygg, outUntil: 0 }], ['unit of Bygg never']],
    ['one of two', [info, { ...kontakt, outUntil: 0 }], ['mailbox of Kundcenter never']],
    [
      'one of two, ending early',
      [bygg, info, { ...kontakt, outUntil: 12 }],
      ['mailbox of Kundcenter outgoing'],
    ],
    [
      'both, each with few mails',
      [bygg, { ...info, aDay: 1, inUntil: 8, outUntil: 0 }, { ...kontakt, aDay: 1, inUntil: 8, outUntil: 0 }],
      ['unit of Kundcenter never'],
    ],
    [
      'an unknown one',
      [info, { ...bygg, mailbox: 'park@k.example', outUntil: 0 }],
      ['unit of okänd enhet never'],
    ],
  ])('is told of its unit: %s', (_case, logs, expected) => {
    expect(toldOfUnits(...logs)).toEqual(expected);
  });

  it('is not told where the whole log has one direction', () => {
    expect(told({ ...bygg, outUntil: 0 }, { ...info, outUntil: 0 })).toEqual([]);
  });
});
