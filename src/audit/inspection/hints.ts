import { localDate } from '../../calendar/zone.js';
import type { InspectedLog, InspectionHint } from '../../model/inspection.js';
import type { InputFile } from '../../model/log-reading.js';
import type { LocalDate } from '../../model/time.js';
import { normaliseName } from '../../parsers/table/table.js';
import type { LogFacts } from './log-facts.js';
import type { WhoIsWho } from './opened-log.js';

/** What is known of a log beside what is shown of it. */
interface Behind extends WhoIsWho {
  readonly facts: LogFacts;
  readonly file: InputFile;
}

type Seen = Omit<InspectedLog, 'understood' | 'hints'>;

/** What should be looked at before the log is measured, the gravest first. */
export function hintsOf(log: Seen, behind: Behind): readonly InspectionHint[] {
  if (log.rows.primary === 0) return [{ code: 'no-events', rejected: log.rows.rejected }];
  return [
    ...rejectedRows(log),
    ...repeatedHeaders(log),
    ...oneDirection(log),
    ...missedCalls(log, behind),
    ...passing(log),
    ...unlisted(log, behind),
    ...silentDays(log, behind),
    ...clockChanges(behind),
    ...dictionary(log),
  ];
}

function rejectedRows({ rows }: Seen): readonly InspectionHint[] {
  return rows.rejected === 0 ? [] : [{ code: 'rejected-rows', rows: rows.rejected, ofRows: rows.all }];
}

/** The one may hold what the other lacks. */
function repeatedHeaders({ columnsUnderstood, columnsIgnored }: Seen): readonly InspectionHint[] {
  const used = new Set(columnsUnderstood.map(normaliseName));
  const headers = [...new Set(columnsIgnored.filter((name) => used.has(normaliseName(name))))];
  return headers.length === 0 ? [] : [{ code: 'repeated-headers', headers }];
}

function oneDirection({ channel, directions }: Seen): readonly InspectionHint[] {
  const { incoming = 0, outgoing = 0 } = directions;
  if (channel === 'case' || incoming > 0 === outgoing > 0) return [];
  return [{ code: 'one-direction', channel, direction: incoming > 0 ? 'incoming' : 'outgoing' }];
}

/** The log without the hint that it lacks a direction which another file has: an inbox and what was sent are two. */
export function besideOthers(log: InspectedLog, logs: readonly InspectedLog[]): InspectedLog {
  const ofChannel = logs.filter(({ channel }) => channel === log.channel);
  const isElsewhere = (hint: InspectionHint) => {
    if (hint.code !== 'one-direction') return false;
    const lacking = hint.direction === 'incoming' ? 'outgoing' : 'incoming';
    return ofChannel.some(({ directions }) => (directions[lacking] ?? 0) > 0);
  };
  return { ...log, hints: log.hints.filter((hint) => !isElsewhere(hint)) };
}

/** Rows whose words nobody knows may be those of the missed calls. */
function missedCalls({ channel, directions, problems }: Seen, { facts }: Behind): readonly InspectionHint[] {
  if (problems.some(({ reason }) => reason === 'unknown-value')) return [];
  const calls = directions.incoming ?? 0;
  return channel !== 'phone' || calls === 0 || facts.missedCalls > 0
    ? []
    : [{ code: 'no-missed-calls', calls }];
}

function passing({ directions }: Seen): readonly InspectionHint[] {
  const { passing: events = 0 } = directions;
  return events === 0 ? [] : [{ code: 'passing-events', events }];
}

function unlisted({ receivers }: Seen, { hasOrganisation }: Behind): readonly InspectionHint[] {
  const lacking = receivers.filter(({ unit }) => unit === null);
  if (!hasOrganisation || lacking.length === 0) return [];
  const events = lacking.reduce((sum, one) => sum + one.events, 0);
  return [{ code: 'unlisted-receivers', parties: lacking.length, events }];
}

/** Working days between the first and the last event on which nothing happened; a register may well have such. */
function silentDays({ channel, first, last }: Seen, { facts, calendar }: Behind): readonly InspectionHint[] {
  if (channel === 'case' || first === null || last === null) return [];
  const silent: LocalDate[] = [];
  for (let date = localDate(first) + 1; date < localDate(last); date += 1) {
    if (!facts.days.has(date) && calendar.isWorkingDay(date)) silent.push(date);
  }
  const [earliest] = silent;
  return earliest === undefined ? [] : [{ code: 'days-without-rows', days: silent.length, first: earliest }];
}

function clockChanges({ file }: Behind): readonly InspectionHint[] {
  return file.clockChangeRows === 0 ? [] : [{ code: 'clock-change-rows', rows: file.clockChangeRows }];
}

function dictionary({ certainty }: Seen): readonly InspectionHint[] {
  return certainty === 'dictionary' ? [{ code: 'dictionary-format' }] : [];
}
