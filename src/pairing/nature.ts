import type { mailKinds } from '../model/contact.js';
import type { MailEvent } from '../model/event.js';
import { anyOf } from './any-of.js';
import { alsoAscii, isTaggedAsSpam, toldBySubject } from './nature-subjects.js';
import type { Subject } from './subject.js';

/** What kind of mail it is, as sender, subject and delivery show it. `person` is everything not known to be else. */
export type MailNature = 'person' | (typeof mailKinds)[number];

/** One line of a project's own patterns: a text in the subject, or a sender address or domain. */
export interface MailPattern<Meaning> {
  readonly subject: RegExp | null;
  /** Lower-case address, or domain beginning with `@`. */
  readonly sender: string | null;
  readonly meaning: Meaning;
}

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

/** The same words of other organisations' machines; "Tack för ditt mejl" alone may be a person's. */
const theirAcknowledgement = alsoAscii(
  /^(?:mottagningsbekräftelse|mottagningskvitto|bekräftelse på (?:att vi (?:har )?)?(?:mottag|tagit emot)|vi har (?:tagit emot|mottagit) (?:ditt|din|er|ert) |tack för (?:ditt|din|er|ert) (?:mejl|mail|meddelande|e-post|fråga) till |ditt (?:ärende|mejl|meddelande) (?:har|är) (?:registrerat|mottaget|tagits emot)|(?:vi bekräftar|bekräftelse på) mottagandet|kvittens på (?:ditt|ert) )/iu,
);

const bounceSender = /^(?:mailer-daemon|postmaster)@/;
const noReplySender =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|svara[-_.]?(?:ej|inte)|ej[-_.]?svar|ingen[-_.]?svar|ikke[-_.]?svar|keine?[-_.]?antwort|nicht[-_.]?antworten|ei[-_.]?vastata|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|noresponder)\d*(?:[.+_-][^@]*)?@/;
const bulkSender =
  /^(?:nyhetsbrev|newsletter|news|utskick|mailing|kampanj|marknad|marketing)(?:[.+_-][^@]*)?@/;
const systemSender =
  /^(?:alert|alerts|larm|monitor|monitoring|nagios|scanner|skanner|skrivare|printer|root|cron|backup|zabbix|veeam|watchdog|quarantine|karantan|karantän|notification|notifications|notifiering|system)(?:[.+_-][^@]*)?@/;

const byOurMachine = anyOf([ownAcknowledgement, absence]);
const anyMachineSender = anyOf([bounceSender, noReplySender, bulkSender, systemSender]);

/**
 * Reads the mail's nature; `own` is true for mail that the organisation sent. A sender's name alone does not
 * make a machine of whoever replies: marknad@ and system@ are also the mailboxes of people.
 */
export function mailNature(mail: MailEvent, { opening, reply }: Subject, own: boolean): MailNature {
  if (mail.delivery === 'spam') return 'spam';
  if (!own && isTaggedAsSpam(mail.subject)) return 'spam';
  const bySubject = toldBySubject(opening);
  if (bySubject !== null && bySubject !== 'bulk') return bySubject;
  if ((own ? byOurMachine : theirAcknowledgement).test(opening)) return 'auto-reply';
  if (mail.sender === null) return own ? 'auto-reply' : 'bounce';
  const isMachines = anyMachineSender.test(mail.sender);
  if (isMachines && bounceSender.test(mail.sender)) return 'bounce';
  if (mail.automatic) return 'auto-reply';
  const isReply = reply || mail.inReplyTo !== null;
  if (bySubject === 'bulk' || (mail.isBulk === true && !isReply)) return 'bulk';
  return isMachines ? toldBySender(mail.sender, isReply, own) : 'person';
}

function toldBySender(sender: string, isReply: boolean, own: boolean): MailNature {
  if (bulkSender.test(sender) && !isReply) return 'bulk';
  if (noReplySender.test(sender)) return own ? 'auto-reply' : 'no-reply';
  return systemSender.test(sender) && !isReply ? 'system-notice' : 'person';
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

/** True for that address, or for one of that domain where the pattern begins with `@`. */
export function isFrom(sender: string | null, pattern: string): boolean {
  if (sender === null) return false;
  return pattern.startsWith('@') ? sender.endsWith(pattern) : sender === pattern;
}
