import { repeatedText, text } from '../column.js';
import type { CaseParser, RowCells } from '../parser.js';
import type { CaseFacts } from '../row.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, readCase } from './case-facts.js';
import { asTicket, withAnswer } from './ticket.js';

const columns = {
  ...caseColumns(
    {
      received: ['Created'],
      closed: ['Resolved'],
      caseNumber: ['Issue key'],
      category: [
        'Request Type',
        'Custom field (Request Type)',
        'Custom field (Customer Request Type)',
        'Issue Type',
      ],
      subject: ['Summary'],
      name: ['Reporter'],
      unit: ['Project name'],
      status: ['Status Category', 'Status'],
    },
    'is-a-time',
  ),
  /** One column for each comment, as `date;author;text`: only whether there is any is read. */
  comments: repeatedText('Comment'),
};

/** What the system itself calls a case: pointing out columns makes no other file one of its exports. */
const itsOwn = text('Issue key');

/** Jira's export of issues as CSV, with all fields. */
export const jira: CaseParser = {
  name: 'jira',
  channel: 'case',
  zone: 'Europe/Stockholm',
  columns,
  tells: fieldSources(columns),
  tellsSilence: columns.comments,
  needs: [[columns.caseNumber], [columns.received], [columns.closed, columns.comments]],
  isAnother: (has) => !has(itsOwn),
  mustBeNamed: 'general-knowledge',
  readRow: (cells, context) => withSilence(asTicket(readCase(columns, cells, context)), cells),
};

/**
 * A comment may be an answer, a note between colleagues or the reporter’s own, and the export does not tell them
 * apart: when a case was answered is not known. An open case in which nobody has written has not been answered.
 */
function withSilence(ticket: CaseFacts, { all, has }: RowCells): CaseFacts {
  if (has(columns.answered) || !has(columns.comments) || !isOpen(ticket, has)) return ticket;
  const isSilent = all(columns.comments).every((comment) => comment === '');
  return isSilent ? withAnswer(ticket, null) : ticket;
}

/** Closing a case may send the person a message that is no comment. */
function isOpen({ times, untimed }: CaseFacts, has: RowCells['has']): boolean {
  return has(columns.closed) && times.closed === null && !untimed.includes('closed');
}
