import { choice, text, wholeNumber } from '../column.js';
import type { CaseParser, RowCells } from '../parser.js';
import type { CaseFacts } from '../row.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, readCase } from './case-facts.js';
import { asTicket, withAnswer, withUntimed } from './ticket.js';

const columns = {
  ...caseColumns(
    {
      received: ['Date Created'],
      closed: ['Closed Date'],
      caseNumber: ['Ticket Number'],
      category: ['Help Topic'],
      subject: ['Subject'],
      name: ['From'],
      mail: ['From Email'],
      channel: ['Source'],
      unit: ['Department'],
      status: ['Current Status'],
    },
    'is-a-time',
  ),
  isAnswered: choice(
    { yes: true, true: true, '1': true, no: false, false: false, '0': false },
    null,
    'Answered',
  ),
  threadCount: wholeNumber('Thread Count'),
};

/** What the system itself calls the time: pointing out columns makes no other file one of its exports. */
const itsOwn = text('Date Created');

/** osTicket's export of a list of tickets. Its headers follow the language of whoever exports it. */
export const osticket: CaseParser = {
  name: 'osticket',
  channel: 'case',
  zone: 'Europe/Stockholm',
  columns,
  tells: fieldSources(columns),
  needs: [[columns.caseNumber], [columns.received], [columns.name, columns.mail, columns.unit]],
  isAnother: (has) => !has(itsOwn),
  readRow: (cells, context) => withAnsweredMark(asTicket(readCase(columns, cells, context)), cells),
};

/**
 * The export marks tickets as answered and tells no time. The mark is taken off when the person writes again,
 * so that its absence proves nothing unless the first message is all there is.
 */
function withAnsweredMark(ticket: CaseFacts, { get, has }: RowCells): CaseFacts {
  const isAnswered = get(columns.isAnswered);
  if (has(columns.answered) || isAnswered === null) return ticket;
  if (isAnswered) return withUntimed(ticket, 'answered');
  const entries = get(columns.threadCount);
  return entries !== null && entries <= 1 ? withAnswer(ticket, null) : ticket;
}
