import { describe, expect, it } from '@jest/globals';
import { fatesOf, mail } from './town.js';

const anna = 'anna@hem.example';
const kund = 'kund@ort.example';

function incoming(subject: string, sender: string | null = anna): string | undefined {
  return fatesOf([mail('10-08 10:00', sender, kund, subject)])[0];
}

/** Each language as its mailers write it; the question's own subject stands behind. */
const machines: readonly (readonly [reason: string, subjects: readonly string[]])[] = [
  [
    'read-receipt',
    [
      ...[
        'Läst: Kallelse',
        'Ej läst: Kallelse',
        'Läskvitto: Kallelse',
        'Leveranskvitto: Kallelse',
        'Read: Kallelse',
      ],
      ...[
        'Not read: Kallelse',
        'Return Receipt (displayed) - Kallelse',
        'Delivered: Kallelse',
        'Gelesen: Kallelse',
      ],
      ...[
        'Empfangsbestätigung (angezeigt) - Kallelse',
        'Luettu: Kallelse',
        'Lest: Kallelse',
        'Læst: Kallelse',
      ],
      ...['Lu : Kallelse', 'Leído: Kallelse', '[EXTERN] Läst: Kallelse'],
    ],
  ],
  [
    'calendar',
    [
      ...[
        'Accepterat: Möte',
        'Avböjt: Möte',
        'Preliminärt: Möte',
        'Inställt: Möte',
        'Accepterad: Möte @ tis 10 okt',
      ],
      ...['Accepted: Möte', 'Declined: Möte', 'Tentative: Möte', 'Canceled: Möte', 'Cancelled event: Möte'],
      ...[
        'New Time Proposed: Möte',
        'Zugesagt: Möte',
        'Abgelehnt: Möte',
        'Mit Vorbehalt: Möte',
        'Abgesagt: Möte',
      ],
      ...[
        'Hyväksytty: Möte',
        'Hylätty: Möte',
        'Peruutettu: Möte',
        'Godtatt: Möte',
        'Avslått: Möte',
        'Avlyst: Möte',
      ],
      ...[
        'Accepteret: Möte',
        'Afvist: Möte',
        'Aflyst: Möte',
        'Accepté : Möte',
        'Refusé : Möte',
        'Aceptada: Möte',
      ],
    ],
  ],
  [
    'auto-reply',
    [
      ...[
        'Automatiskt svar: Kallelse',
        'Autosvar: Kallelse',
        'Frånvaromeddelande: Kallelse',
        'Inte på kontoret: Kallelse',
      ],
      ...[
        'Automatic reply: Kallelse',
        'Auto-reply: Kallelse',
        'Out of Office: Kallelse',
        'Automatische Antwort: Kallelse',
      ],
      ...[
        'Abwesenheitsnotiz: Kallelse',
        'Automaattinen vastaus: Kallelse',
        'Poissaoloilmoitus',
        'Automatisk svar: Kallelse',
      ],
      ...[
        'Fraværsmelding: Kallelse',
        'Ikke til stede: Kallelse',
        'Réponse automatique : Kallelse',
        'Respuesta automática: Kallelse',
      ],
    ],
  ],
  [
    'bounce',
    [
      ...[
        'Olevererbart: Kallelse',
        'Undeliverable: Kallelse',
        'Undelivered Mail Returned to Sender',
        'Mail delivery failed: returning',
      ],
      ...[
        'Delivery Status Notification (Failure)',
        'Returned mail: see transcript',
        'Unzustellbar: Kallelse',
        'Kan ikke leveres: Kallelse',
      ],
      ...[
        'Ei voitu toimittaa: Kallelse',
        'Non remis : Kallelse',
        'No se puede entregar: Kallelse',
        'Leveransfel: Kallelse',
      ],
    ],
  ],
  [
    'spam',
    [
      '[SPAM] Vinn pengar',
      '***SPAM*** Vinn pengar',
      '{Spam?} Vinn pengar',
      '[EXTERN] [SPAM] Vinn pengar',
      '[Skräppost] Vinn',
    ],
  ],
  [
    'system-notice',
    [
      'Karantänmeddelande',
      'Du har meddelanden i karantän',
      'Spam Quarantine Notification',
      'End User Digest: 4 New Messages',
    ],
  ],
  [
    'bulk',
    [
      'Nyhetsbrev oktober',
      'Newsletter: October',
      'Nyhedsbrev uge 41',
      'Uutiskirje 10/2018',
      'Veckobrev från skolan',
    ],
  ],
];

describe.each(machines)('no contact: %s', (reason, subjects) => {
  it.each(subjects)('%s', (subject) => {
    expect(incoming(subject)).toBe(`no: ${reason}`);
  });
});

describe('a person all the same', () => {
  it.each([
    ...[
      'Läst ert beslut',
      'Accepterat anbud på tomten',
      'Avbokad tid',
      'Inställd buss',
      'SV: [SPAM] Min fråga',
      'Frånvarande: Kalle 3B',
    ],
    ...[
      'Automat på torget trasig',
      'Nyhetsbrevet kom inte',
      'Karantän efter resa',
      'Tack för ditt mejl',
      'Spam från er adress',
    ],
  ])('%s', (subject) => {
    expect(incoming(subject)).toBe('opens 1');
  });
});

describe('machines of other municipalities and authorities', () => {
  it.each([
    'Mottagningsbekräftelse',
    'Bekräftelse på mottaget e-postmeddelande',
    'Vi har tagit emot ditt ärende',
    'Tack för ditt mejl till Storköpings kommun',
    'Ditt ärende har registrerats',
    'Bekr?ftelse p? mottaget e-postmeddelande',
  ])('%s', (subject) => {
    expect(incoming(subject, 'registrator@storkoping.example')).toBe('no: auto-reply');
  });
});

describe('senders that nobody answers', () => {
  it.each([
    ['no-reply@bank.example', 'no-reply'],
    ['no_reply@bank.example', 'no-reply'],
    ['do.not.reply@bank.example', 'no-reply'],
    ['svara-inte@bank.example', 'no-reply'],
    ['svara_ej+12@bank.example', 'no-reply'],
    ['ikke-svar@bank.example', 'no-reply'],
    ['nicht-antworten@bank.example', 'no-reply'],
    ['ne-pas-repondre@bank.example', 'no-reply'],
    ['mailer-daemon@bank.example', 'bounce'],
    ['postmaster@bank.example', 'bounce'],
    ['nyhetsbrev@bank.example', 'bulk'],
    ['larm@pump.example', 'system-notice'],
    ['quarantine@messaging.example', 'system-notice'],
  ])('%s', (sender, reason) => {
    expect(incoming('Information', sender)).toBe(`no: ${reason}`);
  });

  it('a null return path is a bounce', () => {
    expect(incoming('SV: Kallelse', null)).toBe('no: bounce');
  });
});

describe('the project file decides', () => {
  const marknad = mail('10-08 10:00', 'marknad@lopp.example', kund, 'Plats på torget');

  it('what is no contact', () => {
    const event = mail('10-08 10:00', 'drift@leverantor.example', kund, 'Driftinformation');
    const line = { subject: /^Drift/iu, sender: null, meaning: 'system-notice' } as const;
    expect(fatesOf([event])).toEqual(['opens 1']);
    expect(fatesOf([event], { notContacts: [line] })).toEqual(['no: system-notice']);
  });

  it('what is one though it looks like a mailing', () => {
    const line = { subject: null, sender: 'marknad@lopp.example', meaning: true } as const;
    expect(fatesOf([marknad])).toEqual(['no: bulk']);
    expect(fatesOf([marknad], { contacts: [line] })).toEqual(['opens 1']);
  });
});

describe('forms on the web', () => {
  const form = 'formular@ort.example';

  it.each([
    ['an own address that the project file does not name is internal', 'webb@ort.example', {}, 'internal'],
    ['a form whose writer the log does not name', form, {}, 'opens 1 [unknown-sender]'],
    ['a form with an address for answers', form, { replyTo: anna }, 'opens 1'],
    ['a form that one of us filled in', form, { replyTo: 'eva.ek@ort.example' }, 'internal'],
    ['a form of somebody else’s', 'skicka@formular.example', { replyTo: anna }, 'opens 1'],
    ['a form that the spam filter took', form, { delivery: 'spam' }, 'no: spam'],
  ] as const)('%s', (_, sender, more, fate) => {
    expect(fatesOf([mail('10-08 10:00', sender, kund, 'Kontaktformulär', more)])).toEqual([fate]);
  });

  it('twenty forms of a day are twenty contacts, and the answer goes to the address that each names', () => {
    const hours = Array.from({ length: 20 }, (_, hour) => hour + 1);
    const forms = hours.map((hour) =>
      mail(`10-08 10:${10 + hour}`, form, kund, 'Ny felanmälan', { replyTo: `p${hour}@hem.example` }),
    );
    const reply = mail('10-09 10:00', kund, 'p7@hem.example', 'SV: Ny felanmälan');
    expect(fatesOf([...forms, reply])).toEqual([...hours.map((hour) => `opens ${hour}`), 'answer 7 subject']);
  });

  it('a reply whose ids name the form’s mail answers it, whoever wrote', () => {
    const events = [
      mail('10-08 10:00', form, kund, 'Ny felanmälan', { messageId: '<1>' }),
      mail('10-08 11:00', kund, anna, 'SV: Ny felanmälan', { inReplyTo: '<1>' }),
      mail('10-08 12:00', form, kund, 'Ny felanmälan'),
      mail('10-08 13:00', kund, anna, 'Ny felanmälan'),
    ];
    expect(fatesOf(events)).toEqual([
      'opens 1 [unknown-sender]',
      'answer 1 exact',
      'opens 2 [unknown-sender]',
      'unpaired: we-wrote-first',
    ]);
  });
});
