import { localDate } from '../../calendar/zone.js';
import type { Moment } from '../../model/time.js';
import { type Column, day, joinTime, label, party, RefusedCell, seconds, timeOfDay } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, RowCells } from '../parser.js';
import { type CallStatus, callStatuses } from '../phone/call-statuses.js';
import { calledParties, callerOf, callOfList } from '../phone/listed-call.js';
import { timeOfRow } from '../time-of-row.js';
import { type ClockText, readClock, readWallText, type WallText } from '../values/wall-time.js';
import { directionColumn, foldColumns, foldKey, headersOf, ownChoice } from './mapped-columns.js';
import type { MappedCalls } from './mapped-format.js';

/** When a later thing happened: a date and time, or a time of day of the same night; null where it did not. */
type Later = WallText | ClockText | null;

const DAY = 86_400_000;
const SECOND = 1000;

function mappedColumns({ columns, choices }: MappedCalls) {
  const of = (field: keyof MappedCalls['columns']) => headersOf(columns[field]);
  return {
    time: day(...of('time')),
    timeOfDay: timeOfDay(...of('timeOfDay')),
    from: party(...of('from')),
    dialled: party(...of('dialled')),
    queue: label(...of('queue')),
    status: ownChoice<CallStatus>(choices.status, callStatuses, {
      empty: 'unstated',
      names: columns.status,
    }),
    answered: later(of('answered')),
    ended: later(of('ended')),
    wait: seconds(...of('wait')),
    talk: seconds(...of('talk')),
    agent: label(...of('agent')),
    callId: label(...of('callId')),
    direction: directionColumn(choices.direction, columns.direction),
  };
}

function later(headers: readonly string[]): Column<Later> {
  return {
    headers,
    isDate: true,
    read: (cell, { dateOrder }) => {
      const plain = cell?.trim() ?? '';
      if (/^[-–—]?$/.test(plain)) return null;
      const read = readClock(plain) ?? readWallText(plain, dateOrder);
      if (read === null || read === 'ambiguous') throw new RefusedCell('unreadable-time');
      return read;
    },
  };
}

/** How a row of a described list of calls is read. */
export function mappedCalls(format: MappedCalls): Pick<CallParser, 'columns' | 'readRow'> {
  const columns = mappedColumns(format);
  const fold = foldColumns(format.foldBy);
  const foldedBy = Object.values(fold);
  return {
    columns: { ...columns, ...fold },
    readRow: (cells, context) => {
      const { get, has } = cells;
      const statedDirection = format.direction ?? get(columns.direction);
      const at = timeOfRow(cells, columns, context);
      return callOfList({
        at,
        statedDirection,
        callId: foldedBy.length > 0 ? foldKey(foldedBy, cells) : get(columns.callId),
        from: callerOf(cells, columns.from, statedDirection),
        to: calledParties(cells, columns.dialled, columns.queue),
        tellsTalk: has(columns.talk),
        agent: get(columns.agent),
        ...durations(columns, cells, { at, context }),
        status: statusOf(columns, cells),
      });
    },
  };
}

type CallColumns = ReturnType<typeof mappedColumns>;

/** Where no word tells what became of a call, the time at which it was answered does. */
function statusOf({ status, answered, talk }: CallColumns, { get, has }: RowCells): CallStatus {
  const stated = get(status);
  if (stated !== 'unstated' || has(talk) || !has(answered)) return stated;
  return get(answered) === null ? 'no-answer' : 'answered';
}

/** Waiting and talk as the row has them, or between the times that it tells. */
function durations(
  columns: CallColumns,
  { get, has }: RowCells,
  start: { readonly at: Moment; readonly context: ReadingContext },
): { readonly wait: number | null; readonly talk: number | null } {
  const answered = secondsUntil(get(columns.answered), start);
  const ended = secondsUntil(get(columns.ended), start);
  const between = answered === null || ended === null ? null : Math.max(0, ended - answered);
  const talk = get(columns.talk) ?? between;
  const left = has(columns.answered) || ended === null ? ended : Math.max(0, ended - (talk ?? 0));
  return { wait: get(columns.wait) ?? answered ?? left, talk };
}

/** Null where it did not happen, or where either time is not known to the second. */
function secondsUntil(
  told: Later,
  { at, context }: { readonly at: Moment; readonly context: ReadingContext },
): number | null {
  if (told === null || told.precision !== 'exact' || at.precision !== 'exact') return null;
  const { start } = joinTime('date' in told ? told : { ...told, date: localDate(at.start) }, null, context);
  const seconds = (start - at.start) / SECOND;
  // A time of day before the start is of the night that follows.
  const isNextDay = seconds < 0 && !('date' in told);
  return Math.max(0, isNextDay ? seconds + DAY / SECOND : seconds);
}
