import type { HourBand } from '../../model/arrival.js';
import type { WeekHours } from '../../model/calendar-spec.js';

const MINUTES = 60;
/** Where a box of one hour on a working day would hold fewer contacts than this in the mean, hours are joined. */
const FEWEST_IN_A_BOX = 10;
const WORKING_DAYS = 5;

/**
 * The day in bands: one before opening, one after closing, and between them one for each hour that the week is ever
 * open. Where contacts are few the hours are joined into a morning and an afternoon. Noon always parts two bands, so
 * that Friday noon does.
 */
export function hourBands(hours: WeekHours, contacts: number): readonly HourBand[] {
  const spans = hours.flat();
  const opens = Math.min(12, ...spans.map(({ from }) => Math.floor(from / MINUTES)));
  const closes = Math.min(24, Math.max(12, ...spans.map(({ until }) => Math.ceil(until / MINUTES))));
  const isByHour = contacts >= FEWEST_IN_A_BOX * WORKING_DAYS * (closes - opens);
  const byHour = Array.from({ length: closes - opens }, (_, place) => opens + place);
  const cuts = [...new Set([0, opens, 12, closes, 24, ...(isByHour ? byHour : [])])].sort((a, b) => a - b);
  return cuts.slice(1).map((until, place) => ({ from: cuts[place] ?? 0, until }));
}
