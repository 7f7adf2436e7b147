import type { CallEvent, CaseEvent } from '../model/event.js';
import type { MailList } from './mail-list.js';
import type { NumberedEntry } from './numbered.js';

/** Events with who is who settled and an id, in canonical order. */
export interface PlacedLogs {
  readonly mails: MailList;
  readonly calls: readonly NumberedEntry<CallEvent>[];
  readonly cases: readonly NumberedEntry<CaseEvent>[];
}
