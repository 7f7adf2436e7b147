import type { MailEvent } from '../model/event.js';
import type { Subject } from './subject.js';

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

type ToldBySubject = Exclude<MailNature, 'person' | 'spam'>;

/**
 * Each pattern must be one that a person's own subject would hardly begin with: a parent who writes
 * "Frånvaro Kalle onsdag" is a contact, an Outlook "Frånvaromeddelande" is not.
 */
const writtenSubjects: readonly (readonly [ToldBySubject, RegExp])[] = [
  [
    'bounce',
    /^(?:olevererbart|kunde inte levereras|kan inte levereras|leverans misslyckades|leveransfel|undeliver(?:able|ed)|delivery (?:status notification|has failed|failure|incomplete|delayed)|mail delivery (?:failed|subsystem|system)|failure notice|returned mail|unzustellbar|nicht zustellbar|kan ikke leveres|ei voitu toimittaa|viestiä ei voi toimittaa)/iu,
  ],
  ['read-receipt', /^(?:läst|oläst|ej läst|read|not read|gelesen|ungelesen|luettu|lest|læst)\s*:/iu],
  [
    'calendar',
    /^(?:accepterat|accepterad|avböjt|avböjd|preliminärt(?: accepterat)?|inställt|avbokat|ny tid föreslagen|accepted|declined|tentative(?:ly accepted)?|cancell?ed(?: event)?|new time proposed|zugesagt|abgelehnt|hyväksytty|akseptert|accepteret)\s*:/iu,
  ],
  [
    'auto-reply',
    /^(?:automatiskt svar|autosvar|automatsvar|frånvaromeddelande|frånvarosvar|auto(?:matic|mated)?[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheitsnotiz|automaattinen vastaus|automaattivastaus|poissaoloviesti|automatisk svar|fraværsmelding|fraværsassistent|ikke til stede)/iu,
  ],
  ['bulk', /^(?:nyhetsbrev|newsletter|veckobrev från|månadsbrev från)(?:[\s:,–-]|$)/iu],
];
const subjects = writtenSubjects.map(([nature, pattern]) => [nature, alsoAscii(pattern)] as const);

/**
 * How a machine begins when it says that the receiver is away, and not only that the mail has come. Behind
 * "Automatiskt svar:" stands the question's own subject, which says nothing of who is away.
 */
const absence = alsoAscii(
  /^(?:frånvaro(?:meddelande|svar)|(?:jag|vi) är (?:ledig|på semester|tjänstledig|föräldraledig|sjukskriv|bortrest|frånvarande)|åter den \d|out of (?:the )?office|(?:i am|i'm) (?:away|on (?:leave|vacation|holiday))|abwesenheit|ich bin (?:nicht im büro|im urlaub|abwesend)|poissaolo|olen (?:poissa|lomalla)|fravær(?:smelding|sassistent|sbesked)|ikke til stede|jeg (?:er (?:på ferie|ikke til stede)|har ferie))/iu,
);

/** True where a mail of ours that a machine sent says that whoever should answer is away. */
export function tellsOfAbsence({ opening }: Subject): boolean {
  return absence.test(opening);
}

/** Machines of our own that confirm receipt; only what we send is read this way. */
const ownAcknowledgement = alsoAscii(
  /^(?:mottagningsbekräftelse|mottagningskvitto|bekräftelse på (?:att vi (?:har )?)?(?:mottag|tagit emot)|vi har (?:tagit emot|mottagit) |tack för (?:ditt|din|er|ert) (?:mejl|mail|meddelande|e-post|fråga|felanmälan|synpunkt|anmälan)|ditt (?:ärende|mejl|meddelande) (?:har|är) (?:registrerat|mottaget|tagits emot))/iu,
);

/** The pattern as it also fits a log that was saved as ASCII, where `?` stands for every å, ä and ö. */
function alsoAscii(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace(/[åäöæø]/gu, '[$&?\\uFFFD]'), pattern.flags);
}

const bounceSender = /^(?:mailer-daemon|postmaster)@/;
const noReplySender =
  /^(?:no-?reply|noreply|do-?not-?reply|donotreply|svara-?ej|svarainte|ej-?svar|ingen-?svar)\d*(?:[.+_-][^@]*)?@/;
const bulkSender =
  /^(?:nyhetsbrev|newsletter|news|utskick|mailing|kampanj|marknad|marketing)(?:[.+_-][^@]*)?@/;
const systemSender =
  /^(?:alert|alerts|larm|monitor|monitoring|nagios|scanner|skanner|skrivare|printer|root|cron|backup|notification|notifications|notifiering|system)(?:[.+_-][^@]*)?@/;

/**
 * Reads the mail's nature; `own` is true for mail that the organisation sent. A sender's name alone does not
 * make a machine of whoever replies: marknad@ and system@ are also the mailboxes of people.
 */
export function mailNature(mail: MailEvent, { opening, reply }: Subject, own: boolean): MailNature {
  if (mail.delivery === 'spam') return 'spam';
  const bySubject = subjects.find(([, pattern]) => pattern.test(opening))?.[0];
  if (bySubject !== undefined && bySubject !== 'bulk') return bySubject;
  if (own && (ownAcknowledgement.test(opening) || absence.test(opening))) return 'auto-reply';
  if (mail.sender === null) return own ? 'auto-reply' : 'bounce';
  if (bounceSender.test(mail.sender)) return 'bounce';
  if (mail.automatic) return 'auto-reply';
  const isReply = reply || mail.inReplyTo !== null;
  if (mail.isBulk === true && !isReply) return 'bulk';
  if (bySubject === 'bulk' || (bulkSender.test(mail.sender) && !isReply)) return 'bulk';
  if (noReplySender.test(mail.sender)) return own ? 'auto-reply' : 'no-reply';
  return systemSender.test(mail.sender) && !isReply ? 'system-notice' : 'person';
}

/**
 * Subjects and senders of what is sent for information or payment and asks nothing. An invoice's subject
 * names the invoice and no more: who writes that it is wrong wants an answer.
 */
const needsNoAnswerSubject = alsoAscii(
  /^(?:faktura|fakturakopia|invoice|kreditfaktura|betalningspåminnelse)[\s:#.–-]*(?:nr|no|nummer|number)?[\s:#.–-]*[a-z]{0,4}[-/]?\d[\w/-]*(?:\s+(?:från|from|till|avseende|för)\s.*|\.pdf)?$|^(?:för|till) kännedom(?:[\s:,–-]|$)/iu,
);
const needsNoAnswerSender = /^(?:faktura|fakturor|invoice|invoices|billing)(?:[.+_-][^@]*)?@/;

export function needsNoAnswer(mail: MailEvent, { canonical }: Subject): boolean {
  return (
    needsNoAnswerSubject.test(canonical) || (mail.sender !== null && needsNoAnswerSender.test(mail.sender))
  );
}

/** Thanks and nothing more: "Tack", "Tack för svaret!", "Thanks for your help". */
const thanks = alsoAscii(
  /^(?:(?:stort )?tack(?: så (?:mycket|hemskt mycket))?(?: för (?:svar(?:et)?|hjälpen|snabbt svar|ditt svar|ert svar|er hjälp|din hjälp|informationen|info|beskedet|återkopplingen))?|thanks|thank you|thanks for (?:your|the) (?:help|reply|answer)|takk|tak|kiitos|danke)[\s!.:)]*$/iu,
);

export function onlyThanks({ canonical }: Subject): boolean {
  return thanks.test(canonical);
}

/** The meaning of the first of the project's own patterns that fits. */
export function matchPattern<Meaning>(
  mail: Pick<MailEvent, 'subject' | 'sender'>,
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
