import type { PlacedEvent } from '../../model/contact.js';
import type { Verdict } from '../../model/verdict.js';
import { contactColumns } from '../contact-columns.js';
import { apartReason, eventColumns } from '../event-columns.js';
import { compareText, inOrderOfSource, rejectedColumns } from '../rejected-columns.js';
import type { Reporter } from '../reporter.js';
import { languages } from '../words/words.js';
import { csvLines } from './csv-lines.js';

/** `kontakter.csv`, `ej-kontakter.csv` and `avvisade-rader.csv`: UTF-8 without mark, comma, LF. */
export const csv: Reporter = async ({ verdicts, events, rejected, language }) => {
  const words = languages[language];
  return [
    { name: 'kontakter.csv', content: csvLines(contactColumns(words), () => inOrder(verdicts)) },
    { name: 'ej-kontakter.csv', content: csvLines(eventColumns(words), () => apart(events)) },
    {
      name: 'avvisade-rader.csv',
      content: csvLines(rejectedColumns(words), () => inOrderOfSource(rejected)),
    },
  ];
};

/** By contact, as the verdicts come, then by rule and reading; parts stand after their whole. */
function* inOrder(verdicts: Iterable<Verdict>): Iterable<Verdict> {
  let ofContact: Verdict[] = [];
  for (const verdict of verdicts) {
    const [first] = ofContact;
    if (first !== undefined && first.contact.id !== verdict.contact.id) {
      yield* ofContact.sort(byRuleAndReading);
      ofContact = [];
    }
    ofContact.push(verdict);
  }
  yield* ofContact.sort(byRuleAndReading);
}

/** By code unit: the same on every machine. */
function byRuleAndReading(a: Verdict, b: Verdict): number {
  return compareText(a.rule, b.rule) || compareText(a.reading, b.reading);
}

function* apart(events: readonly PlacedEvent[]): Iterable<PlacedEvent> {
  for (const placed of events) {
    if (apartReason(placed) !== null) yield placed;
  }
}
