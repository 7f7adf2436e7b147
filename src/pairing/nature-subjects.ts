import { anyOf } from './any-of.js';

/** What a machine that wrote gives itself away as, by how its subject begins. */
export type ToldBySubject = 'bounce' | 'read-receipt' | 'calendar' | 'auto-reply' | 'system-notice' | 'bulk';

/** The beginnings of subjects, one a line; `: ` stands for a colon, with or without a blank before it. */
function beginning(lines: readonly string[]): RegExp {
  const parts = lines.map((line) => line.replace(/: $/u, String.raw`\s*[:：]`));
  return alsoAscii(new RegExp(`^(?:${parts.join('|')})`, 'iu'));
}

/** A subject that goes on without a mark is a person's: "Leveransfel av matkassar". */
const andNoWord = String.raw`(?=\s*(?:[:：;(.,!–-]|$))`;

/**
 * Each must be one that a person's own subject would hardly begin with: a parent who writes
 * "Frånvaro Kalle onsdag" is a contact, an Outlook "Frånvaromeddelande" is not. The languages of the mailers
 * met in Swedish mail: sv, en, no, da, fi, de, fr, es.
 */
const written: Readonly<Record<ToldBySubject, readonly string[]>> = {
  bounce: [
    ...[
      'olevererbart',
      ...['kunde inte levereras', 'kan inte levereras', 'leverans misslyckades', 'leveransfel'].map(
        (words) => words + andNoWord,
      ),
      'det går inte att leverera: ',
    ],
    ...['undeliver(?:able|ed)', 'delivery (?:status notification|has failed|failure|incomplete|delayed)'],
    ...[
      'mail delivery (?:failed|subsystem|system)',
      'failure notice',
      'returned mail',
      'message not delivered',
    ],
    ...[
      'unzustellbar',
      'nicht zustellbar',
      'zustellung fehlgeschlagen',
      'kan ikke leveres',
      'kunne ikke leveres',
    ],
    ...['ei voitu toimittaa', 'viestiä ei voi toimittaa', 'ei toimitettavissa', 'toimitus epäonnistui'],
    ...['non remis: ', 'échec de (?:la )?remise', 'no se puede entregar', 'error de entrega'],
  ],
  'read-receipt': [
    ...[
      'läst: ',
      'oläst: ',
      'ej läst: ',
      'läskvitto',
      'leveranskvitto',
      'levererat: ',
      'read: ',
      'not read: ',
      'read receipt',
      'return receipt',
    ],
    ...[
      'delivered: ',
      'delivery receipt',
      'gelesen: ',
      'ungelesen: ',
      'lesebestätigung',
      'empfangsbestätigung',
    ],
    ...[
      'luettu: ',
      'lukukuittaus',
      'lest: ',
      'ikke lest: ',
      'lesekvittering',
      'læst: ',
      'ikke læst: ',
      'læsekvittering',
    ],
    ...[
      'lu: ',
      'non lu: ',
      'accusé de (?:lecture|réception)',
      'leído: ',
      'no leído: ',
      'confirmación de lectura',
    ],
  ],
  calendar: [
    ...[
      'accepterat: ',
      'accepterad: ',
      'avböjt: ',
      'avböjd: ',
      'preliminärt(?: accepterat| godkänt)?: ',
      'preliminär: ',
      'inställt: ',
      'avbokat: ',
    ],
    ...[
      'ny tid föreslagen: ',
      'accepted: ',
      'declined: ',
      'tentative(?:ly accepted)?: ',
      'cancell?ed(?: event)?: ',
      'new time proposed: ',
    ],
    ...[
      'zugesagt: ',
      'abgelehnt: ',
      'mit vorbehalt(?: zugesagt)?: ',
      'vorläufig(?: zugesagt)?: ',
      'abgesagt: ',
      'termin abgesagt: ',
    ],
    ...['hyväksytty: ', 'hylätty: ', 'alustava: ', 'alustavasti hyväksytty: ', 'peruutettu: ', 'peruttu: '],
    ...[
      'akseptert: ',
      'godtatt: ',
      'avslått: ',
      'foreløpig(?: godtatt)?: ',
      'avlyst: ',
      'accepteret: ',
      'afvist: ',
      'foreløbig(?: accepteret)?: ',
      'aflyst: ',
    ],
    ...[
      'accepté: ',
      'refusé: ',
      'provisoire: ',
      'annulé: ',
      'acept(?:ada|ado): ',
      'rechazad[ao]: ',
      'provisional: ',
      'cancelad[ao]: ',
    ],
  ],
  'auto-reply': [
    ...[
      'automatiskt svar',
      'autosvar',
      'automatsvar',
      'frånvaromeddelande',
      'frånvarosvar',
      '(?:ej|inte) på kontoret: ',
    ],
    ...[
      'auto(?:matic|mated)?[- ]?(?:reply|response)',
      'out of (?:the )?office',
      'automatische antwort',
      'abwesenheitsnotiz',
    ],
    ...['automaattinen vastaus', 'automaattivastaus', 'poissaoloviesti', 'poissaoloilmoitus'],
    ...['automatisk svar', 'fraværsmelding', 'fraværsassistent', 'fraværsbesked', 'ikke til stede'],
    ...['réponse automatique', 'absence du bureau', 'respuesta automática', 'fuera de (?:la )?oficina'],
  ],
  'system-notice': [
    ...[
      'karantänmeddelande',
      '(?:du har )?meddelanden i karantän',
      '(?:spam )?quarantine (?:notification|digest|summary|report)',
    ],
    ...[
      '(?:microsoft 365 security: )?you have (?:\\d+ )?(?:new )?messages in quarantine',
      'end[- ]user digest',
      'skräppost(?:rapport|sammanfattning)',
    ],
  ],
  bulk: [
    '(?:nyhetsbrev|nyhedsbrev|uutiskirje|newsletter|veckobrev från|månadsbrev från|infolettre|boletín(?: informativo)?)(?:[\\s:,–-]|$)',
  ],
};

const bounce = beginning(written.bounce);
const readReceipt = beginning(written['read-receipt']);
const calendar = beginning(written.calendar);
const autoReply = beginning(written['auto-reply']);
const systemNotice = beginning(written['system-notice']);
const bulk = beginning(written.bulk);

const patterns: readonly (readonly [ToldBySubject, RegExp])[] = [
  ['bounce', bounce],
  ['read-receipt', readReceipt],
  ['calendar', calendar],
  ['auto-reply', autoReply],
  ['system-notice', systemNotice],
  ['bulk', bulk],
];
const anyMachine = anyOf([bounce, readReceipt, calendar, autoReply, systemNotice, bulk]);

/** What filters write in front of what they take for spam and let through; a person's reply begins with another mark. */
const spamTag =
  /^\s*(?:\[ext[^\]]*\]\s*)?(?:\[(?:spam|skräppost|junk)[^\]]*\]|\*{2,5}\s*spam\s*\*{2,5}|\{spam\??\})/iu;

export function isTaggedAsSpam(subject: string): boolean {
  return spamTag.test(subject);
}

export function toldBySubject(text: string): ToldBySubject | null {
  if (!anyMachine.test(text)) return null;
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The pattern as it also fits a log that was saved as ASCII, where `?` stands for every letter with a mark. */
export function alsoAscii(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace(/[åäöæøéíáúñß]/gu, '[$&?\\uFFFD]'), pattern.flags);
}
