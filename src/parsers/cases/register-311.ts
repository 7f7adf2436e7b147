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
  ['unknown', null],
]);

const channel: Column<Arrival | null> = {
  headers: ['Open Data Channel Type'],
  isDate: false,
  read: (cell) => {
    const way = cell?.trim() ?? '';
    const known = ways.get(way.toLowerCase());
    return known === undefined ? readArrival(way) : known;
  },
};

/** Departments that keep days have the time 12:00:00 AM. Where it happened is not read: it may be a home. */
const columns = {
  ...caseColumns(
    {
      received: ['Created Date'],
      closed: ['Closed Date'],
      caseNumber: ['Unique Key'],
      subject: ['Complaint Type', 'Problem (formerly Complaint Type)'],
      unit: ['Agency Name', 'Agency'],
      status: ['Status'],
    },
    'is-a-day',
  ),
  channel,
};

/** What the register itself calls a case: pointing out columns makes no other file one of its kind. */
const itsOwn = text('Unique Key');

/** A city’s register of what people report by one number (311), as New York publishes it: all are tickets. */
export const register311: CaseParser = {
  name: 'register-311',
  title: 'en stads felanmälningar (311)',
  channel: 'case',
  zone: 'Europe/Stockholm',
  dateOrder: 'month-first',
  columns,
  tells: fieldSources(columns),
  needs: [[columns.caseNumber], [columns.received], [columns.closed], [columns.subject, columns.unit]],
  isAnother: (has) => !has(itsOwn),
  readRow: (cells, context) => asTicket(readCase(columns, cells, context)),
};
