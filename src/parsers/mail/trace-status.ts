import type { Delivery } from '../../model/event.js';

/** What the message trace of Exchange Online says of one recipient of a mail. */
export interface TraceStatus {
  readonly delivery: Delivery;
  readonly isExpandedGroup: boolean;
}

const reached = (delivery: Delivery): TraceStatus => ({ delivery, isExpandedGroup: false });
export const unknownStatus = reached('unknown');

/** Its words, as scripts and the English and Swedish admin centre write them. */
export const traceStatuses: { readonly [word: string]: TraceStatus } = {
  delivered: reached('delivered'),
  levererat: reached('delivered'),
  levererad: reached('delivered'),
  resolved: reached('delivered'),
  expanded: { delivery: 'delivered', isExpandedGroup: true },
  expanderad: { delivery: 'delivered', isExpandedGroup: true },
  expanderat: { delivery: 'delivered', isExpandedGroup: true },
  failed: reached('failed'),
  misslyckades: reached('failed'),
  misslyckad: reached('failed'),
  quarantined: reached('spam'),
  'i karantän': reached('spam'),
  filteredasspam: reached('spam'),
  'filtered as spam': reached('spam'),
  'filtrerat som skräppost': reached('spam'),
  pending: unknownStatus,
  väntar: unknownStatus,
  gettingstatus: unknownStatus,
  'getting status': unknownStatus,
  none: unknownStatus,
  unknown: unknownStatus,
};
