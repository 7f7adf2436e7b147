import type { Contact } from '../../model/contact.js';
import type { PatternFigures, PatternName, PatternParts } from '../../model/patterns.js';
import type { Verdict } from '../../model/verdict.js';
import { within } from '../counts.js';
import { emptyPatterns, type PartTally, type PatternTally } from '../tally.js';
import { type ArrivalTime, isWeekendArrival } from './arrival-time.js';
import { addToPart, partCounts, sumOfParts } from './part-counts.js';

/** Which part of each pattern a contact is of. */
export type PatternSides = { readonly [pattern in PatternName]: keyof PatternParts };

/** `arrival` is when it came. */
export function patternsOf(contact: Contact, arrival: ArrivalTime): PatternSides {
  return {
    'after-weekend': isWeekendArrival(arrival) ? 'with' : 'without',
    'handed-on': isHandedOn(contact) ? 'with' : 'without',
    repeated: isRepeated(contact) ? 'with' : 'without',
  };
}

export const patternNames: readonly PatternName[] = ['after-weekend', 'handed-on', 'repeated'];

/** By unit, pattern and part. */
export function addPatterns(tally: PatternTally, verdict: Verdict, sides: PatternSides): void {
  const ofUnit = within(tally, verdict.contact.unit.name, emptyPatterns);
  addToSide(ofUnit['after-weekend'], sides['after-weekend'], verdict);
  addToSide(ofUnit['handed-on'], sides['handed-on'], verdict);
  addToSide(ofUnit.repeated, sides.repeated, verdict);
}

function addToSide(parts: PatternParts<PartTally>, side: keyof PatternParts, verdict: Verdict): void {
  addToPart(side === 'with' ? parts.with : parts.without, verdict);
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
