import type { Arrival } from '../../model/event.js';
import { type Column, text } from '../column.js';
import type { CaseParser } from '../parser.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, readCase } from './case-facts.js';
import { readArrival } from './case-words.js';
import { asTicket } from './ticket.js';

const ways = new Map<string, Arrival | null>([
  ['online', 'web'],
  ['mobile', 'web'],
  ['internet', 'web'],
  ['mobile device', 'web'],
  ['mobile/open311', 'web'],
  ['constituent call', 'phone'],
  ['unknown', null],
]);

const channel: Column<Arrival | null> = {
  headers: ['Open Data Channel Type', 'ORIGIN', 'Source'],
  isDate: false,
  read: (cell) => {
    const way = cell?.trim() ?? '';
    const known = ways.get(way.toLowerCase());
    return known === undefined ? readArrival(way) : known;
  },
};

/**
 * As New York, Chicago, San Francisco and Boston call them. Departments that keep days have the time 12:00:00 AM.
 * Where it happened is not read: it may be a home.
 */
const columns = {
  ...caseColumns(
    {
      received: ['Created Date', 'Opened', 'open_dt'],
      closed: ['Closed Date', 'Closed', 'closed_dt'],
      caseNumber: ['Unique Key', 'SR_NUMBER', 'CaseID', 'case_enquiry_id'],
      subject: [
        ...['Complaint Type', 'Problem (formerly Complaint Type)'],
        ...['SR_TYPE', 'Request Type', 'case_title', 'type'],
      ],
      unit: ['Agency Name', 'Agency', 'OWNER_DEPARTMENT', 'Responsible Agency', 'department'],
      status: ['Status', 'case_status'],
    },
    'is-a-day',
  ),
  channel,
};

/** What each register alone has: pointing out columns makes no other file one of its kind. */
const cities = [
  [text('Unique Key')],
  [text('SR_NUMBER'), text('SR_TYPE')],
  [text('CaseID'), text('Opened'), text('Responsible Agency')],
  [text('case_enquiry_id')],
];

/** A city’s register of what people report by one number (311): all are tickets. */
export const register311: CaseParser = {
  name: 'register-311',
  channel: 'case',
  zone: 'Europe/Stockholm',
  dateOrder: 'month-first',
  columns,
  tells: fieldSources(columns),
  needs: [[columns.caseNumber], [columns.received], [columns.closed], [columns.subject, columns.unit]],
  isAnother: (has) => !cities.some((own) => own.every(has)),
  readRow: (cells, context) => asTicket(readCase(columns, cells, context)),
};
