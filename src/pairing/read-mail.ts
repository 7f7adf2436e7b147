import type { MailEvent } from '../model/event.js';
import type { Numbered } from './placement.js';
import { type NumberedSubject, subjectReader } from './subject.js';

/** A mail with its subject read. */
export interface ReadMail {
  readonly event: MailEvent;
  readonly subject: NumberedSubject;
}

/** The subject of a mail, looked up once: pairing asks for it at every step. */
export type SubjectOf = (mail: Numbered<MailEvent>) => NumberedSubject;

/** `cases` are the numbers of the run's registers. */
export function subjectsOfMails(cases: ReadonlySet<string>): SubjectOf {
  const read = subjectReader(cases);
  return (mail) => {
    mail.subject ??= read(mail.placement.event.subject);
    return mail.subject;
  };
}
