import type { CallEvent } from '../../model/event.js';
import type { Source } from '../../model/source.js';
import { type Origin, type RowPlace, sourceOf } from '../row.js';

/** What a call came to, apart from where it stands. */
export type CallTold = Omit<CallEvent, 'channel' | 'format' | 'sources'>;

type Places = readonly [RowPlace, ...RowPlace[]];

/** The event of a call that stands in these rows, the primary one first. What few calls have is kept of these alone. */
export function eventOfLegs(told: CallTold, places: Places): CallEvent {
  const [{ origin }, ...others] = places;
  if (told.isWaitEmpty === undefined && others.every((other) => other.origin === origin))
    return new CallOfTable(told, places);
  const [first, ...further] = places;
  const sources = [sourceOf(first), ...further.map(sourceOf)] as const;
  return { channel: 'phone', format: origin.format, sources, ...told };
}

/**
 * A call of which all rows stand in one table, as most do: the numbers of the rows tell its sources. Its wait is
 * known, or no call's of the table.
 */
class CallOfTable implements CallEvent {
  readonly at: CallEvent['at'];
  readonly callId: string | null;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly outcome: CallEvent['outcome'];
  readonly answeredBy: string | null;
  readonly waitSeconds: number | null;
  readonly talkSeconds: number | null;
  readonly transfers: number;
  readonly statedDirection: CallEvent['statedDirection'];
  private readonly origin: Origin;
  /** Of one row the number alone. */
  private readonly rows: number | readonly number[];

  constructor(told: CallTold, places: Places) {
    this.at = told.at;
    this.callId = told.callId;
    this.from = told.from;
    this.to = told.to;
    this.outcome = told.outcome;
    this.answeredBy = told.answeredBy;
    this.waitSeconds = told.waitSeconds;
    this.talkSeconds = told.talkSeconds;
    this.transfers = told.transfers;
    this.statedDirection = told.statedDirection;
    this.origin = places[0].origin;
    this.rows = places.length === 1 ? places[0].row : places.map(({ row }) => row);
  }

  get channel(): 'phone' {
    return 'phone';
  }

  get format(): string {
    return this.origin.format;
  }

  get sources(): CallEvent['sources'] {
    const { origin, rows } = this;
    const sourceAt = (row: number): Source => sourceOf({ origin, row });
    if (typeof rows === 'number') return [sourceAt(rows)];
    const [first = 0, ...further] = rows;
    return [sourceAt(first), ...further.map(sourceAt)];
  }

  /** As plain data. */
  toJSON(): CallEvent {
    const { channel, format, sources, at, callId, from, to, outcome, answeredBy } = this;
    const { waitSeconds, talkSeconds, transfers, statedDirection } = this;
    return {
      ...{ channel, format, sources, at, callId, from, to, outcome, answeredBy },
      ...{ waitSeconds, talkSeconds, transfers, statedDirection },
    };
  }
}
