import { describe, expect, it } from '@jest/globals';
import { formatInstant } from '../../src/calendar/zone.js';
import type { Contact } from '../../src/model/contact.js';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { answered, call, entry, fatesOf, mail, options } from './town.js';

const anna = 'anna@hem.example';
const bo = 'bo@hem.example';
const kund = 'kund@ort.example';
const bygg = 'bygg@ort.example';
const annasPhone = '+46701740605';

function contactsOf(...events: readonly LogEvent[]): readonly Contact[] {
  return pair(events, options).contacts;
}

function onlyContactOf(...events: readonly LogEvent[]): Contact {
  const [contact, other] = contactsOf(...events);
  if (contact === undefined || other !== undefined) throw new Error('not one contact');
  return contact;
}

function historyOf({ history }: Contact): readonly string[] {
  return history.map(
    ({ what, evidence, at }) => `${what} ${evidence} ${formatInstant(at.start).slice(5, 16)}`,
  );
}

describe('an entry of a register', () => {
  it('opens a contact numbered in the canonical order of its day, whatever the order of the rows', () => {
    const events = [
      entry('10-08 14:00', 'B-2018-2'),
      entry('10-08 09:00', 'A-2018-1'),
      entry('10-09', 'C-2018-3'),
    ];
    const ids = contactsOf(...events).map(({ id, register }) => `${id} ${register?.caseId}`);
    expect(ids).toEqual(['C-20181008-0001 A-2018-1', 'C-20181008-0002 B-2018-2', 'C-20181009-0001 C-2018-3']);
    expect(Array.from(pair(events, options).events, ({ direction }) => direction)).toEqual([
      'entry',
      'entry',
      'entry',
    ]);
  });

  it('has a history of what the register says, in order of time', () => {
    const times = { closed: '10-20', answered: '10-19', acknowledged: '10-08 11:00', noticed: '10-09 12:00' };
    expect(historyOf(onlyContactOf(entry('10-08 10:00', null, { times })))).toEqual([
      'acknowledgement register 10-08T11:00',
      'notice register 10-09T12:00',
      'answer register 10-19T00:00',
      'closing register 10-20T00:00',
    ]);
  });

  it('brings category, name and complexity', () => {
    const contact = onlyContactOf(
      entry('10-08', '1', { category: 'view', named: false, complexity: 'complex' }),
    );
    expect([contact.channel, contact.category, contact.named, contact.complexity]).toEqual([
      ...['case', 'view', false, 'complex'],
    ]);
  });

  it.each([
    ['Bygg', null, 'Bygg', null],
    ['BYGG', null, 'Bygg', null],
    ['6200', null, 'Bygg', null],
    ['Bygg@ort.example', null, 'Bygg', null],
    ['skolkön', 'Annan nämnd', 'Skolan', 'Utbildningsnämnden'],
    ['Bygg', 'UTBILDNINGSNÄMNDEN', 'Bygg', 'Utbildningsnämnden'],
    ['Simhallen', 'Fritidsnämnden', 'Simhallen', 'Fritidsnämnden'],
    [null, 'Fritidsnämnden', 'Fritidsnämnden', 'Fritidsnämnden'],
    ['Simhallen', null, 'okänd enhet', null],
    ['okand@ort.example', null, 'okänd enhet', null],
    [null, null, 'okänd enhet', null],
  ])('of unit %s and board %s belongs to %s under %s', (unit, board, name, itsBoard) => {
    const contact = onlyContactOf(entry('10-08', '1', { unit, board }));
    expect([contact.unit.name, contact.unit.board]).toEqual([name, itsBoard]);
  });

  it('of a unit that is not measured is no contact', () => {
    expect(fatesOf([entry('10-08', '1', { unit: 'Intern IT' })])).toEqual(['no: not-measured']);
  });
});

type Case = readonly [name: string, events: readonly LogEvent[], fates: readonly string[]];

const joins: readonly Case[] = [
  [
    'the number in the subject joins mail and case',
    [
      mail('10-08 10:00', anna, kund, 'Klagomål KS 2018-0123'),
      mail('10-09 10:00', kund, anna, 'SV: Klagomål KS 2018-0123'),
      entry('10-08', 'KS 2018/123', { counterpart: anna }),
    ],
    ['registered 1 exact', 'answer 1 exact', 'opens 1'],
  ],
  [
    'the number that stands first in our confirmation joins them too',
    [
      mail('10-08 10:00', anna, kund, 'Buller'),
      mail('10-08 10:01', kund, anna, 'Mottagningsbekräftelse #48151'),
      mail('10-10 10:00', bygg, anna, 'Svar på #48151'),
      entry('10-08', '48151'),
    ],
    ['registered 1 exact', 'acknowledgement 1 counterpart', 'answer 1 exact', 'opens 1'],
  ],
  [
    'a message id that the register names joins them, brackets or not',
    [
      mail('10-08 10:00', anna, kund, 'Buller', { messageId: '<a1@hem.example>' }),
      entry('10-09', '48151', { messageId: 'a1@hem.example', counterpart: 'Anna Andersson' }),
    ],
    ['registered 1 register', 'opens 1'],
  ],
  [
    'a number that somebody else quotes joins nothing where the register knows the address',
    [
      mail('10-08 10:00', anna, kund, 'Klagomål KS 2018-0123'),
      mail('10-08 10:00', bo, kund, 'Begär ut KS 2018-0123'),
      entry('10-08', 'KS 2018/123', { counterpart: anna }),
    ],
    ['registered 1 exact', 'opens 2', 'opens 1'],
  ],
  [
    'where the register knows no address the first who quotes the number is the one',
    [
      mail('10-08 10:00', anna, kund, 'Klagomål KS 2018-0123'),
      mail('10-08 11:00', bo, kund, 'Begär ut KS 2018-0123'),
      entry('10-08', 'KS 2018/123', { counterpart: 'Anna Andersson' }),
    ],
    ['registered 1 exact', 'opens 2', 'opens 1'],
  ],
  [
    'a number that two cases have joins only by the address',
    [
      mail('10-08 10:00', anna, kund, 'Klagomål #48151'),
      mail('10-08 11:00', bo, kund, 'Klagomål #48151'),
      entry('10-08', '48151', { counterpart: bo }),
      entry('10-07', '48151', { unit: 'Kundcenter' }),
    ],
    ['opens 3', 'registered 2 exact', 'opens 2', 'opens 1'],
  ],
  [
    'a second mail after the answer is a follow-up, before it a reminder',
    [
      mail('10-08 10:00', anna, kund, 'Buller #48151'),
      mail('10-09 10:00', anna, bygg, 'Nytt om #48151'),
      mail('10-12 10:00', anna, bygg, 'Mer om #48151'),
      entry('10-08', '48151', { counterpart: anna, times: { answered: '10-11' } }),
    ],
    ['registered 1 exact', 'reminder 1 exact', 'follow-up 1 exact', 'opens 1'],
  ],
  [
    'a reminder after an answer that only the register knows is a follow-up',
    [
      mail('10-08 10:00', anna, kund, 'Buller #48151'),
      mail('10-12 10:00', anna, kund, 'Buller #48151'),
      entry('10-08', '48151', { counterpart: anna, times: { answered: '10-11' } }),
    ],
    ['registered 1 exact', 'follow-up 1 exact', 'opens 1'],
  ],
  [
    'a case that came by letter was not the mail that quotes its number',
    [
      mail('10-08 10:00', anna, kund, 'Om mitt brev #48151'),
      entry('10-08', '48151', { arrival: 'letter', counterpart: anna }),
    ],
    ['reminder 1 exact', 'opens 1'],
  ],
  [
    'our mail on a case of a web form answers it, and mail on it to others does not',
    [
      entry('10-08', 'KS 2018/123', { arrival: 'web', counterpart: anna }),
      mail('10-09 10:00', bygg, 'remiss@myndighet.example', 'Remiss KS 2018-123'),
      mail('10-10 10:00', bygg, anna, 'Beslut KS 2018-123'),
    ],
    ['opens 1', 'unpaired: we-wrote-first', 'answer 1 exact'],
  ],
  [
    'our machine says of a case of a web form that it has come',
    [
      entry('10-08 09:00', 'KS 2018/123', { arrival: 'web', counterpart: anna }),
      mail('10-08 09:01', kund, anna, 'Mottagningsbekräftelse KS 2018-123'),
    ],
    ['opens 1', 'acknowledgement 1 exact'],
  ],
  [
    'our mail from before the case was received answers nothing',
    [
      entry('10-08', 'KS 2018/123', { counterpart: anna }),
      mail('10-07 10:00', bygg, anna, 'Inbjudan KS 2018-123'),
    ],
    ['opens 1', 'unpaired: we-wrote-first'],
  ],
  [
    'an internal mail that handed the mail on handed the case on',
    [
      mail('10-08 10:00', anna, kund, 'Buller #48151'),
      mail('10-08 11:00', kund, bygg, 'VB: Buller #48151'),
      entry('10-08', '48151', { counterpart: anna }),
    ],
    ['registered 1 exact', 'hands on 1', 'opens 1'],
  ],
  [
    'a call joins where the register has its number and says that the case came by phone that day',
    [
      call('10-08 10:00', annasPhone, '+46223100', answered),
      entry('10-08', '48151', { arrival: 'phone', counterpart: annasPhone }),
    ],
    ['registered 1 register', 'opens 1'],
  ],
  [
    'a missed call and the one that got through are how the case was received',
    [
      call('10-08 09:00', annasPhone, '+46223100'),
      call('10-08 10:00', annasPhone, '+46223100', answered),
      entry('10-08', '48151', { arrival: 'phone', counterpart: annasPhone }),
    ],
    ['registered 1 register', 'registered 1 own-later-call', 'opens 1'],
  ],
  [
    'of two calls that fit none is chosen',
    [
      call('10-08 10:00', annasPhone, '+46223100', answered),
      call('10-08 11:00', annasPhone, '6200', answered),
      entry('10-08', '48151', { arrival: 'phone', counterpart: annasPhone }),
    ],
    ['opens 2', 'opens 3', 'opens 1'],
  ],
  [
    'a call on another day, or of a case that came otherwise, is a contact of its own',
    [
      call('10-08 10:00', annasPhone, '+46223100', answered),
      entry('10-09', '48151', { arrival: 'phone', counterpart: annasPhone }),
      entry('10-08', '48152', { arrival: 'visit', counterpart: annasPhone }),
    ],
    ['opens 3', 'opens 2', 'opens 1'],
  ],
];

describe('mail, calls and cases', () => {
  it.each(joins)('%s', (_, events, fates) => {
    expect(fatesOf(events)).toEqual(fates);
  });

  it('where follow-ups count, a mail after the answer stays a contact, marked', () => {
    const events = [
      mail('10-12 10:00', anna, kund, 'Mer om #48151'),
      entry('10-08', '48151', { counterpart: anna, times: { answered: '10-11' } }),
    ];
    expect(fatesOf(events, { followUps: 'count' })).toEqual(['opens 2 [follow-up]', 'opens 1']);
  });
});

describe('a case joined with its mail', () => {
  const question = mail('10-05 16:00', anna, kund, 'Buller #48151');

  it('is a case, received at the earlier time, owned by the unit that first received it', () => {
    const contact = onlyContactOf(question, entry('10-08 08:00', '48151', { counterpart: 'Anna Andersson' }));
    expect(contact).toMatchObject({ id: 'C-20181008-0001', channel: 'case', counterpart: anna });
    expect([formatInstant(contact.receivedAt.start), contact.unit.name]).toEqual([
      ...['2018-10-05T16:00:00+02:00', 'Kundcenter'],
    ]);
  });

  it('received on a day takes the exact time of the mail of that day', () => {
    const contact = onlyContactOf(question, entry('10-05', '48151'));
    expect([contact.receivedAt, contact.unit.name]).toEqual([question.at, 'Kundcenter']);
  });

  it('keeps its own time where the mail came later', () => {
    const own = entry('10-04', '48151', { counterpart: anna });
    const contact = onlyContactOf(question, own);
    expect([contact.receivedAt, contact.unit.name]).toEqual([own.at, 'Bygg']);
    expect(historyOf(contact)).toEqual(['reminder exact 10-05T16:00']);
  });

  it('has the history of both, in order of time', () => {
    const contact = onlyContactOf(
      question,
      mail('10-05 16:01', kund, anna, 'Mottagningsbekräftelse #48151'),
      mail('10-09 09:00', bygg, anna, 'SV: Buller #48151'),
      entry('10-08 08:00', '48151', { times: { acknowledged: '10-08 08:05', closed: '10-10' } }),
    );
    expect(historyOf(contact)).toEqual([
      'registered exact 10-05T16:00',
      'acknowledgement exact 10-05T16:01',
      'acknowledgement register 10-08T08:05',
      'answer exact 10-09T09:00',
      'closing register 10-10T00:00',
    ]);
  });

  it('wants an answer though the mail looked as if it needed none, and keeps that we were away', () => {
    const invoice = mail('10-05 16:00', anna, kund, 'Faktura 48151-2018 från Anna', { messageId: '<1>' });
    const away = mail('10-05 16:01', kund, anna, 'Frånvaromeddelande: Faktura 48151-2018 från Anna');
    expect(contactsOf(invoice, away)[0]?.marks).toEqual(new Set(['no-answer-needed', 'absence']));
    const contact = onlyContactOf(invoice, away, entry('10-05', '48151', { messageId: '<1>' }));
    expect(contact.marks).toEqual(new Set(['absence']));
  });

  it('does not take the picking up of a call for its answer', () => {
    const phoned = call('10-08 17:30', annasPhone, '+46223100', answered);
    const contact = onlyContactOf(
      phoned,
      call('10-09 10:00', '+46223100', annasPhone, answered),
      entry('10-08', '48151', { arrival: 'phone', counterpart: annasPhone }),
    );
    expect(historyOf(contact)).toEqual(['registered register 10-08T17:30']);
    expect([contact.receivedAt, [...contact.marks]]).toEqual([phoned.at, []]);
  });
});
