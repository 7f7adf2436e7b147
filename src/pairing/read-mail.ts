import type { MailEvent } from '../model/event.js';
import type { NumberedSubject } from './subject.js';

/** A mail with its subject read. */
export interface ReadMail {
  readonly event: MailEvent;
  readonly subject: NumberedSubject;
}
