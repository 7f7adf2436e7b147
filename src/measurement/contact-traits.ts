import { partsOf, wallTime } from '../calendar/zone.js';
import type { Contact } from '../model/contact.js';
import type { CallCounts } from '../model/rule-figures.js';
import type { LocalDate } from '../model/time.js';
import { callsOf } from './calls.js';
import { arrivalHour } from './patterns/arrival-counts.js';
import { arrivalTimeAt } from './patterns/arrival-time.js';
import { type PatternSides, patternsOf } from './patterns/patterns.js';
import type { ArrivalHour } from './tally.js';
import { mondayOf } from './week-label.js';

/** What is counted of a contact whatever the verdicts on it: worked out once for all of them. */
export interface ContactTraits {
  /** That the week of receipt begins with. */
  readonly monday: LocalDate;
  readonly year: number;
  readonly arrival: ArrivalHour;
  readonly patterns: PatternSides;
  readonly calls: CallCounts;
}

export function traitsOf(contact: Contact): ContactTraits {
  const received = wallTime(contact.receivedAt.start);
  const arrival = arrivalTimeAt(received, contact.receivedAt.precision);
  return {
    monday: mondayOf(received.date),
    year: partsOf(received.date).year,
    arrival: arrivalHour(arrival),
    patterns: patternsOf(contact, arrival),
    calls: callsOf(contact),
  };
}
