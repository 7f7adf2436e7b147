import fc from 'fast-check';
import { type Calendar, createCalendar } from '../../src/calendar/calendar.js';
import type { CalendarSpec } from '../../src/model/calendar-spec.js';
import { anyClosedDates, drawSpecs } from './arbitraries.js';
import { isSlow } from './calendars.js';
import { Oracle } from './oracle.js';

export interface Town {
  readonly calendar: Calendar;
  readonly oracle: Oracle;
  /** The same calendar closed on further days. */
  readonly stricter: readonly Calendar[];
}

const count = isSlow ? 120 : 14;
/** Further closures to try on each. */
export const CLOSURES = 6;

function townOf(spec: CalendarSpec, index: number): Town {
  const closures = fc.sample(anyClosedDates, { numRuns: CLOSURES, seed: index });
  const town = {
    calendar: createCalendar(spec),
    oracle: new Oracle(spec),
    stricter: closures.map((closed) => createCalendar({ ...spec, closed: [...spec.closed, closed] })),
    // Printed where a law fails: the description alone, which says it all.
    [fc.toStringMethod]: () => JSON.stringify(spec),
  };
  return town;
}

/** Calendars of every kind; each remembers what it has counted, so they are drawn once. */
export const anyTown: fc.Arbitrary<Town> = fc.constantFrom(...drawSpecs(count).map(townOf));
