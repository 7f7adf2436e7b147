import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { pairCut } from '../../src/audit/split/pair-log-part.js';
import { cutEvents } from '../../src/audit/split/split-logs.js';
import { dataFacts } from '../../src/audit/tally/facts-schema.js';
import { contactFacts } from '../../src/measurement/gathering/contact-facts.js';
import { addFacts, type DataFacts } from '../../src/measurement/gathering/data-facts.js';
import { eventFacts } from '../../src/measurement/gathering/event-facts.js';
import type { Pairing } from '../../src/model/contact.js';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { runThrough } from '../../src/pauses.js';
import { logs, persons, time, units } from '../pairing/arbitrary-logs.js';
import { mail, options as usual } from '../pairing/town.js';

/** Three receivers make a mailing, so that there are some. */
const options = { ...usual, mail: { ...usual.mail, bulkFrom: 3 } };
const { calendar, directory } = options;

/** What people write through a form on the web, which says whose it is or does not. */
const throughForm = fc
  .tuple(time, fc.constantFrom(...units), fc.option(fc.constantFrom(...persons)))
  .map(([at, to, replyTo]) =>
    mail(at, 'formular@ort.example', to, 'Altan', replyTo === null ? {} : { replyTo }),
  );

/** The calls of every other minute stand in another system too. */
function withTwin(event: LogEvent): readonly LogEvent[] {
  const seenAlso = event.channel === 'phone' && (event.at.start / 60_000) % 2 === 0;
  return seenAlso ? [event, { ...event, format: 'other' }] : [event];
}

const anyEvents = fc
  .tuple(logs, fc.array(throughForm, { maxLength: 10 }))
  .map((both) => both.flat().flatMap(withTwin));

function factsOf({ events, contacts }: Pairing): DataFacts {
  const hours = { office: calendar, phone: calendar };
  const { fates: _, traffic, ...ofEvents } = eventFacts(events, { directory, hours });
  const missing = new Map([['svar', new Map([['answered' as const, contacts.length]])]]);
  return {
    ...{ ...ofEvents, units: traffic.units },
    ...contactFacts(contacts),
    ...{ unknownInScope: new Map(), missingColumns: missing, unknownReceiver: contacts.length },
    unlisted: { units: new Set(contacts.map(({ unit }) => unit.name)), boards: new Set() },
  };
}

function writtenAndRead(facts: DataFacts): DataFacts {
  return dataFacts.parse(JSON.parse(JSON.stringify(z.encode(dataFacts, facts))));
}

/** Parts in any order. */
const anyParts = fc.tuple(anyEvents, fc.constantFrom(1, 3, 8)).chain(([events, partitions]) => {
  const parts = runThrough(cutEvents({ events, files: [] }, options, partitions)).map((part) => ({
    ...part,
    events: [...part.events],
  }));
  const inAnyOrder = fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length });
  return fc.tuple(fc.constant(events), inAnyOrder);
});

describe('what the findings of logs are made of', () => {
  it('is the sum of what those of their parts are made of, written and read back', () => {
    fc.assert(
      fc.property(anyParts, ([events, parts]) => {
        const ofParts = parts.map((part) => writtenAndRead(factsOf(runThrough(pairCut(part, options)))));
        expect(addFacts(ofParts)).toEqual(addFacts([factsOf(pair(events, options))]));
      }),
      { numRuns: 200 },
    );
  });

  it('is written the same in whatever order it was met', () => {
    const written = (facts: DataFacts): string => JSON.stringify(z.encode(dataFacts, facts));
    fc.assert(
      fc.property(anyParts, ([events, parts]) => {
        const ofParts = parts.map((part) => factsOf(runThrough(pairCut(part, options))));
        expect(written(addFacts(ofParts))).toBe(written(factsOf(pair(events, options))));
      }),
      { numRuns: 100 },
    );
  });
});
