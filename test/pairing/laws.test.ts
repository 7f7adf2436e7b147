import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contact, Fate, Happening, Pairing } from '../../src/model/contact.js';
import type { Channel, LogEvent, MailEvent } from '../../src/model/event.js';
import { pair, pairInParts } from '../../src/pairing/pair.js';
import { bundledRuleSet } from '../../src/rules/bundled.js';
import { judge, judgingWith } from '../../src/rules/judge.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import { logs, shortLogs, threads, time, units } from './arbitrary-logs.js';
import { calendar, mail, moment, options as usual } from './town.js';

/** Two receivers make a mailing, so that there are some. */
const options = { ...usual, mail: { ...usual.mail, bulkFrom: 3 } };

/** All that pairing says, by event, so that two runs can be held beside each other. */
function account({ contacts, events: placed }: Pairing): string {
  return JSON.stringify({
    placed: Array.from(placed, ({ id, direction, fate }) => ({ id, direction, fate })),
    contacts: contacts.map(({ id, unit, counterpart, marks, history }) => ({
      ...{ id, unit, counterpart, marks: [...marks] },
      history: history.map(({ what, at, evidence, unit: by, marks: of }) => ({ what, at, evidence, by, of })),
    })),
  });
}

function contactOf(fate: Fate): string | null {
  if (fate.what === 'internal') return fate.handsOn;
  return 'contact' in fate ? fate.contact : null;
}

/** The contacts by the event that opened them: ids shift when other mail is added, what happened must not. */
function histories(events: readonly LogEvent[]): ReadonlyMap<LogEvent, readonly string[]> {
  const described = ({ history }: Contact): readonly string[] =>
    history.map(({ what, evidence, at }) => `${what} ${evidence} ${at.start}`);
  return new Map(pair(events, options).contacts.map((contact) => [contact.event, described(contact)]));
}

/** All that happened to a contact up to its first answer, where that one's ids say what it answers. */
function untilCertain({ history }: Contact): readonly string[] | null {
  const first = history.findIndex(({ what }) => what === 'answer');
  if (history[first]?.evidence !== 'exact') return null;
  return history.slice(0, first + 1).map(described);
}

function described({ what, evidence, at, event }: Happening): string {
  return `${what} ${evidence} ${at.start} ${event.sources[0].row}`;
}

/** Whether the registers know it by the same case, and by the same mail and calls. */
function isEnteredAlike(one: Contact, other: Contact): boolean {
  const entered = ({ history }: Contact): string =>
    JSON.stringify(history.filter(({ what }) => what === 'registered').map(described));
  return one.event === other.event && entered(one) === entered(other);
}

function isBefore({ at }: LogEvent, cut: string): boolean {
  return at.end < moment(cut).start;
}

/** The mails of ours that answer a contact by their ids. */
function certainAnswers(events: readonly LogEvent[]): readonly string[] {
  const happened = pair(events, options).contacts.flatMap(({ history }) => history);
  return happened.filter(({ what, evidence }) => what === 'answer' && evidence === 'exact').map(described);
}

function isIn({ history }: Contact, opening: LogEvent): boolean {
  return history.some(({ event }) => event === opening);
}

/** A promise to confirm receipt is kept by a machine's reply: that one says so. */
const rules = readRuleSet(bundledRuleSet('norberg'), 'norberg.yaml').rules.filter(
  (rule) => rule.kind !== 'respond' || !rule.feedback.includes('acknowledgement'),
);

/** What the rules say of each contact under every reading, by the event that opened it. */
function verdicts(events: readonly LogEvent[]): ReadonlyMap<LogEvent, readonly string[]> {
  const end = moment('12-01 00:00').start;
  const channels: readonly Channel[] = ['mail', 'phone', 'case'];
  const judging = judgingWith(calendar, new Map(channels.map((channel) => [channel, end])));
  const said = (contact: Contact): readonly string[] =>
    rules.flatMap((rule) =>
      judge(contact, rule, judging).map(({ rule, reading, outcome, reason, answer }) =>
        [rule, reading, outcome, reason, answer === null ? '' : described(answer)].join(' '),
      ),
    );
  return new Map(pair(events, options).contacts.map((contact) => [contact.event, said(contact)]));
}

function receiptOf(asked: MailEvent | undefined, mark: string | null): readonly MailEvent[] {
  const [mailbox] = asked?.recipients ?? [];
  if (asked === undefined || asked.sender === null || mailbox === undefined || !units.includes(mailbox))
    return [];
  const subject = mark === null ? 'Mottagningsbekräftelse från kommunen' : `${mark}${asked.subject}`;
  const at = { ...asked.at, start: asked.at.start + 30_000, end: asked.at.end + 30_000 };
  return [{ ...mail('10-01 00:00', mailbox, asked.sender, subject), at }];
}

describe('laws of pairing', () => {
  it('the order of rows and files decides nothing', () => {
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.integer()), (events, order) => {
        const shuffled = events
          .map((event) => ({ event, rank: order.next().value ?? 0 }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ event }) => event);
        expect(account(pair(shuffled, options))).toBe(account(pair(events, options)));
      }),
      { numRuns: 200 },
    );
  });

  it('the number of parts in which the logs are paired decides nothing', () => {
    fc.assert(
      fc.property(fc.oneof(logs, threads), fc.integer({ min: 2, max: 9 }), (events, parts) => {
        expect(account(pairInParts(events, options, parts))).toBe(account(pair(events, options)));
      }),
      { numRuns: 600 },
    );
  });

  it('the order of the addresses that a mail of ours went to decides nothing', () => {
    const turned = (event: LogEvent): LogEvent =>
      event.channel === 'mail' ? { ...event, recipients: event.recipients.toReversed() } : event;
    fc.assert(
      fc.property(threads, (events) => {
        expect([...histories(events.map(turned)).values()]).toEqual([...histories(events).values()]);
      }),
      { numRuns: 1000 },
    );
  });

  // What a register's row says of who is who, and of which mail a case came as, holds for all of the log, whenever it was entered.
  it('a later mail or call never changes a contact whose answer is certain', () => {
    fc.assert(
      fc.property(shortLogs, time, (events, cut) => {
        const known = events.filter((event) => event.channel === 'case' || isBefore(event, cut));
        const after = pair(events, options).contacts;
        for (const contact of pair(known, options).contacts) {
          const told = untilCertain(contact);
          const now = after.find((one) => one.event === contact.event || isIn(one, contact.event));
          if (told === null || (now !== undefined && !isEnteredAlike(contact, now))) continue;
          expect(now === undefined ? null : untilCertain(now)).toEqual(told);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('no later row, of a register or a log, makes less of an answer that is certain', () => {
    fc.assert(
      fc.property(shortLogs, time, (events, cut) => {
        const after = certainAnswers(events);
        for (const answer of certainAnswers(events.filter((event) => isBefore(event, cut))))
          expect(after).toContain(answer);
      }),
      { numRuns: 1000 },
    );
  });

  it('whose mailbox a later row shows does not change what its mail answered before', () => {
    const earlier = [
      mail('10-08 10:00', 'anna@hem.example', 'bygg@ort.example', 'Altan', { messageId: '<1>' }),
      mail('10-09 10:00', 'eva@ort.example', 'anna@hem.example', 'Handlingar'),
      mail('10-10 10:00', 'bygg@ort.example', 'anna@hem.example', 'Beslut', { inReplyTo: '<1>' }),
    ];
    const later = [
      mail('10-15 10:00', 'bo@hem.example', 'bygg@ort.example', 'Brygga'),
      mail('10-15 11:00', 'eva@ort.example', 'bo@hem.example', 'SV: Brygga'),
      mail('10-16 10:00', 'cia@hem.example', 'bygg@ort.example', 'Carport'),
      mail('10-16 11:00', 'eva@ort.example', 'cia@hem.example', 'Handlingar'),
    ];
    const found = histories([...earlier, ...later]);
    expect(earlier.flatMap((event) => found.get(event) ?? [])).toEqual(
      earlier.flatMap((event) => histories(earlier).get(event) ?? []),
    );
    const [, , asked] = later;
    expect(asked === undefined ? null : found.get(asked)).toEqual([
      expect.stringMatching(/^answer counterpart/),
    ]);
  });

  it('every event has one fate, and every contact is opened by one event', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const { contacts, events: told } = pair(events, options);
        const placed = [...told];
        expect(placed).toHaveLength(events.length);
        expect(new Set(placed.map(({ event }) => event)).size).toBe(events.length);
        expect(placed.filter(({ fate }) => fate.what === 'opens')).toHaveLength(contacts.length);
        const ids = new Set(contacts.map(({ id }) => id));
        expect(placed.flatMap(({ fate }) => contactOf(fate) ?? []).filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('all that joined or answered a contact stands in its history, as what it did', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const { contacts, events: told } = pair(events, options);
        const placed = [...told];
        const histories = new Map(contacts.map(({ id, history }) => [id, history]));
        for (const { event, fate } of placed) {
          if (fate.what !== 'joins' && fate.what !== 'pairs') continue;
          const own = (histories.get(fate.contact) ?? []).filter((happening) => happening.event === event);
          expect(own).not.toEqual([]);
          if (fate.as !== 'further-reply') expect(own.map(({ what }) => what)).toContain(fate.as);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a register joined to mail and calls takes contacts away only by taking them in', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const moving = events.filter(({ channel }) => channel !== 'case');
        const apart = pair(moving, options).contacts.length;
        const { contacts, events: told } = pair(events, options);
        const placed = [...told];
        const entered = placed.filter(
          ({ direction, fate }) => direction === 'entry' && fate.what === 'opens',
        );
        const opening = new Set(pair(moving, options).contacts.map(({ event }) => event));
        const joined = placed.filter(({ event, fate }) => fate.what === 'joins' && opening.has(event));
        expect(contacts).toHaveLength(apart + entered.length - joined.length);
      }),
      { numRuns: 200 },
    );
  });

  const noise = fc
    .tuple(time, fc.constantFrom(...units))
    .chain(([at, unit]) =>
      fc.constantFrom(
        mail(at, 'nyhetsbrev@skr.example', unit, 'Veckans nyheter'),
        mail(at, 'dan@hem.example', unit, 'Automatic reply: Altan'),
        mail(at, unit, unit, 'Fika'),
        mail(at, null, unit, 'Undeliverable: Altan'),
      ),
    );

  it('newsletters, auto-replies that come in, bounces and small talk inside change nothing for any contact', () => {
    fc.assert(
      fc.property(logs, fc.array(noise, { maxLength: 10 }), (events, added) => {
        expect(histories([...events, ...added])).toEqual(histories(events));
      }),
      { numRuns: 200 },
    );
  });

  /** An auto-reply of ours to one of the mails that came in, half a minute after it. */
  const receipts = fc.array(
    fc.tuple(fc.nat(), fc.constantFrom('Automatiskt svar: ', 'Out of office: ', null)),
    {
      maxLength: 5,
    },
  );

  it('auto-replies of ours change no verdict', () => {
    fc.assert(
      fc.property(logs, receipts, (events, drawn) => {
        const questions = events.flatMap((event) => (event.channel === 'mail' ? event : []));
        const added = drawn.flatMap(([place, mark]) => receiptOf(questions[place % questions.length], mark));
        expect(verdicts([...events, ...added])).toEqual(verdicts(events));
      }),
      { numRuns: 150 },
    );
  });

  it('an internal mail that hands no contact on changes no verdict', () => {
    const internal = fc
      .tuple(
        time,
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.constantFrom('VB: Altan', 'Hej', 'Fika'),
      )
      .map(([at, from, to, subject]) => mail(at, from, to, subject));
    fc.assert(
      fc.property(logs, internal, (events, added) => {
        const fate = [...pair([...events, added], options).events].find(({ event }) => event === added)?.fate;
        fc.pre(fate?.what === 'internal' && fate.handsOn === null);
        expect(verdicts([...events, added])).toEqual(verdicts(events));
      }),
      { numRuns: 150 },
    );
  });
});
