import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MailEvent } from '../../src/model/event.js';
import { allOf } from '../../src/pairing/mail-list.js';
import { MailTable } from '../../src/pairing/mail-table.js';
import { mailNature } from '../../src/pairing/nature.js';
import { subjectReader } from '../../src/pairing/numbered-subject.js';
import { placeMail } from '../../src/pairing/placement.js';
import { directory, mail } from './town.js';

const bygg = 'bygg@ort.example';
const kund = 'kund@ort.example';
const anna = 'anna@hem.example';
const bo = 'bo@hem.example';

/** One for each way in which a mail's counterparts and units can be. */
const events: readonly MailEvent[] = [
  mail('10-08 10:00', anna, kund, 'Altan'),
  mail('10-08 10:01', anna, kund, 'Till två', { recipients: [kund, bygg] }),
  mail('10-08 10:02', kund, anna, 'SV: Altan'),
  mail('10-08 10:03', kund, anna, 'Till båda', { recipients: [anna, bo] }),
  mail('10-08 10:04', kund, anna, 'Till en och oss', { recipients: [anna, bygg] }),
  mail('10-08 10:05', kund, bygg, 'Internt'),
  mail('10-08 10:06', anna, bo, 'Förbi'),
];

function tableOf(mails: readonly MailEvent[]) {
  const table = new MailTable(mails.length);
  const readSubject = subjectReader();
  const placed = mails.map((event, index) => {
    const placement = placeMail(event, directory);
    const subject = readSubject(event.subject);
    const read = { subject, nature: mailNature(event, subject, placement.direction !== 'incoming') };
    table.add(placement, read, { start: `E-${index}-`, number: index + 1 });
    return { ...placement, ...read };
  });
  return { list: allOf(table), placed };
}

describe('mails in columns', () => {
  it.each(events.map(({ subject }, row) => [subject, row] as const))(
    'tell of “%s” all that was put in',
    (_, row) => {
      const { list, placed } = tableOf(events);
      const look = list.at(row);
      const told = { ...placed[row] };
      expect(look).toMatchObject(told);
    },
  );

  it('give each its id, and the fate that it was given', () => {
    const { list } = tableOf(events);
    const [first, second] = list;
    expect([first?.id, second?.id, first?.fate]).toEqual(['E-0-0001', 'E-1-0002', null]);
    if (first !== undefined) first.fate = { what: 'opens', contact: 'E-0-0001' };
    expect([list.at(0)?.fate, list.at(1)?.fate]).toEqual([{ what: 'opens', contact: 'E-0-0001' }, null]);
    expect(list.at(events.length)).toBeNull();
  });

  it('in another order stand as a stable sort puts them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: events.length, maxLength: events.length }), (numbers) => {
        const { list } = tableOf(events);
        const numberOf = ({ row }: { readonly row: number }): number => numbers[row] ?? 0;
        const rows = [...list]
          .toSorted((one, other) => numberOf(one) - numberOf(other))
          .map(({ row }) => row);
        expect(Array.from(list.sortedBy(numberOf), ({ row }) => row)).toEqual(rows);
      }),
    );
  });

  it('come in runs too, and as a part of them', () => {
    const { list } = tableOf(events);
    expect(list.slice(2, 4).map(({ row }) => row)).toEqual([2, 3]);
    expect(Array.from(list.of([5, 1]), ({ event }) => event)).toEqual([events[5], events[1]]);
  });
});
