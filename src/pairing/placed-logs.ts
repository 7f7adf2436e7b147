import type { CallEvent, CaseEvent, MailEvent } from '../model/event.js';
import type { Numbered } from './placement.js';

/** Events with who is who settled and an id, in canonical order. */
export interface PlacedLogs {
  readonly mails: readonly Numbered<MailEvent>[];
  readonly calls: readonly Numbered<CallEvent>[];
  readonly cases: readonly Numbered<CaseEvent>[];
}
