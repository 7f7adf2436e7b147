import type { CaseEvent } from '../model/event.js';
import type { RegisterPerson } from '../model/register-person.js';
import type { Instant } from '../model/time.js';
import type { Directory } from './directory.js';

/** Whose numbers the organisation's registers know, and at which address they write. */
export interface RegisterPersons {
  /**
   * The address of whoever has the number, as a case that had come by then shows it; null where the registers do
   * not know, or where number and address are not each other's only ones in them.
   */
  addressOf(number: string, at: Instant): string | null;
}

/**
 * Reads every case of every register. Two numbers of one address may be two persons', and so may two addresses
 * of one number: such a pair proves nothing, whenever the second was entered. What came after a call was not
 * known when people spoke; it must not change what an earlier call was.
 */
export function createRegisterPersons(cases: readonly CaseEvent[], directory: Directory): RegisterPersons {
  const numbersOf = new Map<string, Set<string>>();
  const addressesOf = new Map<string, Map<string, Instant>>();
  for (const { persons = [], at } of cases) {
    for (const { address, number } of persons.filter(isOutside(directory))) {
      numbersOf.set(address, (numbersOf.get(address) ?? new Set()).add(number));
      const since = addressesOf.get(number) ?? new Map<string, Instant>();
      addressesOf.set(number, since.set(address, Math.min(since.get(address) ?? at.start, at.start)));
    }
  }
  return {
    addressOf(number, at) {
      const addresses = addressesOf.get(number);
      if (addresses === undefined) return null;
      const [only, another] = addresses;
      if (only === undefined || another !== undefined) return null;
      const [address, since] = only;
      return since <= at && numbersOf.get(address)?.size === 1 ? address : null;
    },
  };
}

/** A clerk who wrote an entry down may stand in it with an address or a number of ours. */
function isOutside(directory: Directory): (person: RegisterPerson) => boolean {
  return ({ address, number }) => directory.mail(address) === null && directory.phone(number) === null;
}
