import { text } from '../column.js';
import type { CaseParser } from '../parser.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, readCase } from './case-facts.js';
import { asTicket } from './ticket.js';

/** What the system itself calls the time: pointing out columns makes no other file one of its exports. */
const itsOwn = text('Created time');

/** Its count of hours until the first response is of business hours, and is not used. */
const columns = caseColumns(
  {
    received: ['Created time'],
    answered: ['Initial response time'],
    closed: ['Resolved time', 'Closed time'],
    caseNumber: ['Ticket ID'],
    category: ['Type'],
    subject: ['Subject'],
    name: ['Requester Name', 'Full name', 'Contact name'],
    mail: ['Requester Email', 'Email', 'Contact email'],
    phone: ['Work phone', 'Mobile phone'],
    channel: ['Source'],
    unit: ['Group'],
    status: ['Status'],
  },
  'is-a-time',
);

/** Freshdesk's export of tickets as CSV or Excel. */
export const freshdesk: CaseParser = {
  name: 'freshdesk',
  channel: 'case',
  zone: 'Europe/Stockholm',
  columns,
  tells: fieldSources(columns),
  needs: [[columns.caseNumber], [columns.received], [columns.answered, columns.closed]],
  isAnother: (has) => !has(itsOwn),
  mustBeNamed: 'general-knowledge',
  readRow: (cells, context) => asTicket(readCase(columns, cells, context)),
};
