import type { PlacedEvent } from '../../model/contact.js';
import { contactColumns } from '../contact-columns.js';
import { apartReason, eventColumns } from '../event-columns.js';
import { inOrderOfSource, rejectedColumns } from '../rejected-columns.js';
import type { Reporter } from '../reporter.js';
import { csvLines } from './csv-lines.js';

/** `kontakter.csv`, `ej-kontakter.csv` and `avvisade-rader.csv`: UTF-8 without mark, comma, LF. */
export const csv: Reporter = async (input) => [
  { name: 'kontakter.csv', content: csvLines(contactColumns, () => input.verdicts) },
  {
    name: 'ej-kontakter.csv',
    content: csvLines(eventColumns, () => apart(input.events)),
  },
  {
    name: 'avvisade-rader.csv',
    content: csvLines(rejectedColumns, () => inOrderOfSource(input.rejected)),
  },
];

function* apart(events: readonly PlacedEvent[]): Iterable<PlacedEvent> {
  for (const placed of events) {
    if (apartReason(placed) !== null) yield placed;
  }
}
