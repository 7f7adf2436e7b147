import type { MissingColumn } from '../../../model/event.js';

/** What a register or log can tell, named as a column is: `the information Acknowledged`. */
export const fieldWords: Record<MissingColumn, string> = {
  received: 'received',
  registered: 'registered',
  complete: 'complete',
  adjusted: 'adjusted',
  discovered: 'discovered',
  acknowledged: 'acknowledged',
  noticed: 'notice given',
  answered: 'answered',
  closed: 'closed',
  channel: 'way of arrival',
  board: 'board',
  unit: 'unit',
  named: 'name given',
  category: 'type of case',
  complexity: 'simple or complex',
  extensive: 'extensive',
  transfers: 'transfers',
  measure: 'measure',
  'feedback-received': 'the answer confirms receipt',
  'feedback-measure': 'the answer states a measure',
  'feedback-plan': 'the answer states a time plan',
  'feedback-contact-person': 'the answer names a contact person',
  wait: 'waiting time',
};
