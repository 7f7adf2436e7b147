import type { Contact } from '../../model/contact.js';
import type { PatternFigures, PatternName } from '../../model/patterns.js';
import type { Verdict } from '../../model/verdict.js';
import { within } from '../counts.js';
import { emptyPatterns, type PatternTally } from '../tally.js';
import { arrivalTime, isWeekendArrival } from './arrival-time.js';
import { addToPart, partCounts, sumOfParts } from './part-counts.js';

/** Says whether a contact has a pattern. */
const tests: { readonly [pattern in PatternName]: (contact: Contact) => boolean } = {
  'after-weekend': ({ receivedAt }) => isWeekendArrival(arrivalTime(receivedAt)),
  'handed-on': isHandedOn,
  repeated: isRepeated,
};

export const patternNames: readonly PatternName[] = ['after-weekend', 'handed-on', 'repeated'];

/** By unit, pattern and part. */
export function addPatterns(tally: PatternTally, verdict: Verdict): void {
  const { contact } = verdict;
  const ofUnit = within(tally, contact.unit.name, emptyPatterns);
  for (const pattern of patternNames) {
    addToPart(ofUnit[pattern][tests[pattern](contact) ? 'with' : 'without'], verdict);
  }
}

/** Between units, inside the call that opened it, or as its register counts. */
function isHandedOn({ event, history, register }: Contact): boolean {
  if (history.some(({ what }) => what === 'transfer')) return true;
  return (event.channel === 'phone' && event.transfers > 0) || (register?.transfers ?? 0) > 0;
}

/** The person wrote or called again before anybody had answered. */
function isRepeated({ history }: Contact): boolean {
  return history.some(({ what }) => what === 'reminder' || what === 'attempt' || what === 'own-later-call');
}

/** The units, in the order given, and all of them together; patterns that no contact has are left out. */
export function patternFigures(tally: PatternTally, units: readonly string[]): readonly PatternFigures[] {
  return patternNames
    .map((pattern): PatternFigures => {
      const ofUnits = units.map((unit) => {
        const parts = tally.get(unit)?.[pattern];
        return { unit, with: partCounts(parts?.with), without: partCounts(parts?.without) };
      });
      const whole = {
        with: sumOfParts(ofUnits.map((unit) => unit.with)),
        without: sumOfParts(ofUnits.map((unit) => unit.without)),
      };
      return { pattern, whole, units: ofUnits };
    })
    .filter(({ whole }) => whole.with.contacts > 0);
}
