import { localDate } from '../../calendar/zone.js';
import type { Collector } from '../../measurement/gathering/collector.js';
import type { Direction, LogEvent } from '../../model/event.js';
import type { InspectedLog } from '../../model/inspection.js';
import type { LocalDate } from '../../model/time.js';
import type { Directory } from '../../pairing/directory.js';
import { type Placement, placeCall, placeCase, placeMail } from '../../pairing/placement.js';
import { collectParties, collectReceivers } from './parties.js';

/** What is asked of all events of a log. */
export interface LogFacts extends Pick<InspectedLog, 'directions' | 'parties' | 'receivers'> {
  /** On which anything happened. */
  readonly days: ReadonlySet<LocalDate>;
  /** Calls that came in and nobody answered. */
  readonly missedCalls: number;
}

/** Gathered in one walk, in which each event is placed and forgotten: there may be millions. */
export function logFacts(events: readonly LogEvent[], directory: Directory): LogFacts {
  const collectors: { readonly [name in keyof LogFacts]: Collector<Placement, LogFacts[name]> } = {
    directions: collectDirections(),
    parties: collectParties(directory),
    receivers: collectReceivers(directory),
    days: collectDays(),
    missedCalls: collectMissedCalls(),
  };
  const { directions, parties, receivers, days, missedCalls } = collectors;
  for (const event of events) {
    const placement = placed(event, directory);
    directions.add(placement);
    parties.add(placement);
    receivers.add(placement);
    days.add(placement);
    missedCalls.add(placement);
  }
  return {
    directions: directions.gathered(),
    parties: parties.gathered(),
    receivers: receivers.gathered(),
    days: days.gathered(),
    missedCalls: missedCalls.gathered(),
  };
}

export function placed(event: LogEvent, directory: Directory): Placement {
  switch (event.channel) {
    case 'mail':
      return placeMail(event, directory);
    case 'phone':
      return placeCall(event, directory);
    case 'case':
      return placeCase(event, directory);
  }
}

function collectDirections(): Collector<Placement, InspectedLog['directions']> {
  const counts: { [direction in Direction]?: number } = {};
  return {
    add({ direction }) {
      counts[direction] = (counts[direction] ?? 0) + 1;
    },
    gathered: () => counts,
  };
}

function collectDays(): Collector<Placement, ReadonlySet<LocalDate>> {
  const days = new Set<LocalDate>();
  return {
    add: ({ event }) => days.add(localDate(event.at.start)),
    gathered: () => days,
  };
}

function collectMissedCalls(): Collector<Placement, number> {
  let calls = 0;
  return {
    add({ direction, event }) {
      if (direction === 'incoming' && event.channel === 'phone' && event.outcome !== 'answered') calls += 1;
    },
    gathered: () => calls,
  };
}
