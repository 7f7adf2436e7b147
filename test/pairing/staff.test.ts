import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogEvent, MailEvent } from '../../src/model/event.js';
import type { Unit } from '../../src/model/organisation.js';
import { createDirectory, type Directory, unknownUnit } from '../../src/pairing/directory.js';
import type { NumberedMail } from '../../src/pairing/mail-list.js';
import { compareEvents } from '../../src/pairing/order.js';
import { inPairingOrder } from '../../src/pairing/pairing-order.js';
import { place } from '../../src/pairing/place.js';
import { learnStaff } from '../../src/pairing/staff.js';
import { runThrough } from '../../src/pauses.js';
import { logs } from './arbitrary-logs.js';
import { directory, mail } from './town.js';

const noTable = createDirectory({
  entries: [],
  ownDomains: ['ort.example'],
  ownNumbers: [],
  webForms: [],
});

const kund = 'kund@ort.example';
const unlisted = 'okand@ort.example';
const anna = 'anna@hem.example';

function placed(events: readonly LogEvent[], who: Directory) {
  const mails = events.filter((event) => event.channel === 'mail').toSorted(compareEvents);
  return runThrough(place(mails, who)).mails;
}

/** The names of the units that the sender of each mail is known to answer for by then, its own once. */
function learned(events: readonly LogEvent[], who: Directory): readonly (readonly string[])[] {
  const mails = placed(events, who);
  const staff = runThrough(learnStaff(mails));
  return [...mails].map(({ event, unit }) => namesOf(staff.unitsOf(event, unit ?? unknownUnit)));
}

function namesOf(units: readonly Unit[]): readonly string[] {
  return [...new Set(units.map(({ name }) => name))];
}

/** The same by a look at all earlier mails of each, under all that two can have in common. */
function lookedUp(events: readonly LogEvent[], who: Directory): readonly (readonly string[])[] {
  const mails = placed(events, who);
  const inOrder = [...inPairingOrder(mails)];
  const answers = inOrder.flatMap((answer, at) =>
    isByUnknown(answer) && answer.nature === 'person'
      ? sharedBy(answer, answer.event.inReplyTo).flatMap((key) => {
          const first = inOrder.slice(0, at).find((one) => isAsked(one, key));
          return first?.unit == null ? [] : [{ answer: answer.event, unit: first.unit }];
        })
      : [],
  );
  return [...mails].map(({ event, unit }) => {
    if (unit !== null && unit !== unknownUnit) return [unit.name];
    const earlier = answers.filter((one) => isEarlier(one.answer, event));
    return namesOf([unknownUnit, ...earlier.map((one) => one.unit)]);
  });
}

function isByUnknown({ direction, unit }: NumberedMail): boolean {
  return direction === 'outgoing' && unit === unknownUnit;
}

function isAsked(mail: NumberedMail, key: string): boolean {
  return mail.direction === 'incoming' && mail.measured && sharedBy(mail, mail.event.messageId).includes(key);
}

function isEarlier(answer: MailEvent, { sender, at }: MailEvent): boolean {
  return sender !== null && answer.sender === sender && answer.at.end < at.end;
}

function sharedBy({ event, counterparts, subject }: NumberedMail, id: string | null): readonly string[] {
  return counterparts.flatMap((person) => [
    ...(id === null ? [] : [`${person} message ${id}`]),
    ...(event.conversationId === null ? [] : [`${person} conversation ${event.conversationId}`]),
    ...(subject.generic ? [] : [`${person} subject ${subject.canonical}`]),
  ]);
}

describe('for which units somebody of none answers', () => {
  it.each([
    ['with a table', directory],
    ['without one', noTable],
  ])('is learned as by a look at every pair of mails, %s', (_case, who) => {
    fc.assert(
      fc.property(logs, (events) => {
        expect(learned(events, who)).toEqual(lookedUp(events, who));
      }),
      { numRuns: 300 },
    );
  });

  it('is known from the first answer on', () => {
    const events = [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', unlisted, anna, 'SV: Altan'),
      mail('10-09 11:00', unlisted, anna, 'Brygga'),
    ];
    expect(learned(events, directory)).toEqual([
      ['Kundcenter'],
      [unknownUnit.name],
      [unknownUnit.name, 'Kundcenter'],
    ]);
  });

  it('is not learned of what came to a unit of none first', () => {
    const events = [
      mail('10-08 09:00', anna, unlisted, 'Altan'),
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', unlisted, anna, 'SV: Altan'),
      mail('10-09 11:00', unlisted, anna, 'Brygga'),
    ];
    expect(learned(events, directory).at(-1)).toEqual([unknownUnit.name]);
  });
});
