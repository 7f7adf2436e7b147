import { text, wholeNumber } from '../column.js';
import type { CaseParser, RowCells } from '../parser.js';
import type { CaseFacts } from '../row.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, readCase } from './case-facts.js';
import { asTicket, withAnswer, withTransfers, withUntimed } from './ticket.js';

const columns = {
  ...caseColumns(
    {
      received: ['Created at'],
      closed: ['Solved at'],
      caseNumber: ['Id', 'Ticket ID'],
      category: ['Ticket type', 'Type'],
      subject: ['Subject'],
      name: ['Requester'],
      mail: ['Requester email'],
      channel: ['Via'],
      unit: ['Group'],
      status: ['Status'],
    },
    'is-a-time',
  ),
  firstReplyMinutes: wholeNumber('First reply time in minutes', 'First reply time (in minutes)'),
  groupStations: wholeNumber('Group stations'),
};

/** What the system itself calls the time: pointing out columns makes no other file one of its exports. */
const itsOwn = text('Created at');

/** Zendesk's export of tickets as CSV. */
export const zendesk: CaseParser = {
  name: 'zendesk',
  channel: 'case',
  zone: 'Europe/Stockholm',
  columns,
  tells: {
    ...fieldSources(columns),
    answered: [columns.answered, columns.firstReplyMinutes],
    transfers: [columns.transfers, columns.groupStations],
  },
  needs: [[columns.received], [columns.name, columns.mail], [columns.closed, columns.firstReplyMinutes]],
  isAnother: (has) => !has(itsOwn),
  readRow: (cells, context) => {
    const ticket = withFirstReply(asTicket(readCase(columns, cells, context)), cells);
    const stations = cells.get(columns.groupStations);
    return stations === null ? ticket : withTransfers(ticket, Math.max(0, stations - 1));
  },
};

const MINUTE = 60_000;

/**
 * The export has no time of the first reply, but the whole minutes that went until it. Its other count, within
 * business hours, follows the system's own calendar and is not used.
 */
function withFirstReply(ticket: CaseFacts, { get, has }: RowCells): CaseFacts {
  if (has(columns.answered) || !has(columns.firstReplyMinutes)) return ticket;
  const minutes = get(columns.firstReplyMinutes);
  if (minutes === null) return withAnswer(ticket, null);
  if (ticket.at.precision === 'day') return withUntimed(ticket, 'answered');
  const start = ticket.at.start + minutes * MINUTE;
  const end = ticket.at.end + (minutes + 1) * MINUTE - 1;
  return withAnswer(ticket, { start, end, precision: 'minute' });
}
