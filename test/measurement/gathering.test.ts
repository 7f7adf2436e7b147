import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../src/calendar/calendar.js';
import { officeCalendar } from '../../src/calendar/office-calendar.js';
import { type EventFacts, eventFacts } from '../../src/measurement/gathering/event-facts.js';
import { countOf } from '../../src/measurement/gathering/one-way.js';
import type { Fate, PlacedEvent } from '../../src/model/contact.js';
import type { OrganisationEntry } from '../../src/model/organisation.js';
import { createDirectory } from '../../src/pairing/directory.js';
import { callEvent, mailEvent, monday } from './make.js';

const HOUR = 3_600_000;
const mailboxes = ['bygg@k.example', 'info@k.example', 'kontakt@k.example'] as const;

function entry(value: string): OrganisationEntry {
  const unit = value.startsWith('bygg') ? 'Bygg' : 'Kundcenter';
  return { unit, kind: 'administration', board: null, type: 'mail', value, measured: true };
}

const directory = createDirectory({
  entries: mailboxes.map(entry),
  ownDomains: ['k.example'],
  ownNumbers: [],
  webForms: [],
});

function placed(mailbox: string, hour: number, fate: Fate): PlacedEvent {
  const isOut = fate.what === 'pairs' || fate.what === 'unpaired';
  const at = monday + hour * HOUR;
  return {
    id: 'E',
    event: mailEvent(at, isOut ? { sender: mailbox } : { sender: 'anna@hem.example', recipients: [mailbox] }),
    direction: isOut ? 'outgoing' : 'incoming',
    unit: directory.mail(mailbox)?.unit ?? null,
    fate,
  };
}

const anyContact = fc.integer({ min: 1, max: 5 }).map((number) => `E-${number}`);
const anyFate: fc.Arbitrary<Fate> = fc.oneof(
  anyContact.map((contact): Fate => ({ what: 'joins', contact, as: 'reminder' })),
  anyContact.map((contact): Fate => ({ what: 'pairs', contact, as: 'answer' })),
  fc.constant<Fate>({ what: 'unpaired', reason: 'we-wrote-first' }),
  fc.constant<Fate>({ what: 'not-a-contact', reason: 'bulk' }),
);
const anyHour = fc.integer({ min: 0, max: 500 });
const anyMail = fc
  .tuple(fc.constantFrom(...mailboxes), anyHour, anyFate)
  .map(([mailbox, hour, fate]) => placed(mailbox, hour, fate));
const anyCall = anyHour.map((hour): PlacedEvent => {
  const event = callEvent(monday + hour * HOUR);
  return { id: 'T', event, direction: 'incoming', unit: null, fate: { what: 'passing' } };
});
/** Each contact is opened once at most. */
const anyOpened = fc.uniqueArray(fc.tuple(anyContact, fc.constantFrom(...mailboxes), anyHour), {
  selector: ([contact]) => contact,
});
const anyEvents = fc
  .tuple(fc.array(fc.oneof(anyMail, anyCall)), anyOpened)
  .map(([others, opened]) => [
    ...others,
    ...opened.map(([contact, mailbox, hour]) => placed(mailbox, hour, { what: 'opens', contact })),
  ]);

const calendar = createCalendar(officeCalendar);
const who = { directory, hours: { office: calendar, phone: calendar } };

const kinds = (facts: EventFacts) =>
  facts.fates.map(({ direction, fate, count }) => `${direction} ${fate.what} ${count}`).sort();

describe('what is gathered of all events in one walk', () => {
  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(
        anyEvents.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length }),
          ),
        ),
        ([events, shuffled]) => {
          const [one, other] = [eventFacts(shuffled, who), eventFacts(events, who)];
          expect({ ...one, fates: kinds(one) }).toEqual({ ...other, fates: kinds(other) });
        },
      ),
    );
  });

  const opens = placed('bygg@k.example', 0, { what: 'opens', contact: 'E-1' });
  const answerFrom = (mailbox: string) => placed(mailbox, 1, { what: 'pairs', contact: 'E-1', as: 'answer' });

  it.each<[string, readonly PlacedEvent[], readonly string[]]>([
    ['by whoever got it', [opens, answerFrom('bygg@k.example')], ['Bygg 1 1', 'bygg@k.example 1 1']],
    [
      'by another: it counts for both',
      [opens, answerFrom('info@k.example')],
      ['Bygg 1 1', 'Kundcenter 0 1', 'bygg@k.example 1 1', 'info@k.example 0 1'],
    ],
    ['seen before it came in', [answerFrom('bygg@k.example'), opens], ['Bygg 1 1', 'bygg@k.example 1 1']],
    [
      'of what did not come by mail',
      [answerFrom('info@k.example')],
      ['Kundcenter 0 1', 'info@k.example 0 1'],
    ],
  ])('tells of an answer %s', (_case, events, expected) => {
    const { units, mailboxes: own } = eventFacts(events, who).traffic;
    expect(
      [...units, ...own]
        .map(([name, { incoming, outgoing }]) => `${name} ${countOf(incoming)} ${countOf(outgoing)}`)
        .sort(),
    ).toEqual(expected);
  });
});
