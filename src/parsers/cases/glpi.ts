import { type Column, label, text } from '../column.js';
import type { CaseParser } from '../parser.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, readCase } from './case-facts.js';
import { plainText } from './html-text.js';
import { asTicket } from './ticket.js';

/** Written as other numbers are, with spaces between thousands. */
const caseNumber: Column<string | null> = {
  ...label('ID'),
  read: (cell) => cell?.replace(/\s+/gu, '') || null,
};

const columns = {
  ...caseColumns(
    {
      received: ['Opening date', 'Öppningsdatum'],
      closed: ['Resolution date', 'Solution date', 'Closing date', 'Lösningsdatum', 'Stängningsdatum'],
      category: ['Type', 'Typ', 'Category', 'Kategori'],
      subject: ['Title', 'Titel'],
      name: ['Requester - Requester', 'Requester', 'Beställare - Beställare', 'Beställare'],
      channel: ['Request source', 'Källa för begäran'],
      unit: ['Assigned to - Technician group', 'Technician group', 'Entity', 'Entitet', 'Enhet'],
      status: ['Status'],
    },
    'is-a-time',
  ),
  caseNumber,
};

/** What the system itself calls the time: pointing out columns makes no other file one of its exports. */
const itsOwn = text('Opening date', 'Öppningsdatum');

/** GLPI’s list of tickets as CSV. Its headers follow the language of whoever exports it. */
export const glpi: CaseParser = {
  name: 'glpi',
  channel: 'case',
  zone: 'Europe/Stockholm',
  columns,
  tells: fieldSources(columns),
  needs: [[columns.caseNumber], [columns.received], [columns.subject], [columns.closed, columns.status]],
  isAnother: (has) => !has(itsOwn),
  mustBeNamed: 'general-knowledge',
  plainText,
  readRow: (cells, context) => asTicket(readCase(columns, cells, context)),
};
