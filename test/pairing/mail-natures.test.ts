import { describe, expect, it } from '@jest/globals';
import { canonicalCaseNumber } from '../../src/pairing/case-number.js';
import { pair } from '../../src/pairing/pair.js';
import { readSubject } from '../../src/pairing/subject.js';
import { fatesOf, mail, options } from './town.js';

const anna = 'anna@hem.example';
const kund = 'kund@ort.example';

function incoming(subject: string, sender = anna): string {
  return fatesOf([mail('10-08 10:00', sender, kund, subject)])[0] ?? '';
}

/** What a mail of ours with that subject is to the person who waits for an answer. */
function outgoing(subject: string, sender = kund): string {
  const events = [
    mail('10-08 10:00', anna, `${kund} ${sender}`, 'Altan'),
    mail('10-08 12:00', sender, anna, subject),
  ];
  return fatesOf(events)[1] ?? '';
}

describe('who wrote an incoming mail', () => {
  it.each([
    ['[EXTERN] Automatiskt svar: Kallelse', 'no: auto-reply'],
    ['EXTERN: Out of office: Kallelse', 'no: auto-reply'],
    ['Automatsvar: Kallelse', 'no: auto-reply'],
    ['SV: Automatiskt svar: Kallelse', 'opens 1'],
    ['Leveransfel: Kallelse', 'no: bounce'],
    ['Leverans misslyckades', 'no: bounce'],
    ['Leveransfel av matkassar från hemtjänsten', 'opens 1'],
    ['Leverans misslyckades av sopkärl', 'opens 1'],
    ['Undelivered Mail Returned to Sender', 'no: bounce'],
    ['Tentatively Accepted: Möte', 'no: calendar'],
    ['Avbokat: Möte', 'no: calendar'],
    ['Avbokat möte', 'opens 1'],
    ['L?st: Kallelse', 'no: read-receipt'],
    ['Fr?nvaromeddelande: Kallelse', 'no: auto-reply'],
    ['Avb\uFFFDjt: Möte', 'no: calendar'],
  ])('%s', (subject, fate) => {
    expect(incoming(subject)).toBe(fate);
  });

  it.each([
    ['marknad@lopp.example', 'Höstmarknad 2018', 'no: bulk'],
    ['marknad@lopp.example', 'SV: Plats på torget', 'opens 1'],
    ['system@firma.example', 'Disk full', 'no: system-notice'],
    ['system@firma.example', 'Re: Ritningar', 'opens 1'],
    ['no-reply@bank.example', 'Re: Kontoutdrag', 'no: no-reply'],
  ])('%s with the subject %s', (sender, subject, fate) => {
    expect(incoming(subject, sender)).toBe(fate);
  });

  it.each([
    ['Faktura 12345', true],
    ['Faktura nr: F-12345 från Åsens el', true],
    ['Faktura 12345.pdf', true],
    ['F?r k?nnedom: Beslut', true],
    ['Faktura 12345 stämmer inte', false],
    ['Faktura 12345, varför så dyr?', false],
    ['Faktura', false],
  ])('needs no answer: %s is %s', (subject, needsNone) => {
    expect(incoming(subject)).toBe(needsNone ? 'opens 1 [no-answer-needed]' : 'opens 1');
  });
});

describe('what a mail of ours is to a person who waits', () => {
  it.each([
    ['Mottagningsbekräftelse', kund, 'acknowledgement 1 counterpart'],
    ['Mottagningsbekr?ftelse', kund, 'acknowledgement 1 counterpart'],
    ['Tack för din felanmälan', kund, 'acknowledgement 1 counterpart'],
    ['Bekräftelse på att vi har tagit emot ditt mejl', kund, 'acknowledgement 1 counterpart'],
    ['SV: Altan', 'marknad@ort.example', 'answer 1 subject'],
    ['SV: Altan', 'system@ort.example', 'answer 1 subject'],
    ['Höstmarknad', 'marknad@ort.example', 'unpaired: bulk'],
    ['SV: Altan', 'no-reply@ort.example', 'acknowledgement 1 subject'],
  ])('%s from %s', (subject, sender, fate) => {
    expect(outgoing(subject, sender)).toBe(fate);
  });

  it.each([
    ['the heading of a case system', (_: number) => 'Svar på din fråga'],
    ['a subject that says nothing', (_: number) => 'Hej'],
    ['no subject', (_: number) => ''],
    ['a case number of its own', (place: number) => `[Ärende 2018-10${place}] Besked från kommunen`],
  ])('many answers of a day under %s are no mailing', (_, subjectOf) => {
    const places = Array.from({ length: 12 }, (_, place) => place + 10);
    const events = [
      ...places.map((place) => mail(`10-08 10:${place}`, `p${place}@hem.example`, kund, `Fråga ${place}`)),
      ...places.map((place) => mail(`10-08 11:${place}`, kund, `p${place}@hem.example`, subjectOf(place))),
    ];
    expect(fatesOf(events).slice(12)).toEqual(places.map((_, at) => `answer ${at + 1} counterpart`));
  });

  it.each(['Automatiskt svar: Altan', 'Läst: Altan', 'Accepterat: Altan'])(
    'what a machine sends inside the house hands nothing on: %s',
    (subject) => {
      const events = [
        mail('10-08 10:00', anna, kund, 'Altan'),
        mail('10-08 11:00', kund, 'bygg@ort.example', subject),
        mail('10-08 12:00', 'bygg@ort.example', anna, 'Uteplats'),
      ];
      expect(fatesOf(events)).toEqual(['opens 1', 'internal', 'unpaired: we-wrote-first']);
    },
  );

  it('a mail to two persons is the answer that one of them still waits for', () => {
    const bo = 'bo@hem.example';
    const events = [
      mail('10-08 10:00', anna, kund, 'Vägen'),
      mail('10-08 10:30', kund, anna, 'SV: Vägen'),
      mail('10-08 11:00', bo, kund, 'Vägen'),
      mail('10-08 12:00', kund, `${anna} ${bo}`, 'SV: Vägen'),
    ];
    expect(fatesOf(events)[3]).toBe('answer 2 subject');
  });
});

describe('a group address whose members are the recipients', () => {
  it.each([
    ['named by the table', ['bygg@ort.example'], 'Bygg'],
    ['unknown to the table', ['alla@ort.example'], 'Kundcenter'],
  ])('%s', (_, groups, unit) => {
    const question = mail('10-08 10:00', anna, kund, 'Altan', { groups });
    const reply = mail('10-08 11:00', unit === 'Bygg' ? 'bygg@ort.example' : kund, anna, 'Uteplats');
    expect(fatesOf([question, reply])).toEqual(['opens 1', 'answer 1 counterpart']);
  });
});

describe('a mail that was sent on to somebody outside', () => {
  it.each([kund, 'okand@ort.example'])('came to %s all the same', (address) => {
    const question = mail('10-08 10:00', anna, 'kc@bolag.example', 'Altan', { groups: [address] });
    expect(fatesOf([question])).toEqual(['opens 1']);
  });
});

describe('a mail that a header calls a mailing', () => {
  it('is none of a person', () => {
    const tips = mail('10-08 10:00', 'hej@tips.example', kund, 'Veckans tips', { isBulk: true });
    expect(fatesOf([tips])).toEqual(['no: bulk']);
  });

  it('is one of a person where it answers ours', () => {
    const reply = mail('10-08 10:00', anna, kund, 'SV: Inbjudan', { isBulk: true, inReplyTo: 'b@ort' });
    expect(fatesOf([reply])).toEqual(['opens 1']);
  });
});

describe('what a subject says', () => {
  it.each([
    ['Ang. bygglov altan', 'bygglov altan'],
    ['SV: Angående: Bygglov altan', 'bygglov altan'],
    ['Sv: [EXTERN] Ang bygglov altan', 'bygglov altan'],
    ['RE: EXT: Bygglov altan', 'bygglov altan'],
    ['(Extern) Bygglov altan', 'bygglov altan'],
    ['Angeln', 'angeln'],
  ])('%s is about %s', (subject, canonical) => {
    expect(readSubject(subject).canonical).toBe(canonical);
  });

  it.each(['Fråga?', 'Fr?ga', 'Hej!!', 'Hej :)', '(inget ämne)', 'Ärende:', '?', 'SV: En fråga...'])(
    '%s says nothing of the matter',
    (subject) => {
      expect(readSubject(subject).generic).toBe(true);
    },
  );

  it.each([
    ['Beslut KS 2018-0123', 'ks-2018-123'],
    ['Dnr: BUN 2018/12 skolskjuts', 'bun-2018-12'],
    ['Ärende 2018-0123', '2018-123'],
    ['Ärendenr 48151623', '48151623'],
    ['Klagomål KS/2016:805', 'ks-2016-805'],
    ['SV: #48151', '48151'],
    ['Möte den 2018-10-12', null],
    ['Ärende 2018-10-12', null],
    ['Skolskjuts läsår 2018/19', null],
    ['Festival #2018', null],
    ['Ärende 800101-1234', null],
  ])('%s has the case number %s', (subject, number) => {
    expect(readSubject(subject).caseNumber).toBe(number);
  });
});

describe('case numbers are compared in one form', () => {
  it.each([
    'KS 2018/0123',
    'ks-2018-123',
    'KS 2018:0123',
    'Dnr KS 2018-123',
    'KS2018/123',
    ' KS/2018:123 ',
    'KS 2018\u20110123',
  ])('%s', (written) => {
    expect(canonicalCaseNumber(written)).toBe('ks-2018-123');
  });

  it.each([
    ['#48151', '48151'],
    ['0048151', '48151'],
    ['48151', '48151'],
    ['2018-00123', '2018-123'],
    ['KS 2018/100', 'ks-2018-100'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalCaseNumber(written)).toBe(canonical);
  });
});

describe('a machine’s word that the receiver is away', () => {
  const question = mail('10-08 10:00', anna, kund, 'Skolskjuts');

  function marksAfter(reply: string, automatic = false): readonly string[] {
    const answer = mail('10-08 10:01', kund, anna, reply, { automatic });
    const [contact] = pair([question, answer], options).contacts;
    expect(contact?.history.map(({ what }) => what)).toEqual(['acknowledgement']);
    return [...(contact?.marks ?? [])];
  }

  it.each([
    'Frånvaromeddelande: Skolskjuts',
    'Fr?nvarosvar: Skolskjuts',
    'Jag är på semester',
    'Vi är lediga 8 oktober',
    'Out of office: Skolskjuts',
    'Out of the office Re: Skolskjuts',
    'Abwesenheitsnotiz: Skolskjuts',
    'Poissaoloviesti: Skolskjuts',
    'Olen lomalla',
    'Fraværsmelding: Skolskjuts',
    'Fraværsassistent: Skolskjuts',
    'Jeg er på ferie',
    'Ikke til stede: Skolskjuts',
  ])('%s', (reply) => {
    expect(marksAfter(reply)).toEqual(['absence']);
  });

  it.each([
    ['Automatiskt svar: Skolskjuts', false],
    ['Automatiskt svar: Frånvaro Kalle onsdag', false],
    ['Mottagningsbekräftelse', false],
    ['Semester i Norge', true],
  ])('%s says nothing of it', (reply, automatic) => {
    expect(marksAfter(reply, automatic)).toEqual([]);
  });
});
