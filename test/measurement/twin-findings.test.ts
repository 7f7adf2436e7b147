import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { officeCalendar } from '../../src/calendar/office-calendar.js';
import { twinFindings } from '../../src/measurement/findings/twin-findings.js';
import { contactFacts } from '../../src/measurement/gathering/contact-facts.js';
import type { DataFacts } from '../../src/measurement/gathering/data-facts.js';
import { eventFacts } from '../../src/measurement/gathering/event-facts.js';
import type { PlacedEvent } from '../../src/model/contact.js';
import type { CallEvent } from '../../src/model/event.js';
import { createDirectory } from '../../src/pairing/directory.js';
import { anyPairing } from '../any-terms.js';
import { callEvent, monday } from './make.js';

const MINUTE = 60_000;
const calendar = createCalendar(officeCalendar);
const directory = createDirectory({ entries: [], ownDomains: [], ownNumbers: [], webForms: [] });

function factsOf(calls: readonly PlacedEvent[]): DataFacts {
  const {
    fates: _,
    traffic,
    ...ofEvents
  } = eventFacts(calls, {
    directory,
    hours: { office: calendar, phone: calendar },
  });
  return {
    ...ofEvents,
    units: traffic.units,
    ...contactFacts([]),
    ...{ unknownInScope: new Map(), missingColumns: new Map(), unknownReceiver: 0 },
    unlisted: { units: new Set(), boards: new Set() },
  };
}

function placed(event: CallEvent, direction: PlacedEvent['direction'] = 'incoming'): PlacedEvent {
  return { id: 'T', event, direction, unit: null, fate: { what: 'passing' } };
}

interface Log {
  readonly format: string;
  readonly calls: number;
  /** The minute of the first: the others follow minute by minute. */
  readonly from?: number;
  readonly secondsLate?: number;
  readonly caller?: string | null;
  readonly direction?: PlacedEvent['direction'];
}

function logOf({
  format,
  calls,
  from = 0,
  secondsLate = 0,
  caller = '+46701740605',
  direction = 'incoming',
}: Log): readonly PlacedEvent[] {
  return Array.from({ length: calls }, (_, place) => {
    const at = monday + (from + place) * MINUTE + secondsLate * 1000;
    return placed(callEvent(at, { format, from: caller }), direction);
  });
}

const desk: Log = { format: 'desk', calls: 20 };

describe('calls in two systems', () => {
  it.each<[string, readonly Log[], readonly string[]]>([
    ['in one system alone', [desk], []],
    ['all of them', [desk, { format: 'switch', calls: 20 }], ['desk switch 20 20']],
    ['ten seconds apart', [desk, { format: 'switch', calls: 20, secondsLate: 10 }], ['desk switch 20 20']],
    ['eleven seconds apart', [desk, { format: 'switch', calls: 20, secondsLate: 11 }], []],
    [
      'a fifth of the smaller one, which is named first',
      [
        { ...desk, calls: 100 },
        { format: 'switch', calls: 25, from: 95 },
      ],
      ['switch desk 5 25'],
    ],
    [
      'less than a fifth',
      [
        { ...desk, calls: 100 },
        { format: 'switch', calls: 26, from: 95 },
      ],
      [],
    ],
    ['all four of the smaller one', [desk, { format: 'switch', calls: 4 }], []],
    [
      'from hidden numbers',
      [
        { ...desk, caller: null },
        { format: 'switch', calls: 20, caller: null },
      ],
      [],
    ],
    [
      'from masked numbers',
      [
        { ...desk, caller: '+46701740***' },
        { format: 'switch', calls: 20, caller: '+46701740***' },
      ],
      [],
    ],
    ['from others', [desk, { format: 'switch', calls: 20, caller: '+46701740606' }], []],
    [
      'outgoing',
      [
        { ...desk, direction: 'outgoing' },
        { format: 'switch', calls: 20, direction: 'outgoing' },
      ],
      [],
    ],
    [
      'in three systems, two by two',
      [{ format: 'switch', calls: 10 }, desk, { format: 'carrier', calls: 6 }],
      ['carrier desk 6 6', 'carrier switch 6 6', 'switch desk 10 10'],
    ],
  ])('%s', (_, logs, expected) => {
    const facts = factsOf(logs.flatMap(logOf));
    const found = twinFindings({ facts, pairing: anyPairing }).map((finding) =>
      finding.code === 'calls-in-two-systems'
        ? [...finding.formats, finding.calls, finding.ofCalls].join(' ')
        : finding.code,
    );
    expect(found).toEqual(expected);
  });

  it.each([
    [['desk', 'switch'], 0],
    [['switch', 'desk', 'carrier'], 0],
    [['desk', 'carrier'], 1],
  ])('are told but where the project says it of both: %s', (systems, findings) => {
    const facts = factsOf([desk, { format: 'switch', calls: 20 }].flatMap(logOf));
    const pairing = { ...anyPairing, sameCalls: { systems, seconds: 10 } };
    expect(twinFindings({ facts, pairing })).toHaveLength(findings);
  });
});
