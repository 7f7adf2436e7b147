import { text } from '../column.js';
import type { CaseParser, RowCells } from '../parser.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, isOwnDocument, readCase } from './case-facts.js';
import { caseHeaders, lifeOfCase } from './case-headers.js';

const columns = caseColumns(caseHeaders, 'is-a-day');

/** Who wrote to whom, as mail logs tell it. */
const partiesOfMail = [
  text('Till', 'Till (adress)', 'Till (e-post)', 'E-post till', 'Mottagaradress', 'Mottagare (e-post)'),
  text('Från', 'Från (adress)', 'Från (e-post)', 'E-post från', 'Avsändaradress', 'Avsändare (e-post)'),
  text('Funktionsbrevlåda', 'Brevlåda', 'Skickat', 'Skickad'),
];

/** Who called whom and for how long, as lists of calls tell it; there calls are “Avslutad” too. */
const partsOfCalls = [
  text('A-nummer', 'A-nr', 'A-part', 'Uppringande nummer', 'Uppringande nr', 'Uppringande', 'Uppringare'),
  text('Ringande nummer', 'Inringande nummer', 'Inringare', 'Från nummer', 'Till nummer'),
  text('B-nummer', 'B-nr', 'B-part', 'B-nummer/Kö', 'Uppringt nummer', 'Uppringt nr', 'Uppringd', 'Uppringt'),
  text('Anropat nummer', 'Anropat nr', 'Anknytning', 'Ankn', 'Kö', 'Könamn', 'Svarsgrupp', 'Kö/Svarsgrupp'),
  text('Samtalstid', 'Taltid', 'Samtalslängd', 'Kötid', 'Ringtid', 'Samtals-ID', 'Samtalsnummer'),
];

/** A register of complaints, views, requests or other cases: a list in Excel, or a diary's export. */
export const registerSwedish: CaseParser = {
  name: 'register-swedish',
  channel: 'case',
  zone: 'Europe/Stockholm',
  isDictionary: true,
  columns,
  tells: fieldSources(columns),
  needs: [[columns.received, columns.registered]],
  isAnother: (has) => !isRegister(has),
  // Before anything is asked of it: what the organisation wrote itself was never received.
  passesOver: (cells) => (isOwnDocument(columns, cells) ? 'not-a-contact-row' : null),
  readRow: (cells, context) => readCase(columns, cells, context),
};

/**
 * “Besvarad” stands in lists of calls and mailboxes too: with a subject beside it the file can be both a
 * mail log and a register, and the user is asked which.
 */
function isRegister(has: RowCells['has']): boolean {
  if (partsOfCalls.some(has) && !has(columns.caseNumber)) return false;
  if (lifeOfCase.some(has)) return true;
  if (has(columns.answered) && has(columns.subject)) return true;
  const isOfLog = partiesOfMail.some(has) || partsOfCalls.some(has);
  return (has(columns.caseNumber) || has(columns.category)) && !isOfLog;
}
