import type { MailEvent } from '../model/event.js';
import type { Subject } from './subject.js';

/** A mail with its subject read. */
export interface ReadMail {
  readonly event: MailEvent;
  readonly subject: Subject;
}
