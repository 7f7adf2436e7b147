import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unknownUnit } from '../../src/pairing/directory.js';
import { createLedContacts } from '../../src/pairing/led-contacts.js';
import { createPersons, type MailDraft, openMailDraft, type Person } from '../../src/pairing/mail-draft.js';
import { matchOf, preferring } from '../../src/pairing/match.js';
import { place } from '../../src/pairing/place.js';
import { runThrough } from '../../src/pauses.js';
import { mail, options } from './town.js';

const senders = ['anna@hem.example', 'bo@hem.example', 'cia@hem.example', 'dan@hem.example'];
const id = 'one for all';

/** A contact of each of these, received minute by minute, whatever the order that they come in. */
function opened(bySender: readonly string[]): {
  drafts: readonly MailDraft[];
  personOf: (one: string) => Person;
} {
  const persons = createPersons();
  const personOf = (address: string) => persons(options.directory.party(address));
  const mails = bySender.map((sender, at) =>
    mail(`10-08 10:${String(at + 10)}`, sender, 'kund@ort.example', 'Altan'),
  );
  const drafts = [...runThrough(place(mails, options.directory)).mails].map((one, at) =>
    openMailDraft(one, { unit: unknownUnit, person: personOf(bySender[at] ?? ''), subject: one.subject }),
  );
  return { drafts, personOf };
}

/** Contacts come to the id, once or again, and are closed before others do. */
const step = fc.record({ which: fc.nat(), closes: fc.boolean(), asks: fc.constantFrom(...senders) });

describe('contacts under one id', () => {
  it('many lead where a look at all of them would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...senders), { minLength: 20, maxLength: 30 }),
        fc.array(step, { minLength: 40, maxLength: 80 }),
        (bySender, steps) => {
          const { drafts, personOf } = opened(bySender);
          const led = createLedContacts();
          const all = new Set<MailDraft>();
          for (const { which, closes, asks } of steps) {
            const draft = drafts[which % drafts.length];
            if (draft === undefined) throw new Error('no contact');
            led.add(id, draft);
            all.add(draft);
            if (closes) draft.closed = true;
            const isTheirs = ({ person }: MailDraft) => person === personOf(asks);
            const found = led.of(id, asks);
            expect(matchOf(preferring(isTheirs, found), 'exact')).toEqual(
              matchOf(preferring(isTheirs, [...all]), 'exact'),
            );
            expect(matchOf(found.filter(isTheirs), 'exact')).toEqual(
              matchOf([...all].filter(isTheirs), 'exact'),
            );
            expect(matchOf(led.of(id, null), 'exact')).toEqual(matchOf([...all], 'exact'));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
