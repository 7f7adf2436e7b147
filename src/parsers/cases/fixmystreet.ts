import { type Column, joinTime, text } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CaseParser, RowCells } from '../parser.js';
import type { CaseFacts } from '../row.js';
import { caseColumns } from './case-columns.js';
import { fieldSources, readCase } from './case-facts.js';
import { asTicket, withUntimed } from './ticket.js';

/** Who asked not to be shown on the site; the municipality may know the name all the same. */
const notShown = '(anonymous)';

const name: Column<string> = {
  headers: ['User Name'],
  isDate: false,
  read: (cell) => (cell === null || cell.trim() === notShown ? '' : cell.trim()),
};

/** What is created is sent to nobody before whoever wrote it has confirmed it. Where it happened is not read: it may be a home. */
const columns = {
  ...caseColumns(
    {
      received: ['Confirmed'],
      acknowledged: ['Acknowledged'],
      closed: ['Closed'],
      caseNumber: ['Report ID'],
      subject: ['Title'],
    },
    'is-a-time',
  ),
  name,
  fixed: caseColumns({ closed: ['Fixed'] }, 'is-a-time').closed,
  state: text('Status'),
};

/** What the system alone has: pointing out columns makes no other file one of its exports. */
const itsOwn = text('Report URL');

/** FixMyStreet's export of reports from its dashboard, in Sweden FixaMinGata's: all are tickets. */
export const fixmystreet: CaseParser = {
  name: 'fixmystreet',
  channel: 'case',
  zone: 'Europe/Stockholm',
  columns,
  tells: { ...fieldSources(columns), closed: [columns.closed, columns.fixed] },
  needs: [
    [columns.caseNumber],
    [columns.received],
    [columns.acknowledged],
    [columns.closed],
    [columns.fixed],
    [columns.state],
  ],
  isAnother: (has) => !has(itsOwn),
  passesOver: ({ get }) => (unseen.has(stateOf(get(columns.state))) ? 'not-a-contact-row' : null),
  readRow: readReport,
};

/** Never confirmed, or taken away from the site. */
const unseen = new Set(['unconfirmed', 'partial', 'hidden']);

const fixedByUs = 'fixed - council';

/** Each installation may have more that are still going on, and calls them what it likes. */
const over = new Set([
  fixedByUs,
  'fixed',
  'fixed - user',
  'closed',
  'unable to fix',
  'not responsible',
  'duplicate',
  'internal referral',
]);

function stateOf(cell: string): string {
  return cell.toLowerCase();
}

/**
 * Anybody may mark a report as fixed. The first such mark is what Fixed tells, and Acknowledged too where nothing
 * had been done before it; whose it was only the state at the end tells.
 */
function readReport(cells: RowCells, context: ReadingContext): CaseFacts {
  const { get } = cells;
  const report = asTicket(readCase(columns, cells, context));
  const marked = get(columns.fixed);
  const fixed = marked === null || marked === 'untimed' ? null : joinTime(marked, null, context);
  const state = stateOf(get(columns.state));
  const isOurs = state === fixedByUs;
  const { acknowledged } = report.times;
  const isMark = !isOurs && acknowledged !== null && acknowledged.start === fixed?.start;
  const closed = report.times.closed ?? (isOurs ? fixed : null);
  const told = {
    ...report,
    named: report.counterpart === null ? null : report.named,
    times: { ...report.times, acknowledged: isMark ? null : acknowledged, closed },
  };
  const known = isMark ? withUntimed(told, 'acknowledged') : told;
  return closed === null && over.has(state) ? withUntimed(known, 'closed') : known;
}
