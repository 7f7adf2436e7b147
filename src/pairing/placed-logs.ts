import type { CallEvent, CaseEvent } from '../model/event.js';
import type { Numbered, NumberedMail } from './numbered.js';

/** Events with who is who settled and an id, in canonical order. */
export interface PlacedLogs {
  readonly mails: readonly NumberedMail[];
  readonly calls: readonly Numbered<CallEvent>[];
  readonly cases: readonly Numbered<CaseEvent>[];
}
