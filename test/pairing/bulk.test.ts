import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MailEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { mail, moment, options as usual } from './town.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const enough = 3;
const options = { ...usual, mail: { ...usual.mail, bulkFrom: enough } };
const start = moment('10-08 00:00').start;

const written: fc.Arbitrary<MailEvent> = fc
  .record({
    sender: fc.constantFrom('kund@ort.example', 'bygg@ort.example'),
    to: fc.subarray(['a@hem.example', 'b@hem.example', 'c@hem.example', 'd@hem.example'], { minLength: 1 }),
    subject: fc.constantFrom('Stängt bad på fredag', 'Höstlov i parken'),
    hour: fc.nat(72),
  })
  .map(({ sender, to, subject, hour }) => {
    const at = start + hour * HOUR;
    return {
      ...mail('10-08 00:00', sender, to.join(' '), subject),
      at: { ...moment('10-08 00:00'), start: at, end: at },
    };
  });

/** By trying every day that ends with a mail. */
function isBulk(one: MailEvent, mails: readonly MailEvent[]): boolean {
  const alike = mails.filter(({ sender, subject }) => sender === one.sender && subject === one.subject);
  return alike.some(({ at: { start: end } }) => {
    const within = alike.filter(({ at }) => at.start >= end - DAY && at.start <= end);
    return within.includes(one) && new Set(within.flatMap(({ recipients }) => recipients)).size >= enough;
  });
}

describe('one text to many within a day', () => {
  it('is found as trying every day finds it', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 14 }), (mails) => {
        for (const { event, fate } of pair(mails, options).events) {
          const found = fate.what === 'unpaired' && fate.reason === 'bulk';
          expect([event, found]).toEqual([event, mails.some((one) => one === event && isBulk(one, mails))]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['24 hours later still', 24, true],
    ['25 hours later no more', 25, false],
  ])('%s', (_, hours, bulk) => {
    const first = mail('10-08 10:00', 'kund@ort.example', 'a@hem.example b@hem.example', 'Höstlov i parken');
    const at = first.at.start + hours * HOUR;
    const last = {
      ...mail('10-08 10:00', 'kund@ort.example', 'c@hem.example', 'Höstlov i parken'),
      at: { ...first.at, start: at, end: at },
    };
    const reason = bulk ? 'bulk' : 'we-wrote-first';
    expect(Array.from(pair([first, last], options).events, ({ fate }) => fate)).toEqual([
      { what: 'unpaired', reason },
      { what: 'unpaired', reason },
    ]);
  });

  const asked = ['a', 'b', 'c', 'd'].map((name, minute) =>
    mail(`10-08 09:0${minute}`, `${name}@hem.example`, 'kund@ort.example', 'Rädda badet vid ån'),
  );
  const said = (time: string, to: string) => mail(time, 'kund@ort.example', to, 'Rädda badet vid ån');
  const others = ['e', 'f', 'g'].map((name) => `${name}@hem.example`);

  it.each([
    [
      'to all who asked under that subject, in one mail',
      [said('10-09 10:00', asked.map(({ sender }) => sender).join(' '))],
      ['answer'],
    ],
    [
      'to all who asked, one by one',
      asked.map(({ sender }, minute) => said(`10-09 10:0${minute}`, `${sender}`)),
      ['answer', 'answer', 'answer', 'answer'],
    ],
    ['to many who never asked', [said('10-09 10:00', others.join(' '))], ['bulk']],
    [
      'to many who never asked and one who did',
      [said('10-09 10:00', ['a@hem.example', ...others].join(' '))],
      ['bulk'],
    ],
    [
      'to one who asked, beside many who did not',
      [said('10-09 10:00', others.join(' ')), said('10-09 10:01', 'a@hem.example')],
      ['bulk', 'answer'],
    ],
    ['before anybody asked', [said('10-07 10:00', asked.map(({ sender }) => sender).join(' '))], ['bulk']],
  ] as const)('%s', (_, sent, expected) => {
    const fates = Array.from(pair([...asked, ...sent], options).events)
      .filter(({ direction }) => direction === 'outgoing')
      .map(({ fate }) =>
        fate.what === 'pairs' ? fate.as : fate.what === 'unpaired' ? fate.reason : fate.what,
      );
    expect(fates).toEqual(expected);
  });
});
