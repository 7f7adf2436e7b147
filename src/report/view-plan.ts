import type { StartEvent } from '../model/rule.js';

/** Whether a promise's clock may start long after receipt. The missed call is not such a start: it ends within minutes. */
export function startsLater(from: StartEvent): boolean {
  return from !== 'received' && from !== 'missed';
}
