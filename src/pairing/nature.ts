import type { MailEvent } from '../model/event.js';

/** What kind of mail it is, as sender, subject and delivery show it. `person` is everything not known to be else. */
export type MailNature =
  | 'person'
  | 'spam'
  | 'bounce'
  | 'read-receipt'
  | 'calendar'
  | 'auto-reply'
  | 'no-reply'
  | 'system-notice'
  | 'bulk';

/** One line of a project's own patterns: a text in the subject, or a sender address or domain. */
export interface MailPattern<Meaning> {
  readonly subject: RegExp | null;
  /** Lower-case address, or domain beginning with `@`. */
  readonly sender: string | null;
  readonly meaning: Meaning;
}

/**
 * Each pattern must be one that a person's own subject would hardly begin with: a parent who writes
 * "Frånvaro Kalle onsdag" is a contact, an Outlook "Frånvaromeddelande" is not.
 */
const subjects: readonly (readonly [Exclude<MailNature, 'person' | 'spam'>, RegExp])[] = [
  [
    'bounce',
    /^(?:olevererbart|kunde inte levereras|leverans misslyckades|undeliverable|undelivered mail|delivery (?:status notification|has failed|failure)|mail delivery (?:failed|subsystem)|returned mail|unzustellbar|ei voitu toimittaa)/iu,
  ],
  ['read-receipt', /^(?:läst|oläst|ej läst|read|not read|gelesen|ungelesen|luettu|lest|læst)\s*:/iu],
  [
    'calendar',
    /^(?:accepterat|accepterad|avböjt|avböjd|preliminärt|inställt|accepted|declined|tentative|canceled|cancelled|zugesagt|abgelehnt|hyväksytty|akseptert|accepteret)\s*:/iu,
  ],
  [
    'auto-reply',
    /^(?:automatiskt svar|autosvar|frånvaromeddelande|frånvarosvar|auto(?:matic)?[- ]?reply|out of (?:the )?office|automatische antwort|abwesenheitsnotiz|automaattinen vastaus|poissaoloviesti|automatisk svar|fraværsmelding|fraværsassistent|ikke til stede)/iu,
  ],
  ['bulk', /^(?:nyhetsbrev|newsletter|veckobrev från|månadsbrev från)(?:[\s:,–-]|$)/iu],
];

/** Machines of our own that confirm receipt; only what we send is read this way. */
const ownAcknowledgement =
  /^(?:mottagningsbekräftelse|bekräftelse på mottag|vi har (?:tagit emot|mottagit) |tack för (?:ditt|din|er|ert) (?:mejl|mail|meddelande|e-post|fråga)|ditt (?:ärende|mejl|meddelande) (?:har|är) (?:registrerat|mottaget|tagits emot))/iu;

const bounceSender = /^(?:mailer-daemon|postmaster)@/;
const noReplySender =
  /^(?:no-?reply|noreply|do-?not-?reply|donotreply|svara-?ej|svarainte|ej-?svar|ingen-?svar)\d*(?:[.+_-][^@]*)?@/;
const bulkSender =
  /^(?:nyhetsbrev|newsletter|news|utskick|mailing|kampanj|marknad|marketing)(?:[.+_-][^@]*)?@/;
const systemSender =
  /^(?:alert|alerts|larm|monitor|monitoring|nagios|scanner|skanner|skrivare|printer|root|cron|backup|notification|notifications|notifiering|system)(?:[.+_-][^@]*)?@/;

/** Reads the mail's nature; `own` is true for mail that the organisation sent. */
export function mailNature(mail: MailEvent, own: boolean): MailNature {
  if (mail.delivery === 'spam') return 'spam';
  const subject = mail.subject.trim();
  const bySubject = subjects.find(([, pattern]) => pattern.test(subject))?.[0];
  if (bySubject !== undefined && bySubject !== 'bulk') return bySubject;
  if (own && ownAcknowledgement.test(subject)) return 'auto-reply';
  if (mail.sender === null) return own ? 'auto-reply' : 'bounce';
  if (bounceSender.test(mail.sender)) return 'bounce';
  if (mail.automatic) return 'auto-reply';
  if (bySubject === 'bulk' || bulkSender.test(mail.sender)) return 'bulk';
  if (noReplySender.test(mail.sender)) return own ? 'auto-reply' : 'no-reply';
  if (systemSender.test(mail.sender)) return 'system-notice';
  return 'person';
}

/** Subjects and senders of what is sent for information or payment and asks nothing. */
const needsNoAnswerSubject =
  /^(?:faktura|fakturakopia|invoice|kreditfaktura|betalningspåminnelse)\s*(?:nr\.?|no\.?|nummer|från|:|#)?\s*[\w-]*\d|^(?:för|till) kännedom(?:[\s:,–-]|$)/iu;
const needsNoAnswerSender = /^(?:faktura|fakturor|invoice|invoices|billing)(?:[.+_-][^@]*)?@/;

export function needsNoAnswer(mail: MailEvent, canonicalSubject: string): boolean {
  return (
    needsNoAnswerSubject.test(canonicalSubject) ||
    (mail.sender !== null && needsNoAnswerSender.test(mail.sender))
  );
}

/** The meaning of the first of the project's own patterns that fits. */
export function matchPattern<Meaning>(
  mail: MailEvent,
  patterns: readonly MailPattern<Meaning>[],
): Meaning | null {
  const fits = patterns.find(
    ({ subject, sender }) =>
      (subject === null || subject.test(mail.subject)) && (sender === null || isFrom(mail.sender, sender)),
  );
  return fits === undefined ? null : fits.meaning;
}

function isFrom(sender: string | null, pattern: string): boolean {
  if (sender === null) return false;
  return pattern.startsWith('@') ? sender.endsWith(pattern) : sender === pattern;
}
