import { describe, expect, it } from '@jest/globals';
import { parseIsoDate } from '../../src/calendar/zone.js';
import { UserError } from '../../src/errors/errors.js';
import { told } from '../../src/errors/mistakes.js';
import type { Contact } from '../../src/model/contact.js';
import type { Correction, CorrectionLine, SpoiltCorrection } from '../../src/model/correction.js';
import { correctPairing } from '../../src/pairing/corrections.js';
import { pair } from '../../src/pairing/pair.js';
import { columns } from '../correction-columns.js';
import { answered, call, directory, entry, mail, moment, options } from './town.js';

const anna = 'anna@hem.example';
const kund = 'kund@ort.example';

const annas = 'E-20181008-0001';
const bosCall = 'T-20181008-0001';
const joinedMail = 'E-20181009-0001';
const joinedCase = 'C-20181010-0001';

const pairing = pair(
  [
    mail('10-08 10:00', anna, kund, 'Altan'),
    call('10-08 11:00', '+46701740606', '+46223100', { outcome: 'busy' }),
    mail('10-09 10:00', anna, kund, 'Buller #48151'),
    mail('10-11 10:00', kund, anna, 'SV: Buller #48151'),
    entry('10-10', '48151', { counterpart: anna }),
    call('10-12 11:00', '+46701740607', '+46223100', answered),
  ],
  options,
);

let row = 1;
const signedOn = parseIsoDate('2018-11-20') ?? 0;

function line(contact: string, received: string, more: Partial<Correction>): Correction {
  row += 1;
  return {
    source: { file: 'rättelser.csv', sheet: null, row },
    contact,
    receivedAt: moment(received),
    kind: 'not-a-contact',
    at: null,
    by: null,
    unit: null,
    reason: 'Ringde upp från mobil',
    signedBy: 'LÅ',
    signedOn,
    ...more,
  };
}

/** A line without its reason, of which no more could be read than `more`. */
function spoilt(contact: string, received: string, more: Partial<SpoiltCorrection>): SpoiltCorrection {
  const { source, receivedAt } = line(contact, received, {});
  const nothing = { kind: null, at: null, by: null, unit: null, reason: null };
  const mistakes = [{ column: 'reason', what: told(({ lists }) => lists.missingReason()) }] as const;
  return { source, contact, receivedAt, ...nothing, mistakes, ...more };
}

function correctedContact(id: string, ...lines: readonly Correction[]): Contact {
  const contact = correctPairing(pairing, { columns, lines }, directory).contacts.find(
    (one) => one.id === id,
  );
  if (contact === undefined) throw new Error(`no contact ${id}`);
  return contact;
}

function mistakesOf(...lines: readonly CorrectionLine[]): readonly string[] {
  try {
    correctPairing(pairing, { columns, lines }, directory);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('file-has-mistakes');
    return error.message
      .split('\n')
      .slice(1)
      .map((text) => text.trim());
  }
}

describe('what a correction does', () => {
  it('answered: the answer stands in the history in order of time, with the unit and who vouches for it', () => {
    const told = line(annas, '10-08 10:00', { kind: 'answered', by: 'phone', at: moment('10-08 12:00') });
    const { history, corrections, unit } = correctedContact(annas, told);
    expect(history).toMatchObject([
      { what: 'answer', evidence: 'correction', at: moment('10-08 12:00'), unit },
    ]);
    expect(corrections).toEqual([told]);
  });

  it('answered earlier than the log knows: comes first', () => {
    const told = line(joinedCase, '10-09 10:00', {
      kind: 'answered',
      by: 'visit',
      at: moment('10-10 12:00'),
    });
    expect(
      correctedContact(joinedCase, told).history.map(({ what, evidence }) => `${what} ${evidence}`),
    ).toEqual([...['registered exact', 'answer correction', 'answer exact']]);
  });

  it('notice: a notice', () => {
    const told = line(annas, '10-08 10:00', {
      kind: 'notice',
      by: 'letter',
      at: moment('10-09 00:00', 'day'),
    });
    expect(correctedContact(annas, told).history.map(({ what }) => what)).toEqual(['notice']);
  });

  it.each(['no-answer-needed', 'not-a-contact'] as const)('%s: the mark', (kind) => {
    const { marks } = correctedContact(bosCall, line(bosCall, '10-08 11:00', { kind }));
    expect([...marks]).toEqual([kind]);
  });

  it('wrong unit: the unit that the organisation table knows', () => {
    const told = line(annas, '10-08 10:00', { kind: 'wrong-unit', unit: 'bygg' });
    expect(correctedContact(annas, told).unit.name).toBe('Bygg');
  });

  it('wrong unit: who received it by the log stays known', () => {
    const told = line(annas, '10-08 10:00', { kind: 'wrong-unit', unit: 'bygg' });
    const { unit } = correctedContact(annas);
    expect(unit.name).not.toBe('Bygg');
    expect(correctedContact(annas, told).receiver).toBe(unit);
  });

  it('several corrections of one contact all hold, and a line that is there twice holds once', () => {
    const right = { kind: 'wrong-unit', unit: 'Bygg' } as const;
    const answer = { kind: 'answered', by: 'mail', at: moment('10-09 10:00') } as const;
    const lines = [right, answer, answer].map((more) => line(annas, '10-08 10:00', more));
    const contact = correctedContact(annas, ...lines);
    expect([contact.unit.name, contact.history.length, contact.corrections.length]).toEqual(['Bygg', 1, 2]);
  });

  it('the right unit is the one that answered, whichever line stands first', () => {
    const right = line(annas, '10-08 10:00', { kind: 'wrong-unit', unit: 'Bygg' });
    const answer = line(annas, '10-08 10:00', { kind: 'answered', by: 'phone', at: moment('10-09 10:00') });
    const [one, other] = [correctedContact(annas, right, answer), correctedContact(annas, answer, right)];
    expect(one.history.map(({ unit }) => unit?.name)).toEqual(['Bygg']);
    expect(other).toEqual(one);
  });

  it('the time of receipt may be told as exactly as one knows it', () => {
    const byDay = line(annas, '10-08 00:00', { receivedAt: moment('10-08 00:00', 'day') });
    const byMinute = line(bosCall, '10-08 11:00', { receivedAt: moment('10-08 11:00', 'minute') });
    expect(mistakesOf(byDay, byMinute)).toEqual([]);
  });

  it('leaves other contacts and all events as they were', () => {
    const { contacts, events } = correctPairing(
      pairing,
      { columns, lines: [line(annas, '10-08 10:00', {})] },
      directory,
    );
    const others = ({ id }: Contact): boolean => id !== annas;
    expect(events).toBe(pairing.events);
    expect(contacts.filter(others)).toEqual(pairing.contacts.filter(others));
  });
});

describe('what does not fit is told, all at once', () => {
  it.each<readonly [name: string, lines: readonly CorrectionLine[], column: string, says: RegExp]>([
    [
      'an unknown contact',
      [line('E-20181008-0099', '10-08 10:00', {})],
      'kontakt',
      /E-20181008-0099.* finns inte i underlaget/,
    ],
    [
      'a mail that belongs to a case',
      [line(joinedMail, '10-09 10:00', {})],
      'kontakt',
      /hör till C-20181010-0001. Rätta C-20181010-0001/,
    ],
    [
      'another time of receipt',
      [line(annas, '10-08 10:01', {})],
      'mottagen',
      /kom 2018-10-08T10:00:00.*står 2018-10-08T10:01:00/,
    ],
    [
      'an answer from before the contact',
      [line(annas, '10-08 10:00', { kind: 'answered', by: 'mail', at: moment('10-07 00:00', 'day') })],
      'tid',
      /kan inte ha besvarats/,
    ],
    [
      'an unknown unit',
      [line(annas, '10-08 10:00', { kind: 'wrong-unit', unit: 'Byg' })],
      'enhet',
      /enheten ”Byg” finns inte/,
    ],
    [
      'two times of one answer',
      ['10-09 10:00', '10-09 11:00'].map((at) =>
        line(annas, '10-08 10:00', { kind: 'answered', by: 'mail', at: moment(at) }),
      ),
      'rättelse',
      /rättas på annat sätt på rad \d+/,
    ],
    [
      'answered and no contact at all',
      [
        line(annas, '10-08 10:00', { kind: 'answered', by: 'mail', at: moment('10-09 10:00') }),
        line(annas, '10-08 10:00', { kind: 'not-a-contact' }),
      ],
      'rättelse',
      /kan inte både rättas och vara ingen kontakt/,
    ],
  ])('%s', (_, lines, column, says) => {
    const mistakes = mistakesOf(...lines);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(says);
    expect(mistakes[0]).toMatch(new RegExp(`^rättelser.csv:${lines.at(-1)?.source.row}, ${column}: `));
  });

  it('what a line that cannot be used contradicts, as far as it can be read', () => {
    const sound = { kind: 'answered', by: 'mail', at: moment('10-09 10:00') } as const;
    const mistakes = mistakesOf(
      line(annas, '10-08 10:00', sound),
      spoilt(annas, '10-08 10:00', { kind: 'not-a-contact' }),
      spoilt(annas, '10-08 10:00', { kind: 'answered', by: 'mail' }),
    );
    expect(mistakes).toEqual([
      expect.stringMatching(/, orsak: saknas/),
      expect.stringMatching(/, rättelse: .* kan inte både rättas och vara ingen kontakt/),
      expect.stringMatching(/, orsak: saknas/),
      expect.stringMatching(/, rättelse: .* kan inte både rättas och vara ingen kontakt/),
    ]);
  });

  it('in a workbook by its sheet and cell', () => {
    const unknown = line('E-20181008-0099', '10-08 10:00', { kind: 'wrong-unit', unit: 'Byg' });
    const source = { file: 'r.xlsx', sheet: 'Blad1', row: 7 };
    const mistakes = mistakesOf({ ...unknown, source });
    expect(mistakes).toEqual([
      expect.stringMatching(/^r\.xlsx Blad1!A7, kontakt: /),
      expect.stringMatching(/^r\.xlsx Blad1!E7, enhet: /),
    ]);
  });

  it('every line with a mistake, in order', () => {
    const wrong = [
      line('X', '10-08 10:00', {}),
      line(annas, '10-09 10:00', { kind: 'wrong-unit', unit: 'Y' }),
    ];
    expect(mistakesOf(...wrong)).toHaveLength(3);
  });
});
